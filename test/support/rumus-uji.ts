import { libreoffice } from './lembar-kerja';
import { describeWithLibreOffice } from './libreoffice';
import { ironcalc, type IsiUji, type Jawaban } from './ironcalc';

/** A formula on a row of its own, with what stands in the row, and what our own function answers. */
export interface Percobaan {
  readonly nama: string;
  /** By column letter. */
  readonly isi: Readonly<Record<string, IsiUji>>;
  readonly rumus: (row: number) => string;
  /** A number, text, or null for a blank. */
  readonly harap: number | string | null;
}

/** What cells of a planner's sheet hold: ordinary, blank, zero, text, text number, negative, percentage, huge, error. */
export const masukan: readonly IsiUji[] = [
  20,
  6.23,
  75,
  0,
  -3,
  null,
  '-',
  'n/a',
  '57,60%',
  '12',
  { v: 0.9, z: '0%' },
  1582395750,
  1e15,
  1e60,
  1e-9,
  '#DIV/0!',
  '#N/A',
];

/** The number a formula finds in a cell; null for anything that is none. */
export const angkaDi = (isi: IsiUji | undefined): number | null =>
  typeof isi === 'number'
    ? isi
    : typeof isi === 'object' && isi !== null && 'v' in isi && typeof isi.v === 'number'
      ? isi.v
      : null;

/** Only these functions may stand in what the add-in writes (formula-safe). */
const diizinkan = new Set(
  'IF IFERROR AND OR ISNUMBER SUM SUMIFS SUMPRODUCT AVERAGE AVERAGEIF COUNT COUNTIFS MIN MAX ROUND ABS PRODUCT INDEX MATCH LOOKUP FIXED SUBSTITUTE'.split(
    ' ',
  ),
);

export const fungsiLain = (rumus: string): string[] =>
  [...rumus.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
    .map(([, name]) => name!)
    .filter((name) => !diizinkan.has(name));

function lembar(percobaan: readonly Percobaan[]): Record<string, IsiUji> {
  const cells: Record<string, IsiUji> = {};
  percobaan.forEach(({ isi, rumus }, i) => {
    for (const [column, value] of Object.entries(isi)) cells[`${column}${i + 1}`] = value;
    cells[`Z${i + 1}`] = { f: rumus(i + 1) };
  });
  return cells;
}

const sama = (jawaban: Jawaban, harap: Percobaan['harap']): boolean =>
  typeof harap === 'number'
    ? typeof jawaban === 'number' && Math.abs(jawaban - harap) <= Math.abs(harap) * 1e-11 + 1e-14
    : jawaban === (harap ?? '');

/** Holds formula and function together in both engines. */
export function bandingkan(nama: string, percobaan: readonly Percobaan[]): void {
  const beda = (jawab: (cells: Record<string, IsiUji>) => Record<string, Jawaban>) => {
    const jawaban = jawab(lembar(percobaan));
    return percobaan.flatMap(({ nama: trial, rumus, harap }, i) =>
      sama(jawaban[`Z${i + 1}`]!, harap)
        ? []
        : [{ trial, rumus: rumus(i + 1), harap, jawaban: jawaban[`Z${i + 1}`] }],
    );
  };
  test(`${nama}: only formula-safe functions (${percobaan.length} formulas)`, () =>
    expect(percobaan.flatMap(({ rumus }) => fungsiLain(rumus(1)))).toEqual([]));
  test(`${nama}: IronCalc answers as our function`, () => expect(beda(ironcalc)).toEqual([]));
  describeWithLibreOffice('LibreOffice', () => {
    test(`${nama}: answers as our function`, () => expect(beda(libreoffice)).toEqual([]), 180_000);
  });
}

/** A name for a trial's cells. */
export const sebut = (isi: Readonly<Record<string, IsiUji>>): string => JSON.stringify(isi);
