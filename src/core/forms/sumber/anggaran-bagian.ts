import type { BarisAnggaran, Nilai, Tabel, Titik } from '../../kinerja/kinerja';
import { triwulanPeriode, urutanBagian, type JenisBagian } from '../../kinerja/periode';
import { nilaiAgregasi } from '../../measures/agregasi';
import { jumlahDaftar } from '../daftar-sumber';
import { jumlahLengkap } from '../hirarki';
import { angkaRumus, kosong, rumus, sebagaiAngka, type Isi } from '../isi';
import type { Konteks } from '../konteks';
import { berangka, deretJenis, sumberSampai, type Deret, type Sumber } from './deret';

/** Realisasi anggaran of programs and kegiatan whose table states it by quarter, month or up to a quarter. */

const UANG = '#,##0';

/** The row's realisasi by the parts of the year. */
const titikRealisasi = (b: BarisAnggaran): Titik =>
  new Map(
    b.tabel.table.columns.flatMap((column): [string, Nilai][] => {
      const nilai = b.baris.sel.get(column.column);
      const milik = column.role === 'realisasi' && column.measure === 'anggaran';
      return milik && nilai && triwulanPeriode(column.period ?? '') ? [[column.period!, nilai]] : [];
    }),
  );

/** Whether any cell of the row's realisasi holds a number. */
export const adaRealisasi = (b: BarisAnggaran): boolean =>
  angkaRumus(b.realisasi) !== null || [...titikRealisasi(b).values()].some((n) => angkaRumus(n) !== null);

const setahun = ({ realisasi }: BarisAnggaran): boolean =>
  realisasi !== undefined && triwulanPeriode(realisasi.column.period ?? '') === undefined;

const jenisDikenal = new WeakMap<Tabel, { readonly jenis: JenisBagian | undefined }>();

/** What the table's rows state: one kind for all, so that their sums are of one kind too. Undefined: the year itself. */
function jenisTabel(tabel: Tabel): JenisBagian | undefined {
  const ada = jenisDikenal.get(tabel) ?? { jenis: bacaJenis(tabel) };
  jenisDikenal.set(tabel, ada);
  return ada.jenis;
}

function bacaJenis(tabel: Tabel): JenisBagian | undefined {
  const baris = tabel.anggaran;
  if (baris.some((b) => setahun(b) && angkaRumus(b.realisasi) !== null)) return undefined;
  const ada = (jenis: JenisBagian, cocok: (deret: Deret) => boolean): boolean =>
    baris.some((b) => cocok(deretJenis(titikRealisasi(b), jenis)));
  return (
    urutanBagian.find((jenis) => ada(jenis, berangka)) ??
    (baris.some(setahun) ? undefined : urutanBagian.find((jenis) => ada(jenis, ({ sel }) => sel.length > 0)))
  );
}

/** The row's realisasi of the year up to the reported quarter. */
export function realisasiProgram({ periode }: Konteks, b: BarisAnggaran): Sumber | undefined {
  const jenis = jenisTabel(b.tabel);
  if (!jenis) return b.realisasi && { cara: 'sel', nilai: [b.realisasi] };
  return sumberSampai(deretJenis(titikRealisasi(b), jenis), periode);
}

/**
 * The sum over rows of one table. Of parts, column by column: `SUM(F5:F9)+SUM(H5:H9)`; of running totals the last column
 * with any number. A row without a part counts for nothing there.
 */
export function jumlahRealisasi(konteks: Konteks, baris: readonly BarisAnggaran[]): Isi {
  const sumber = baris.flatMap((b) => realisasiProgram(konteks, b) ?? []);
  const tabel = baris[0]?.tabel;
  if (sumber.every(({ cara }) => cara === 'sel'))
    return jumlahLengkap(
      sumber.flatMap(({ nilai }) => nilai),
      tabel,
    );
  const kolom = new Map<string, Nilai[]>();
  for (const nilai of sumber.flatMap((s) => s.nilai))
    kolom.set(nilai.column.column, [...(kolom.get(nilai.column.column) ?? []), nilai]);
  const bagian = [...kolom.values()].map((nilai) => ({
    ...jumlahDaftar(nilai, tabel),
    nilai: nilaiAgregasi('JUMLAH', nilai.map(angkaRumus)),
  }));
  if (bagian.length === 0) return kosong;
  if (sumber.some(({ cara }) => cara === 'terakhir')) {
    const terakhir = bagian.reduce((rest, { banyak, jumlah }) => `IF(${banyak}>0,${jumlah},${rest})`, '""');
    const nilai = nilaiAgregasi(
      'AKHIR',
      bagian.map((b) => b.nilai),
    );
    return rumus(`=IFERROR(${terakhir},"")`, nilai ?? '', UANG);
  }
  const nilai = nilaiAgregasi(
    'JUMLAH',
    bagian.map((b) => b.nilai),
  );
  const [banyak, jumlah] = [bagian.map((b) => b.banyak).join('+'), bagian.map((b) => b.jumlah).join('+')];
  return rumus(`=IF(${banyak}=0,"",IFERROR(${jumlah},""))`, sebagaiAngka(nilai) ?? '', UANG);
}
