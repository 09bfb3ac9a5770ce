import { analyse, type Analysis } from '../../src/core/analyse';
import type { Workbook } from '../../src/core/grid/workbook';
import { profilKosong, type Profil } from '../../src/core/kinerja/profil';
import { messagesIn } from '../../src/core/messages/messages';
import { sidikTemuan } from '../../src/core/rules/support/abaikan';
import type { Finding } from '../../src/core/rules/rule';
import { HostError, type HostErrorCode } from '../../src/host/host';
import { noticeOf } from '../../src/taskpane/state/errors';
import {
  koreksiOf,
  withColumn,
  withIndikator,
  withKoreksi,
  withoutKoreksi,
} from '../../src/taskpane/state/koreksi';
import { changesAnalysis, parseProfil, profilText } from '../../src/taskpane/state/profil';
import { reduce } from '../../src/taskpane/state/reducer';
import { Cancelled, runSliced } from '../../src/taskpane/state/slices';
import { initialState, type Undoable } from '../../src/taskpane/state/state';
import {
  abaikan,
  kelompokkan,
  rencanaPerbaikan,
  saring,
  tanpaAbaikan,
} from '../../src/taskpane/state/temuan';

const finding = (rule: string, cell: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  sheet: 'Lembar1',
  cell,
  message: `${rule} ${cell}`,
  ...more,
});

