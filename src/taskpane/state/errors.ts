import type { Messages } from '../../core/messages/messages';
import { HostError } from '../../host/host';
import { Cancelled } from './slices';
import type { Notice } from './state';

/** What the user is told of an error: a sentence that says what to do next. */
export function noticeOf(error: unknown, messages: Messages): Notice {
  const words = messages.pane.kesalahan;
  if (error instanceof Cancelled || (error instanceof DOMException && error.name === 'AbortError'))
    return { intent: 'info', text: words.cancelled() };
  if (!(error instanceof HostError)) {
    return { intent: 'error', text: words.lain(error instanceof Error ? error.message : String(error)) };
  }
  const { sheet, cell, inverse } = error.details;
  const place = sheet && cell ? messages.pane.umum.lembarSel(sheet, cell) : sheet;
  switch (error.code) {
    case 'cancelled':
      return { intent: 'info', text: words.cancelled() };
    case 'conflict':
      return { intent: 'warning', text: words.conflict(place) };
    case 'cell-edit':
      return { intent: 'warning', text: words.cellEdit() };
    case 'protected':
      return { intent: 'warning', text: words.protected(sheet) };
    case 'filtered':
      return { intent: 'warning', text: words.filtered(sheet) };
    case 'sheet-missing':
      return { intent: 'error', text: words.sheetMissing(sheet) };
    case 'partial':
      return { intent: 'error', text: words.partial(), takeBack: inverse };
    case 'too-large':
      return { intent: 'error', text: words.tooLarge() };
    case 'not-a-workbook':
      return { intent: 'error', text: words.notAWorkbook() };
    case 'encrypted':
      return { intent: 'error', text: words.encrypted() };
    case 'legacy-xls':
      return { intent: 'error', text: words.legacyXls() };
    case 'damaged':
      return { intent: 'error', text: words.damaged() };
    case 'zip-bomb':
      return { intent: 'error', text: words.zipBomb() };
    case 'unsupported':
      return { intent: 'error', text: words.unsupported() };
  }
}
