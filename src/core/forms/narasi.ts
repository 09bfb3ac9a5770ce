import { catatanPilihan, catatanPolaritas } from './catatan';
import {
  kurang,
  tabel,
  type Bagian,
  type Di,
  type Formulir,
  type Kolom,
  type ParagrafForm,
  type Penutup,
} from './formulir';
import { dasarDari, kolomKinerja, kolomUang, type Dasar } from './dasar';
import { catatanEfisiensi, kolomEfisiensi, penutupEfisiensi } from './efisiensi-cara';
import { metodeEfisiensi } from '../measures/efisiensi-metode';
import { rujukNilai, teks, type Isi } from './isi';
import {
  gabungSasaran,
  kolomIndikator,
  kolomSasaran,
  kolomSatuan,
  kolomTarget,
  kolomUrut,
  selDari,
} from './kolom';
import { barisPeriode, type Konteks } from './konteks';
import { nilaiDiTahun } from './antar-tahun';
import { paragrafIndikator, paragrafSasaran, paragrafUmum, rataNarasi } from './narasi-kata';
import { labelRata, rataCapaian, selRata } from './ukur-rata';
import { butirTerukur, type Butir } from './sumber/indikator';
import { targetRenstra } from './sumber/renstra';
import { capaian, predikat, serapan } from './ukur';

const dari = (b: Dasar): Butir => b.butir;

/** The numbers that the sentences speak of, in a table below them. */
function tabelAngka(konteks: Konteks, dasar: readonly Dasar[]): Bagian {
  const { tahun } = konteks;
  const kolom: Kolom<Dasar>[] = [
    kolomUrut(),
    { ...kolomSasaran(konteks, dari, 22), gabung: undefined },
    kolomIndikator(konteks, dari, 30),
    kolomSatuan(konteks, dari),
    kolomTarget(dari),
    ...kolomKinerja(konteks),
    {
      id: 'predikat',
      judul: 'Predikat',
      lebar: 15,
      bentuk: 'tengah',
      isi: (_, di) => predikat(konteks.profil, selDari(di, 'capaian')),
    },
    {
      id: 'lalu',
      judul: 'Realisasi tahun lalu',
      lebar: 13,
      bentuk: 'angka',
      isi: (b) => rujukNilai(tahun === undefined ? undefined : nilaiDiTahun(b.butir, 'realisasi', tahun - 1)),
    },
    {
      id: 'renstra',
      judul: 'Target akhir Renstra',
      lebar: 13,
      bentuk: 'angka',
      isi: (b) => rujukNilai(targetRenstra(b.butir.indikator)),
    },
    {
      id: 'kemajuan',
      judul: 'Kemajuan',
      lebar: 12,
      bentuk: 'persen',
      isi: (b, di) =>
        capaian(
          b.butir.indikator,
          selDari(di, 'renstra'),
          selDari(di, 'realisasi'),
          targetRenstra(b.butir.indikator),
        ),
    },
    ...kolomUang(dasar),
    {
      id: 'serapan',
      judul: 'Penyerapan',
      lebar: 12,
      bentuk: 'persen',
      isi: (_, di) => serapan(selDari(di, 'pagu'), selDari(di, 'serap')),
    },
    ...kolomEfisiensi(konteks, dasar),
  ];
  return tabel<Dasar>({
    id: 'angka',
    judul: konteks.messages.forms.judulAngkaNarasi(),
    nomor: 'tanpa',
    kolom,
    baris: dasar.map((data) => ({ data })),
    penutup: [...penutupRata(konteks, dasar), ...penutupEfisiensi(konteks, dasar, 'angka', 'serapan')],
  });
}

/** The mean that the first paragraph names, where it is not the plain one. */
function penutupRata(konteks: Konteks, dasar: readonly Dasar[]): Penutup<Dasar>[] {
  if (!rataNarasi(konteks, dasar)) return [];
  const rata = (di: Di<Dasar>) => selRata(di, 'capaian', (d) => d.butir.indikator.batas);
  return [
    {
      jenis: 'nilai',
      id: 'rata',
      sampai: 'realisasi',
      label: (di) => labelRata(konteks, rata(di)),
      isi: { capaian: (di) => rataCapaian(konteks, rata(di)) },
    },
  ];
}

type Paragraf = ParagrafForm['baris'][number];

/** Narasi BAB III: text formulas in the LKjIP's own order (PermenPANRB 53/2014, A.1–A.7); our own form. */
export const narasi: Formulir = {
  id: 'narasi',
  lembar: 'Narasi BAB III',
  nama: 'Narasi BAB III Akuntabilitas Kinerja',
  sumber: 'PermenPANRB 53/2014, BAB III LKjIP',
  label: 'own',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    const dasar = dasarDari(konteks, butir);
    const adaUang = dasar.some((d) => d.pagu);
    const m = konteks.messages.forms;
    const kelompok = [...new Set(butir.map(gabungSasaran))];
    const isiDari =
      (susun: (di: Di<Dasar>) => Isi) =>
      (di: Di<unknown>): Isi =>
        susun(di as Di<Dasar>);
    const baris: Paragraf[] = [
      { isi: teks(m.narasiUmum()), gaya: 'subjudul' },
      { isi: { dari: 'angka', susun: isiDari((di) => paragrafUmum(konteks, di, dasar)) } },
    ];
    let n = 0;
    for (const kunci of kelompok) {
      const isi = dasar.filter((d) => gabungSasaran(d.butir) === kunci);
      // An indicator that names no sasaran stands by itself.
      if (isi[0]?.butir.sasaran) {
        const ke = ++n;
        baris.push({
          gaya: 'subjudul',
          isi: { dari: 'angka', susun: isiDari((di) => paragrafSasaran(konteks, di, isi, ke, 'judul')) },
        });
        baris.push({
          isi: { dari: 'angka', susun: isiDari((di) => paragrafSasaran(konteks, di, isi, ke, 'isi')) },
        });
      }
      for (const d of isi)
        baris.push({ isi: { dari: 'angka', susun: isiDari((di) => paragrafIndikator(konteks, di, d)) } });
    }
    return {
      judul: ['NARASI BAB III – AKUNTABILITAS KINERJA', barisPeriode(konteks)],
      bagian: [
        { jenis: 'paragraf', baris },
        tabelAngka(konteks, dasar),
        ...(adaUang && metodeEfisiensi(konteks.profil) !== 'SELISIH' ? catatanEfisiensi(konteks, dasar) : []),
        ...catatanPolaritas(konteks, butir),
        ...catatanPilihan(konteks, { butir, rata: true, predikat: true }),
      ],
      tandaTangan: [],
    };
  },
};