const workbook: Workbook = {
  names: [],
  sheets: [
    {
      name: 'Lembar1',
      visibility: 'visible',
      rowCount: 1,
      columnCount: 1,
      cells: [[{ value: '57,60%' }]],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
};
const analysis: Analysis = analyse(workbook);

describe('the pane’s state', () => {
  const start = initialState(profilKosong, 'tabel');
  const undoable: Undoable = { title: 'a', inverse: { title: 'a', actions: [], expects: [] } };

  test('a new analysis ends the waiting and drops a preview of the workbook as it was', () => {
    const pending = {
      plan: undoable.inverse,
      preview: {
        title: '',
        sheets: [],
        counts: { fill: 0, replace: 0, clear: 0, formulas: 0, newSheets: 0 },
        empty: true,
      },
    };
    const busy = { work: 'membaca', done: 0, total: 0 } as const;
    const after = reduce({ ...start, stale: true, busy, pending, table: 3 }, { type: 'analysed', analysis });
    expect(after).toMatchObject({ stale: false, busy: undefined, pending: undefined, table: undefined });
    expect(after.analysis).toBe(analysis);
  });

  test('steps are taken back last first', () => {
    const notice = { intent: 'success', text: '' } as const;
    const other = { ...undoable, title: 'b' };
    let state = reduce(start, { type: 'applied', undoable, notice });
    state = reduce(state, { type: 'applied', undoable: other, notice });
    expect(state.history.map(({ title }) => title)).toEqual(['a', 'b']);
    state = reduce(state, { type: 'undone', undoable: other, notice });
    expect(state.history).toEqual([undoable]);
  });

  test('another step closes what lay over the last one', () => {
    const state = reduce({ ...start, page: 'pengaturan', table: 1 }, { type: 'goTo', step: 'temuan' });
    expect(state).toMatchObject({ step: 'temuan', page: 'step', table: undefined });
  });
});

describe('work in slices', () => {
  function* three(done: number[]): Generator<number, string> {
    for (const step of [1, 2, 3]) {
      done.push(step);
      yield step;
    }
    return 'selesai';
  }

  test('answers the result and tells the steps at which it breathed', async () => {
    const told: number[] = [];
    let time = 0;
    const result = await runSliced(
      three([]),
      new AbortController().signal,
      (step) => told.push(step),
      () => (time += 20),
    );
    expect(result).toBe('selesai');
    expect(told).toEqual([2]);
  });

  test('stops between two steps when it is cancelled', async () => {
    const done: number[] = [];
    const stop = new AbortController();
    let time = 0;
    await expect(
      runSliced(
        three(done),
        stop.signal,
        () => stop.abort(),
        () => (time += 100),
      ),
    ).rejects.toBeInstanceOf(Cancelled);
    expect(done).toEqual([1]);
  });
});

describe('errors', () => {
  const codes: HostErrorCode[] = [
    'conflict',
    'protected',
    'filtered',
    'cell-edit',
    'sheet-missing',
    'partial',
    'too-large',
    'not-a-workbook',
    'encrypted',
    'legacy-xls',
    'damaged',
    'zip-bomb',
    'cancelled',
    'unsupported',
  ];
  test.each(['id', 'en'] as const)('every code has a sentence of its own in %s', (language) => {
    const texts = codes.map((code) => noticeOf(new HostError(code, 'teknis'), messagesIn(language)).text);
    expect(new Set(texts).size).toBe(codes.length);
    for (const text of texts) expect(text).not.toContain('teknis');
  });

  test('what stands half done can be taken back', () => {
    const inverse = { title: 'a', actions: [], expects: [] };
    expect(noticeOf(new HostError('partial', '', { inverse }), messagesIn('id')).takeBack).toBe(inverse);
  });

  test('a conflict names the cell', () => {
    const error = new HostError('conflict', '', { sheet: 'Tabel 3.5', cell: 'F8' });
    expect(noticeOf(error, messagesIn('id')).text).toContain('Tabel 3.5, sel F8');
  });
});

describe('settings', () => {
  test('what was exported is imported as it was; anything else is refused', () => {
    const profil: Profil = { versi: 1, instansi: 'Dinas', periode: 'TW2', batas: 120 };
    expect(parseProfil(profilText(profil, 2))).toEqual(profil);
    for (const text of ['', '{', '[]', 'null', '{"versi":2}', '"teks"'])
      expect(parseProfil(text)).toBeUndefined();
  });

  test('only what the analysis depends on asks for a new one', () => {
    expect(changesAnalysis(profilKosong, { ...profilKosong, instansi: 'Dinas', tempat: 'Kupang' })).toBe(
      false,
    );
    expect(changesAnalysis(profilKosong, { ...profilKosong, periode: 'TW1' })).toBe(true);
    expect(changesAnalysis(profilKosong, { ...profilKosong, bahasa: 'en' })).toBe(true);
  });

  test('corrections of one layout add up and go together', () => {
    let profil = withKoreksi(profilKosong, 'f1', { kind: 'monev' });
    profil = withColumn(profil, 'f1', 'E', { role: 'target', period: 'TW1' });
    profil = withColumn(profil, 'f1', 'F', { role: 'realisasi', period: 'TW1', measure: 'anggaran' });
    expect(koreksiOf(profil, 'f1')).toEqual({
      kind: 'monev',
      columns: {
        E: { role: 'target', period: 'TW1' },
        F: { role: 'realisasi', period: 'TW1', measure: 'anggaran' },
      },
    });
    expect(withoutKoreksi(profil, 'f1').tabel).toEqual({});
  });

  test('facts of an indicator are confirmed one by one', () => {
    let profil = withIndikator(profilKosong, 'k', { polaritas: 'MIN' });
    profil = withIndikator(profil, 'k', { mode: 'AKHIR' });
    expect(profil.indikator).toEqual({ k: { polaritas: 'MIN', mode: 'AKHIR' } });
  });
});

describe('findings', () => {
  const list = [
    finding('capaian-salah', 'F8', { severity: 'error' }),
    finding('capaian-salah', 'G34', { severity: 'error', sheet: 'Lembar2' }),
    finding('angka-teks', 'A1', {
      fix: {
        title: 'Jadikan angka',
        actions: [{ type: 'setCells', sheet: 'Lembar1', cells: [{ row: 1, column: 1, value: 0.576 }] }],
      },
    }),
  ];

  test('are filtered by severity and sheet, and grouped by rule', () => {
    expect(saring(list, { severity: 'error' })).toHaveLength(2);
    expect(saring(list, { severity: 'error', sheet: 'Lembar2' }).map(({ cell }) => cell)).toEqual(['G34']);
    expect(kelompokkan(list).map(({ rule, findings }) => [rule, findings.length])).toEqual([
      ['capaian-salah', 2],
      ['angka-teks', 1],
    ]);
  });

  test('a fix expects the cell as it was found, so that a later edit is not lost', () => {
    expect(rencanaPerbaikan(list, workbook)).toMatchObject({
      title: 'Jadikan angka',
      expects: [{ sheet: 'Lembar1', row: 1, column: 1, value: '57,60%' }],
    });
    expect(rencanaPerbaikan([list[0]!], workbook)).toBeUndefined();
  });

  test('an ignore keeps its reason and day, once a cell', () => {
    let profil = abaikan(profilKosong, list[0]!, ' angka BPS ', '2021-12-31');
    profil = abaikan(profil, list[0]!, 'sudah disepakati', '2022-01-03');
    expect(profil.abaikan).toEqual([
      {
        rule: 'capaian-salah',
        sheet: 'Lembar1',
        cell: 'F8',
        alasan: 'sudah disepakati',
        tanggal: '2022-01-03',
        sidik: sidikTemuan(list[0]!),
      },
    ]);
    expect(tanpaAbaikan(profil, profil.abaikan![0]!).abaikan).toEqual([]);
  });
});
