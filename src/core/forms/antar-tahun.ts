import type { Nilai } from '../kinerja/kinerja';
import { kurang, tabel, type Formulir, type Kolom } from './formulir';
import { angkaRumus, kosong, rujukNilai, rumus, sebagaiAngka, type Isi } from './isi';
import { kolomBebas, kolomIndikator, kolomSatuan, kolomUrut, selDari } from './kolom';
import { barisTahun } from './konteks';
import { barisButir, butirTerukur, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { capaianDuaNilai, capaianTahunTarget, PERSEN, type Sel } from './ukur';

const dari = (butir: Butir): Butir => butir;

/** A value of another year: a column headed by that year, else the same table of that year. */
export function nilaiDiTahun(butir: Butir, apa: 'target' | 'realisasi', tahun: number): Nilai | undefined {
  const semua = barisButir(butir);
  const kolom = semua.flatMap((b) => b[apa].get(String(tahun)) ?? []);
  const tabelnya = semua.flatMap((b) => (b.tabel.tahun === tahun ? (b[apa].get('TAHUN') ?? []) : []));
  const ada = [...kolom, ...tabelnya];
  return ada.find((n) => angkaRumus(n) !== null) ?? ada[0];
}

/** (this year / last year − 1): the sign is kept; a base of 0 has no rate. */
function perubahan(lalu: Sel, kini: Sel): Isi {
  const L = sebagaiAngka(lalu.nilai);
  const K = sebagaiAngka(kini.nilai);
  return rumus(
    `=IF(COUNT(${lalu.sel},${kini.sel})<2,"",IF(${lalu.sel}=0,"",${kini.sel}/${lalu.sel}-1))`,
    L === null || K === null || L === 0 ? '' : K / L - 1,
    PERSEN,
  );
}

/** Realisasi dan Capaian antar Tahun: LKjIP 2020, Tabel 3.6 (verified); the national standard is added. */
export const antarTahun: Formulir = {
  id: 'antar-tahun',
  lembar: 'Realisasi Capaian antar Tahun',
  nama: 'Realisasi dan Capaian Kinerja antar Tahun',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.6',
  label: 'verified',
  susun(konteks) {
    const m = konteks.messages.forms;
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(m.tanpaIndikatorTerukur());
    const { tahun } = konteks;
    if (tahun === undefined) return kurang(m.tanpaTahun());
    const lalu = tahun - 1;
    if (!butir.some((b) => nilaiDiTahun(b, 'realisasi', lalu))) return kurang(m.tanpaTahunLalu(lalu));
    const kolom = {
      realisasi: [
        {
          id: 'rLalu',
          judul: String(lalu),
          lebar: 13,
          bentuk: 'angka',
          isi: (b) => rujukNilai(nilaiDiTahun(b, 'realisasi', lalu)),
        },
        {
          id: 'rKini',
          judul: String(tahun),
          lebar: 13,
          bentuk: 'angka',
          isi: (b) => realisasiTahunan(konteks, b),
        },
      ] satisfies Kolom<Butir>[],
      capaian: [
        {
          id: 'cLalu',
          judul: String(lalu),
          lebar: 13,
          bentuk: 'persen',
          isi: (b, di) => {
            const target = nilaiDiTahun(b, 'target', lalu);
            return target ? capaianDuaNilai(b.indikator, target, selDari(di, 'rLalu')) : kosong;
          },
        },
        {
          id: 'cKini',
          judul: String(tahun),
          lebar: 13,
          bentuk: 'persen',
          isi: (b, di) => capaianTahunTarget(b, selDari(di, 'rKini'), konteks.periode),
        },
      ] satisfies Kolom<Butir>[],
    };
    return {
      judul: ['REALISASI DAN CAPAIAN KINERJA ANTAR TAHUN', barisTahun(konteks)],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'polos',
          kunci: ['indikator'],
          kolom: [
            kolomUrut(),
            kolomIndikator(konteks, dari, 56),
            kolomSatuan(konteks, dari),
            { judul: 'Realisasi', kolom: kolom.realisasi },
            { judul: 'Capaian', kolom: kolom.capaian },
            {
              id: 'ubah',
              judul: '% Peningkatan/ Penurunan Realisasi',
              nomor: '8 = (5/4-1)×100',
              lebar: 18,
              bentuk: 'persen',
              isi: (_, di) => perubahan(selDari(di, 'rLalu'), selDari(di, 'rKini')),
            },
            kolomBebas('standar', 'Standar Nasional', 16),
          ],
          baris: butir.map((data) => ({ data })),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
