import { contains, parseArea } from '../grid/address';
import type { Area } from '../grid/workbook';
import type { Finding } from './rule';

/**
 * Which finding follows from which (contract: "A finding is not repeated by a second rule that follows from it").
 * The second is dropped where the first stands on one of its cells: its own, or one that it names in `related`
 * as what it was computed from.
 */
const akibat: Readonly<Record<string, readonly string[]>> = {
  // A cell that is no number cannot be judged as one.
  'angka-cacat': [
    'angka-teks',
    'angka-rancu',
    'target-kosong',
    'realisasi-kosong',
    'realisasi-tanpa-target',
    'capaian-kosong',
    'capaian-salah',
    'persentase-salah',
    'jumlah-salah',
    'target-triwulan-tidak-cocok',
  ],
  'angka-rancu': [
    'angka-teks',
    'capaian-salah',
    'persentase-salah',
    'jumlah-salah',
    'target-triwulan-tidak-cocok',
    'akumulasi-rancu',
    'target-kosong',
    'realisasi-kosong',
    'realisasi-tanpa-target',
  ],
  'rumus-galat': [
    'rata-rata-salah',
    'rumus-tertimpa',
    'rumus-menyimpang',
    'capaian-kosong',
    'capaian-salah',
    'persentase-salah',
    'realisasi-kosong',
  ],
  'capaian-salah': ['capaian-ekstrem', 'pembulatan', 'predikat-salah', 'antar-tabel-berbeda'],
  'nilai-negatif': [
    'capaian-salah',
    'capaian-ekstrem',
    'persentase-salah',
    'kumulatif-turun',
    'jumlah-salah',
  ],
  // Its formula is the cause; the value follows.
  'rumus-menyimpang': [
    'jumlah-salah',
    'rata-rata-salah',
    'selisih-salah',
    'persentase-salah',
    'serapan-lewat-100',
  ],
  'target-nol': ['target-triwulan-tidak-cocok', 'capaian-kosong', 'realisasi-tanpa-target'],
  'target-kosong': ['realisasi-tanpa-target', 'satuan-kosong', 'capaian-kosong'],
  'target-triwulan-tidak-cocok': ['akumulasi-rancu'],
  'kumulatif-turun': ['target-triwulan-tidak-cocok', 'akumulasi-rancu'],
  'persen-lewat-100': ['capaian-ekstrem'],
  // A wrong total makes its own percentage and its own comparison wrong.
  'jumlah-salah': ['persentase-salah', 'serapan-lewat-100', 'pembulatan'],
  'serapan-lewat-100': ['capaian-ekstrem'],
  'persentase-salah': ['pembulatan', 'efisiensi-salah'],
  'efisiensi-salah': ['efisiensi-tanpa-capaian'],
};

interface Tempat {
  readonly rule: string;
  readonly area: Area;
}

/** Leaves out what merely follows from another finding. */
export function tanpaAkibat(findings: readonly Finding[]): Finding[] {
  const causes = new Map<string, Map<number, Tempat[]>>();
  for (const finding of findings) {
    if (!akibat[finding.rule]) continue;
    for (const area of areas(finding)) {
      const rows = causes.get(finding.sheet) ?? new Map<number, Tempat[]>();
      causes.set(finding.sheet, rows);
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        const list = rows.get(row) ?? [];
        rows.set(row, list);
        list.push({ rule: finding.rule, area });
      }
    }
  }
  const covered = (sheet: string, row: number, column: number, rule: string): boolean =>
    (causes.get(sheet)?.get(row) ?? []).some(
      (cause) => akibat[cause.rule]!.includes(rule) && contains(cause.area, row, column),
    );
  /** A range follows only where all of it does: what is left of it would be lost otherwise. */
  const follows = (sheet: string, area: Area, rule: string): boolean => {
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        if (!covered(sheet, row, column, rule)) return false;
    return true;
  };
  return findings.filter(
    (finding) =>
      !areas(finding).some((area) => follows(finding.sheet, area, finding.rule)) &&
      !(finding.related ?? []).some((place) => {
        const area = parseArea(place.cell);
        return area !== undefined && follows(place.sheet, area, finding.rule);
      }),
  );
}

function areas(finding: Finding): Area[] {
  const area = parseArea(finding.range ?? finding.cell);
  return area ? [area] : [];
}
