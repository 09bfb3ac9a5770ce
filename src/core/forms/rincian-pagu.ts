import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import { barisTahun } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Kolom } from './formulir';
import { jumlahInduk, jumlahPuncak, nilaiDaun } from './hirarki';
import { kosong, rujukNilai, rujukTeksNilai, type Isi } from './isi';
import { sel, tabelJenis } from './sumber/tabel';
import type { Sel } from './ukur';

/** A row of the budget's detail with the rows below it. */
interface Rincian {
  readonly baris: Baris;
  readonly level: number;
  readonly anak: Rincian[];
  readonly induk?: Rincian;
}

/**
 * The shape of a code: `4846.BAB.001` → `9.A.9`. Codes without dots keep their length, so that a kegiatan (4846) and a
 * komponen (051) are told apart; '' for a row without code.
 */
export function bentukKode(kode: string): string {
  const bersih = kode.replace(/^'/, '').trim().toUpperCase();
  if (!/[.\s]/.test(bersih)) return bersih.replace(/\d/g, '9').replace(/[A-Z]/g, 'A');
  return bersih
    .split(/[.\s]+/)
    .map((part) => (/^\d+$/.test(part) ? '9' : 'A'))
    .join('.');
}

const kodeBaris = (baris: Baris): string => sel(baris, 'kode')?.tampil ?? '';
const jumlahBaris = (baris: Baris): Nilai | undefined => sel(baris, 'jumlah');
const berjumlah = (baris: Baris): boolean =>
  jumlahBaris(baris)?.nilai !== null && jumlahBaris(baris) !== undefined;

/** An outline by the shapes of the codes: a shape not open yet goes below, a known one closes back to its level. */
function susun(tables: readonly Tabel[]): Rincian[] {
  const rows: Rincian[] = [];
  for (const t of tables) {
    const open: { bentuk: string; rincian: Rincian }[] = [];
    for (const baris of t.baris) {
      const uraian =
        (sel(baris, 'uraian') ?? sel(baris, 'kegiatan') ?? sel(baris, 'program'))?.tampil.trim() ?? '';
      if (baris.jenis !== 'data' || (uraian === '' && !berjumlah(baris))) continue;
      const bentuk = bentukKode(kodeBaris(baris));
      // A remark among the codes (the name of a place, no sum) belongs to no level.
      if (bentuk === '' && !berjumlah(baris)) {
        rows.push({ baris, level: open.length, anak: [] });
        continue;
      }
      const at = open.findIndex((o) => o.bentuk === bentuk);
      if (at >= 0) open.length = at;
      const induk = open[open.length - 1]?.rincian;
      const rincian: Rincian = { baris, level: open.length, anak: [], induk };
      induk?.anak.push(rincian);
      rows.push(rincian);
      open.push({ bentuk, rincian });
    }
  }
  return rows;
}

const bawah = (r: Rincian): Rincian[] => r.anak.flatMap((a) => [a, ...bawah(a)]);
const selJumlah =
  (di: Di<Rincian>) =>
  (r: Rincian): Sel => ({ sel: di.selDi(r, 'jumlah'), nilai: di.nilaiDi(r, 'jumlah') });

function biaya(r: Rincian, di: Di<Rincian>): Isi {
  const own = jumlahBaris(r.baris);
  if (r.anak.length === 0) return rujukNilai(own, '#,##0');
  return jumlahInduk(
    own,
    r.anak.map(selJumlah(di)),
    bawah(r).map(selJumlah(di)),
    nilaiDaun(
      di.semua,
      (x) => di.selDi(x, 'jumlah'),
      (x) => di.nilaiDi(x, 'jumlah'),
    ),
  );
}

const teksSel = (r: Rincian, ...role: ('kode' | 'uraian' | 'kegiatan' | 'program')[]): Isi => {
  const nilai = role.map((x) => sel(r.baris, x)).find((n) => n && n.tampil.trim() !== '');
  return nilai ? rujukTeksNilai(nilai) : kosong;
};

/** Rincian Pagu: RKT of a K/L office 2021, lampiran (verified). */
export const rincianPagu: Formulir = {
  id: 'rincian-pagu',
  lembar: 'Rincian Pagu',
  nama: 'Rincian Pagu Anggaran',
  sumber: 'RKT kantor regional K/L 2021, lampiran',
  label: 'verified',
  susun(konteks) {
    const rows = susun(tabelJenis(konteks, 'rincian-anggaran'));
    if (!rows.some((r) => berjumlah(r.baris))) return kurang(konteks.messages.forms.tanpaRincian());
    const puncak = rows.filter((r) => !r.induk && berjumlah(r.baris));
    const hitungan: Kolom<Rincian>[] = [
      {
        id: 'volume',
        judul: 'Volume',
        lebar: 16,
        bentuk: 'tengah',
        isi: (r) => rujukNilai(sel(r.baris, 'volume')),
      },
      {
        id: 'harga',
        judul: 'Harga Satuan',
        lebar: 18,
        bentuk: 'rupiah',
        isi: (r) => rujukNilai(sel(r.baris, 'harga-satuan'), '#,##0'),
      },
      { id: 'jumlah', judul: 'Jumlah Biaya', lebar: 22, bentuk: 'rupiah', isi: biaya },
    ];
    return {
      judul: ['RINCIAN PAGU ANGGARAN', barisTahun(konteks)],
      bagian: [
        tabel<Rincian>({
          id: 'utama',
          nomor: 'tanpa',
          atas: true,
          kolom: [
            { id: 'kode', judul: 'Kode', lebar: 18, bentuk: 'teks', isi: (r) => teksSel(r, 'kode') },
            {
              id: 'uraian',
              judul: 'Program/Kegiatan/Output',
              lebar: 86,
              bentuk: 'teks',
              isi: (r) => teksSel(r, 'uraian', 'kegiatan', 'program'),
            },
            { judul: `Perhitungan tahun ${konteks.tahun ?? ''}`.trim(), kolom: hitungan },
          ],
          baris: rows.map((r) => ({ data: r, gaya: r.level <= 2 && r.anak.length > 0 ? 'tebal' : 'biasa' })),
          penutup: [
            {
              jenis: 'nilai',
              id: 'total',
              label: 'Total',
              sampai: 'harga',
              isi: {
                jumlah: (di) =>
                  jumlahPuncak(puncak.map(selJumlah(di)), di.rentang('jumlah'), di.nilaiKolom('jumlah')),
              },
            },
          ],
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
