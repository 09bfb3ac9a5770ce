import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import { kunciTeks } from '../../kinerja/kunci';
import type { CaraRata } from '../../kinerja/profil';
import type { Column } from '../../recognise/table';
import { besaranKolom, periodeTetap, type Besaran, type Fakta } from './fakta';
import { rata } from './rata';
import { sendiri } from './kolom-jumlah';

/**
 * What a table says of each sasaran: directly where the sasaran is what its rows are of, else from its rows (contract:
 * capaian is the mean of its indikator, pagu the sum of its rows, serapan their sums divided).
 */
export function faktaSasaran(tabel: Tabel, cara: CaraRata): Fakta[] {
  const column = tabel.table.columns.find((one) => one.role === 'sasaran');
  if (!column || tabel.table.kind === 'renaksi-naratif') return [];
  const finer = tabel.table.columns.some((one) =>
    ['indikator', 'program', 'kegiatan', 'subkegiatan', 'uraian'].includes(one.role),
  );
  return finer ? turunan(tabel, column, cara) : langsung(tabel, column);
}

const besaranSasaran = new Set<Besaran>(['capaian', 'pagu', 'realisasi-anggaran', 'serapan']);

function langsung(tabel: Tabel, sasaran: Column): Fakta[] {
  const found: Fakta[] = [];
  for (const baris of tabel.baris) {
    const nama = baris.jenis === 'data' ? baris.sel.get(sasaran.column) : undefined;
    if (!sendiri(nama, baris)) continue;
    for (const column of tabel.table.columns) {
      const sel = baris.sel.get(column.column);
      const besaran = besaranKolom(column);
      if (!besaran || !besaranSasaran.has(besaran) || !sendiri(sel, baris) || sel.nilai === null) continue;
      const fakta = buat(tabel, baris, nama.tampil, besaran, column.period, sel.nilai, sel);
      if (fakta) found.push(fakta);
    }
  }
  return found;
}

function turunan(tabel: Tabel, sasaran: Column, cara: CaraRata): Fakta[] {
  const groups = new Map<string, { nama: string; rows: Baris[] }>();
  let key = '';
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'data') continue;
    const nama = baris.sel.get(sasaran.column)?.tampil.trim() ?? '';
    if (kunciTeks(nama) !== '') key = kunciTeks(nama);
    if (key === '') continue;
    const group = groups.get(key) ?? { nama, rows: [] };
    group.rows.push(baris);
    groups.set(key, group);
  }
  const found: Fakta[] = [];
  for (const { nama, rows } of groups.values()) {
    const values = (column: Column): Nilai[] | undefined => {
      const cells = rows
        .map((baris) => baris.sel.get(column.column)!)
        .filter((sel, i) => sendiri(sel, rows[i]!));
      const numbers = cells.filter((sel) => sel.nilai !== null);
      // A blank among the parts makes the sum or the mean another one.
      return numbers.length === cells.length && numbers.length > 0 ? numbers : undefined;
    };
    const sums = new Map<string, { nilai: number; cells: Nilai[] }>();
    for (const column of tabel.table.columns) {
      const besaran = besaranKolom(column);
      if (!besaran || !besaranSasaran.has(besaran) || besaran === 'serapan') continue;
      const cells = values(column);
      if (!cells) continue;
      const total = cells.reduce((sum, sel) => sum + sel.nilai!, 0);
      const nilai = besaran === 'capaian' ? rata(cells, cara) : total;
      if (nilai === undefined) continue;
      sums.set(`${besaran}|${column.period ?? ''}`, { nilai, cells });
      const fakta = buat(tabel, rows[0]!, nama, besaran, column.period, nilai, cells[0]!, cells);
      if (fakta) found.push(fakta);
    }
    for (const column of tabel.table.columns) {
      if (besaranKolom(column) !== 'serapan') continue;
      const pagu = sums.get(`pagu|${column.period ?? ''}`);
      const realisasi = sums.get(`realisasi-anggaran|${column.period ?? ''}`);
      if (!pagu || !realisasi || pagu.nilai === 0) continue;
      const nilai = (realisasi.nilai / pagu.nilai) * 100;
      const cells = [...pagu.cells, ...realisasi.cells];
      const fakta = buat(tabel, rows[0]!, nama, 'serapan', column.period, nilai, cells[0]!, cells);
      if (fakta) found.push(fakta);
    }
  }
  return found;
}

function buat(
  tabel: Tabel,
  baris: Baris,
  nama: string,
  besaran: Besaran,
  period: string | undefined,
  nilai: number,
  sel: Nilai,
  cells?: readonly Nilai[],
): Fakta | undefined {
  const kunci = kunciTeks(nama);
  const periode = periodeTetap(tabel, period ?? 'TAHUN', besaran);
  if (kunci === '' || periode === undefined) return undefined;
  return {
    jenis: 'sasaran',
    kunci,
    nama: nama.replace(/\s+/g, ' ').trim(),
    besaran,
    periode,
    nilai,
    sel,
    tabel,
    baris,
    konteks: '',
    ...(cells ? { turunan: cells } : {}),
  };
}
