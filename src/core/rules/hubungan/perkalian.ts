import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Found, RuleContext } from '../rule';
import { selDari, tempat } from '../support/kelompok';
import { bersih, desimalNilai } from './banding';
import { sendiri } from './kolom-jumlah';

const angka = (nilai: Nilai | undefined, baris: Baris): nilai is Nilai =>
  sendiri(nilai, baris) && nilai.angka !== null && nilai.angka !== 0;

/** volume × harga satuan against jumlah, where most rows of the table obey it. */
export function* perkalianSalah(tabel: Tabel, messages: RuleContext['messages']): Iterable<Found> {
  const of = (role: string) => tabel.table.columns.find((column) => column.role === role);
  const volume = of('volume');
  const harga = of('harga-satuan');
  const jumlah =
    of('jumlah') ?? tabel.table.columns.find((c) => c.role === 'target' && c.measure === 'anggaran');
  if (!volume || !harga || !jumlah) return;
  let benar = 0;
  const salah: { v: Nilai; h: Nilai; j: Nilai; hitung: number }[] = [];
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'data') continue;
    const [v, h, j] = [volume, harga, jumlah].map((column) => baris.sel.get(column.column));
    if (!angka(v, baris) || !angka(h, baris) || !angka(j, baris)) continue;
    const hitung = bersih(v.angka! * h.angka!);
    // What rounding of the two factors may do to their product.
    const longgar =
      0.5 * 10 ** -desimalNilai(j) +
      (desimalNilai(v) > 0 ? 0.5 * 10 ** -desimalNilai(v) * Math.abs(h.angka!) : 0) +
      (desimalNilai(h) > 0 ? 0.5 * 10 ** -desimalNilai(h) * Math.abs(v.angka!) : 0);
    if (Math.abs(hitung - j.angka!) <= longgar + 1e-9) benar++;
    else salah.push({ v, h, j, hitung });
  }
  if (salah.length > benar) return;
  for (const { v, h, j, hitung } of salah) {
    yield {
      sheet: j.ref.sheet,
      cell: selDari(j),
      message: messages.rules['jumlah-salah'].kali(j.tampil, v.tampil, h.tampil, hitung),
      related: [tempat(v), tempat(h)],
      data: { printed: j.angka, computed: hitung },
      ...(j.cell?.formula === undefined && !v.teks && !h.teks
        ? {
            fix: {
              title: messages.rules['jumlah-salah'].perbaikan,
              actions: [
                {
                  type: 'setCells' as const,
                  sheet: j.ref.sheet,
                  cells: [
                    {
                      row: j.ref.row,
                      column: j.ref.column,
                      formula: `=${selDari(v)}*${selDari(h)}`,
                      cached: hitung,
                    },
                  ],
                },
              ],
            },
          }
        : {}),
    };
  }
}
