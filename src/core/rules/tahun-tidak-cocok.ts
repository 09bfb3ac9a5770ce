import { cellName, columnNumber } from '../grid/address';
import { mergeAt } from '../grid/merges';
import { textAt } from '../grid/workbook';
import type { Kinerja, Tabel } from '../kinerja/kinerja';
import type { Column, Kind } from '../recognise/table';
import { bulanDalam } from './hubungan/bulan';
import { barisJudul, tahunTunggal } from './hubungan/tahun';
import { selDari } from './support/kelompok';
import type { Found, Rule, RuleContext } from './rule';

type Say = RuleContext['messages']['rules']['tahun-tidak-cocok'];

const places = (items: readonly { row: number; column: number }[], sheet: string) =>
  items.map((one) => ({ sheet, cell: cellName(one.row, one.column) }));

/** Where the last level of a column's header stands that states a year. */
function selJudulTahun(
  tabel: Tabel,
  column: Column,
): { row: number; column: number; text: string } | undefined {
  const own = columnNumber(column.column);
  for (let row = tabel.table.headerRows[1]; row >= tabel.table.headerRows[0]; row--) {
    if (row === tabel.table.numberingRow) continue;
    const merge = mergeAt(tabel.sheet, row, own);
    const at = { row: merge?.firstRow ?? row, column: merge?.firstColumn ?? own };
    const text = textAt(tabel.sheet, at.row, at.column);
    if (/\b20\d\d\b/.test(text)) return { ...at, text };
  }
  return undefined;
}

/** Two columns of one thing under the same header with the same year: one of them is another year's. */
function* kolomKembar(tabel: Tabel, say: Say): Iterable<Found> {
  const seen = new Map<string, { row: number; column: number; text: string }>();
  for (const column of tabel.table.columns) {
    const judul = selJudulTahun(tabel, column);
    if (!judul || tahunTunggal(judul.text) === undefined) continue;
    const key = [
      column.header.toLowerCase().replace(/\s+/g, ' '),
      column.role,
      column.measure,
      column.versi,
    ].join('|');
    const first = seen.get(key);
    if (!first) seen.set(key, judul);
    else if (first.column !== judul.column) {
      const [dua, satu] = places([judul, first], tabel.table.sheet);
      yield {
        ...dua!,
        message: say.kolom(judul.text),
        related: [satu!],
        data: { printed: tahunTunggal(judul.text) },
      };
    }
  }
}

/** Two lines over one table that state the document's year differently. */
function* judulBerbeda(tabel: Tabel, say: Say): Iterable<Found> {
  const lines = barisJudul(tabel).filter((line) => line.tahun !== undefined);
  const last = lines[lines.length - 1];
  if (!last) return;
  // The line nearest to the table is its own title.
  const other = lines.find((line) => line.tahun !== last.tahun && last.row - line.row <= 6);
  if (!other) return;
  const [satu, dua] = places([other, last], tabel.table.sheet);
  yield {
    ...satu!,
    message: say.judul(other.tahun!, last.tahun!),
    related: [dua!],
    data: { printed: other.tahun, expected: last.tahun },
  };
}

const yearly: readonly Kind[] = [
  'renaksi',
  'monev',
  'monev-bulanan',
  'pengukuran-triwulan',
  'perjanjian-kinerja',
  'anggaran',
  'perbandingan',
  'evaluasi-renja',
];

