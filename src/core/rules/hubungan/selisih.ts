import { columnNumber } from '../../grid/address';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { banding, desimalTampil } from '../support/banding';
import { sendiri } from './kolom-jumlah';

/** How a column of changes follows from two others, `a` the earlier (or the target), `b` the later (or the realisasi). */
export type Bentuk = 'b-a' | 'a-b' | '(b/a-1)*100' | '(a-b)/a*100' | 'b/a*100';

export interface KolomSelisih {
  readonly column: Column;
  readonly a: Column;
  readonly b: Column;
  readonly bentuk: Bentuk;
  /** The numbering row prints it: every row has to obey. */
  readonly tercetak: boolean;
}

export const hitungBentuk = (bentuk: Bentuk, a: number, b: number): number | undefined => {
  switch (bentuk) {
    case 'b-a':
      return b - a;
    case 'a-b':
      return a - b;
    case '(b/a-1)*100':
      return a === 0 ? undefined : (b / a - 1) * 100;
    case '(a-b)/a*100':
      return a === 0 ? undefined : ((a - b) / a) * 100;
    case 'b/a*100':
      return a === 0 ? undefined : (b / a) * 100;
  }
};

const kata =
  /selisih|deviasi|\bsisa\b|saldo|peningkatan|penurunan|kenaikan|naik\s*\/\s*turun|pertumbuhan|perubahan|\bgap\b|kurang\s*\/?\s*lebih|\+\s*\/\s*-/i;

const relatif = /%|persen|prosentase|pertumbuhan/i;

const angkaKolom = (column: Column): number | undefined => {
  const label = /^\(?\s*(\d{1,3})/.exec(column.number?.label ?? '');
  return label ? Number(label[1]) : undefined;
};

/** `5-4`, `(5/4-1)*100`, `((5-4)/4)x100%` as one of the forms, with the two numbers. */
export function bacaRumusCetak(text: string): { bentuk: Bentuk; a: number; b: number } | undefined {
  const bare = text
    .replace(/\s+|kolom|kol\.?/gi, '')
    .replace(/[x×]/gi, '*')
    .replace(/[:÷]/g, '/')
    .replace(/100%/g, '100')
    .replace(/[–—]/g, '-')
    .replace(/^=/, '');
  const forms: readonly [RegExp, Bentuk, 'ab' | 'ba'][] = [
    [/^\(?\(?(\d+)\/(\d+)\)?-(?:1|100%?)\)?\*?(?:100)?$/, '(b/a-1)*100', 'ba'],
    [/^\(?\(?(\d+)-(\d+)\)?\/\2\)?\*?(?:100)?$/, '(b/a-1)*100', 'ba'],
    [/^\(?\(?(\d+)-(\d+)\)?\/\1\)?\*?(?:100)?$/, '(a-b)/a*100', 'ab'],
    [/^\(?(\d+)-(\d+)\)?$/, 'a-b', 'ab'],
  ];
  for (const [pattern, bentuk, order] of forms) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    return order === 'ab' ? { bentuk, a: first, b: second } : { bentuk, a: second, b: first };
  }
  return undefined;
}

/** The columns of changes of a table, each with the two columns and the form that it follows. */
export function kolomSelisih(tabel: Tabel): KolomSelisih[] {
  const found: KolomSelisih[] = [];
  for (const column of tabel.table.columns) {
    const bernama = column.role === 'selisih' || (column.role === 'lain' && kata.test(column.header));
    if (!bernama) continue;
    const printed = column.number?.formula ? bacaRumusCetak(column.number.formula) : undefined;
    if (printed) {
      const at = (nomor: number) =>
        tabel.table.columns.filter((one) => one !== column && angkaKolom(one) === nomor);
      // Two columns may share a number (K beside Rp): the one of the same measure.
      const pick = (nomor: number) => at(nomor).find((one) => one.measure === column.measure) ?? at(nomor)[0];
      const [a, b] = [pick(printed.a), pick(printed.b)];
      if (a && b) {
        found.push({ column, a, b, bentuk: printed.bentuk, tercetak: true });
        continue;
      }
    }
    const inferred = terka(tabel, column);
    if (inferred) found.push(inferred);
  }
  return found;
}

