import {
  nilaiAgregasi,
  nilaiSelisihSampai,
  nilaiTargetSampai,
  rumusAgregasi,
  rumusSelisihSampai,
  rumusTargetSampai,
  bilaLengkap,
  lengkap,
} from '../../../src/core/measures/agregasi';
import { nilaiBatas, rumusBatas } from '../../../src/core/measures/batas';
import { nilaiCapaian, rumusCapaian, rumusCapaianMenurut } from '../../../src/core/measures/capaian';
import { nilaiPredikat, rumusPredikat, urutUntuk } from '../../../src/core/measures/capaian-predikat';
import { nilaiRentang, rumusRentang, type Arah } from '../../../src/core/measures/capaian-rentang';
import {
  nilaiPmk22,
  rumusPmk22,
  rumusPmk22Alokasi,
  rumusPmk22Selisih,
} from '../../../src/core/measures/efisiensi-pmk-22';
import { nilaiPmk249, rumusPmk249 } from '../../../src/core/measures/efisiensi-pmk-249';
import {
  nilaiKeteranganEfisiensi,
  nilaiSelisih,
  rumusKeteranganEfisiensi,
  rumusSelisih,
} from '../../../src/core/measures/efisiensi-selisih';
import {
  nilaiSelisihRp,
  nilaiSelisihRpBagian,
  rumusSelisihRp,
  rumusSelisihRpBagian,
} from '../../../src/core/measures/efisiensi-selisih-rp';
import { nilaiEfisiensi, rumusNilaiEfisiensi } from '../../../src/core/measures/nilai-efisiensi';
import {
  pitaTertulis,
  predikatSkala,
  rumusPredikatSkala,
  skalaPermendagri86,
  skalaSakip,
} from '../../../src/core/measures/predikat';
import {
  nilaiRataGeometrik,
  nilaiRataRata,
  nilaiRataTertimbang,
  rumusPembagi,
  rumusRataGeometrik,
  rumusRataRata,
  rumusRataTertimbang,
} from '../../../src/core/measures/rata-rata';
import {
  nilaiSerapan,
  nilaiSerapanJumlah,
  rumusSerapan,
  rumusSerapanJumlah,
} from '../../../src/core/measures/serapan';
import type { Mode, Skala } from '../../../src/core/kinerja/profil';
import { angkaDi, bandingkan, masukan, sebut, type Percobaan } from '../../support/rumus-uji';
import type { IsiUji } from '../../support/ironcalc';

const pasangan = masukan.flatMap((E) => masukan.map((F) => ({ E, F })));
const polaritas = ['MAKS', 'MIN', 'MIN-RASIO'] as const;
const kali = (value: number | null, faktor: number): number | null =>
  value === null ? null : value * faktor;
const isError = (isi: IsiUji): boolean => typeof isi === 'string' && /^#/.test(isi);
const alamat = (row: number) => ({ target: `E${row}`, realisasi: `F${row}` });