/** Every year in the header is another than the title's. */
function* judulLawanKolom(tabel: Tabel, say: Say): Iterable<Found> {
  if (!yearly.includes(tabel.table.kind)) return;
  const title = [...barisJudul(tabel)].reverse().find((line) => line.tahun !== undefined);
  if (!title) return;
  const headers = tabel.table.columns.flatMap((column) => {
    if (!['target', 'realisasi', 'capaian'].includes(column.role)) return [];
    // The end of the plan and the years before it are other years by right.
    if (/^(?:RENSTRA|SD-|Y\d)/.test(column.period ?? '')) return [];
    const judul = selJudulTahun(tabel, column);
    return judul && tahunTunggal(judul.text) !== undefined ? [judul] : [];
  });
  const years = new Set(headers.map((judul) => tahunTunggal(judul.text)));
  if (headers.length === 0 || years.size !== 1 || years.has(title.tahun)) return;
  const [sel, atas] = places([headers[0]!, title], tabel.table.sheet);
  yield {
    ...sel!,
    message: say.kolomJudul(headers[0]!.text, title.tahun!),
    related: [atas!],
    data: { printed: tahunTunggal(headers[0]!.text), expected: title.tahun },
  };
}

/** A day and month of another year than the section that the row stands in. */
function* tanggalBaris(tabel: Tabel, bagian: ReadonlyMap<number, number>, say: Say): Iterable<Found> {
  const columns = tabel.table.columns.filter((column) => column.role === 'waktu');
  for (const column of columns) {
    for (const baris of tabel.baris) {
      const tahun = bagian.get(baris.row);
      if (tahun === undefined || baris.jenis !== 'data') continue;
      const nilai = baris.sel.get(column.column)!;
      if (nilai.ref.row !== baris.row) continue;
      const years = new Set([...nilai.tampil.matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1])));
      if (years.size !== 1 || years.has(tahun)) continue;
      if (!bulanDalam(nilai.tampil).some((bulan) => bulan.tahun !== undefined)) continue;
      yield {
        sheet: nilai.ref.sheet,
        cell: selDari(nilai),
        message: say.tanggal(nilai.tampil.replace(/\s+/g, ' '), tahun),
        data: { printed: [...years][0], expected: tahun },
      };
    }
  }
}

/** The year that the nearest heading above each table row states, sheet by sheet. */
function tahunBagian(kinerja: Kinerja, sheet: string): Map<number, number> {
  const tables = kinerja.tabel.filter((tabel) => tabel.table.sheet === sheet);
  const inside = new Map<number, Tabel>();
  for (const tabel of tables) {
    for (let row = tabel.table.headerRows[0]; row <= tabel.table.dataRows[1]; row++) inside.set(row, tabel);
  }
  const answer = new Map<number, number>();
  const first = tables[0];
  if (!first) return answer;
  let current: number | undefined;
  for (let row = 1; row <= first.sheet.rowCount; row++) {
    const tabel = inside.get(row);
    const banner = tabel && (tabel.table.sectionRows.includes(row) ? tabel : undefined);
    if (!tabel || banner) {
      for (let column = 1; column <= Math.min(4, first.sheet.columnCount); column++) {
        const text = textAt(first.sheet, row, column);
        if (!text || text.length > 120) continue;
        const tahun = /\btahun\s+(?:anggaran\s+)?20\d\d/i.test(text) ? tahunTunggal(text) : undefined;
        if (tahun !== undefined) current = tahun;
      }
    } else if (current !== undefined) answer.set(row, current);
  }
  return answer;
}

export const tahunTidakCocok: Rule = {
  id: 'tahun-tidak-cocok',
  severity: 'warning',
  *check({ kinerja, messages }): Iterable<Found> {
    const say = messages.rules['tahun-tidak-cocok'];
    const bySheet = new Map<string, Map<number, number>>();
    for (const tabel of kinerja.tabel) {
      const { sheet } = tabel.table;
      yield* kolomKembar(tabel, say);
      yield* judulBerbeda(tabel, say);
      yield* judulLawanKolom(tabel, say);
      if (!tabel.table.columns.some((column) => column.role === 'waktu')) continue;
      let bagian = bySheet.get(sheet);
      if (!bagian) bySheet.set(sheet, (bagian = tahunBagian(kinerja, sheet)));
      yield* tanggalBaris(tabel, bagian, say);
    }
  },
};
