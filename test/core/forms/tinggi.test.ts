import { hitungBaris, lebarKolom, lebarTeks, TINGGI_MAKS, tinggiBaris } from '../../../src/core/forms/tinggi';

test('a narrow letter takes less room than a wide one', () => {
  expect(lebarTeks('iiii', 10)).toBeLessThan(lebarTeks('mmmm', 10) / 3);
});

test('text is wrapped by words, and every line break counts', () => {
  const width = lebarKolom(20);
  expect(hitungBaris('Pendek', width, 10)).toBe(1);
  expect(
    hitungBaris('Persentase SDM Aparatur yang memenuhi Standar Kompetensi Jabatan', width, 10),
  ).toBeGreaterThanOrEqual(3);
  expect(hitungBaris('satu\ndua\n\nempat', width, 10)).toBe(4);
});

test('a word longer than its column is broken over lines', () => {
  expect(hitungBaris('x'.repeat(100), lebarKolom(10), 10)).toBeGreaterThan(5);
});

test('bold text and larger letters need more lines, never fewer', () => {
  const text = 'Program Peningkatan Kapasitas Kelembagaan Pemerintah Daerah Provinsi';
  const width = lebarKolom(30);
  expect(hitungBaris(text, width, 10, true)).toBeGreaterThanOrEqual(hitungBaris(text, width, 10));
  expect(hitungBaris(text, width, 14)).toBeGreaterThan(hitungBaris(text, width, 8));
});

test('no row is higher than a sheet allows', () => {
  expect(tinggiBaris(500, 10)).toBe(TINGGI_MAKS);
});
