import { areaName } from '../../../src/core/grid/address';
import { letakTabel } from '../../../src/core/forms/letak';
import { tabel, type Kolom, type Simpul, type TabelForm } from '../../../src/core/forms/formulir';
import { kosong } from '../../../src/core/forms/isi';

const kolom = (id: string, more: Partial<Kolom<string>> = {}): Kolom<string> => ({
  id,
  judul: id,
  bentuk: 'teks',
  isi: () => kosong,
  ...more,
});

const letak = (kolomnya: Simpul<string>[], more: Partial<TabelForm<string>> = {}) =>
  letakTabel(
    tabel<string>({
      id: 'utama',
      nomor: 'kurung',
      kolom: kolomnya,
      baris: [{ data: 'a' }, { data: 'b' }],
      ...more,
    }) as TabelForm<unknown>,
    5,
  );

const peta = (cells: readonly { judul: string; area: Parameters<typeof areaName>[0] }[]) =>
  Object.fromEntries(cells.map(({ judul, area }) => [judul, areaName(area)]));

test('a column without a group reaches down over all header levels', () => {
  const t = letak([
    kolom('No'),
    { judul: 'Anggaran', kolom: [kolom('Alokasi'), kolom('Realisasi')] },
    kolom('Ket'),
  ]);
  expect(peta(t.judul)).toEqual({
    No: 'A5:A6',
    Anggaran: 'B5:C5',
    Alokasi: 'B6',
    Realisasi: 'C6',
    Ket: 'D5:D6',
  });
  expect(peta(t.nomor)).toEqual({ '(1)': 'A7', '(2)': 'B7', '(3)': 'C7', '(4)': 'D7' });
  expect(t.header).toEqual([5, 7]);
  expect(t.badan).toEqual([8, 9]);
});

test('a printed column formula stands in the numbering row without brackets', () => {
  const t = letak([kolom('No'), kolom('%', { nomor: '5 (3-4)' })]);
  expect(t.nomor.map((n) => n.judul)).toEqual(['(1)', '5 (3-4)']);
});

test('E.81: K and Rp stand below the numbering row and share its number', () => {
  const pasangan = (judul: string, nomor: string): Simpul<string> => ({
    judul,
    nomor,
    kolom: [kolom(`${nomor}K`, { judul: `K${nomor}` }), kolom(`${nomor}R`, { judul: `Rp${nomor}` })],
  });
  const t = letak(
    [
      kolom('No'),
      pasangan('Renstra', '5'),
      { judul: 'Realisasi', kolom: [pasangan('I', '8'), pasangan('II', '9')] },
    ],
    { nomor: 'polos', nomorDiAtasDaun: true },
  );
  expect(peta(t.judul)).toMatchObject({
    No: 'A5:A6',
    Renstra: 'B5:C6',
    Realisasi: 'D5:G5',
    I: 'D6:E6',
    II: 'F6:G6',
    K5: 'B8',
    Rp5: 'C8',
    K8: 'D8',
    Rp9: 'G8',
  });
  expect(peta(t.nomor)).toEqual({ 1: 'A7:A8', 5: 'B7:C7', 8: 'D7:E7', 9: 'F7:G7' });
  expect(t.header).toEqual([5, 8]);
});

test('a second table of a sheet may span columns and begin further right', () => {
  const t = letak([kolom('Program', { rentang: 2 }), kolom('Anggaran')], { mulai: 3, nomor: 'tanpa' });
  expect(peta(t.judul)).toEqual({ Program: 'C5:D5', Anggaran: 'E5' });
  expect(t.header).toEqual([5, 5]);
});

test('a group whose columns have no header of their own covers them in one row', () => {
  const t = letak([{ judul: 'SASARAN', kolom: [kolom('no'), kolom('uraian')] }, kolom('TARGET')], {
    satuTingkat: true,
    nomor: 'tanpa',
  });
  expect(peta(t.judul)).toEqual({ SASARAN: 'A5:B5', TARGET: 'C5' });
});
