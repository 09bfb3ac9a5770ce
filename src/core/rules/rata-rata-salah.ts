import type { Kinerja, Nilai, Tabel } from '../kinerja/kinerja';
import { bersih } from './hubungan/banding';
import { susunan } from './hubungan/hierarchy';
import { sendiri } from './hubungan/kolom-jumlah';
import { kalimatRata, type RataDiTeks } from './hubungan/rata-teks';
import { berrata, periksa, uang, type Periksa } from './hubungan/periksa-rata';
import type { CaraRata } from '../kinerja/profil';
import { caraRata } from '../measures/rata-rata';
import { calonRata, caraKolom, cocok, himpunan, rata } from './hubungan/rata';
import { rumusRata } from './hubungan/sebut';
import { selDari, tempat } from './support/kelompok';
import type { Found, Rule, RuleContext } from './rule';

type Say = RuleContext['messages']['rules']['rata-rata-salah'];

/** Nomor urut of a row among those that the average is taken over, as a sentence names it. */
const sebutan = (dilewati: readonly Nilai[], rows: readonly Nilai[]): string =>
  dilewati.map((one) => `${rows.indexOf(one) + 1} (${one.tampil})`).join(', ');

function* barisRata(
  tabel: Tabel,
  kinerja: Kinerja,
  batas: number | undefined,
  cara: CaraRata,
  say: Say,
): Iterable<Found> {
  const rows = tabel.baris.filter((baris) => baris.jenis !== 'judul-ulang');
  const induk = new Set(
    susunan(tabel).semua.flatMap((simpul) => (simpul.anak.length > 0 ? [simpul.baris.row] : [])),
  );
  const letakRata = rows.flatMap((baris, at) => (baris.jenis === 'rata-rata' ? [at] : []));
  for (const at of letakRata) {
    const baris = rows[at]!;
    const luas = letakRata.length <= 40 || at === letakRata[letakRata.length - 1];
    const checked = tabel.table.columns.flatMap((column): Periksa[] => {
      if (!berrata.has(column.role) || uang(column)) return [];
      const sel = baris.sel.get(column.column);
      if (!sendiri(sel, baris) || sel.nilai === null) return [];
      const calon = calonRata(at, column, rows, luas);
      return calon && calon.length > 0 ? [periksa(tabel, sel, column, calon, induk, batas, cara)] : [];
    });
    // A sum among averages is an error; a row of sums is only named badly.
    const averages = checked.filter((one) => one.hasil === 'rata' && one.column.role !== 'capaian').length;
    for (const one of checked) {
      if (one.hasil === 'rata' || (one.hasil === 'jumlah' && averages < 2)) continue;
      yield temuanRata(one.sel, one.parts, caraKolom(one.column, cara), say, kinerja, tabel);
    }
  }
}

const caraLain: Readonly<Record<CaraRata, CaraRata>> = { ARITMETIK: 'GEOMETRIK', GEOMETRIK: 'ARITMETIK' };

/** Whether the printed figure is the other mean of all the rows; one of 0 tells nothing. */
function cocokLain(sel: Nilai, parts: readonly Nilai[], cara: CaraRata): boolean {
  const lain = rata(parts, caraLain[cara]);
  return parts.length > 1 && lain !== undefined && lain !== 0 && cocok(sel, lain);
}