describe('capaian', () => {
  bandingkan(
    'MAKS, MIN, MIN-RASIO',
    polaritas.flatMap((p) =>
      pasangan.map(({ E, F }): Percobaan => ({
        nama: `${p} ${sebut({ E, F })}`,
        isi: { E, F },
        rumus: (row) => rumusCapaian(p, alamat(row)),
        harap: nilaiCapaian(p, angkaDi(E), angkaDi(F)),
      })),
    ),
  );

  const E = { v: 0.9, z: '0.00%' };
  bandingkan(
    'percentage cells against points, and columns in points',
    polaritas.flatMap((p) =>
      [85, 0, '-', 97.3].flatMap((F): Percobaan[] => [
        {
          nama: `${p} % against points ${F}`,
          isi: { E, F },
          rumus: (row) => rumusCapaian(p, { ...alamat(row), faktor: 0.01 }),
          harap: nilaiCapaian(p, 0.9, kali(angkaDi(F), 0.01)),
        },
        {
          nama: `${p} points against % ${F}`,
          isi: { E: F, F: E },
          rumus: (row) => rumusCapaian(p, { ...alamat(row), faktor: 100, hasil: 100 }),
          harap: kali(nilaiCapaian(p, angkaDi(F), 90), 100),
        },
      ]),
    ),
  );

  bandingkan(
    'read from the polaritas cell',
    [...polaritas, 'RENTANG', '', 'usulan'].flatMap((G) =>
      [
        [20, 6.23],
        [0, 0],
        [75, 73],
      ].map(([E, F]): Percobaan => ({
        nama: `${G} ${E} ${F}`,
        isi: { E: E!, F: F!, G },
        rumus: (row) => rumusCapaianMenurut(`$G${row}`, alamat(row)),
        harap: G === 'MAKS' || G === 'MIN' || G === 'MIN-RASIO' ? nilaiCapaian(G, E!, F!) : null,
      })),
    ),
  );

  const rentang = [
    { dari: 80, sampai: 90, teks: '80–90' },
    { dari: 7, sampai: 8, teks: '7-8' },
    { dari: 0, sampai: 2, teks: '0 s.d. 2' },
  ];
  bandingkan(
    'RENTANG',
    rentang.flatMap((range) =>
      (['MAKS', 'MIN', 'MIN-RASIO'] as Arah[]).flatMap((arah) =>
        ['sama', 'lain'].flatMap((teks) =>
          [...masukan, 70, 6.5, 9, 80, 90, 85].map((F): Percobaan => ({
            nama: `${arah} ${sebut({ E: range.teks, F })} ${teks}`,
            isi: { E: teks === 'sama' ? range.teks : '#REF!', F },
            rumus: (row) => rumusRentang(alamat(row), range, arah),
            harap: teks === 'sama' ? nilaiRentang(range, angkaDi(F), arah) : null,
          })),
        ),
      ),
    ),
  );

  const grades: IsiUji[] = ['D', 'CC', 'B', 'BB', 'AA', 'bb', 'WTP', 'WDP', '', '-', 75, null, '#REF!'];
  bandingkan(
    'PREDIKAT',
    ['BB', 'WTP'].flatMap((target) =>
      [true, false].flatMap((ordinal) =>
        grades.map((F): Percobaan => ({
          nama: `${target} ${sebut({ F })} ${ordinal}`,
          isi: { E: target, F },
          rumus: (row) => rumusPredikat(alamat(row), urutUntuk(target, undefined)!.urutan, ordinal),
          harap:
            typeof F === 'string'
              ? nilaiPredikat(target, F, urutUntuk(target, undefined)!.urutan, ordinal)
              : null,
        })),
      ),
    ),
  );

  bandingkan(
    'cap on the averaged value',
    masukan.flatMap((E) =>
      [100, 120, 150].map((batas): Percobaan => ({
        nama: sebut({ E }),
        isi: { E },
        rumus: (row) => rumusBatas(`E${row}`, batas),
        harap: nilaiBatas(angkaDi(E), batas),
      })),
    ),
  );
});

describe('quarters to a year', () => {
  const letters = ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
  const years: IsiUji[][] = [
    // target, realisasi by quarter
    [5, 5, 5, 4, 5, 6, 5, 5],
    [5, 5, 5, null, 5, null, 5, null],
    [5, null, 5, null, 5, null, 5, null],
    [null, 1, 5, 2, '-', 3, 20, '#DIV/0!'],
    [80, 81, 82, 'n/a', 83, 79.5, 84, null],
    ['#N/A', 3, 0, 0, -2, -1, 10, null],
    [{ v: 0.25, z: '0%' }, { v: 0.2, z: '0%' }, { v: 0.5, z: '0%' }, 0, null, null, 1, '57,60%'],
    [1e60, 1e60, 1e15, 1e15, 1, 1, 0, 0],
    [null, null, null, null, null, null, 12, 11],
  ];
  const modes: Mode[] = ['JUMLAH', 'AKHIR', 'RATA', 'MAKS'];
  const isi = (year: readonly IsiUji[]) => Object.fromEntries(year.map((value, i) => [letters[i]!, value]));
  const pairs = (row: number) =>
    [0, 2, 4, 6].map((i) => ({ target: `${letters[i]}${row}`, realisasi: `${letters[i + 1]}${row}` }));
  const numbers = (year: readonly IsiUji[]) =>
    [0, 2, 4, 6].map((i) => ({ target: angkaDi(year[i]), realisasi: angkaDi(year[i + 1]) }));

  bandingkan(
    'realisasi and target over the quarters filled',
    years.flatMap((year) =>
      modes.flatMap((mode): Percobaan[] => [
        {
          nama: `realisasi ${mode} ${sebut(isi(year))}`,
          isi: isi(year),
          rumus: (row) =>
            rumusAgregasi(
              mode,
              pairs(row).map(({ realisasi }) => realisasi),
            ),
          harap: nilaiAgregasi(
            mode,
            numbers(year).map(({ realisasi }) => realisasi),
          ),
        },
        {
          nama: `target ${mode} ${sebut(isi(year))}`,
          isi: isi(year),
          rumus: (row) => rumusTargetSampai(mode, pairs(row)),
          harap: nilaiTargetSampai(mode, numbers(year)),
        },
      ]),
    ),
  );

  bandingkan(
    'a quarter alone of a running total, in its own scale and in points',
    pasangan.flatMap(({ E, F }) =>
      ([1, 100] as const).map((faktor): Percobaan => ({
        nama: `${faktor} ${sebut({ E, F })}`,
        isi: { E, F },
        rumus: (row) => rumusSelisihSampai(`E${row}`, `F${row}`, faktor),
        harap: kali(nilaiSelisihSampai(angkaDi(E), angkaDi(F)), faktor),
      })),
    ),
  );

  bandingkan(
    'capaian tahunan of a MIN indicator waits for the last quarter',
    years.map((year): Percobaan => {
      const realisasi = numbers(year).map((pair) => pair.realisasi);
      return {
        nama: sebut(isi(year)),
        isi: { ...isi(year), M: 20, N: 6.23 },
        rumus: (row) =>
          bilaLengkap(
            rumusCapaian('MIN', { target: `M${row}`, realisasi: `N${row}` }),
            pairs(row).map((pair) => pair.realisasi),
          ),
        harap: lengkap(realisasi) ? 1.6885 : null,
      };
    }),
  );
});

