import { HostError } from '../host';
import { asHostError, damaged, defaultSentences } from './errors';
import { FileHost, type FileHostOptions } from './file-host';
import { Package } from './package';
import { requireZip } from './signature';
import { findWorkbook } from './workbook-part';
import type { ZipLimits } from './zip';

export interface OpenOptions extends FileHostOptions {
  readonly limits?: ZipLimits;
}

export type { FileHost } from './file-host';

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 * Throws HostError: `not-a-workbook`, `legacy-xls`, `encrypted`, `unsupported`, `damaged`, `zip-bomb`, `too-large`.
 */
export function openFile(bytes: Uint8Array, options: OpenOptions = {}): FileHost {
  const say = options.sentences ?? defaultSentences;
  try {
    requireZip(bytes);
    const parts = Package.open(bytes, options.limits);
    return new FileHost(parts, findWorkbook(parts), options);
  } catch (error) {
    const known = asHostError(error, say);
    if (known instanceof HostError) throw known;
    // Whatever a broken file makes of our code, the user is told that the file is broken.
    throw asHostError(
      damaged((why) => why.tidakTerbaca('zip'), error),
      say,
    );
  }
}
