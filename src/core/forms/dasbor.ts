import type { Bagian, Di, Formulir, Simpul } from './formulir';
import { kurang, tabel } from './formulir';
import { catatanPilihan, catatanPolaritas, catatanTriwulan } from './catatan';
import { batasDasar, dasarDari, kolomKinerja, kolomUang, type Dasar } from './dasar';
import { kartu, selIndikator } from './dasbor-kartu';
import { angkaTriwulan, kolomCapaianTriwulan, tabelTriwulan } from './dasbor-triwulan';
import type { Isi } from './isi';
import { catatanEfisiensi, kolomEfisiensi, penutupEfisiensi } from './efisiensi-cara';
import { metodeEfisiensi } from '../measures/efisiensi-metode';
import { gabungSasaran, kolomIndikator, kolomSatuan, kolomTarget, kolomUrut, selDari } from './kolom';
import { barisPeriode, type Konteks } from './konteks';
import { tabelProgram } from './sumber/anggaran';
import { jumlahRealisasi } from './sumber/anggaran-bagian';
import { butirTerukur, rujukTeks, type Butir } from './sumber/indikator';
import { barisAnggaranNama } from './sumber/uraian';
import { jumlahLengkap } from './hirarki';
import { predikat, serapan, serapanJumlah } from './ukur';
import { rataCapaian, sebutanRata } from './ukur-rata';
import { lampuCapaian } from './warna';
import type { BarisAnggaran } from '../kinerja/kinerja';

const dari = (b: Dasar): Butir => b.butir;

interface Sasaran {
  readonly nama: Isi;
  readonly dasar: readonly Dasar[];
}

function tabelIndikator(konteks: Konteks, dasar: readonly Dasar[]): Bagian {
  const punyaTriwulan = dasar.some((d) => d.butir.triwulan.length > 0);
  const kolom: Simpul<Dasar>[] = [
    kolomUrut(),
    { ...kolomIndikator(konteks, dari), rentang: 4, lebar: undefined },
    kolomSatuan(konteks, dari),
    { ...kolomTarget(dari), lebar: 14 },
    ...kolomKinerja(konteks).map((k) => ({
      ...k,
      lebar: 14,
      warna: k.id === 'capaian' ? lampuCapaian : undefined,
    })),
    {
      id: 'predikat',
      judul: 'Predikat',
      lebar: 14,
      bentuk: 'tengah',
      isi: (_, di) => predikat(konteks.profil, selDari(di, 'capaian')),
    },
    ...kolomUang(dasar).map((k) => ({ ...k, lebar: 17 })),
    ...kolomEfisiensi(konteks, dasar),
    ...(punyaTriwulan ? [{ judul: 'Capaian triwulan', kolom: kolomCapaianTriwulan(konteks, dasar) }] : []),
  ];
  return tabel<Dasar>({
    id: 'indikator',
    judul: 'Capaian indikator',
    nomor: 'tanpa',
    kolom,
    baris: dasar.map((data) => ({ data })),
    penutup: penutupEfisiensi(konteks, dasar, 'indikator'),
  });
}

function tabelSasaran(konteks: Konteks, dasar: readonly Dasar[]): Bagian {
  const kelompok = new Map<unknown, Dasar[]>();
  for (const d of dasar)
    kelompok.set(gabungSasaran(d.butir), [...(kelompok.get(gabungSasaran(d.butir)) ?? []), d]);
  const baris = [...kelompok.values()].map((isi): Sasaran => {
    const utama = isi[0]!.butir;
    return {
      nama: rujukTeks(konteks, utama.sasaran ?? { teks: utama.utama.nama, ref: utama.utama.refNama }),
      dasar: isi,
    };
  });
  return tabel<Sasaran>({
    id: 'sasaran',
    judul: 'Capaian dan penyerapan per sasaran',
    nomor: 'tanpa',
    kolom: [
      kolomUrut(),
      { id: 'nama', judul: 'Sasaran', rentang: 5, bentuk: 'teks', isi: (s) => s.nama },
      {
        id: 'capaian',
        judul: sebutanRata(konteks, batasDasar(dasar), 'capaian'),
        rentang: 2,
        bentuk: 'persen',
        warna: lampuCapaian,
        isi: (s, di) => rataCapaian(konteks, selIndikator(di as Di<unknown>, dasar, s.dasar, 'capaian')),
      },
      {
        id: 'serapan',
        judul: 'Penyerapan',
        rentang: 2,
        bentuk: 'persen',
        isi: (s, di) =>
          serapanJumlah(
            selIndikator(di as Di<unknown>, dasar, s.dasar, 'pagu'),
            selIndikator(di as Di<unknown>, dasar, s.dasar, 'serap'),
          ),
      },
    ],
    baris: baris.map((data) => ({ data })),
  });
}

const terbawah = (b: BarisAnggaran): BarisAnggaran[] =>
  b.anak.length === 0 ? [b] : b.anak.flatMap(terbawah);