describe('means', () => {
  const columns = ['E', 'F', 'G', 'H'];
  const rows: IsiUji[][] = [
    [1, 0.9, null, null],
    [1.0192, 0.9733, 0, 1.6885],
    [null, '', 'n/a', '-'],
    [1, -0.5, null, 1],
    [0, 1, null, 1],
    [{ v: 0.9, z: '0%' }, 1e15, 1, 1],
  ];
  const isi = (row: readonly IsiUji[]) => Object.fromEntries(row.map((value, i) => [columns[i]!, value]));
  bandingkan(
    'arithmetic and geometric',
    rows.flatMap((row): Percobaan[] => [
      {
        nama: `arithmetic ${sebut(isi(row))}`,
        isi: isi(row),
        rumus: (at) => rumusRataRata(`E${at}:H${at}`),
        harap: nilaiRataRata(row.map(angkaDi)),
      },
      {
        nama: `geometric ${sebut(isi(row))}`,
        isi: isi(row),
        rumus: (at) => rumusRataGeometrik(`E${at}:H${at}`),
        harap: nilaiRataGeometrik(row.map(angkaDi)),
      },
      {
        nama: 'denominator',
        isi: isi(row),
        rumus: (at) => rumusPembagi(`E${at}:H${at}`, 'dari ', ' indikator'),
        harap: `dari ${row.map(angkaDi).filter((value) => value !== null).length} indikator`,
      },
    ]),
  );
  bandingkan(
    'weighted',
    masukan.map((F): Percobaan => ({
      nama: sebut({ F }),
      isi: { E: 95.53, F, G: 9.7, H: 18.2 },
      rumus: (row) => rumusRataTertimbang(`G${row}:H${row}`, `E${row}:F${row}`, 2),
      harap: nilaiRataTertimbang([
        { nilai: 95.53, bobot: 9.7 },
        { nilai: angkaDi(F), bobot: 18.2 },
      ]),
    })),
  );
});

