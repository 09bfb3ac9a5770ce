import type { Baris, Tabel } from '../kinerja/kinerja';
import type { Role } from '../recognise/table';
import { barisTahun, type Konteks } from './konteks';
import { kurang, tabel, type Bagian, type Di, type Formulir, type Kolom, type Penutup } from './formulir';
import { kosong, rujukTeksNilai, rumus, type Isi } from './isi';
import { kolomUrut } from './kolom';
import { sel } from './sumber/tabel';
import { hitungIsi } from './ukur';

const terisi = (baris: Baris, role: Role): boolean => (sel(baris, role)?.tampil.trim() ?? '') !== '';

const kolomTeks = (role: Role, judul: string, lebar: number): Kolom<Baris> => ({
  id: role,
  judul,
  lebar,
  bentuk: 'teks',
  isi: (baris) => (terisi(baris, role) ? rujukTeksNilai(sel(baris, role)) : kosong),
});

const namaRole = (t: Tabel): Role =>
  t.table.columns.some((c) => c.role === 'kegiatan')
    ? 'kegiatan'
    : t.table.columns.some((c) => c.role === 'uraian')
      ? 'uraian'
      : 'aksi';

const barisKegiatan = (t: Tabel): Baris[] =>
  t.baris.filter((b) => b.jenis === 'data' && terisi(b, namaRole(t)));

const berisi = (di: Di<Baris>, kolom: string): number =>
  di.nilaiKolom(kolom).filter((v) => typeof v === 'string' && v !== '' && v !== '-').length;

const jumlahBukti = (di: Di<Baris>): Isi =>
  rumus(`=${hitungIsi(di.rentang('bukti'))}`, berisi(di, 'bukti'), '0');
const tanpaBukti = (di: Di<Baris>): Isi =>
  rumus(
    `=${hitungIsi(di.rentang('kegiatan'))}-${hitungIsi(di.rentang('bukti'))}`,
    berisi(di, 'kegiatan') - berisi(di, 'bukti'),
    '0',
  );

const penutup = (konteks: Konteks): Penutup<Baris>[] => {
  const m = konteks.messages.forms;
  return [
    {
      jenis: 'nilai',
      id: 'ada',
      label: m.kegiatanBerbukti(),
      sampai: 'waktu',
      bentuk: 'tengah',
      isi: { bukti: jumlahBukti },
    },
    {
      jenis: 'nilai',
      id: 'tanpa',
      label: m.kegiatanTanpaBukti(),
      sampai: 'waktu',
      bentuk: 'tengah',
      isi: { bukti: tanpaBukti },
    },
  ];
};

/** The topic is the last line above the table; the larger part, if it stands there too, goes before it. */
const judulBlok = (t: Tabel): string =>
  t.table.titleLines
    .map((line) => line.text.replace(/\s+/g, ' ').trim())
    .filter((text) => /^(?:[A-Z]|[IVX]+|\d+)[.)]\s/.test(text))
    .slice(-2)
    .join(' – ') ||
  (t.table.titleLines[t.table.titleLines.length - 1]?.text ?? t.table.sheet);

/** Laporan Kegiatan Rencana Aksi: of a province's BKD 2018–2019 (verified); the counts are added. */
export const laporanKegiatan: Formulir = {
  id: 'laporan-kegiatan',
  lembar: 'Laporan Kegiatan',
  nama: 'Laporan Kegiatan Rencana Aksi',
  sumber: 'Laporan kegiatan rencana aksi BKD provinsi 2018–2019',
  label: 'verified',
  susun(konteks) {
    const tables = konteks.kinerja.tabel.filter(
      (t) => t.table.kind === 'kegiatan-bukti' && barisKegiatan(t).length > 0,
    );
    const m = konteks.messages.forms;
    if (tables.length === 0) return kurang(m.tanpaBukti());
    const blok = tables.map((t, i): Bagian =>
      tabel<Baris>({
        id: `topik${i}`,
        judul: judulBlok(t),
        nomor: 'tanpa',
        atas: true,
        kolom: [
          kolomUrut(6),
          { ...kolomTeks(namaRole(t), 'Kegiatan', 56), id: 'kegiatan' },
          kolomTeks('waktu', 'Waktu Pelaksanaan', 24),
          kolomTeks('bukti', 'Bukti Pendukung', 60),
          kolomTeks('lampiran', 'Lampiran', 20),
        ],
        baris: barisKegiatan(t).map((data) => ({ data })),
        penutup: penutup(konteks),
      }),
    );
    return {
      judul: ['LAPORAN KEGIATAN RENCANA AKSI', barisTahun(konteks)],
      bagian: blok,
      tandaTangan: [{ peran: 'pihak-pertama' }],
    };
  },
};
