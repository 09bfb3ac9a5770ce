import { tambahSemua, tanpaIsi } from './kolom-daftar';
import type { Baris, Nilai } from '../kinerja/kinerja';
import type { Column, Period } from '../recognise/table';
import { kunciSel, type LatarCapaian, type SumberCapaian, type SusunanCapaian } from './kolom-sumber';
import type { Angka } from './capaian-dasar';
import { angkaSel } from './kolom-fakta';
import type { Isi, Letak } from './kolom-jenis';
import { urutanPeriode } from './kolom-periode';
import { cocokTercetak, masukAkal, nilaiTercetak, skalaKolom, skalaTercetak } from './kolom-tercetak';
import { nilaiSerapan, rumusSerapan } from './serapan';

/** The pagu and realisasi cells that a row's serapan comes from. */
export interface SumberSerapan extends SumberCapaian {
  readonly pagu: (row: number) => Nilai;
  readonly realisasi: (row: number) => Nilai;
}

interface Pasangan {
  readonly period: Period;
  readonly pagu: Column;
  readonly realisasi: Column;
  readonly tercetak?: Column;
}

/** Serapan columns of a table with pagu and realisasi anggaran; answers the one of the year, for efisiensi. */
export function susunSerapan(latar: LatarCapaian, out: SusunanCapaian): SumberSerapan | undefined {
  const { tabel, konteks } = latar;
  const m = konteks.messages;
  const rows = barisAnggaran(latar);
  if (rows.length === 0) return undefined;
  let dasar: SumberSerapan | undefined;
  const pairs = pasanganPeriode(tabel.table.columns);
  for (const { period, pagu, realisasi, tercetak } of pairs) {
    const arti = `serapan.${period}`;
    const sel = (baris: Baris, column: Column): Nilai => baris.sel.get(column.column)!;
    const own = rows.filter((baris) =>
      [pagu, realisasi].every((column) => sel(baris, column).ref.row === baris.row),
    );
    const byRow = new Map(own.map((baris) => [baris.row, baris]));
    const nilai = new Map<number, Angka>(
      own.map((baris) => [
        baris.row,
        nilaiSerapan(angkaSel(sel(baris, pagu)), angkaSel(sel(baris, realisasi))),
      ]),
    );
    const isi = (row: number, letak: Letak, hasil: 1 | 100): Isi => {
      const baris = byRow.get(row)!;
      const angka = nilai.get(row) ?? null;
      return {
        formula: rumusSerapan(letak.sel(sel(baris, pagu)), letak.sel(sel(baris, realisasi)), hasil),
        cached: angka === null ? '' : angka * hasil,
        angka,
      };
    };
    tambahSemua(
      out.sumber,
      own.flatMap((baris) => [sel(baris, pagu).ref, sel(baris, realisasi).ref]),
    );
    out.teks.push(
      ...own.flatMap((baris) => [sel(baris, pagu), sel(baris, realisasi)].filter(({ teks }) => teks)),
    );
    let sumber: SumberCapaian;
    if (tercetak && latar.isiSendiri) sumber = isiSerapan(latar, own, tercetak, arti, nilai, isi, out);
    else {
      const lone = pairs.length === 1 && /TAHUN|^\d{4}$/.test(period);
      out.kolom.push({
        arti,
        header: m.kepalaSerapan(lone ? '' : m.periode(period)),
        jenis: 'persen',
        lebar: 12,
        rows: own.map(({ row }) => row),
        isi: (row, letak) => isi(row, letak, 1),
      });
      sumber = { arti, hasil: () => 1, nilai };
    }
    const tahunan = period === 'TAHUN' || (!dasar && pairs.length === 1);
    if (tahunan)
      dasar = {
        ...sumber,
        pagu: (row) => sel(byRow.get(row)!, pagu),
        realisasi: (row) => sel(byRow.get(row)!, realisasi),
      };
  }
  return dasar;
}

/** Rows that carry money, totals too; one cell merged over several rows counts in its first. */
function barisAnggaran({ tabel }: LatarCapaian): Baris[] {
  const found = new Set<Baris>();
  for (const { baris } of tabel.anggaran) found.add(baris);
  return [...found].sort((a, b) => a.row - b.row);
}

