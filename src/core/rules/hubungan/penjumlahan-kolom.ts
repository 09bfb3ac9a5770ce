import { columnNumber } from '../../grid/address';
import { triwulan, type Column } from '../../recognise/table';
import type { Nilai, Tabel } from '../../kinerja/kinerja';
import type { Found, RuleContext } from '../rule';
import { selDari } from '../support/kelompok';
import { bandingkan } from './banding';
import { sendiri } from './kolom-jumlah';
import { sebutSel, tempatSel } from './sebut';

interface Susun {
  readonly hasil: Column;
  readonly bagian: readonly Column[];
}

/** `8+9+10+11`, `6 + 12`: a printed formula that only adds. */
const tambah = /^\s*\d{1,3}(?:\s*\+\s*\d{1,3})+\s*$/;

/** Money columns that another money column is the sum of: as the numbering row prints it, or quarters beside their year. */
function susunan(tabel: Tabel): Susun[] {
  const money = tabel.table.columns.filter((column) => column.measure === 'anggaran');
  const found: Susun[] = [];
  for (const hasil of money) {
    const formula = hasil.number?.formula ?? pasangan(tabel, hasil)?.number?.formula;
    if (formula && tambah.test(formula)) {
      const bagian = formula.split('+').map((label) => bernomor(tabel, money, Number(label)));
      if (bagian.every((column) => column !== undefined && column !== hasil)) {
        found.push({ hasil, bagian: bagian as Column[] });
        continue;
      }
    }
    if (hasil.role === 'realisasi' && hasil.period === 'TAHUN') {
      const bagian = triwulan.map((tw) =>
        money.find((column) => column.role === 'realisasi' && column.period === tw),
      );
      if (bagian.every((column) => column !== undefined)) found.push({ hasil, bagian: bagian as Column[] });
    }
  }
  return found;
}

/** The K column to the left of an Rp column: the two share a number. */
const pasangan = (tabel: Tabel, column: Column): Column | undefined =>
  tabel.table.columns.find(
    (other) =>
      columnNumber(other.column) === columnNumber(column.column) - 1 &&
      other.role === column.role &&
      other.period === column.period,
  );

const bernomor = (tabel: Tabel, money: readonly Column[], nomor: number): Column | undefined =>
  money.find((column) => {
    const label = (column.number?.label ?? pasangan(tabel, column)?.number?.label ?? '')
      .replace(/\D.*$/, '')
      .trim();
    const bare = /^\(?(\d{1,3})/.exec(column.number?.label ?? pasangan(tabel, column)?.number?.label ?? '');
    return (label !== '' || bare !== null) && Number(bare?.[1] ?? label) === nomor;
  });

/** Rows whose year is not the sum of its quarters, where most rows' are. */
export function* penjumlahanKolomSalah(tabel: Tabel, messages: RuleContext['messages']): Iterable<Found> {
  for (const { hasil, bagian } of susunan(tabel)) {
    let benar = 0;
    const salah: { sel: Nilai; parts: Nilai[]; jumlah: number; selisih: number }[] = [];
    for (const baris of tabel.baris) {
      if (baris.jenis !== 'data' && baris.jenis !== 'total') continue;
      const sel = baris.sel.get(hasil.column);
      if (!sendiri(sel, baris) || sel.angka === null || sel.cell?.formula !== undefined) continue;
      const cells = bagian.map((column) => baris.sel.get(column.column));
      const parts = cells.filter((cell): cell is Nilai => sendiri(cell, baris) && cell.angka !== null);
      if (parts.length === 0 || cells.some((cell) => cell && cell.angka === null && /\d/.test(cell.tampil)))
        continue;
      const { hasil: banding, jumlah, selisih } = bandingkan(sel, parts);
      if (banding !== 'beda') {
        if (sel.angka !== 0) benar++;
      } else salah.push({ sel, parts, jumlah, selisih });
    }
    if (salah.length === 0 || benar < 2 || salah.length * 2 > benar) continue;
    for (const { sel, parts, jumlah, selisih } of salah) {
      const sebut = sebutSel(parts);
      yield {
        sheet: sel.ref.sheet,
        cell: selDari(sel),
        message: messages.rules['jumlah-salah'].beda({
          label: '',
          tertulis: sel.tampil,
          jumlah,
          bagian: sebut.sel,
          lain: sebut.lain,
          selisih,
          rumus: undefined,
        }),
        related: tempatSel(parts),
        data: { printed: sel.angka, computed: jumlah },
      };
    }
  }
}
