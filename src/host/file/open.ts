import type { Workbook } from '../../core/grid/workbook';
import { HostError, type ReadOptions } from '../host';
import { asHostError, defaultSentences, FileFailure, missingPart, type FileSentences } from './errors';
import { Package } from './package';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { requireZip } from './signature';
import { readLooks } from './styles';
import { findWorkbook, readWorkbookPart } from './workbook-part';
import type { ZipLimits } from './zip';

export interface OpenOptions {
  /** Sentences of errors; Indonesian where left out. */
  readonly sentences?: FileSentences;
  readonly limits?: ZipLimits;
}

export interface FileHost {
  read(options?: ReadOptions): Promise<Workbook>;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 * Throws HostError: `not-a-workbook`, `legacy-xls`, `encrypted`, `unsupported`, `damaged`, `zip-bomb`, `too-large`.
 */
export function openFile(bytes: Uint8Array, options: OpenOptions = {}): FileHost {
  const say = options.sentences ?? defaultSentences;
  try {
    requireZip(bytes);
    const parts = Package.open(bytes, options.limits);
    const path = findWorkbook(parts);
    readWorkbookPart(parts, path);
    return { read: async (readOptions) => read(parts, path, say, readOptions) };
  } catch (error) {
    throw asHostError(error, say);
  }
}

function read(parts: Package, path: string, say: FileSentences, options: ReadOptions = {}): Workbook {
  try {
    const workbook = readWorkbookPart(parts, path);
    const context = {
      strings:
        workbook.stringsPart && parts.has(workbook.stringsPart)
          ? readSharedStrings(parts.text(workbook.stringsPart))
          : [],
      looks:
        workbook.stylesPart && parts.has(workbook.stylesPart)
          ? readLooks(parts.text(workbook.stylesPart))
          : [],
    };
    const wanted = workbook.sheets.filter(
      (sheet) =>
        sheet.part !== undefined &&
        (options.sheets
          ? options.sheets.includes(sheet.name)
          : options.includeHidden || sheet.visibility === 'visible'),
    );
    const sheets = wanted.map((entry, done) => {
      if (options.signal?.aborted) throw new FileFailure('cancelled', (sentences) => sentences.dibatalkan());
      if (!parts.has(entry.part!)) throw missingPart(entry.part!);
      const { sheet } = readSheet(parts, entry, entry.part!, context);
      options.onProgress?.(done + 1, wanted.length);
      return sheet;
    });
    return { sheets, names: workbook.names };
  } catch (error) {
    const known = asHostError(error, say);
    throw known instanceof HostError ? known : error;
  }
}