function pasanganPeriode(columns: readonly Column[]): Pasangan[] {
  const money = columns.filter(({ measure, versi }) => measure === 'anggaran' && versi !== 'murni');
  const of = (role: Column['role'], period: Period) =>
    money.find((column) => column.role === role && (column.period ?? 'TAHUN') === period);
  const periods = new Set(
    money.filter(({ role }) => role === 'realisasi').map(({ period }) => period ?? 'TAHUN'),
  );
  return [...periods]
    .sort((a, b) => urutanPeriode(a) - urutanPeriode(b))
    .flatMap((period): Pasangan[] => {
      const realisasi = of('realisasi', period)!;
      // What was spent up to a quarter is held against the year's pagu, up to this year against that of the plan.
      const pagu =
        of('target', period) ??
        (period === 'SD-TAHUN' ? of('target', 'RENSTRA') : undefined) ??
        (/^SD-TW|^SD-TAHUN$/.test(period) ? of('target', 'TAHUN') : undefined) ??
        (/^\d{4}$/.test(period) || period === 'TAHUN' ? loneBudget(money) : undefined);
      const tercetak =
        of('capaian', period) ??
        (period === 'SD-TAHUN' ? of('capaian', 'RENSTRA') : undefined) ??
        (periods.size === 1 ? satuSatunya(money, 'capaian') : undefined);
      return pagu ? [{ period, pagu, realisasi, ...(tercetak ? { tercetak } : {}) }] : [];
    });
}

/** The only pagu column of a table with one realisasi column, whatever period its header states. */
const loneBudget = (money: readonly Column[]): Column | undefined =>
  satuSatunya(money, 'realisasi') && satuSatunya(money, 'target');

const satuSatunya = (money: readonly Column[], role: Column['role']): Column | undefined => {
  const columns = money.filter((column) => column.role === role);
  return columns.length === 1 ? columns[0] : undefined;
};

function isiSerapan(
  latar: LatarCapaian,
  rows: readonly Baris[],
  tercetak: Column,
  arti: string,
  nilai: ReadonlyMap<number, Angka>,
  isi: (row: number, letak: Letak, hasil: 1 | 100) => Isi,
  out: SusunanCapaian,
): SumberCapaian {
  const cells = rows.map((baris) => ({
    row: baris.row,
    nilai: baris.sel.get(tercetak.column)!,
    hitung: nilai.get(baris.row) ?? null,
  }));
  const kolom = skalaKolom(cells);
  const isian: number[] = [];
  const ganti: number[] = [];
  const berdiri = new Map(nilai);
  const wajar = masukAkal(cells.map((cell) => ({ ...cell, skala: skalaTercetak(cell.nilai, kolom) })));
  for (const { row, nilai: cell, hitung } of cells) {
    const skala = skalaTercetak(cell, kolom);
    berdiri.set(row, tanpaIsi(cell.cell) ? hitung : nilaiTercetak(cell, skala));
    if (cell.ref.row !== row || hitung === null) continue;
    if (tanpaIsi(cell.cell)) isian.push(row);
    else if (!cocokTercetak(cell, skala, [hitung])) {
      if (latar.accept.has(kunciSel(cell.ref))) {
        isian.push(row);
        ganti.push(row);
        berdiri.set(row, hitung);
      } else if (wajar)
        out.offers.push({
          ...cell.ref,
          printed: cell.cell?.value ?? null,
          computed: hitung * skala,
          formula: (letak) => isi(row, letak, skala).formula!,
        });
    }
  }
  const hasil = new Map(cells.map(({ row, nilai: cell }) => [row, skalaTercetak(cell, kolom)]));
  if (isian.length > 0)
    out.isian.push({
      arti,
      column: tercetak.column,
      header: tercetak.header,
      rows: isian,
      ganti,
      isi: (row, letak) => isi(row, letak, hasil.get(row)!),
    });
  return { arti, kolom: tercetak.column, hasil: (row) => hasil.get(row) ?? kolom, nilai: berdiri };
}
