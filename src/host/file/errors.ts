import { id } from '../../core/messages/id';
import type { Messages } from '../../core/messages/messages';
import { HostError, type HostErrorCode } from '../host';

/** The sentences of the file host, in the user's language. */
export type FileSentences = Messages['host']['berkas'];

export const defaultSentences: FileSentences = id.host.berkas;

/**
 * Carries a failure through functions that do not know the user's language: the host turns it into a
 * `HostError` with a sentence at its door.
 */
export class FileFailure extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly sentence: (say: FileSentences) => string,
    readonly details: { readonly sheet?: string; readonly cell?: string; readonly cause?: unknown } = {},
  ) {
    super(sentence(defaultSentences));
    this.name = 'FileFailure';
  }
}

/** A `FileFailure` as the `HostError` that callers know; anything else is given back as it is. */
export function asHostError(error: unknown, say: FileSentences): unknown {
  return error instanceof FileFailure ? new HostError(error.code, error.sentence(say), error.details) : error;
}

/** The file cannot be read because something in it is broken; `why` is shown to the user in brackets. */
export const damaged = (why: (sebab: FileSentences['sebab']) => string, cause?: unknown): FileFailure =>
  new FileFailure('damaged', (say) => say.zipRusak(why(say.sebab)), { cause });

export const missingPart = (path: string): FileFailure =>
  new FileFailure('damaged', (say) => say.bagianHilang(path));
