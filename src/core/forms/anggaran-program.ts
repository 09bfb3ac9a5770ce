import type { BarisAnggaran } from '../kinerja/kinerja';
import { barisTahun, type Konteks } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Kolom, type Penutup } from './formulir';
import { jumlahInduk, jumlahPuncak, nilaiDaun } from './hirarki';
import { kosong, type Isi } from './isi';
import { kolomBebas, selDari } from './kolom';
import { tabelProgram } from './sumber/anggaran';
import { realisasiProgram } from './sumber/anggaran-bagian';
import { selTunggal, type Sumber } from './sumber/deret';
import { isiSumber } from './sumber/sumber';
import { barisAnggaranNama, keteranganAnggaran } from './sumber/uraian';
import { serapan, type Sel } from './ukur';

type Uang = 'alokasi' | 'realisasi';

/** The rows below a row, its own and theirs: one run, as the sheet lists them. */
const bawah = (baris: BarisAnggaran): BarisAnggaran[] => baris.anak.flatMap((a) => [a, ...bawah(a)]);

const selBaris =
  (di: Di<BarisAnggaran>, kolom: Uang) =>
  (b: BarisAnggaran): Sel => ({ sel: di.selDi(b, kolom), nilai: di.nilaiDi(b, kolom) });

function uang(konteks: Konteks, baris: BarisAnggaran, kolom: Uang, di: Di<BarisAnggaran>): Isi {
  const sumber: Sumber | undefined =
    kolom === 'realisasi'
      ? realisasiProgram(konteks, baris)
      : baris.pagu && { cara: 'sel', nilai: [baris.pagu] };
  const ada = (b: BarisAnggaran): boolean => di.semua.includes(b);
  const anak = baris.anak.filter(ada);
  return anak.length === 0
    ? isiSumber(sumber, 'JUMLAH', '#,##0')
    : jumlahInduk(
        selTunggal(sumber),
        anak.map(selBaris(di, kolom)),
        bawah(baris).filter(ada).map(selBaris(di, kolom)),
        nilaiDaun(
          di.semua,
          (b) => di.selDi(b, kolom),
          (b) => di.nilaiDi(b, kolom),
        ),
      );
}

const total =
  (kolom: Uang) =>
  (di: Di<BarisAnggaran>): Isi => {
    const puncak = di.semua.filter((b) => !b.induk || !di.semua.includes(b.induk));
    return jumlahPuncak(puncak.map(selBaris(di, kolom)), di.rentang(kolom), di.nilaiKolom(kolom));
  };

function kolomAnggaran(konteks: Konteks, puncak: readonly BarisAnggaran[]): Kolom<BarisAnggaran>[] {
  return [
    {
      id: 'no',
      judul: 'No',
      lebar: 5,
      bentuk: 'tengah',
      isi: (b) => (puncak.includes(b) ? { value: puncak.indexOf(b) + 1 } : kosong),
    },
    {
      id: 'uraian',
      judul: 'Program/Kegiatan',
      lebar: 62,
      bentuk: 'teks',
      isi: (b) => barisAnggaranNama(konteks, b),
    },
  ];
}

/** Realisasi Anggaran per Program dan Kegiatan: LKjIP 2020, Tabel 3.13 (verified). */
export const anggaranProgram: Formulir = {
  id: 'anggaran-program',
  lembar: 'Anggaran Program Kegiatan',
  nama: 'Realisasi Anggaran per Program dan Kegiatan',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.13',
  label: 'verified',
  susun(konteks) {
    const dari = tabelProgram(konteks);
    if (!dari) return kurang(konteks.messages.forms.tanpaAnggaranProgram());
    const { baris } = dari;
    const puncak = baris.filter((b) => !b.induk || !baris.includes(b.induk));
    const [no, uraian] = kolomAnggaran(konteks, puncak);
    const adaKet = baris.some((b) => keteranganAnggaran(konteks, b) !== undefined);
    const penutup: Penutup<BarisAnggaran>[] = [
      {
        jenis: 'nilai',
        id: 'total',
        label: 'Total',
        sampai: 'uraian',
        isi: {
          alokasi: total('alokasi'),
          realisasi: total('realisasi'),
          persen: (di) => serapan(selDari(di, 'alokasi'), selDari(di, 'realisasi')),
        },
      },
    ];
    return {
      judul: ['REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN', barisTahun(konteks)],
      bagian: [
        tabel<BarisAnggaran>({
          id: 'utama',
          nomor: 'polos',
          kunci: ['uraian'],
          kolom: [
            no!,
            uraian!,
            {
              judul: 'Anggaran',
              kolom: [
                {
                  id: 'alokasi',
                  judul: 'Alokasi',
                  lebar: 20,
                  bentuk: 'rupiah',
                  isi: (b, di) => uang(konteks, b, 'alokasi', di),
                },
                {
                  id: 'realisasi',
                  judul: 'Realisasi',
                  lebar: 20,
                  bentuk: 'rupiah',
                  isi: (b, di) => uang(konteks, b, 'realisasi', di),
                },
                {
                  id: 'persen',
                  judul: '%',
                  lebar: 11,
                  bentuk: 'persen',
                  isi: (_, di) => serapan(selDari(di, 'alokasi'), selDari(di, 'realisasi')),
                },
              ],
            },
            adaKet
              ? {
                  id: 'ket',
                  judul: 'Ket',
                  lebar: 16,
                  bentuk: 'teks',
                  isi: (b) => keteranganAnggaran(konteks, b) ?? kosong,
                }
              : kolomBebas('ket', 'Ket', 16),
          ],
          baris: baris.map((b) => ({
            data: b,
            gaya: b.anak.length > 0 || puncak.includes(b) ? 'tebal' : 'biasa',
          })),
          penutup,
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
