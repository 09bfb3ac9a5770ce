import { predikatSalah } from '../../../src/core/rules/predikat-salah';
import { letakTemuan, temuan, type PilihanUji } from '../../support/konteks';
import { buku, type Isi } from '../../support/tabel';

const capaian = (pilihan: PilihanUji, ...baris: [Isi, string][]) =>
  temuan(
    predikatSalah,
    buku({
      kind: 'perbandingan',
      kolom: ['no', 'indikator', 'target TAHUN', 'realisasi TAHUN', 'capaian TAHUN', 'predikat'],
      baris: baris.map(([nilai, predikat], i) => [
        i + 1,
        `Indikator nomor ${i + 1}`,
        100,
        90,
        nilai,
        predikat,
      ]),
    }),
    pilihan,
  );

test('the scale of Permendagri 86/2017 shows itself by its words', () => {
  const findings = capaian({}, [97.3, 'Sangat Tinggi'], [76.4, 'Tinggi'], [65, 'Tinggi']);
  expect(letakTemuan(findings)).toEqual(['F7']);
  expect(findings[0]).toMatchObject({ severity: 'error', data: { computed: 'Rendah' } });
});

test('its integer bands have no holes: 90,5 is 91, 65,6 is 66', () => {
  expect(
    capaian({}, [90.5, 'Sangat Tinggi'], [90.4, 'Tinggi'], [65.6, 'Sedang'], [120, 'Sangat Tinggi']),
  ).toEqual([]);
});

const evaluasi = (nilai: number, predikat: string) =>
  temuan(
    predikatSalah,
    buku({
      kind: 'hasil-evaluasi',
      kolom: ['no', 'uraian', 'bobot', 'nilai 2020'],
      baris: [
        [1, 'Perencanaan Kinerja', 30, 25.52],
        [null, 'Nilai Hasil Evaluasi', 100, nilai],
        [null, 'Predikat Penilaian', null, predikat],
      ],
      totalRows: [6],
    }),
  );

test('a closing row on the SAKIP scale: 80,00 is BB, 80,01 is A', () => {
  expect(evaluasi(77.28, '“BB”\n(sangat baik)')).toEqual([]);
  expect(evaluasi(80, 'BB')).toEqual([]);
  expect(letakTemuan(evaluasi(80, 'A'))).toEqual(['D7']);
  expect(letakTemuan(evaluasi(80.01, 'BB'))).toEqual(['D7']);
});

test('words of a scale that nobody has set are not judged', () => {
  expect(capaian({}, [97.3, 'Sangat Baik'], [40, 'Sangat Baik'])).toEqual([]);
});

test('the agency’s own scale is, once it is set', () => {
  const skala = {
    id: 'sendiri',
    nama: 'Skala dinas',
    pita: [
      { nama: 'Sangat Baik', batasBawah: 85, inklusif: true },
      { nama: 'Kurang', batasBawah: 0, inklusif: true },
    ],
  };
  expect(letakTemuan(capaian({ profil: { skala } }, [97.3, 'Sangat Baik'], [40, 'Sangat Baik']))).toEqual([
    'F6',
  ]);
});