function temuanRata(
  sel: Nilai,
  parts: readonly Nilai[],
  cara: CaraRata,
  say: Say,
  kinerja: Kinerja,
  tabel: Tabel,
): Found {
  const hitung = bersih(rata(parts, cara)!);
  const lain = cocokLain(sel, parts, cara);
  const sebagian = lain ? undefined : himpunan(sel, parts, cara);
  const basi = lain || sebagian ? undefined : nilaiLama(sel, kinerja, tabel, parts, cara);
  const teks = parts.some((one) => one.teks);
  const tunggal = new Set(parts.map((one) => one.skala)).size === 1 && parts[0]!.skala === sel.skala;
  return {
    sheet: sel.ref.sheet,
    cell: selDari(sel),
    message: lain
      ? say.caraLain(sel.tampil, parts.length, cara, hitung)
      : sebagian
        ? say.sebagian(
            sel.tampil,
            sebagian.dipakai.length,
            parts.length,
            sebutan(sebagian.dilewati, parts),
            hitung,
            cara,
          )
        : basi
          ? say.lama(sel.tampil, basi.sheet, parts.length, hitung, cara)
          : say.beda(sel.tampil, parts.length, hitung, cara),
    related: parts.slice(0, 12).map(tempat),
    data: {
      printed: sel.angka,
      computed: hitung / sel.skala,
      denominator: parts.length,
      mean: cara,
      ...(sebagian ? { used: sebagian.dipakai.map(selDari) } : {}),
    },
    ...(!teks && tunggal && sel.cell?.formula === undefined
      ? {
          fix: {
            title: say.perbaikan,
            actions: [
              {
                type: 'setCells' as const,
                sheet: sel.ref.sheet,
                cells: [
                  {
                    row: sel.ref.row,
                    column: sel.ref.column,
                    formula: rumusRata(parts, cara),
                    cached: hitung / sel.skala,
                  },
                ],
              },
            ],
          },
        }
      : {}),
  };
}

/** Another table's column of the same length whose mean is the printed one: an older state of these figures. */
function nilaiLama(
  sel: Nilai,
  kinerja: Kinerja,
  own: Tabel,
  parts: readonly Nilai[],
  cara: CaraRata,
): { sheet: string } | undefined {
  for (const tabel of kinerja.tabel) {
    if (tabel === own) continue;
    for (const column of tabel.table.columns) {
      if (column.role !== 'capaian' || column.measure === 'anggaran') continue;
      const values = tabel.baris.flatMap((baris) => {
        const one = baris.jenis === 'data' ? baris.sel.get(column.column) : undefined;
        return sendiri(one, baris) && one.nilai !== null ? [one] : [];
      });
      if (values.length !== parts.length || values.length < 2) continue;
      const mean = rata(values, cara);
      if (mean !== undefined && cocok(sel, mean)) return { sheet: tabel.table.sheet };
    }
  }
  return undefined;
}

function* kalimat(tabel: Tabel, kinerja: Kinerja, cara: CaraRata, say: Say): Iterable<Found> {
  const lines: readonly RataDiTeks[] = kalimatRata(kinerja, tabel);
  if (lines.length === 0) return;
  const column = tabel.table.columns.find((one) => one.role === 'capaian' && one.measure !== 'anggaran');
  if (!column) return;
  const parts = tabel.baris.flatMap((baris) => {
    const one = baris.jenis === 'data' ? baris.sel.get(column.column) : undefined;
    return sendiri(one, baris) && one.nilai !== null ? [one] : [];
  });
  if (parts.length < 2) return;
  for (const line of lines) {
    const mean = rata(parts, cara);
    if (mean === undefined || cocok(line.nilai, mean)) continue;
    const found = temuanRata(line.nilai, parts, cara, say, kinerja, tabel);
    const { fix: _fix, ...rest } = found;
    void _fix;
    yield {
      ...rest,
      related: [
        ...(line.cell !== found.cell ? [{ sheet: tabel.table.sheet, cell: line.cell }] : []),
        ...(found.related ?? []),
      ],
    };
  }
}

export const rataRataSalah: Rule = {
  id: 'rata-rata-salah',
  severity: 'error',
  *check({ kinerja, profil, messages }): Iterable<Found> {
    const say = messages.rules['rata-rata-salah'];
    const cara = caraRata(profil);
    for (const tabel of kinerja.tabel) {
      yield* barisRata(tabel, kinerja, profil.batas, cara, say);
      yield* kalimat(tabel, kinerja, cara, say);
    }
  },
};
