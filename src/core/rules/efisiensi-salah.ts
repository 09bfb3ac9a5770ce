import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import type { Column } from '../recognise/table';
import type { Rule } from './rule';
import { banding, bandingPersen, desimalTampil, type Banding } from './support/banding';
import { berisi, kolomCapaianKinerja, kolomUrut, selKolom, type Terisi } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';

/** Efisiensi that its own columns do not give, and nilai efisiensi outside 0–100. */
export const efisiensiSalah: Rule = {
  id: 'efisiensi-salah',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['efisiensi-salah'];
    for (const tabel of kinerja.tabel) {
      for (const column of tabel.table.columns.filter(({ role }) => role === 'efisiensi')) {
        const cells = selKolom(tabel, column, ['data', 'total']).filter(({ nilai }) => berisi(nilai));
        const rumus = rumusKolom(
          tabel,
          column,
          cells.map(({ baris }) => baris),
        );
        const skor =
          !rumus?.rupiah &&
          nilaiEfisiensi(
            column,
            cells.map(({ nilai }) => nilai.nilai!),
          );
        for (const { baris, nilai } of cells) {
          const hitung = rumus?.hitung(baris);
          if (rumus && hitung && bandingkan(nilai, hitung.nilai, rumus) === 'beda') {
            yield {
              ...letak([nilai]),
              message: m.salah({
                tercetak: nilai.tampil,
                hitung: hitung.nilai,
                desimal: rumus.rupiah ? 0 : Math.max(2, Math.min(4, desimalTampil(nilai))),
                rumus: rumus.id,
                bahan: hitung.sel.map((sel) => sel.tampil),
                baris: ringkas(baris.label),
              }),
              related: hitung.sel.map(tempat),
              data: { printed: nilai.angka, computed: hitung.nilai / nilai.skala },
            };
          } else if (skor && berisi(nilai) && (nilai.nilai < 0 || nilai.nilai > 100)) {
            yield {
              ...letak([nilai]),
              message: m.luar({ tercetak: nilai.tampil, baris: ringkas(baris.label) }),
              data: { printed: nilai.angka },
            };
          }
        }
      }
    }
  },
};

/** NE of PMK 22/2021: a score, not an amount of money. */
const nilaiEfisiensi = (column: Column, values: readonly number[]): boolean =>
  /\bNE\b|nilai efisiensi/i.test(column.header) &&
  !/rp|rupiah|anggaran/i.test(column.header) &&
  values.every((value) => Math.abs(value) <= 1000);

interface Rumus {
  readonly id: 'selisih' | 'selisih-rp' | 'selisih-rp-persen' | 'sisa' | 'rasio' | 'rasio-terbalik' | 'ne';
  readonly rupiah: boolean;
  readonly hitung: (baris: Baris) => { nilai: number; sel: readonly Nilai[] } | undefined;
}

function bandingkan(nilai: Nilai, hitung: number, rumus: Rumus): Banding {
  if (nilai.nilai === null) return 'beda';
  if (rumus.rupiah) return banding(nilai.nilai, hitung, Math.min(2, desimalTampil(nilai)));
  const { hasil } = bandingPersen(nilai, hitung);
  // Differences of numbers that are themselves shown rounded are met within one unit of the last decimal.
  const slack = 1.01 * 10 ** -desimalTampil(nilai);
  return hasil === 'beda' && nilai.cell?.formula !== undefined && Math.abs(nilai.nilai - hitung) <= slack
    ? 'sama'
    : hasil;
}

/**
 * How this column is computed: capaian − serapan unless most rows follow another known method (formulas.md,
 * "Efisiensi": SELISIH verified, SELISIH-RP practice).
 */
function rumusKolom(tabel: Tabel, column: Column, rows: readonly Baris[]): Rumus | undefined {
  const known = rumusMungkin(tabel, column);
  let best: { rumus: Rumus; hits: number; count: number } | undefined;
  for (const rumus of known) {
    const judged = rows.flatMap((baris) => {
      const hitung = rumus.hitung(baris);
      return hitung ? [bandingkan(baris.sel.get(column.column)!, hitung.nilai, rumus) !== 'beda'] : [];
    });
    const hits = judged.filter(Boolean).length;
    if (judged.length > 0 && (!best || hits > best.hits)) best = { rumus, hits, count: judged.length };
  }
  // In a table of some size most rows must follow it, or the column means something that is not ours to judge.
  const cukup = best?.rumus.id === 'selisih' ? 1 / 3 : 1 / 2;
  return best && (best.count <= 2 || best.hits >= best.count * cukup) ? best.rumus : undefined;
}

function rumusMungkin(tabel: Tabel, column: Column): Rumus[] {
  const columns = kolomUrut(tabel);
  const at = columns.findIndex((c) => c.column === column.column);
  const left = columns.slice(0, at).reverse();
  const find = (role: Column['role'], anggaran: boolean): Column | undefined =>
    [...left, ...columns.slice(at + 1)].find(
      (c) => c.role === role && (c.measure === 'anggaran') === anggaran,
    );
  const capaian = kolomCapaianKinerja(tabel);
  const serapan = [...left, ...columns.slice(at + 1)].find(
    (c) => c.role === 'capaian' && c.measure === 'anggaran' && c.column !== capaian?.column,
  );
  const [pagu, realisasi] = [find('target', true), find('realisasi', true)];
  const pair =
    (a: Column | undefined, b: Column | undefined, f: (x: number, y: number) => number | undefined) =>
    (baris: Baris) => {
      const x = a && baris.sel.get(a.column);
      const y = b && baris.sel.get(b.column);
      if (!berisi(x) || !berisi(y)) return undefined;
      const nilai = f(...seskala(x, y));
      return nilai === undefined || !Number.isFinite(nilai) ? undefined : { nilai, sel: [x, y] };
    };
  const persen = !/rp|rupiah/i.test(column.header);
  const all: Rumus[] = [
    { id: 'selisih', rupiah: false, hitung: pair(capaian, serapan, (c, s) => c - s) },
    { id: 'sisa', rupiah: false, hitung: pair(capaian, serapan, (c, s) => Math.min(100, c) - s) },
    { id: 'selisih-rp', rupiah: true, hitung: pair(pagu, realisasi, (p, r) => p - r) },
    { id: 'selisih-rp-persen', rupiah: false, hitung: pair(pagu, realisasi, (p, r) => ((p - r) / p) * 100) },
    {
      id: 'rasio',
      rupiah: false,
      hitung: pair(capaian, serapan, (c, s) => (s === 0 ? undefined : (c / s) * 100)),
    },
    {
      id: 'rasio-terbalik',
      rupiah: false,
      hitung: pair(capaian, serapan, (c, s) => (c === 0 ? undefined : (s / c) * 100)),
    },
    {
      id: 'ne',
      rupiah: false,
      hitung: pair(capaian, serapan, (c, s) => {
        if (c === 0) return undefined;
        const e = Math.max(-20, Math.min(20, (1 - s / c) * 100));
        return 50 + (e / 20) * 50;
      }),
    },
  ];
  return all.filter((rumus) => persen || rumus.rupiah);
}

/** Both as points: 0,973 beside 91,97 is 97,3. */
function seskala(x: Terisi, y: Terisi): [number, number] {
  const fraction = (a: number, b: number): boolean =>
    a !== 0 && Math.abs(a) <= 3 && Math.abs(b) > 20 && Math.abs(b) <= 300;
  return [
    fraction(x.nilai, y.nilai) ? x.nilai * 100 : x.nilai,
    fraction(y.nilai, x.nilai) ? y.nilai * 100 : y.nilai,
  ];
}
