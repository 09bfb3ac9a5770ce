/** Colours of a chart's series that a form leaves open: they differ in print and for colour-blind readers (Okabe and Ito, 2008). */
const warnaSeri = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#F0E442',
  '#999999',
] as const;

/** The colour of the n-th series, from 0; they come round again. */
export const warnaKe = (n: number): string => warnaSeri[n % warnaSeri.length]!;
