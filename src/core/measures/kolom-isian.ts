import type { Nilai } from '../kinerja/kinerja';
import { tanpaIsi } from './kolom-daftar';
import type { Angka } from './capaian-dasar';
import { angkaSel } from './kolom-fakta';
import type { Isi, Letak } from './kolom-jenis';
import { nilaiPasang, type Ordinal, type Pasang } from './kolom-rumus';
import {
  kunciSel,
  type LatarCapaian,
  type Sel,
  type SumberCapaian,
  type SusunanCapaian,
} from './kolom-sumber';
import { cocokTercetak, masukAkal, nilaiTercetak, skalaKolom, skalaTercetak } from './kolom-tercetak';

/** Fills the blanks of the user's own capaian column, and offers what is wrong in it. */
export function isiTercetak(
  latar: LatarCapaian,
  cells: readonly (Pick<Sel, 'row' | 'fakta'> & Partial<Pasang> & { readonly capaian: Nilai })[],
  arti: string,
  hitung: ReadonlyMap<number, Angka>,
  isi: (row: number, letak: Letak, hasil: 1 | 100) => Isi,
  out: Pick<SusunanCapaian, 'isian' | 'offers'>,
): SumberCapaian {
  const column = cells[0]!.capaian.column;
  const kolom = skalaKolom(
    cells.map(({ capaian, row }) => ({ nilai: capaian, hitung: hitung.get(row) ?? null })),
  );
  const hasil = new Map(cells.map(({ row, capaian }) => [row, skalaTercetak(capaian, kolom)]));
  const rows: number[] = [];
  const ganti: number[] = [];
  const berdiri = new Map(hitung);
  const wajar = masukAkal(
    cells.map(({ capaian, row }) => ({
      nilai: capaian,
      hitung: hitung.get(row) ?? null,
      skala: hasil.get(row)!,
    })),
  );
  for (const cell of cells) {
    const { capaian, row } = cell;
    const skala = hasil.get(row)!;
    if (!tanpaIsi(capaian.cell)) berdiri.set(row, nilaiTercetak(capaian, skala));
    if (capaian.ref.row !== row) continue;
    if (tanpaIsi(capaian.cell)) {
      // A row without any number yet keeps its blank: a formula there would only be in the way.
      const ada = !cell.target || angkaSel(cell.target) !== null || cell.target.bacaan.kind !== 'blank';
      if (ada) rows.push(row);
      else berdiri.set(row, null);
      continue;
    }
    const value = hitung.get(row) ?? null;
    if (value === null || cocokTercetak(capaian, skala, kemungkinan(cell, value, latar.ordinal))) continue;
    if (latar.accept.has(kunciSel(capaian.ref))) {
      rows.push(row);
      ganti.push(row);
      berdiri.set(row, value);
    } else if (wajar) {
      out.offers.push({
        ...capaian.ref,
        printed: capaian.cell?.value ?? null,
        computed: value * skala,
        formula: (letak) => isi(row, letak, skala).formula!,
      });
    }
  }
  if (rows.length > 0)
    out.isian.push({
      arti,
      column: column.column,
      header: column.header,
      rows,
      ganti,
      isi: (row, letak) => isi(row, letak, hasil.get(row)!),
    });
  return { arti, kolom: column.column, hasil: (row) => hasil.get(row) ?? kolom, nilai: berdiri };
}

/** What a printed value may be: without a confirmed polaritas any of the three formulas. */
function kemungkinan(
  cell: Pick<Sel, 'fakta'> & Partial<Pasang>,
  value: Angka,
  ordinal: Ordinal,
): readonly Angka[] {
  if (cell.fakta.polaritasPasti || !cell.target || !cell.realisasi) return [value];
  const pasang: Pasang = { target: cell.target, realisasi: cell.realisasi, faktor: cell.faktor ?? 1 };
  return [
    value,
    ...(['MAKS', 'MIN', 'MIN-RASIO'] as const).map((polaritas) =>
      nilaiPasang(pasang, { ...cell.fakta, polaritas, arah: polaritas }, ordinal),
    ),
  ];
}
