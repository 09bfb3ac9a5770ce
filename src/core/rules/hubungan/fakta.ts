import { textAt } from '../../grid/workbook';
import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column, Period } from '../../recognise/table';

export type Besaran = 'target' | 'realisasi' | 'capaian' | 'pagu' | 'realisasi-anggaran' | 'serapan';
export type Jenis = 'indikator' | 'anggaran' | 'sasaran' | 'belanja';

/** One value that the workbook states of something in a period, and where. */
export interface Fakta {
  readonly jenis: Jenis;
  readonly kunci: string;
  readonly nama: string;
  readonly besaran: Besaran;
  /** The period with its year; equal for what two tables state of the same time. */
  readonly periode: string;
  /** In points for a percentage. */
  readonly nilai: number;
  readonly sel: Nilai;
  readonly tabel: Tabel;
  readonly baris: Baris;
  /** The cells that the value was computed from here, where it stands in none itself. */
  readonly turunan?: readonly Nilai[];
  /** Program or kegiatan that it stands under, '' where unknown: the same words under two of them are two things. */
  readonly konteks: string;
  readonly satuan?: string;
  /** The row's own target and realisasi, for a capaian: it can only be compared where they agree. */
  readonly dasar?: { readonly target?: number; readonly realisasi?: number };
}

const kuartal: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', il: '2', ill: '3' };

const batasTeks =
  /(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga|s\/d)?\s*(?:akhir\s+)?(triwulan|tw|semester|smt)\s*[-.]?\s*(iv|iii|ii|i|ill|il|[1-4])\b/i;

const bulanLembar =
  /^\W*(jan|feb|peb|mar|mrt|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|nop|des)[a-z]*\W*(?:20\d\d)?\W*$/i;

const tags = new WeakMap<Tabel, string>();

/** Up to when a table's year figures go, where its title or its sheet's name says: `SD-TW3`, `SD-SM1`, a month. */
export function batasWaktu(tabel: Tabel): string {
  let tag = tags.get(tabel);
  if (tag === undefined) {
    tag = tabel.periodeLembar ?? '';
    for (const text of [tabel.judul, tabel.table.sheet]) {
      const match: RegExpExecArray | null = tag === '' ? batasTeks.exec(text) : null;
      if (match) {
        const nomor: string = kuartal[match[2]!.toLowerCase()] ?? match[2]!;
        tag = `SD-${/^s/i.test(match[1]!) ? 'SM' : 'TW'}${nomor}`;
      }
    }
    const bulan = bulanLembar.exec(tabel.table.sheet);
    if (tag === '' && bulan) tag = bulan[1]!.toLowerCase();
    tags.set(tabel, tag);
  }
  return tag;
}

/** Murni and perubahan are two budgets and two agreements of one year. */
const versi = (tabel: Tabel): string => (/\bperubahan\b/i.test(tabel.judul) ? 'P' : '');

const mulai = new WeakMap<Tabel, number | null>();

/** The first year of the plan that a renstra matrix counts from: `2019-2023` in a line over or under it. */
function tahunMulai(tabel: Tabel): number | null {
  let year = mulai.get(tabel);
  if (year === undefined) {
    year = null;
    const { sheet, table } = tabel;
    const lines = [...table.titleLines.map((line) => line.text)];
    for (let row = table.dataRows[1] + 1; row <= Math.min(sheet.rowCount, table.dataRows[1] + 4); row++)
      for (let column = 1; column <= 3; column++) lines.push(textAt(sheet, row, column));
    for (const line of lines) {
      const span = /\b(20\d\d)\s*(?:[-–—]|s\.?\/?d\.?|sampai)\s*(20\d\d)\b/.exec(line);
      if (span && Number(span[2]) - Number(span[1]) >= 3) year = Number(span[1]);
    }
    mulai.set(tabel, year);
  }
  return year;
}

/** The period of a value with the year that it is of; undefined where the table does not say which year. */
export function periodeTetap(tabel: Tabel, period: Period, besaran: Besaran): string | undefined {
  const plan = besaran === 'target' || besaran === 'pagu';
  const until = plan ? versi(tabel) : batasWaktu(tabel);
  if (/^20\d\d$/.test(period)) return `${period}|${period === String(tabel.tahun) ? until : ''}`;
  if (/^Y[1-6]$/.test(period)) {
    const first = tahunMulai(tabel);
    return first === null ? undefined : `${first + Number(period.slice(1)) - 1}|`;
  }
  const year = tabel.tahun === undefined ? 'TAHUN' : String(tabel.tahun);
  if (period === 'TAHUN') return `${year}|${until}`;
  if (period === 'RENSTRA') return 'RENSTRA|';
  return `${year}|${period}${plan ? versi(tabel) : ''}`;
}

/** Cells of a table by besaran, for the rows of things that are no indicators. */
export function besaranKolom(column: Column): Besaran | undefined {
  const uang = column.measure === 'anggaran';
  if (column.role === 'target') return uang ? 'pagu' : 'target';
  if (column.role === 'realisasi') return uang ? 'realisasi-anggaran' : 'realisasi';
  if (column.role === 'capaian') return uang ? 'serapan' : 'capaian';
  return undefined;
}
