import { angka, teks, type Isi } from '../forms/isi';
import { angkaRomawi } from '../forms/konteks';
import type { Ringkasan } from './ringkas';

/** Cells that both sheets of the recap write. */

export const bilangan = (value: number): Isi => angka(value, '#,##0');

/**
 * A capaian as a constant: what another workbook's formulas come to. Ten decimals, so that equal ones are equal. A dash
 * where nothing is measured: a blank would count as 0 for the traffic lights.
 */
export const capaianRekap = (value: number | null): Isi =>
  value === null ? teks('–') : angka(Math.round(value * 1e10) / 1e10, '0.00%');

/** `TW III 2025`: how far the figures go, of what is known. */
export const sebutanPeriode = ({ periode, tahun }: Pick<Ringkasan, 'periode' | 'tahun'>): string =>
  [periode && `TW ${angkaRomawi(periode)}`, tahun].filter((part) => part !== undefined).join(' ');

/** The file's name, a link where its place beside the recap is known. */
export const tautan = ({ file, url }: { readonly file: string; readonly url?: string }): Isi =>
  url === undefined ? teks(file) : { value: file, url };
