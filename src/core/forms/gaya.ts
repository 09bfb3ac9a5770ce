import type { Style } from '../plan/plan';

/** The look of a printed form: Arial, thin borders, a light header. */
const font = (size: number): Style => ({ fontName: 'Arial', fontSize: size });

export const kop = (utama: boolean): Style => ({
  ...font(utama ? 12 : 11),
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
});

export const header = (size: number): Style => ({
  ...font(size),
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  fill: '#D9E2F3',
  border: 'thin',
});

export const nomor = (size: number): Style => ({
  ...font(size < 9 ? size - 1 : size - 2),
  italic: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  fill: '#F2F2F2',
  border: 'thin',
});

export const badan = (size: number): Style => ({ ...font(size), vertical: 'center', border: 'thin' });

export const tebal: Style = { bold: true };
export const bagian: Style = { bold: true, fill: '#EDEDED' };
export const contoh: Style = { italic: true, fontColor: '#5B6B8C' };
export const kartu: Style = { bold: true, fontSize: 18, fontColor: '#1F4E78', horizontal: 'center' };
export const penutup: Style = { bold: true, fill: '#F2F2F2', vertical: 'center' };
export const tautan: Style = { fontColor: '#0563C1', underline: true };

export const judulTabel = (size: number): Style => ({
  ...font(size),
  bold: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
});
export const subjudul = judulTabel;
export const paragraf = (size: number): Style => ({
  ...font(size),
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
});
export const catatan = (size: number): Style => ({ ...paragraf(size - 1), italic: true });

export const tanda = (size: number, bold: boolean): Style => ({
  ...font(size),
  bold,
  underline: bold,
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
});
