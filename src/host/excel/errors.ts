import type { Messages } from '../../core/messages/messages';
import { HostError } from '../host';

export type ExcelSentences = Messages['host']['excel'];

/** An error as Microsoft's client throws it. */
interface RichError {
  readonly code?: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? ((error as RichError).code ?? '') : '';

/** The request was refused for its size before anything of it ran, or its answer was too large to send. */
export const isTooLarge = (error: unknown): boolean =>
  /PayloadSizeLimitExceeded$|^OperationCellsExceedLimit$|^RangeExceedsLimit$/.test(codeOf(error));

/** Something that Excel answered and that has no code of its own; nothing of the workbook was changed. */
export class ExcelFailure extends Error {
  constructor(
    message: string,
    override readonly cause: unknown,
  ) {
    super(message);
    this.name = 'ExcelFailure';
  }
}

/** What the user is told of an error of Excel's: the sentence and, where there is one, the host's own code. */
export function asHostError(error: unknown, say: ExcelSentences, sheet?: string): Error {
  if (error instanceof HostError || error instanceof ExcelFailure) return error;
  const code = codeOf(error);
  const details = { ...(sheet === undefined ? {} : { sheet }), cause: error };
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  if (code === 'InvalidOperationInCellEditMode') return new HostError('cell-edit', say.modeEdit(), details);
  if (code === 'AccessDenied') return new HostError('protected', say.terlindung(sheet), details);
  if (code === 'ItemNotFound') return new HostError('sheet-missing', say.tidakAda(sheet), details);
  if (code === 'FilteredRangeConflict') return new HostError('filtered', say.tersaring(sheet), details);
  if (isTooLarge(error)) return new HostError('too-large', say.terlaluBesar(), details);
  if (code === 'ApiNotFound') return new HostError('unsupported', say.excelLama(), details);
  const text = error instanceof Error ? error.message : String(error);
  return new ExcelFailure(say.gagal(code || text), error);
}

export function throwIfCancelled(signal: AbortSignal | undefined, say: ExcelSentences): void {
  if (signal?.aborted) throw new HostError('cancelled', say.dibatalkan());
}
