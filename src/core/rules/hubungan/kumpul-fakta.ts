import type {
  Baris,
  BarisAnggaran,
  BarisIndikator,
  Kinerja,
  Nilai,
  Tabel,
  Titik,
} from '../../kinerja/kinerja';
import { kunciTeks } from '../../kinerja/kunci';
import type { CaraRata } from '../../kinerja/profil';
import type { Column } from '../../recognise/table';
import { besaranKolom, periodeTetap, type Besaran, type Fakta } from './fakta';
import { faktaBelanja } from './fakta-belanja';
import { faktaSasaran } from './fakta-sasaran';
import { sendiri } from './kolom-jumlah';

/** Everything that two tables of the workbook may state differently. */
export function kumpulFakta(kinerja: Kinerja, cara: CaraRata): Fakta[] {
  const found: Fakta[] = [];
  for (const tabel of kinerja.tabel) {
    if (tabel.table.kind === 'rincian-anggaran') continue;
    for (const baris of tabel.indikator) found.push(...faktaIndikator(tabel, baris));
    // One by one: a spread of a large table is more arguments than a call takes.
    for (const list of [faktaAnggaran(tabel), faktaSasaran(tabel, cara), faktaBelanja(tabel)])
      for (const fakta of list) found.push(fakta);
  }
  return found.filter((one) => !takTentu(one.sel));
}

/** Linked to another workbook, or a formula that answers 0 because nothing has come in yet: no statement of its own. */
const takTentu = (sel: Nilai): boolean =>
  sel.cell?.formula !== undefined && (sel.nilai === 0 || sel.cell.formula.includes('['));

function faktaIndikator(tabel: Tabel, baris: BarisIndikator): Fakta[] {
  if (baris.kunci === '') return [];
  const found: Fakta[] = [];
  const konteks = kunciTeks(baris.subkegiatan?.teks ?? baris.kegiatan?.teks ?? baris.program?.teks ?? '');
  const add = (besaran: Besaran, titik: Titik): void => {
    for (const [period, sel] of titik) {
      const periode = sel.nilai === null ? undefined : periodeTetap(tabel, period, besaran);
      if (periode === undefined || sel.column.versi === 'murni') continue;
      const target = baris.target.get(period)?.nilai;
      const realisasi = baris.realisasi.get(period)?.nilai;
      found.push({
        jenis: 'indikator',
        kunci: baris.kunci,
        nama: baris.nama,
        besaran,
        periode,
        nilai: sel.nilai!,
        sel,
        tabel,
        baris: baris.baris,
        konteks,
        ...(baris.satuan ? { satuan: kunciTeks(baris.satuan.teks) || baris.satuan.teks } : {}),
        ...(besaran === 'capaian'
          ? { dasar: { ...(target == null ? {} : { target }), ...(realisasi == null ? {} : { realisasi }) } }
          : {}),
      });
    }
  };
  add('target', baris.target);
  add('realisasi', baris.realisasi);
  add('capaian', baris.capaian);
  return found;
}

const awalan = /^(?:program|kegiatan|sub kegiatan|subkegiatan)\s+/;

/** Programs and kegiatan by name with their money; a name that stands twice in a table is nobody's. */
function faktaAnggaran(tabel: Tabel): Fakta[] {
  const columns = tabel.table.columns.filter(
    (column) => column.measure === 'anggaran' && column.versi !== 'murni',
  );
  const found: Fakta[] = [];
  const indikator = new Map(tabel.indikator.map((one) => [one.baris, one.kunci]));
  const perIndikator = (baris: BarisAnggaran | undefined): boolean =>
    baris !== undefined && indikator.get(baris.baris) === baris.kunci;
  for (const [at, baris] of tabel.anggaran.entries()) {
    // Its money stands on the rows of its indikator: this row's is a part of it.
    if (perIndikator(tabel.anggaran[at + 1])) continue;
    if (
      baris.jenis === 'total' ||
      baris.jenis === 'sasaran' ||
      baris.jenis === 'belanja' ||
      baris.kunci === ''
    )
      continue;
    if (perIndikator(baris)) continue;
    for (const column of columns) {
      const besaran = besaranKolom(column);
      const sel = baris.baris.sel.get(column.column);
      if (!besaran || !sendiri(sel, baris.baris) || sel.nilai === null) continue;
      const periode = periodeTetap(tabel, column.period ?? 'TAHUN', besaran);
      if (periode === undefined) continue;
      const kode = baris.jenis === 'program' ? 'program ' : '';
      found.push({
        jenis: 'anggaran',
        kunci: kode + baris.kunci.replace(awalan, ''),
        nama: baris.uraian,
        besaran,
        periode,
        nilai: sel.nilai,
        sel,
        tabel,
        baris: baris.baris,
        konteks: '',
        ...(besaran === 'serapan' ? { dasar: dasarUang(columns, baris.baris, column.period) } : {}),
      });
    }
  }
  return found;
}

/** Pagu and realisasi of the row in the same period. */
function dasarUang(columns: readonly Column[], baris: Baris, period: string | undefined): Fakta['dasar'] {
  const of = (role: Column['role']): number | null | undefined => {
    const column = columns.find((one) => one.role === role && one.period === period);
    return column && baris.sel.get(column.column)?.nilai;
  };
  const [target, realisasi] = [of('target'), of('realisasi')];
  return { ...(target == null ? {} : { target }), ...(realisasi == null ? {} : { realisasi }) };
}

/** Things that one table names twice under the same heading cannot be told from their namesakes. */
export function tanpaGanda(fakta: readonly Fakta[]): Fakta[] {
  const seen = new Map<Tabel, Map<string, Map<Baris, number>>>();
  const rowsOf = (one: Fakta): Map<Baris, number> => {
    const own = seen.get(one.tabel) ?? new Map<string, Map<Baris, number>>();
    seen.set(one.tabel, own);
    const rows = own.get(one.konteks) ?? new Map<Baris, number>();
    own.set(one.konteks, rows);
    return rows;
  };
  for (const one of fakta) rowsOf(one).set(one.baris, one.nilai);
  return fakta.filter((one) => {
    const rows = rowsOf(one);
    return rows.size === 1 || new Set(rows.values()).size === 1;
  });
}
