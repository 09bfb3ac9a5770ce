import { polaritasRancu } from '../../../src/core/rules/polaritas-rancu';
import { kunciTeks } from '../../../src/core/kinerja/kunci';
import { letakTemuan, temuan } from '../../support/konteks';
import { buku } from '../../support/tabel';

const renstra = (nama: string, target: number[], polaritas?: string) =>
  buku({
    kind: 'renstra-matriks',
    kolom: ['indikator', 'polaritas', 'target Y1', 'target Y2', 'target Y3', 'target Y4', 'target Y5'],
    baris: [[nama, polaritas ?? null, ...target]],
  });

test('targets that fall year on year', () => {
  const findings = temuan(
    polaritasRancu,
    renstra('Persentase PNS yang didistribusikan', [20, 20, 18, 15, 10]),
  );
  expect(letakTemuan(findings)).toEqual(['C5:G5']);
  expect(findings[0]!.message).toContain('(20; 20; 18; 15; 10)');
});

test('targets that rise, or stand still, say nothing', () => {
  expect(temuan(polaritasRancu, renstra('Persentase SDM kompeten', [75, 75, 80, 82, 85]))).toEqual([]);
  expect(temuan(polaritasRancu, renstra('Persentase data mutakhir', [100, 100, 100, 100, 100]))).toEqual([]);
});

test('a stated polaritas settles it, in a column or in the settings', () => {
  expect(
    temuan(polaritasRancu, renstra('Persentase PNS yang didistribusikan', [20, 15, 10], 'Minimum')),
  ).toEqual([]);
  const nama = 'Persentase PNS yang didistribusikan';
  const profil = { indikator: { [kunciTeks(nama)]: { polaritas: 'MIN' as const } } };
  expect(temuan(polaritasRancu, renstra(nama, [20, 15, 10]), { profil })).toEqual([]);
});

test('wording says lower is better', () => {
  const findings = temuan(
    polaritasRancu,
    buku({
      kind: 'perjanjian-kinerja',
      kolom: ['indikator', 'target TAHUN'],
      baris: [
        ['Angka kemiskinan', 7.5],
        ['Persentase penyelesaian kasus kepegawaian', 100],
      ],
    }),
  );
  expect(letakTemuan(findings)).toEqual(['A5']);
});
