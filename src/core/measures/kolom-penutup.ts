import type { Baris, Tabel } from '../kinerja/kinerja';
import type { Rows } from '../recognise/table';
import { tanpaIsi } from './kolom-daftar';
import { angkaSel } from './kolom-fakta';
import type { Isi, Isian, KolomBaru, Letak } from './kolom-jenis';
import { alamatSumber, type LatarCapaian, type SumberCapaian, type SusunanCapaian } from './kolom-sumber';
import { predikatSkala, rumusPredikatSkala, skalaCapaian } from './predikat';
import { caraRata, nilaiRata, rumusPembagi, rumusRata } from './rata-rata';

/** The table's own closing rows: means in our columns (and in blanks of the user's), the count, the predikat. */
export function tutup(
  latar: LatarCapaian,
  rata: readonly SumberCapaian[],
  dasar: SumberCapaian | undefined,
  tingkat: number,
  out: SusunanCapaian,
): void {
  const { tabel, konteks } = latar;
  const skala = skalaCapaian(konteks.profil);
  const cara = caraRata(konteks.profil);
  let from = tabel.table.dataRows[0];
  let mean: Baris | undefined;
  let start = from;
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'rata-rata' && !(baris.jenis === 'predikat' && mean)) continue;
    const rerata = baris.jenis === 'rata-rata';
    if (rerata) {
      mean = baris;
      start = from;
      from = baris.row + 1;
    }
    const [first, last] = [start, mean!.row - 1];
    for (const sumber of rata) {
      const values = [...sumber.nilai]
        .filter(([row]) => row >= first && row <= last)
        .map(([, value]) => value);
      const runs = barisSumber(tabel, sumber, first, last);
      if (runs.length === 0) continue;
      const angka = nilaiRata(values, cara);
      const isi = (letak: Letak): Isi => {
        const hasil = sumber.hasil(baris.row);
        if (!rerata) {
          const sel = alamatSumber(sumber, mean!.row, letak);
          const kata = predikatSkala(angka === null ? null : angka * 100, skala);
          return { formula: rumusPredikatSkala(sel, skala, hasil), cached: kata, teks: kata };
        }
        const rentang = letak.rentang(sumber.kolom ?? sumber.arti, runs);
        const rumus = rumusRata(rentang, cara);
        return {
          // The user's own cells may hold an error; ours never do.
          formula: sumber.kolom ? tahanGalat(rumus) : rumus,
          cached: angka === null ? '' : angka * hasil,
          angka,
        };
      };
      tambah(latar, sumber, baris, isi, out);
    }
    if (rerata && dasar && barisSumber(tabel, dasar, first, last).length > 0)
      tambahPada(out.kolom, [`status.${tingkat}`, `catatan.${tingkat}`], baris.row, (letak) => {
        const n = [...dasar.nilai].filter(([row, v]) => row >= first && row <= last && v !== null).length;
        const rentang = letak.rentang(dasar.kolom ?? dasar.arti, barisSumber(tabel, dasar, first, last));
        const m = konteks.messages;
        return {
          formula: rumusPembagi(rentang, m.pembagiSebelum(cara), m.pembagiSesudah()),
          cached: `${m.pembagiSebelum(cara)}${n}${m.pembagiSesudah()}`,
        };
      });
    if (!rerata && dasar) {
      const teks = konteks.messages.skalaPredikat(skala.nama);
      const arti = [`status.${tingkat}`, `catatan.${tingkat}`];
      tambahPada(out.kolom, arti, baris.row, () => ({ value: teks, teks }));
    }
  }
}

/** `=IF(COUNT(r)=0,"",mean)` with what follows the count held: blank where a cell of the user's holds an error. */
const tahanGalat = (rumus: string): string =>
  rumus.replace(/^(=IF\(COUNT\([^()]+\)=0,"",)(.*)\)$/, '$1IFERROR($2,""))');

/** The rows of the indicators, in runs: a subtotal of the user's between them is no indicator and breaks a run. */
function barisSumber(tabel: Tabel, sumber: SumberCapaian, first: number, last: number): Rows[] {
  const rows = [...sumber.nilai.keys()].filter((row) => row >= first && row <= last).sort((a, b) => a - b);
  const menyela = (row: number): boolean => {
    const nilai = sumber.kolom && tabel.baris.find((baris) => baris.row === row)?.sel.get(sumber.kolom);
    return Boolean(nilai && nilai.ref.row === row && angkaSel(nilai) !== null);
  };
  const runs: Rows[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    const between = run ? Array.from({ length: row - run[1] - 1 }, (_, i) => run[1] + 1 + i) : [];
    if (run && !between.some(menyela)) runs[runs.length - 1] = [run[0], row];
    else runs.push([row, row]);
  }
  return runs;
}

function tambah(
  latar: LatarCapaian,
  sumber: SumberCapaian,
  baris: Baris,
  isi: (letak: Letak) => Isi,
  out: SusunanCapaian,
): void {
  if (!sumber.kolom) {
    tambahPada(out.kolom, [sumber.arti], baris.row, isi);
    return;
  }
  const nilai = baris.sel.get(sumber.kolom);
  if (!latar.isiSendiri || !nilai || nilai.ref.row !== baris.row || !tanpaIsi(nilai.cell)) return;
  const at = out.isian.findIndex(({ arti }) => arti === sumber.arti);
  const lama = out.isian[at];
  const baru: Isian = {
    arti: sumber.arti,
    column: sumber.kolom,
    header: nilai.column.header,
    ganti: lama?.ganti ?? [],
    rows: [...(lama?.rows ?? []), baris.row],
    isi: (row, letak) => (row === baris.row ? isi(letak) : lama!.isi(row, letak)),
  };
  if (lama) out.isian[at] = baru;
  else out.isian.push(baru);
}

/** Gives one of our columns, the first that is there, a cell in a row more. */
function tambahPada(
  kolom: KolomBaru[],
  arti: readonly string[],
  row: number,
  isi: (letak: Letak) => Isi,
): void {
  const at = kolom.findIndex((column) => arti.includes(column.arti));
  const lama = kolom[at];
  if (!lama) return;
  kolom[at] = {
    ...lama,
    rows: [...lama.rows, row],
    penutup: [...(lama.penutup ?? []), row],
    isi: (where, letak) => (where === row ? isi(letak) : lama.isi(where, letak)),
  };
}
