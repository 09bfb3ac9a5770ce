import { angkaRancu } from '../../../src/core/rules/angka-rancu';
import { angkaTeks } from '../../../src/core/rules/angka-teks';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku } from '../../support/tabel';

const target = (satuan: string, ...values: (string | number)[]) =>
  buku({
    kind: 'perjanjian-kinerja',
    kolom: ['no', 'indikator', 'satuan', 'target TAHUN'],
    baris: values.map((value, i) => [i + 1, `Indikator nomor ${i + 1}`, satuan, value]),
  });

test('one comma and three digits, nothing tells: both readings are shown', () => {
  const [finding] = temuan(angkaRancu, target('file', '2,500'));
  expect(finding).toMatchObject({ severity: 'warning', cell: 'D5', data: { thousands: 2500, decimal: 2.5 } });
  expect(finding!.message).toContain('2.500 atau 2,5');
});

test('quarters of one row that are all in doubt are one finding', () => {
  const findings = temuan(
    angkaRancu,
    buku({
      kind: 'renaksi',
      kolom: ['indikator', 'satuan', 'target TW1', 'target TW2', 'target TW3', 'target TW4'],
      baris: [
        ['Jumlah file kepegawaian yang terupdate', 'file', '2,500', '2,500', '1,550', '1,550'],
        ['Jumlah aplikasi layanan', 'aplikasi', 1, 1, 1, 1],
      ],
    }),
  );
  expect(letakTemuan(findings)).toEqual(['C5:F5']);
});

test('the size of its neighbours is too weak a hint to change a number by', () => {
  const doubtful = target('file', 3, 4, '2,500', 5);
  expect(letakTemuan(temuan(angkaRancu, doubtful))).toEqual(['D7']);
  expect(temuan(angkaTeks, doubtful)).toEqual([]);
});

test('a satuan that is counted decides: 2.500 people are thousands', () => {
  expect(temuan(angkaRancu, target('orang', '2.500'))).toEqual([]);
});

test('a column that writes 1.234.567 tells what 2.500 is', () => {
  expect(temuan(angkaRancu, target('', '1.234.567', '2.500'))).toEqual([]);
});

test('money cut down by an English-language import, beside money that stayed text', () => {
  const anggaran = (...values: (string | number)[]) =>
    temuan(
      angkaRancu,
      buku({
        kind: 'anggaran',
        kolom: ['program', 'target TAHUN Rp'],
        baris: values.map((value, i) => [`Program ${i + 1}`, value]),
      }),
    );
  const findings = anggaran('1.250.000', 700, '12.500.000', 87.5);
  expect(letakTemuan(findings)).toEqual(['B6', 'B8']);
  expect(findings[0]!.message).toContain('700.000');
  expect(anggaran(1250000, 700, 12500000)).toEqual([]);
});