const sumber = new Set<Column['role']>(['target', 'realisasi', 'capaian', 'jumlah', 'nilai']);

/** The pair and form that most rows obey: at least two, and more than half of those with a change to speak of. */
function terka(tabel: Tabel, column: Column): KolomSelisih | undefined {
  const others = tabel.table.columns.filter(
    (one) =>
      one !== column &&
      sumber.has(one.role) &&
      Math.abs(columnNumber(one.column) - columnNumber(column.column)) <= 12,
  );
  const forms: readonly Bentuk[] = relatif.test(column.header)
    ? ['(b/a-1)*100', '(a-b)/a*100', 'b-a', 'a-b']
    : ['b-a', 'a-b', '(b/a-1)*100', '(a-b)/a*100'];
  let best: { kolom: KolomSelisih; fits: number } | undefined;
  for (let i = 0; i < others.length; i++) {
    for (let j = i + 1; j < others.length; j++) {
      const [a, b] = [others[i]!, others[j]!];
      if (!sejenis(a, b)) continue;
      for (const bentuk of forms) {
        const kolom = { column, a, b, bentuk, tercetak: false };
        const { fits, rows } = uji(tabel, kolom);
        if (fits >= 2 && fits * 2 > rows && fits > (best?.fits ?? 0)) best = { kolom, fits };
      }
    }
  }
  return best?.kolom;
}

/** The same thing in two years, or target and realisasi of one period. */
const sejenis = (a: Column, b: Column): boolean =>
  (a.measure ?? 'kinerja') === (b.measure ?? 'kinerja') &&
  ((a.role === b.role && a.period !== b.period) ||
    (a.role !== b.role && a.role !== 'capaian' && b.role !== 'capaian'));

export interface BarisSelisih {
  readonly sel: Nilai;
  readonly a: Nilai;
  readonly b: Nilai;
  readonly baris: Baris;
}

export function barisSelisih(tabel: Tabel, { column, a, b }: KolomSelisih): BarisSelisih[] {
  return tabel.baris.flatMap((baris) => {
    if (baris.jenis !== 'data' && baris.jenis !== 'total') return [];
    const [sel, kiri, kanan] = [column, a, b].map((one) => baris.sel.get(one.column));
    if (!sendiri(sel, baris) || sel.nilai === null || kiri?.nilai == null || kanan?.nilai == null) return [];
    return [{ sel, a: kiri, b: kanan, baris }];
  });
}

/** Printed and computed agree; a share may be kept as a fraction without a % format. */
export function cocokSelisih(sel: Nilai, hitung: number, bentuk: Bentuk): boolean {
  const desimal = desimalTampil(sel);
  if (banding(sel.nilai!, hitung, desimal) !== 'beda') return true;
  const persen = bentuk.includes('100');
  return persen && sel.skala === 1 && desimal >= 2 && banding(sel.nilai!, hitung / 100, desimal) !== 'beda';
}

function uji(tabel: Tabel, kolom: KolomSelisih): { fits: number; rows: number } {
  let fits = 0;
  let rows = 0;
  for (const one of barisSelisih(tabel, kolom)) {
    const hitung = hitungBentuk(kolom.bentuk, one.a.nilai!, one.b.nilai!);
    if (hitung === undefined || (hitung === 0 && one.sel.nilai === 0)) continue;
    rows++;
    // A change that lost its sign still tells its form.
    if (cocokSelisih(one.sel, hitung, kolom.bentuk)) fits++;
    else if (cocokSelisih(one.sel, -hitung, kolom.bentuk)) fits += 0.5;
  }
  return { fits, rows };
}