function tabelAnggaran(konteks: Konteks, program: readonly BarisAnggaran[]): Bagian {
  return tabel<BarisAnggaran>({
    id: 'program',
    judul: 'Penyerapan per program',
    nomor: 'tanpa',
    kolom: [
      kolomUrut(),
      { id: 'nama', judul: 'Program', rentang: 5, bentuk: 'teks', isi: (b) => barisAnggaranNama(konteks, b) },
      {
        id: 'pagu',
        judul: 'Alokasi (Rp)',
        rentang: 2,
        bentuk: 'rupiah',
        isi: (b) =>
          jumlahLengkap(
            terbawah(b).flatMap((a) => a.pagu ?? []),
            b.tabel,
          ),
      },
      {
        id: 'serap',
        judul: 'Realisasi (Rp)',
        rentang: 2,
        bentuk: 'rupiah',
        isi: (b) => jumlahRealisasi(konteks, terbawah(b)),
      },
      {
        id: 'serapan',
        judul: 'Penyerapan',
        rentang: 2,
        bentuk: 'persen',
        isi: (_, di) => serapan(selDari(di, 'pagu'), selDari(di, 'serap')),
      },
    ],
    baris: program.map((data) => ({ data })),
  });
}

/** Rows of a bar chart, so that every bar has its name beside it, on one page. */
const tinggiGrafik = (batang: number): number => Math.min(28, Math.max(13, 6 + Math.ceil(batang * 1.2)));

const BIRU = '#2F75B5';
const HIJAU = '#70AD47';
const ABU = '#A6A6A6';

/** Dasbor Kinerja: cards, charts and a traffic-light table; our own form. */
export const dasbor: Formulir = {
  id: 'dasbor',
  lembar: 'Dasbor Kinerja',
  nama: 'Dasbor Kinerja',
  sumber: 'Renaksi',
  label: 'own',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    const dasar = dasarDari(konteks, butir);
    const punyaTriwulan = butir.some((b) => b.triwulan.length > 0);
    const anggaran = tabelProgram(konteks)?.baris ?? [];
    const program = anggaran.filter((b) => !b.induk || !anggaran.includes(b.induk));
    const adaUang = dasar.some((d) => d.pagu) || program.length > 0;
    const grafikSasaran: Bagian = {
      jenis: 'grafik',
      judul: 'Capaian dan penyerapan per sasaran',
      bentuk: 'bar',
      tabel: 'sasaran',
      kategori: 'nama',
      seri: [
        { nama: 'Capaian', kolom: 'capaian', warna: BIRU },
        ...(adaUang ? [{ nama: 'Penyerapan', kolom: 'serapan', warna: HIJAU }] : []),
      ],
      format: '0%',
      tinggi: tinggiGrafik(new Set(dasar.map((d) => gabungSasaran(d.butir))).size),
      sampai: punyaTriwulan ? 0.5 : 1,
    };
    const grafikTriwulan: Bagian = {
      jenis: 'grafik',
      judul: 'Rata-rata capaian per triwulan',
      bentuk: 'column',
      tabel: 'triwulan',
      kategori: 'nama',
      seri: [
        { nama: 'Capaian', kolom: 'capaian', warna: BIRU },
        { nama: 'Target', kolom: 'target', warna: ABU },
      ],
      format: '0%',
      tinggi: 13,
      dari: 0.5,
      sebelah: true,
    };
    const grafikProgram: Bagian = {
      jenis: 'grafik',
      judul: 'Penyerapan per program',
      bentuk: 'bar',
      tabel: 'program',
      kategori: 'nama',
      seri: [{ nama: 'Penyerapan', kolom: 'serapan', warna: HIJAU }],
      format: '0%',
      tinggi: tinggiGrafik(program.length),
    };
    return {
      judul: ['DASBOR KINERJA', barisPeriode(konteks)],
      bagian: [
        ...kartu(konteks, dasar, (punyaTriwulan ? 16 : 12) + kolomEfisiensi(konteks, dasar).length),
        grafikSasaran,
        ...(punyaTriwulan ? [grafikTriwulan] : []),
        ...(program.length > 0 ? [grafikProgram] : []),
        tabelIndikator(konteks, dasar),
        tabelSasaran(konteks, dasar),
        ...(punyaTriwulan ? [tabelTriwulan(konteks, dasar)] : []),
        ...(program.length > 0 ? [tabelAnggaran(konteks, program)] : []),
        ...angkaTriwulan(konteks, dasar),
        ...catatanTriwulan(konteks, butir),
        ...(adaUang && metodeEfisiensi(konteks.profil) !== 'SELISIH' ? catatanEfisiensi(konteks, dasar) : []),
        ...catatanPolaritas(konteks, butir),
        ...catatanPilihan(konteks, { butir, rata: true, predikat: true }),
      ],
      tandaTangan: [],
    };
  },
};
