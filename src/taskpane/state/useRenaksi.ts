import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { analyseSteps, type Step } from '../../core/analyse';
import { profilKosong, type Profil } from '../../core/kinerja/profil';
import { messagesIn, type Language, type Messages } from '../../core/messages/messages';
import { preview } from '../../core/plan/preview';
import type { Plan } from '../../core/plan/plan';
import type { Workbook } from '../../core/grid/workbook';
import type { WorkbookHost } from '../../host/host';
import { noticeOf } from './errors';
import { changesAnalysis, parseProfil, profilText } from './profil';
import { reduce } from './reducer';
import { bacaBerkas } from './rekap';
import { runSliced } from './slices';
import { initialState, type Busy, type State, type StepId, type Undoable, type Work } from './state';

export interface RenaksiOptions {
  /** Checks the workbook by itself at the start; inside Excel only the user's word starts it. */
  readonly autoCheck?: boolean;
  /** Follows edits by itself; else the pane says that the sheet has changed. */
  readonly live?: boolean;
  readonly step?: StepId;
  /** The language until the workbook's settings say another. */
  readonly language?: Language;
  /** Steps of this session that can be taken back, where the page was loaded anew. */
  readonly history?: readonly Undoable[];
  readonly onChange?: (state: State) => void;
}

/** Everything that the pane can be asked to do. */
export interface Renaksi {
  readonly state: State;
  readonly messages: Messages;
  /** Edits are followed by themselves. */
  readonly live: boolean;
  /** Edits can be followed: the settings switch it off and on. */
  readonly canFollow: boolean;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (step: StepId) => void;
  readonly openSettings: (open: boolean) => void;
  readonly openTable: (table: number | undefined) => void;
  readonly select: (sheet: string, area: string) => void;
  /** Draws the plan over the workbook and waits for the user's word; `goTo` is the sheet shown once it stands. */
  readonly show: (plan: Plan, goTo?: string) => void;
  /** Reads and sums up workbook files for the recap; `state.rekap` holds what they come to. */
  readonly rekap: (files: readonly File[]) => Promise<void>;
  readonly dismiss: () => void;
  readonly apply: (plan: Plan) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly takeBack: (plan: Plan) => Promise<void>;
  readonly updateProfil: (profil: Profil) => void;
  readonly importProfil: (text: string) => void;
  readonly setIncludeHidden: (includeHidden: boolean) => void;
  readonly clearNotice: () => void;
}

const workOf: Record<Step['stage'], Work> = {
  recognise: 'mengenali',
  kinerja: 'memahami',
  rules: 'memeriksa',
};
/** How long after the last edit the findings follow, in milliseconds. */
const settle = 500;

