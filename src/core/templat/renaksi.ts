import { tabel, type Simpul } from '../forms/formulir';
import { indikator, kegiatan, program, sasaran, subkegiatan } from './contoh';
import { baris, isian, type BarisTemplat, type Templat } from './templat';

const target = (awalan: string): Simpul<BarisTemplat> => ({
  judul: 'TARGET',
  kolom: ['I', 'II', 'III', 'IV'].map((tw, i) => isian(`${awalan}${i + 1}`, `TW ${tw}`, 7, 'angka')),
});

/**
 * Rencana Aksi with numeric targets a quarter: of a kabupaten's BKD 2021, columns verified; satuan and target of the
 * year beside the sasaran's indicator, target of the year beside the kegiatan's, and penanggung jawab are added.
 */
export const renaksi: Templat = {
  id: 'renaksi',
  lembar: 'Renaksi',
  nama: 'Rencana aksi per triwulan',
  judul: (tahun) => ['RENCANA AKSI', `TAHUN ${tahun}`],
  huruf: 9,
  beku: 2,
  berumus: false,
  bagian: ({ tahun }) => [
    tabel<BarisTemplat>({
      id: 'utama',
      nomor: 'polos',
      kolom: [
        {
          judul: 'SASARAN STRATEGIS',
          kolom: [
            isian('sasaran', 'URAIAN', 20, 'teks'),
            isian('indikator', 'INDIKATOR KINERJA', 22, 'teks'),
            isian('satuan', 'SATUAN', 10, 'tengah'),
            isian('target', `TARGET TAHUN ${tahun}`, 9, 'angka'),
            target('t'),
          ],
        },
        isian('program', 'PROGRAM', 18, 'teks'),
        isian('kegiatan', 'KEGIATAN', 18, 'teks'),
        isian('subkegiatan', 'SUB KEGIATAN', 18, 'teks'),
        {
          judul: 'KEGIATAN – SUB KEGIATAN',
          kolom: [
            isian('keluaran', 'INDIKATOR KINERJA', 22, 'teks'),
            isian('satuanKeluaran', 'SATUAN', 10, 'tengah'),
            isian('targetKeluaran', `TARGET TAHUN ${tahun}`, 9, 'angka'),
            target('k'),
          ],
        },
        isian('pj', 'PENANGGUNG JAWAB', 14, 'teks'),
        isian('ket', 'KET.', 10, 'teks'),
      ],
      baris: baris(
        [
          {
            sasaran,
            indikator,
            satuan: '%',
            target: 95,
            t1: 25,
            t2: 50,
            t3: 75,
            t4: 95,
            program,
            kegiatan,
            subkegiatan,
            keluaran: 'Contoh: Jumlah dokumen kenaikan pangkat yang diterbitkan',
            satuanKeluaran: 'Dokumen',
            targetKeluaran: 400,
            k1: 100,
            k2: 100,
            k3: 100,
            k4: 100,
            pj: 'Bidang Mutasi',
          },
        ],
        19,
      ),
    }),
  ],
  tandaTangan: [{ peran: 'pihak-pertama' }],
};
