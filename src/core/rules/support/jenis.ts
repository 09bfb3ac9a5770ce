import type { Kind } from '../../recognise/table';

/** The tables whose rows are indicators with targets. */
export const jenisIndikator: readonly Kind[] = [
  'renaksi',
  'renaksi-naratif',
  'monev',
  'monev-bulanan',
  'pengukuran-triwulan',
  'perjanjian-kinerja',
  'perbandingan',
  'renstra-matriks',
];
