import type { Baris, BarisAnggaran, Nilai, Tabel } from '../kinerja/kinerja';
import type { Konteks } from './konteks';
import { kurang, tabel, type Formulir, type Kelompok, type Kolom } from './formulir';
import { paguTerbawah, realisasiTerbawah } from './anggaran-pk';
import { jumlahLengkap } from './hirarki';
import { angka, kosong, rujukNilai, rujukTeksNilai, rumus, type Isi } from './isi';
import { kolomBebas, selDari } from './kolom';
import { tabelProgram } from './sumber/anggaran';
import { selPeran } from './sumber/uraian';
import { selisih, serapan } from './ukur';

/** A year of the agency's budget. */
interface TahunAnggaran {
  readonly tahun: Isi;
  readonly pagu: Isi;
  readonly realisasi: Isi;
  readonly sel: (pola: RegExp) => Isi;
  readonly ket?: Isi;
}

/** The row's cell under a header. */
function diBawah(baris: Baris, pola: RegExp): Nilai | undefined {
  const kolom = baris.tabel.table.columns.find((c) => pola.test(c.header.replace(/\s+/g, ' ')));
  return kolom && baris.sel.get(kolom.column);
}

const uang = (baris: Baris, role: 'target' | 'realisasi'): Nilai | undefined => {
  const kolom = baris.tabel.table.columns.find((c) => c.role === role && c.measure === 'anggaran');
  return kolom && baris.sel.get(kolom.column);
};

const tahunBaris = (baris: Baris): Nilai | undefined =>
  [...baris.sel.values()].find((n) => n.ref.row === baris.row && /^(?:19|20)\d\d$/.test(n.tampil.trim()));

/** A table with a row a year. */
function dariTabel(t: Tabel): TahunAnggaran[] {
  return t.baris.flatMap((baris): TahunAnggaran[] => {
    const tahun = tahunBaris(baris);
    if (baris.jenis !== 'data' || !tahun || !uang(baris, 'target')) return [];
    const ket = selPeran(baris, 'keterangan');
    return [
      {
        tahun: rujukNilai(tahun, '0'),
        pagu: rujukNilai(uang(baris, 'target'), '#,##0'),
        realisasi: rujukNilai(uang(baris, 'realisasi'), '#,##0'),
        sel: (pola) => rujukNilai(diBawah(baris, pola)),
        ket: ket && rujukTeksNilai(ket),
      },
    ];
  });
}

/** The year alone, from the table of program and kegiatan. */
function tahunIni(konteks: Konteks): TahunAnggaran[] {
  const baris: readonly BarisAnggaran[] = tabelProgram(konteks)?.baris ?? [];
  if (konteks.tahun === undefined || baris.length === 0) return [];
  const banyak = (jenis: string): Isi => {
    const n = baris.filter((b) => b.jenis === jenis).length;
    return n > 0 ? angka(n, '0') : kosong;
  };
  return [
    {
      tahun: angka(konteks.tahun, '0'),
      pagu: jumlahLengkap(paguTerbawah(konteks), tabelProgram(konteks)?.tabel),
      realisasi: realisasiTerbawah(konteks),
      sel: (pola) =>
        pola.test('alokasi program')
          ? banyak('program')
          : pola.test('alokasi kegiatan')
            ? banyak('kegiatan')
            : kosong,
    },
  ];
}

const kolomSel = (
  id: string,
  judul: string,
  lebar: number,
  pola: RegExp,
  rupiah = false,
): Kolom<TahunAnggaran> => ({
  id,
  judul,
  lebar,
  bentuk: rupiah ? 'rupiah' : 'tengah',
  isi: (b) => {
    const isi = b.sel(pola);
    return rupiah && isi.formula ? rumus(isi.formula, isi.cached ?? '', '#,##0') : isi;
  },
});

const kelompok: Kelompok<TahunAnggaran>[] = [
  {
    judul: 'Total APBD',
    kolom: [
      kolomSel('bl', 'BL', 17, /(?:^|\/ ?)(?:bl|belanja langsung)$/i, true),
      kolomSel('btl', 'BTL', 17, /(?:^|\/ ?)(?:btl|belanja tidak langsung)$/i, true),
    ],
  },
  {
    judul: 'Program/Kegiatan yang dialokasikan',
    kolom: [
      kolomSel('pAlokasi', 'Program', 10, /alokasi.*program$/i),
      kolomSel('kAlokasi', 'Kegiatan', 10, /alokasi.*kegiatan$/i),
    ],
  },
  {
    judul: 'Total Program/Kegiatan',
    kolom: [
      kolomSel('pTotal', 'Program', 10, /total.*\/ ?program$/i),
      kolomSel('kTotal', 'Kegiatan', 10, /total.*\/ ?kegiatan$/i),
    ],
  },
];

/** Efisiensi Penggunaan Anggaran Program/Kegiatan: LKjIP 2020, Tabel 3.11 (verified); method SELISIH-RP. */
export const efisiensiAnggaran: Formulir = {
  id: 'efisiensi-anggaran',
  lembar: 'Efisiensi Anggaran',
  nama: 'Efisiensi Penggunaan Anggaran Program/Kegiatan',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.11',
  label: 'verified',
  susun(konteks) {
    const tertulis = konteks.kinerja.tabel
      .filter((t) => t.table.kind === 'efisiensi' || t.table.kind === 'anggaran')
      .map(dariTabel)
      .sort((a, b) => b.length - a.length)[0];
    const baris = tertulis && tertulis.length > 0 ? tertulis : tahunIni(konteks);
    if (baris.length === 0) return kurang(konteks.messages.forms.tanpaAnggaranTahun());
    const adaKet = baris.some((b) => b.ket);
    return {
      judul: ['EFISIENSI PENGGUNAAN ANGGARAN PROGRAM/KEGIATAN'],
      bagian: [
        tabel<TahunAnggaran>({
          id: 'utama',
          nomor: 'polos',
          kunci: ['tahun'],
          kolom: [
            { id: 'tahun', judul: 'Tahun', lebar: 8, bentuk: 'tengah', isi: (b) => b.tahun },
            { id: 'pagu', judul: 'Jumlah Anggaran Belanja', lebar: 19, bentuk: 'rupiah', isi: (b) => b.pagu },
            { id: 'realisasi', judul: 'Realisasi', lebar: 19, bentuk: 'rupiah', isi: (b) => b.realisasi },
            {
              id: 'nilai',
              judul: 'Nilai Efisiensi',
              lebar: 19,
              bentuk: 'rupiah',
              isi: (_, di) => selisih(selDari(di, 'pagu'), selDari(di, 'realisasi'), '#,##0'),
            },
            {
              id: 'persen',
              judul: '% Penyerapan',
              lebar: 11,
              bentuk: 'persen',
              isi: (_, di) => serapan(selDari(di, 'pagu'), selDari(di, 'realisasi')),
            },
            ...kelompok,
            adaKet
              ? { id: 'ket', judul: 'Ket', lebar: 12, bentuk: 'teks', isi: (b) => b.ket ?? kosong }
              : kolomBebas('ket', 'Ket', 12),
          ],
          baris: baris.map((data) => ({ data })),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 1,
    };
  },
};
