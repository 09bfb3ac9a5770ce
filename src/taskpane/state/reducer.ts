import type { Analysis } from '../../core/analyse';
import type { Profil } from '../../core/kinerja/profil';
import type { HasilRekap } from './rekap';
import type { Busy, Notice, Pending, State, StepId, Undoable } from './state';

export type Event =
  | { readonly type: 'goTo'; readonly step: StepId }
  | { readonly type: 'openSettings'; readonly open: boolean }
  | { readonly type: 'openTable'; readonly table: number | undefined }
  | { readonly type: 'profil'; readonly profil: Profil }
  | { readonly type: 'includeHidden'; readonly includeHidden: boolean }
  | { readonly type: 'busy'; readonly busy: Busy | undefined }
  | { readonly type: 'analysed'; readonly analysis: Analysis }
  | { readonly type: 'changed' }
  | { readonly type: 'notice'; readonly notice: Notice | undefined }
  | { readonly type: 'pending'; readonly pending: Pending | undefined }
  | { readonly type: 'rekap'; readonly hasil: HasilRekap }
  | { readonly type: 'applied'; readonly undoable: Undoable; readonly notice: Notice }
  | { readonly type: 'undone'; readonly undoable: Undoable; readonly notice: Notice };

/** The pane's state after an event. What an event does not speak of stays. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'goTo':
      return { ...state, step: event.step, page: 'step', table: undefined, pending: undefined };
    case 'openSettings':
      return { ...state, page: event.open ? 'pengaturan' : 'step', pending: undefined };
    case 'openTable':
      return { ...state, table: event.table };
    case 'profil':
      return { ...state, profil: event.profil };
    case 'includeHidden':
      return { ...state, includeHidden: event.includeHidden };
    case 'busy':
      return { ...state, busy: event.busy };
    case 'analysed':
      return {
        ...state,
        analysis: event.analysis,
        stale: false,
        busy: undefined,
        // A table that is open stays open only while there is one in its place.
        table:
          state.table !== undefined && state.table < event.analysis.tables.length ? state.table : undefined,
        // A preview of the workbook as it was would no longer tell the truth.
        pending: undefined,
      };
    case 'changed':
      return state.stale ? state : { ...state, stale: true };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'pending':
      return { ...state, pending: event.pending, busy: undefined, notice: undefined };
    case 'rekap':
      return { ...state, rekap: event.hasil, busy: undefined, notice: undefined };
    case 'applied':
      return {
        ...state,
        history: [...state.history, event.undoable],
        pending: undefined,
        notice: event.notice,
      };
    case 'undone':
      return {
        ...state,
        history: state.history.filter((undoable) => undoable !== event.undoable),
        pending: undefined,
        notice: event.notice,
      };
  }
}
