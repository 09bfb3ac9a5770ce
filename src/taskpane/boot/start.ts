import { messagesIn, type Language } from '../../core/messages/messages';
import { ExcelHost } from '../../host/excel/host';
import { mountPane } from '../mount';
import type { State } from '../state/state';
import { langkahOf } from './langkah';
import { riwayatIn } from './riwayat';
import { themeOf } from './tema';

declare global {
  interface Window {
    /** The watchdog of the page, in plain ES5 (watchdog.js). */
    renaksiBoot?: {
      readonly ready: () => void;
      readonly old: () => void;
      readonly outside: () => void;
      readonly failed: () => void;
    };
  }
}

/** The floor: Office 2021 has 1.14; merges can be read since 1.13. */
const FLOOR = '1.13';

/** Opens the pane in Excel once Office answers, at the step that the ribbon button asked for. */
export async function start(root: HTMLElement): Promise<void> {
  const boot = window.renaksiBoot;
  const { host: application } = await Office.onReady();
  if (application !== Office.HostType.Excel) {
    boot?.outside();
    return;
  }
  const { requirements, displayLanguage, document: file } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', FLOOR)) {
    boot?.old();
    return;
  }
  const language: Language = /^en/i.test(displayLanguage ?? '') ? 'en' : 'id';
  const excel = new ExcelHost({ say: messagesIn(language).host.excel });
  const { step, check, undo } = langkahOf(window.location.search);
  const riwayat = riwayatIn(window.sessionStorage, file?.url ?? '');
  let history = riwayat.read();
  let undoWaits = undo && history.length > 0;
  const onChange = (state: State): void => {
    if (state.history !== history) {
      history = state.history;
      riwayat.write(history);
    }
    if (!undoWaits) return;
    undoWaits = false;
    // After the pane has told how it is steered.
    setTimeout(() => void pane.undo(), 0);
  };
  const forced = window.matchMedia('(forced-colors: active)');
  const options = () => {
    const theme = themeOf(Office.context.officeTheme, forced.matches);
    return { step, autoCheck: check, live: true, language, history, onChange, ...(theme ? { theme } : {}) };
  };
  root.textContent = '';
  const pane = mountPane(root, excel, options());
  forced.addEventListener('change', () => pane.update(options()));
  boot?.ready();
}
