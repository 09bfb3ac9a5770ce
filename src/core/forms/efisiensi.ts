import { catatanPolaritas } from './catatan';
import { nilaiKeteranganEfisiensi, rumusKeteranganEfisiensi } from '../measures/efisiensi-selisih';
import { barisPeriode, type Konteks } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Isian, type Kolom } from './formulir';
import { dasarDari, kolomKinerja, kolomUang, type Dasar } from './dasar';
import { rumus, sebagaiAngka, teks, type Isi } from './isi';
import {
  gabungSasaran,
  kolomIndikator,
  kolomNoSasaran,
  kolomSasaran,
  kolomTarget,
  kolomUrut,
  selDari,
} from './kolom';
import { tabelProgram } from './sumber/anggaran';
import { butirTerukur, rujukTeks, type Butir } from './sumber/indikator';
import { selisih, serapanJumlah } from './ukur';
import { rataCapaian, type SelRata } from './ukur-rata';

/** A sasaran with its indicators. */
interface Sasaran {
  readonly butir: readonly Butir[];
}

const dari = (b: Dasar): Butir => b.butir;

function perSasaran(butir: readonly Butir[]): Sasaran[] {
  const kelompok = new Map<unknown, Butir[]>();
  for (const b of butir) {
    const kunci = gabungSasaran(b);
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), b]);
  }
  return [...kelompok.values()].map((b) => ({ butir: b }));
}

/** The table that the figures come from: capaian and anggaran of each indicator. */
function tabelDasar(konteks: Konteks, dasar: readonly Dasar[]) {
  const kolom: Kolom<Dasar>[] = [
    kolomNoSasaran(
      dasar.map((d) => d.butir),
      dari,
    ),
    kolomSasaran(konteks, dari, 34),
    kolomIndikator(konteks, dari, 40),
    kolomTarget(dari),
    ...kolomKinerja(konteks),
    ...kolomUang(dasar),
  ];
  return tabel<Dasar>({
    id: 'dasar',
    judul: 'Dasar perhitungan: capaian dan anggaran per indikator',
    nomor: 'tanpa',
    kolom,
    baris: dasar.map((data) => ({ data })),
  });
}

/** Mean of the capaian, or sum over sum of the budget, of the rows of the base table that belong to the sasaran. */
function dariDasar(di: Di<Sasaran>, s: Sasaran, semua: readonly Butir[]) {
  const dasar = di.lintas('dasar');
  return (kolom: string): SelRata[] => {
    const awal = dasar.rentang(kolom).split(':')[0]!;
    const [, huruf, mulai] = /^([A-Z]+)(\d+)$/.exec(awal)!;
    const di = s.butir.map((b) => semua.indexOf(b));
    const nilai = dasar.nilaiKolom(kolom);
    return di.map((i) => ({
      sel: `${huruf}${Number(mulai) + i}`,
      nilai: nilai[i] ?? null,
      batas: semua[i]!.indikator.batas,
    }));
  };
}

/** Efisiensi counts where capaian reaches 100 %; below it the words say so and the number stays in its column. */
function keterangan(konteks: Konteks, di: Di<Sasaran>): Isi {
  const capaian = selDari(di, 'capaian');
  const efisiensi = selDari(di, 'efisiensi');
  const m = konteks.messages.forms;
  const kata = { belum: m.belumEfisien(), efisien: m.efisien(), tidakEfisien: m.tidakEfisien() };
  return rumus(
    rumusKeteranganEfisiensi(capaian.sel, efisiensi.sel, kata),
    nilaiKeteranganEfisiensi(sebagaiAngka(capaian.nilai), sebagaiAngka(efisiensi.nilai), kata),
  );
}

function isian(konteks: Konteks, butir: readonly Butir[], dasar: readonly Dasar[]): Isian {
  const sasaran = perSasaran(butir);
  return {
    judul: ['EFISIENSI PENGGUNAAN SUMBER DAYA', barisPeriode(konteks)],
    bagian: [
      tabel<Sasaran>({
        id: 'utama',
        nomor: 'polos',
        kunci: ['sasaran'],
        kolom: [
          kolomUrut(),
          {
            id: 'sasaran',
            judul: 'Sasaran Strategis',
            lebar: 34,
            rentang: 2,
            bentuk: 'teks',
            isi: (s) =>
              rujukTeks(
                konteks,
                s.butir[0]!.sasaran ?? { teks: s.butir[0]!.utama.nama, ref: s.butir[0]!.utama.refNama },
              ),
          },
          {
            id: 'capaian',
            judul: '%\nCapaian Kinerja',
            bentuk: 'persen',
            isi: (s, di) => rataCapaian(konteks, dariDasar(di, s, butir)('capaian')),
          },
          {
            id: 'serapan',
            judul: '%\nPenyerapan Anggaran',
            bentuk: 'persen',
            isi: (s, di) => serapanJumlah(dariDasar(di, s, butir)('pagu'), dariDasar(di, s, butir)('serap')),
          },
          {
            id: 'efisiensi',
            judul: '%\nTingkat Efisiensi',
            nomor: '5 (3-4)',
            bentuk: 'persen',
            isi: (_, di) => selisih(selDari(di, 'capaian'), selDari(di, 'serapan')),
          },
          {
            id: 'keterangan',
            judul: 'Keterangan',
            rentang: 2,
            bentuk: 'teks',
            isi: (_, di) => keterangan(konteks, di),
          },
        ],
        baris: sasaran.map((data) => ({ data })),
      }),
      tabelDasar(konteks, dasar),
      ...catatanPolaritas(konteks, butir),
      {
        jenis: 'paragraf',
        baris: [{ isi: teks(konteks.messages.forms.catatanEfisiensi()), gaya: 'catatan' }],
      },
    ],
    tandaTangan: [{ peran: 'pihak-pertama' }],
  };
}

/** Efisiensi Penggunaan Sumber Daya: LKjIP 2020, Tabel 3.10 (verified); method SELISIH. */
export const efisiensi: Formulir = {
  id: 'efisiensi',
  lembar: 'Efisiensi Sumber Daya',
  nama: 'Efisiensi Penggunaan Sumber Daya',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.10',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    const dasar = dasarDari(konteks, butir);
    if (!dasar.some((d) => d.pagu && d.realisasi))
      return kurang(konteks.messages.forms.tanpaAnggaranSasaran(tabelProgram(konteks) !== undefined));
    return isian(konteks, butir, dasar);
  },
};
