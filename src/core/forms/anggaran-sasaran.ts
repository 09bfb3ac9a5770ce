import type { Nilai } from '../kinerja/kinerja';
import { barisTahun, type Konteks } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Kolom, type Penutup } from './formulir';
import { paguTerbawah } from './anggaran-pk';
import { jumlahLengkap } from './hirarki';
import { kosong, rujukTeksNilai, type Isi } from './isi';
import { gabungSasaran, kolomUrut, selDari } from './kolom';
import { jumlahNilai } from './daftar-sumber';
import { anggaranButir, tabelProgram } from './sumber/anggaran';
import { butirTerukur, rujukTeks, tahunCocok, type Butir } from './sumber/indikator';
import { barisAnggaranNama, selPeran } from './sumber/uraian';
import { jumlah, serapan } from './ukur';

/** A sasaran with its budget, as one cell of a table or as its indicators' cells. */
interface Sasaran {
  readonly nama: Isi;
  readonly pagu: readonly Nilai[];
  readonly keterangan?: Nilai;
  readonly kegiatan: readonly string[];
}

/** A table that states the budget of each sasaran itself. */
function tersurat(konteks: Konteks): Sasaran[] {
  const tabelnya = konteks.kinerja.tabel
    .filter((t) => tahunCocok(konteks, t) && t.table.kind === 'anggaran')
    .map((t) => t.anggaran.filter((b) => b.jenis === 'sasaran' && b.pagu))
    .sort((a, b) => b.length - a.length)[0];
  return (tabelnya ?? []).map((b) => ({
    nama: barisAnggaranNama(konteks, b),
    pagu: b.pagu ? [b.pagu] : [],
    keterangan: selPeran(b.baris, 'keterangan'),
    kegiatan: [],
  }));
}

function dariIndikator(konteks: Konteks): Sasaran[] {
  const kelompok = new Map<unknown, Butir[]>();
  for (const b of butirTerukur(konteks))
    if (b.sasaran) kelompok.set(gabungSasaran(b), [...(kelompok.get(gabungSasaran(b)) ?? []), b]);
  return [...kelompok.values()].map((butir) => {
    const pagu = butir.flatMap((b) => anggaranButir(konteks, b).pagu ?? []);
    const unik = [...new Map(pagu.map((n) => [`${n.ref.sheet}!${n.ref.row}:${n.ref.column}`, n])).values()];
    return {
      nama: rujukTeks(konteks, butir[0]!.sasaran),
      pagu: unik,
      kegiatan: [...new Set(butir.flatMap((b) => b.indikator.di.flatMap((d) => d.kegiatan?.teks ?? [])))],
    };
  });
}

function kolomAnggaran(konteks: Konteks, baris: readonly Sasaran[], totalnya: string): Kolom<Sasaran>[] {
  const ket: Kolom<Sasaran> = baris.some((s) => s.keterangan)
    ? {
        id: 'ket',
        judul: 'Keterangan',
        lebar: 60,
        bentuk: 'teks',
        isi: (s) => (s.keterangan ? rujukTeksNilai(s.keterangan) : kosong),
      }
    : {
        id: 'ket',
        judul: 'Keterangan',
        lebar: 60,
        bentuk: 'teks',
        isi: 'bebas',
        awal: (s) =>
          s.kegiatan.length > 0
            ? `Ditunjang melalui kegiatan:\n${s.kegiatan.map((k) => `• ${k}`).join('\n')}`
            : undefined,
      };
  return [
    kolomUrut(),
    { id: 'sasaran', judul: 'Sasaran Strategis', lebar: 52, bentuk: 'teks', isi: (s) => s.nama },
    {
      id: 'pagu',
      judul: 'Anggaran (Rp)',
      lebar: 22,
      bentuk: 'rupiah',
      isi: (s) => jumlahNilai(s.pagu, konteks.kinerja.tabel),
    },
    {
      id: 'persen',
      judul: '%',
      lebar: 11,
      bentuk: 'persen',
      isi: (_, di) => serapan(di.lintas('utama').penutup(totalnya, 'pagu'), selDari(di, 'pagu')),
    },
    ket,
  ];
}

/** Anggaran per Sasaran Strategis: LKjIP 2020, Tabel 2.6 (verified). The share is of the whole budget where one is known. */
export const anggaranSasaran: Formulir = {
  id: 'anggaran-sasaran',
  lembar: 'Anggaran per Sasaran',
  nama: 'Anggaran per Sasaran Strategis',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 2.6',
  label: 'verified',
  susun(konteks) {
    const tertulis = tersurat(konteks);
    const baris = tertulis.length > 0 ? tertulis : dariIndikator(konteks);
    if (!baris.some((s) => s.pagu.length > 0)) return kurang(konteks.messages.forms.tanpaPaguSasaran());
    const semua = paguTerbawah(konteks);
    const total = semua.length > 0 ? 'total' : 'jumlah';
    const persen = (di: Di<Sasaran>) =>
      serapan(di.lintas('utama').penutup(total, 'pagu'), selDari(di, 'pagu'));
    const penutup: Penutup<Sasaran>[] = [
      {
        jenis: 'nilai',
        id: 'jumlah',
        label: 'Jumlah',
        sampai: 'sasaran',
        isi: { pagu: (di) => jumlah(di.rentang('pagu'), di.nilaiKolom('pagu')), persen },
      },
    ];
    if (semua.length > 0)
      penutup.push({
        jenis: 'nilai',
        id: 'total',
        label: 'Total anggaran program dan kegiatan',
        sampai: 'sasaran',
        isi: { pagu: () => jumlahLengkap(semua, tabelProgram(konteks)?.tabel), persen },
      });
    return {
      judul: ['ANGGARAN PER SASARAN STRATEGIS', barisTahun(konteks)],
      bagian: [
        tabel<Sasaran>({
          id: 'utama',
          nomor: 'polos',
          atas: true,
          kunci: ['sasaran'],
          kolom: kolomAnggaran(konteks, baris, total),
          baris: baris.map((data) => ({ data })),
          penutup,
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