describe('serapan and efisiensi', () => {
  const kata = {
    efisien: 'efisien',
    tidakEfisien: 'tidak efisien',
    sebanding: 'capaian sebanding dengan serapan',
    belum: 'belum efisien – capaian di bawah 100 %',
  };
  bandingkan(
    'two cells',
    pasangan.flatMap(({ E, F }): Percobaan[] => {
      const [a, b] = [angkaDi(E), angkaDi(F)];
      const of = (rumus: (e: string, f: string) => string, harap: Percobaan['harap']): Percobaan => ({
        nama: sebut({ E, F }),
        isi: { E, F },
        rumus: (row) => rumus(`E${row}`, `F${row}`),
        harap,
      });
      return [
        of(rumusSerapan, nilaiSerapan(a, b)),
        of(rumusSerapanJumlah, isError(E) || isError(F) ? null : nilaiSerapanJumlah([a], [b])),
        of(rumusSelisih, nilaiSelisih(a, b)),
        of(rumusSelisihRp, nilaiSelisihRp(a, b)),
        of(rumusSelisihRpBagian, nilaiSelisihRpBagian(a, b)),
        of((e, f) => rumusKeteranganEfisiensi(e, f, kata), nilaiKeteranganEfisiensi(a, b, kata)),
      ];
    }),
  );

  const pmk = masukan.flatMap((x) =>
    ['E', 'F', 'G', 'H'].map((at) => ({ E: 100, F: 80, G: 10, H: 9, [at]: x })),
  );
  bandingkan(
    'PMK 22 and PMK 249',
    pmk.flatMap((isi): Percobaan[] => {
      const [pagu, realisasi, target, volume] = [isi.E, isi.F, isi.G, isi.H].map(angkaDi) as (
        number | null
      )[];
      return [
        {
          nama: `249 ${sebut(isi)}`,
          isi,
          rumus: (row) => rumusPmk249(`E${row}`, `F${row}`, `G${row}`, `H${row}`),
          harap: nilaiPmk249({ pagu: pagu!, realisasi: realisasi!, target: target!, volume: volume! }),
        },
        {
          nama: `22 alokasi ${sebut(isi)}`,
          isi,
          rumus: (row) => rumusPmk22Alokasi(`E${row}`, `H${row}`, `F${row}`),
          harap: pagu === null || volume === null || realisasi === null ? null : pagu! * volume!,
        },
        {
          nama: `22 selisih ${sebut(isi)}`,
          isi,
          rumus: (row) => rumusPmk22Selisih(`E${row}`, `H${row}`, `F${row}`),
          harap: pagu === null || volume === null || realisasi === null ? null : pagu! * volume! - realisasi!,
        },
      ];
    }),
  );

  bandingkan('PMK 22 over rows, and nilai efisiensi within 0–100 %', [
    {
      nama: 'two keluaran',
      isi: { E: 20, F: -5, G: '', H: 100, I: 95, J: '' },
      rumus: (row) => rumusPmk22(`E${row}:G${row}`, `H${row}:J${row}`),
      harap: nilaiPmk22([
        { pagu: 100, capaian: 1, realisasi: 80 },
        { pagu: 100, capaian: 0.95, realisasi: 100 },
        { pagu: 50, capaian: null, realisasi: 40 },
      ]),
    },
    {
      nama: 'none',
      isi: { E: '' },
      rumus: (row) => rumusPmk22(`E${row}`, `F${row}`),
      harap: null,
    },
    ...[0, 0.2, 0.74, -0.3, 0.1, null, '', '#N/A'].map((E): Percobaan => ({
      nama: `NE ${E}`,
      isi: { E },
      rumus: (row) => rumusNilaiEfisiensi(`E${row}`),
      harap: nilaiEfisiensi(angkaDi(E)),
    })),
  ]);
});

describe('predikat', () => {
  const own: Skala = {
    id: 'sendiri',
    nama: 'Skala "kita"',
    pita: [
      { nama: 'Baik', batasBawah: 85.5, inklusif: true },
      { nama: 'Kurang "sekali"', batasBawah: 0, inklusif: true },
    ],
  };
  const poin: IsiUji[] = [
    ...[
      80, 80.005, 90, 90.01, 70, 60, 50, 30, 30.01, 0, -5, 121.93, 90.5, 90.4, 75.5, 65.49, 50.5, 85.5, 85.4,
    ],
    ...masukan,
  ];
  bandingkan(
    'SAKIP, Permendagri 86/2017 and an own scale, in points and fractions',
    [skalaSakip, skalaPermendagri86, own].flatMap((skala) =>
      poin.flatMap((E): Percobaan[] => {
        const value = angkaDi(E);
        return [
          {
            nama: `${skala.id} ${sebut({ E })}`,
            isi: { E },
            rumus: (row) => rumusPredikatSkala(`E${row}`, skala, 100),
            harap: predikatSkala(value, skala),
          },
          {
            nama: `${skala.id} fraction ${sebut({ E })}`,
            isi: { E: value === null ? E : value / 100 },
            rumus: (row) => rumusPredikatSkala(`E${row}`, skala),
            harap: predikatSkala(value, skala),
          },
        ];
      }),
    ),
  );
});

test('a scale is written so that every value finds its band', () => {
  expect(pitaTertulis(skalaPermendagri86)).toBe(
    '≥ 91 Sangat Tinggi · ≥ 76 Tinggi · ≥ 66 Sedang · ≥ 51 Rendah · < 51 Sangat Rendah',
  );
  expect(pitaTertulis(skalaSakip)).toBe('> 90 AA · > 80 A · > 70 BB · > 60 B · > 50 CC · > 30 C · ≤ 30 D');
});
