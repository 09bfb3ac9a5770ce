import { sheetNamed, type Workbook } from '../grid/workbook';
import type { Period, Table, Triwulan } from '../recognise/table';
import { bacaAnggaran } from './anggaran';
import { bacaBaris } from './baris';
import { bacaIndikator } from './indikator';
import { kolom, type BarisIndikator, type Indikator, type Kinerja, type Tabel, type Teks } from './kinerja';
import { lembarPerPeriode } from './lembar-periode';
import { tentukanMode, bacaMode } from './mode';
import { triwulanPeriode } from './periode';
import { tentukanArah, tentukanPolaritas } from './polaritas';
import type { Profil } from './profil';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The meaning of a workbook's tables: rows read, indicators joined by name across tables, their polaritas and mode,
 * budget rows with their parents. Tables under the confidence line stay out unless they are of kind `lain`.
 */
export function buildKinerja(workbook: Workbook, tables: readonly Table[], profil: Profil): Kinerja {
  const tahun = profil.tahun ?? mostStatedYear(tables);
  const used = tables.filter((table) => table.confidence >= 0.5 || table.kind === 'lain');
  const periods = lembarPerPeriode(used);
  const tabel = used.flatMap((table) => bacaTabel(workbook, table, tahun, periods.get(table)));
  const indikator = gabung(tabel, profil);
  return { workbook, tabel, indikator, tahun, triwulanTerakhir: latestQuarter(tabel) };
}

function bacaTabel(
  workbook: Workbook,
  table: Table,
  tahun: number | undefined,
  periodeLembar: Period | undefined,
): Tabel[] {
  const sheet = sheetNamed(workbook, table.sheet);
  if (!sheet) return [];
  const tabel: Draft<Tabel> = {
    table,
    sheet,
    judul: table.titleLines.map((line) => line.text).join(' '),
    tahun: yearsIn(table)[0] ?? tahun,
    periodeLembar,
    baris: [],
    indikator: [],
    anggaran: [],
  };
  tabel.baris = bacaBaris(tabel);
  tabel.indikator = bacaIndikator(tabel);
  tabel.anggaran = bacaAnggaran(tabel);
  return [tabel];
}

/**
 * The day a sheet was filled in or signed (`Hari/Tgl: Kamis, 14 Januari 2021`, `Kupang, 5 Juli 2021`) and the number of
 * a rule state no year of the table's own; `s.d. 31 Desember 2020` does.
 */
const BUKAN_TAHUN = [
  /(\b(hari|tgl|tanggal)\b[^\d]{0,30}|[\p{L}'’]\s*,\s*)\d{1,2}(\s+\p{L}+\.?\s+|[-/.]\d{1,2}[-/.])20\d\d\b/giu,
  /\b(nomor|no\.?)\s*:?\s*[\w./-]+\s+(tahun|th\.?)\s+20\d\d\b/giu,
];
const tanpaTanggal = (text: string): string =>
  BUKAN_TAHUN.reduce((rest, what) => rest.replace(what, ' '), text);

const yearsIn = (table: Table): number[] =>
  table.titleLines.flatMap((line) =>
    [...tanpaTanggal(line.text).matchAll(/\b(20[0-4]\d)\b(?!\s*[-–/]\s*20)/g)].map((m) => Number(m[1])),
  );

function mostStatedYear(tables: readonly Table[]): number | undefined {
  const counts = new Map<number, number>();
  for (const table of tables)
    for (const year of new Set(yearsIn(table))) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** Joins the indicators of all tables by their key, and settles what holds for each. */
function gabung(tabel: readonly Tabel[], profil: Profil): Indikator[] {
  const groups = new Map<string, BarisIndikator[]>();
  for (const baris of tabel.flatMap((t) => t.indikator)) {
    if (baris.kunci === '') continue;
    const group = groups.get(baris.kunci);
    if (group) group.push(baris);
    else groups.set(baris.kunci, [baris]);
  }
  return [...groups].map(([kunci, di]) => {
    const own = profil.indikator?.[kunci];
    return {
      kunci,
      nama: di[0]!.nama,
      di,
      satuan: di.find((baris) => baris.satuan)?.satuan,
      polaritas: tentukanPolaritas(
        di,
        own?.polaritas,
        di.flatMap((baris) => teksKolom(baris, 'polaritas')),
      ),
      mode: tentukanMode(di, own?.mode, di.flatMap(kataMode)),
      batas: own?.batas ?? profil.batas,
      arahRentang: tentukanArah(di[0]!.nama, own?.arahRentang),
      ordinal: profil.ordinal,
    };
  });
}

/** A column that says how quarters make the year stands beside the one for polaritas, or in its stead. */
const headerMode = /akumulasi|kumulatif|cara (?:hitung|perhitungan)|\bmode\b/i;

function teksKolom(baris: BarisIndikator, role: 'polaritas' | 'keterangan' | 'akumulasi'): Teks[] {
  const columns = kolom(baris.tabel, role === 'keterangan' ? role : 'polaritas').filter(
    ({ header }) => role === 'keterangan' || headerMode.test(header) === (role === 'akumulasi'),
  );
  return columns.flatMap((column) => {
    const nilai = baris.baris.sel.get(column.column);
    return nilai && nilai.tampil.trim() !== '' ? [{ teks: nilai.tampil, ref: nilai.ref }] : [];
  });
}

/** Remarks on the mode: in the indicator's own words, its keterangan, its polaritas column, the headers of its targets. */
function kataMode(baris: BarisIndikator): Teks[] {
  const headers = kolom(baris.tabel, 'target')
    .filter((column) => /^(?:TW|B|SM)\d/.test(column.period ?? ''))
    .map((column) => column.header)
    .filter((header) => bacaMode(header));
  const remark = /\(([^)]*(?:kumulatif|akumulasi|akhir|rata)[^)]*)\)/i.exec(baris.nama)?.[1];
  return [
    ...(remark ? [{ teks: remark, ref: baris.refNama }] : []),
    ...teksKolom(baris, 'akumulasi'),
    // A polaritas column may state the mode (nilai akhir); its own `Maksimum` is no mode.
    ...teksKolom(baris, 'polaritas').filter(({ teks }) => bacaMode(teks) !== 'MAKS'),
    ...teksKolom(baris, 'keterangan').filter(({ teks }) => /kumulatif|akumulasi|posisi akhir/i.test(teks)),
    ...headers.slice(0, 1).map((teks) => ({ teks, ref: baris.refNama })),
  ];
}

/** The latest quarter in which any indicator or budget row has a realisasi: of its own, of a month, or up to it. */
function latestQuarter(tabel: readonly Tabel[]): Triwulan | undefined {
  const filled = tabel.flatMap((t) =>
    t.indikator.flatMap((baris) =>
      [baris.realisasi, baris.realisasiAnggaran].flatMap((titik) =>
        [...titik].flatMap(([period, { nilai }]) => (nilai === null ? [] : (triwulanPeriode(period) ?? []))),
      ),
    ),
  );
  return filled.sort()[filled.length - 1];
}