/** The pane's whole behaviour over any host: one state, and the things that change it. */
export function useRenaksi(host: WorkbookHost, options: RenaksiOptions = {}): Renaksi {
  const [state, dispatch] = useReducer(
    reduce,
    options,
    ({ step = 'tabel', language = 'id', history = [] }) => ({
      ...initialState(language === 'id' ? profilKosong : { ...profilKosong, bahasa: language }, step),
      history,
    }),
  );
  const messages = useMemo(() => messagesIn(state.profil.bahasa ?? 'id'), [state.profil.bahasa]);
  const current = useRef({ state, messages });
  const running = useRef<AbortController | undefined>(undefined);
  const writing = useRef(false);
  /** Files are being read for a recap. An edit of the workbook does not stop it: it is followed once that is over. */
  const recapping = useRef<AbortSignal | undefined>(undefined);
  const edited = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { onChange, autoCheck } = options;
  const live = options.live === true && state.profil.ikutiPerubahan !== false;

  useEffect(() => {
    current.current = { state, messages };
    onChange?.(state);
  }, [state, messages, onChange]);

  const busy = useCallback((work: Work, done = 0, total = 0) => {
    dispatch({ type: 'busy', busy: { work, done, total } satisfies Busy });
  }, []);
  const fail = useCallback((error: unknown) => {
    dispatch({ type: 'busy', busy: undefined });
    dispatch({ type: 'notice', notice: noticeOf(error, current.current.messages) });
  }, []);
  /** Stops what runs and starts something that can be stopped in its turn. */
  const begin = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const analyseBook = useCallback(
    async (workbook: Workbook, profil: Profil, includeHidden: boolean, signal: AbortSignal) => {
      const steps = analyseSteps(workbook, { profil, includeHidden, language: profil.bahasa ?? 'id' });
      const analysis = await runSliced(steps, signal, (step) =>
        busy(workOf[step.stage], step.done, step.total),
      );
      if (!signal.aborted) dispatch({ type: 'analysed', analysis });
    },
    [busy],
  );

  const read = useCallback(
    async (signal: AbortSignal, following = false) => {
      const { profil, includeHidden } = current.current.state;
      busy('membaca');
      const onProgress = (done: number, total: number) => busy('membaca', done, total);
      const workbook = await host.read({ includeHidden, signal, onProgress, keepUndo: following });
      await analyseBook(workbook, profil, includeHidden, signal);
    },
    [host, busy, analyseBook],
  );

  const readAndAnalyse = useCallback(
    async (following: boolean) => {
      if (writing.current) return;
      const signal = begin();
      try {
        await read(signal, following);
      } catch (error) {
        // A newer check has taken over: it speaks for itself.
        if (running.current?.signal === signal) fail(error);
      }
    },
    [begin, read, fail],
  );
  const check = useCallback(() => readAndAnalyse(false), [readAndAnalyse]);
  /** Follows an edit: the user did not ask for a check, so Excel's own undo must stay. */
  const follow = useCallback(() => readAndAnalyse(true), [readAndAnalyse]);

  const reanalyse = useCallback(
    async (profil: Profil) => {
      const { analysis, includeHidden } = current.current.state;
      if (!analysis) return;
      const signal = begin();
      try {
        await analyseBook(analysis.workbook, profil, includeHidden, signal);
      } catch (error) {
        if (running.current?.signal === signal) fail(error);
      }
    },
    [begin, analyseBook, fail],
  );

  const storeProfil = useCallback(
    async (profil: Profil) => {
      try {
        await host.writeSettings(profilText(profil));
      } catch (error) {
        const words = current.current.messages.pane.kesalahan;
        const why = noticeOf(error, current.current.messages).text;
        dispatch({
          type: 'notice',
          notice: { intent: 'warning', text: `${words.pengaturanGagal()} ${why}` },
        });
      }
    },
    [host],
  );

  const updateProfil = useCallback(
    (profil: Profil) => {
      const before = current.current.state.profil;
      // Several changes may come before the next render: each starts from the last.
      current.current = { ...current.current, state: { ...current.current.state, profil } };
      dispatch({ type: 'profil', profil });
      void storeProfil(profil);
      if (changesAnalysis(before, profil)) void reanalyse(profil);
    },
    [storeProfil, reanalyse],
  );

  const select = useCallback(
    (sheet: string, area: string) => void host.select(sheet, area).catch(fail),
    [host, fail],
  );

  const write = useCallback(
    async (work: Work, plan: Plan, done: (inverse: Plan, notes: readonly string[]) => void) => {
      const signal = begin();
      writing.current = true;
      busy(work);
      try {
        const { inverse, notes = [] } = await host.apply(plan, {
          signal,
          onProgress: (count, total) => busy(work, count, total),
        });
        done(inverse, notes);
      } catch (error) {
        fail(error);
        return;
      } finally {
        writing.current = false;
      }
      await check();
    },
    [host, begin, busy, fail, check],
  );

  const apply = useCallback(
    (plan: Plan) =>
      write('menerapkan', plan, (inverse, notes) => {
        const { pending } = current.current.state;
        if (pending?.plan === plan && pending.goTo !== undefined) select(pending.goTo, 'A1');
        const text = current.current.messages.pane.umum.diterapkan(plan.title);
        dispatch({
          type: 'applied',
          undoable: { title: plan.title, inverse },
          // What the host had to leave out stays until it is read.
          notice: { intent: notes.length > 0 ? 'warning' : 'success', text: [text, ...notes].join(' ') },
        });
      }),
    [write, select],
  );

  const undoOne = useCallback(
    (undoable: Undoable) =>
      write('mengurungkan', undoable.inverse, () => {
        const text = current.current.messages.pane.umum.diurungkan(undoable.title);
        dispatch({ type: 'undone', undoable, notice: { intent: 'success', text } });
      }),
    [write],
  );

  const undo = useCallback(async () => {
    const last = current.current.state.history.at(-1);
    if (last) await undoOne(last);
  }, [undoOne]);

  const show = useCallback(
    (plan: Plan, goTo?: string) => {
      const { analysis } = current.current.state;
      if (!analysis) return;
      try {
        dispatch({ type: 'pending', pending: { plan, preview: preview(plan, analysis.workbook), goTo } });
      } catch (error) {
        fail(error);
      }
    },
    [fail],
  );

  /** A check that the user asked for took the recap's place; another recap says so itself. */
  const stopped = useCallback((signal: AbortSignal) => {
    if (recapping.current !== signal) return;
    const text = current.current.messages.pane.rekap.terhenti();
    dispatch({ type: 'notice', notice: { intent: 'warning', text } });
  }, []);

  const rekap = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0 || writing.current) return;
      edited.current = timer.current !== undefined;
      const signal = begin();
      recapping.current = signal;
      const { profil, includeHidden } = current.current.state;
      const onProgress = (done: number, total: number) => busy('merekap', done, total);
      try {
        const { messages: sentences } = current.current;
        const hasil = await bacaBerkas(files, {
          profil,
          includeHidden,
          tautan: host.linksFiles === true,
          messages: sentences,
          signal,
          onProgress,
        });
        if (!signal.aborted) dispatch({ type: 'rekap', hasil });
      } catch (error) {
        if (running.current?.signal === signal) fail(error);
        else stopped(signal);
      } finally {
        if (recapping.current === signal) recapping.current = undefined;
        if (edited.current && running.current?.signal === signal) {
          edited.current = false;
          void follow();
        }
      }
    },
    [host, begin, busy, fail, follow, stopped],
  );

  const importProfil = useCallback(
    (text: string) => {
      const profil = parseProfil(text);
      const words = current.current.messages.pane;
      if (profil) updateProfil(profil);
      dispatch({
        type: 'notice',
        notice: profil
          ? { intent: 'success', text: words.pengaturan.diimpor() }
          : { intent: 'error', text: words.kesalahan.profilRusak() },
      });
    },
    [updateProfil],
  );

  const cancel = useCallback(() => running.current?.abort(), []);

  useEffect(() => {
    let gone = false;
    const start = async () => {
      try {
        const stored = await host.readSettings();
        const profil = stored === null ? undefined : parseProfil(stored);
        if (gone) return;
        if (profil) {
          current.current = { ...current.current, state: { ...current.current.state, profil } };
          dispatch({ type: 'profil', profil });
        }
        if (autoCheck) await check();
      } catch (error) {
        if (!gone) fail(error);
      }
    };
    void start();
    return () => {
      gone = true;
      running.current?.abort();
    };
  }, [host, autoCheck, check, fail]);

  useEffect(
    () =>
      host.onChanged(() => {
        dispatch({ type: 'changed' });
        if (!live || !current.current.state.analysis) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          timer.current = undefined;
          if (recapping.current) edited.current = true;
          else void follow();
        }, settle);
      }),
    [host, live, follow],
  );

  return {
    state,
    messages,
    live,
    canFollow: options.live === true,
    check,
    cancel,
    goTo: useCallback((step: StepId) => dispatch({ type: 'goTo', step }), []),
    openSettings: useCallback((open: boolean) => dispatch({ type: 'openSettings', open }), []),
    openTable: useCallback((table: number | undefined) => dispatch({ type: 'openTable', table }), []),
    select,
    show,
    rekap,
    dismiss: useCallback(() => dispatch({ type: 'pending', pending: undefined }), []),
    apply,
    undo,
    takeBack: useCallback(
      (plan: Plan) => undoOne({ title: current.current.messages.pane.kesalahan.kembalikan(), inverse: plan }),
      [undoOne],
    ),
    updateProfil,
    importProfil,
    setIncludeHidden: useCallback(
      (includeHidden: boolean) => {
        current.current = { ...current.current, state: { ...current.current.state, includeHidden } };
        dispatch({ type: 'includeHidden', includeHidden });
        void check();
      },
      [check],
    ),
    clearNotice: useCallback(() => dispatch({ type: 'notice', notice: undefined }), []),
  };
}
