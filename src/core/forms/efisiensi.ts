import { catatanPilihan, catatanPolaritas } from './catatan';
import { barisPeriode, type Konteks } from './konteks';
import { catatanEfisiensi, kolomEfisiensi, penutupEfisiensi } from './efisiensi-cara';
import { berNilai, metodeEfisiensi, namaMetode } from '../measures/efisiensi-metode';
import { tabelSelisih, tabelSisa } from './efisiensi-sasaran';
import { kurang, tabel, type Bagian, type Formulir, type Isian, type Kolom } from './formulir';
import { dasarDari, kolomKinerja, kolomUang, type Dasar } from './dasar';
import { kolomIndikator, kolomNoSasaran, kolomSasaran, kolomTarget } from './kolom';
import { tabelProgram } from './sumber/anggaran';
import { butirTerukur, type Butir } from './sumber/indikator';

const dari = (b: Dasar): Butir => b.butir;

const kolomDasar = (konteks: Konteks, dasar: readonly Dasar[]): Kolom<Dasar>[] => [
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

/** The table that the figures come from: capaian and anggaran of each indicator. */
const tabelDasar = (konteks: Konteks, dasar: readonly Dasar[]): Bagian =>
  tabel<Dasar>({
    id: 'dasar',
    judul: 'Dasar perhitungan: capaian dan anggaran per indikator',
    nomor: 'tanpa',
    kolom: kolomDasar(konteks, dasar),
    baris: dasar.map((data) => ({ data })),
  });

/** PMK 22/2021 and PMK 249/2011 go by keluaran: one table, closed by E and NE. */
function tabelKeluaran(konteks: Konteks, dasar: readonly Dasar[]): Bagian {
  const pmk22 = metodeEfisiensi(konteks.profil) === 'PMK-22';
  const kolom = [...kolomDasar(konteks, dasar), ...kolomEfisiensi(konteks, dasar)];
  const ke = (id: string): number => kolom.findIndex((k) => k.id === id) + 1;
  const ck = ke('ck') || ke('capaian');
  const istilah: Readonly<Record<string, string>> = {
    target: pmk22 ? 'Target' : 'Target\n(TVK)',
    realisasi: pmk22 ? 'Realisasi' : 'Realisasi\n(RVK)',
    capaian: pmk22 && ck === ke('capaian') ? '% Capaian\n(CK)' : '% Capaian',
    pagu: 'Pagu (Rp)\n(PAK)',
    serap: 'Realisasi (Rp)\n(RAK)',
  };
  const nomor: Readonly<Record<string, string>> = {
    alokasi: `${ke('alokasi')} (${ke('pagu')}×${ck})`,
    selisih: `${ke('selisih')} (${ke('alokasi')}-${ke('serap')})`,
  };
  return tabel<Dasar>({
    id: 'utama',
    nomor: 'polos',
    kolom: kolom.map((k) => ({ ...k, judul: istilah[k.id] ?? k.judul, nomor: nomor[k.id] ?? k.nomor })),
    baris: dasar.map((data) => ({ data })),
    penutup: penutupEfisiensi(konteks, dasar, 'utama'),
  });
}

function bagianMetode(konteks: Konteks, butir: readonly Butir[], dasar: readonly Dasar[]): Bagian[] {
  const metode = metodeEfisiensi(konteks.profil);
  const catatan = [
    ...catatanPolaritas(konteks, butir),
    ...catatanEfisiensi(konteks, dasar),
    ...catatanPilihan(konteks, { butir, rata: metode === 'SELISIH' || metode === 'PMK-22' }),
  ];
  if (berNilai(metode)) return [tabelKeluaran(konteks, dasar), ...catatan];
  return [
    metode === 'SELISIH' ? tabelSelisih(konteks, butir) : tabelSisa(konteks, butir),
    tabelDasar(konteks, dasar),
    ...catatan,
  ];
}

function isian(konteks: Konteks, butir: readonly Butir[], dasar: readonly Dasar[]): Isian {
  const metode = metodeEfisiensi(konteks.profil);
  return {
    judul: [
      'EFISIENSI PENGGUNAAN SUMBER DAYA',
      ...(metode === 'SELISIH' ? [] : [`(${namaMetode[metode].toUpperCase()})`]),
      barisPeriode(konteks),
    ],
    bagian: bagianMetode(konteks, butir, dasar),
    tandaTangan: [{ peran: 'pihak-pertama' }],
  };
}

/** Efisiensi Penggunaan Sumber Daya by the method of the settings; SELISIH is LKjIP 2020, Tabel 3.10 (verified). */
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
