import type { BarisAnggaran, Nilai } from '../kinerja/kinerja';
import { barisPeriode, type Konteks } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Penutup } from './formulir';
import { dasarDari, kolomKinerja, kolomUang, type Dasar } from './dasar';
import { jumlahLengkap } from './hirarki';
import { kolomIndikator, kolomNoSasaran, kolomSasaran, kolomTarget, selDari } from './kolom';
import type { Isi } from './isi';
import { tabelProgram } from './sumber/anggaran';
import { jumlahRealisasi } from './sumber/anggaran-bagian';
import { butirTerukur, type Butir } from './sumber/indikator';
import { jumlah, serapan } from './ukur';

const dari = (b: Dasar): Butir => b.butir;

/** The cells of the lowest level of the budget table: their sum is the whole budget, whatever its totals say. */
export const paguTerbawah = (konteks: Konteks): Nilai[] => terbawah(konteks).flatMap((b) => b.pagu ?? []);

const terbawah = (konteks: Konteks): BarisAnggaran[] =>
  (tabelProgram(konteks)?.baris ?? []).filter((b) => b.anak.length === 0);

/** What was spent of it. */
export const realisasiTerbawah = (konteks: Konteks): Isi => jumlahRealisasi(konteks, terbawah(konteks));

const persen = (di: Di<Dasar>) => serapan(selDari(di, 'pagu'), selDari(di, 'serap'));

function penutup(konteks: Konteks): Penutup<Dasar>[] {
  const jumlahKolom = (id: string) => (di: Di<Dasar>) => jumlah(di.rentang(id), di.nilaiKolom(id));
  const baris: Penutup<Dasar>[] = [
    {
      jenis: 'nilai',
      id: 'jumlah',
      label: 'Jumlah',
      sampai: 'capaian',
      isi: { pagu: jumlahKolom('pagu'), serap: jumlahKolom('serap'), persen },
    },
  ];
  const pagu = paguTerbawah(konteks);
  if (pagu.length > 0)
    baris.push({
      jenis: 'nilai',
      id: 'total',
      label: 'Total Belanja',
      sampai: 'capaian',
      isi: {
        pagu: () => jumlahLengkap(pagu, tabelProgram(konteks)?.tabel),
        serap: () => realisasiTerbawah(konteks),
        persen,
      },
    });
  return baris;
}

/** Realisasi Anggaran sesuai Perjanjian Kinerja: LKjIP 2020, Tabel 3.12 (verified). */
export const anggaranPk: Formulir = {
  id: 'anggaran-pk',
  lembar: 'Anggaran sesuai PK',
  nama: 'Realisasi Anggaran sesuai Perjanjian Kinerja',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.12',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    const dasar = dasarDari(konteks, butir);
    if (!dasar.some((d) => d.pagu))
      return kurang(konteks.messages.forms.tanpaAnggaranSasaran(tabelProgram(konteks) !== undefined));
    return {
      judul: ['REALISASI ANGGARAN SESUAI DENGAN PERJANJIAN KINERJA', barisPeriode(konteks)],
      bagian: [
        tabel<Dasar>({
          id: 'utama',
          nomor: 'polos',
          kolom: [
            kolomNoSasaran(butir, dari),
            kolomSasaran(konteks, dari, 30),
            kolomIndikator(konteks, dari, 42, 'Indikator'),
            { judul: 'Kinerja', kolom: [{ ...kolomTarget(dari), lebar: 12 }, ...kolomKinerja(konteks)] },
            {
              judul: 'Anggaran',
              kolom: [
                ...kolomUang(dasar),
                {
                  id: 'persen',
                  judul: '% Capaian',
                  lebar: 12,
                  bentuk: 'persen',
                  isi: (_, di) => persen(di),
                },
              ],
            },
          ],
          baris: dasar.map((data) => ({ data })),
          penutup: penutup(konteks),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 3,
    };
  },
};
