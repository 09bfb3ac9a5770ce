import { cellName } from '../../grid/address';
import type { Baris, BarisIndikator, Kinerja, Nilai, Tabel } from '../../kinerja/kinerja';
import { rumusCapaian } from '../../measures/capaian';
import type { Column } from '../../recognise/table';
import { bandingPersen, bulatkan, desimalTampil, type Banding } from './banding';
import { berisi, fakta, selKolom } from './baris';
import { hitungCapaian, hitungRentang, rumusMungkin, type RumusCapaian } from './hitung-capaian';
import { bahan, calonUntuk, pilihCalon, type Bahan, type Calon } from './pasangan';

/** A printed capaian held against its own numbers. */
export interface HasilCapaian {
  readonly baris: Baris;
  readonly indikator?: BarisIndikator;
  readonly nilai: Nilai;
  readonly hasil: Banding;
  /** In percent points, by `rumus`. */
  readonly hitung: number;
  /** Decimals that a sentence shows: as many as tell the two apart. */
  readonly desimal: number;
  readonly rumus: RumusCapaian;
  /** Is the polaritas stated, or only proposed? */
  readonly pasti: boolean;
  readonly target: string;
  readonly realisasi: string;
  readonly sel: readonly Nilai[];
  /** The computed value as the cell would hold it: a fraction where its column holds fractions. */
  readonly dalamSkalaSel: number;
  /** The formula that would take the wrong constant's place, where one column divides one other. */
  readonly rumusSel?: string;
}

const cache = new WeakMap<Kinerja['tabel'], HasilCapaian[]>();

/** Every capaian of every table with its comparison; computed once for all rules that ask. */
export function periksaCapaian(kinerja: Kinerja): readonly HasilCapaian[] {
  let found = cache.get(kinerja.tabel);
  if (!found) {
    found = kinerja.tabel.flatMap((tabel) =>
      tabel.table.columns
        .filter((column) => column.role === 'capaian' && column.measure !== 'anggaran')
        .flatMap((column) => kolomCapaian(kinerja, tabel, column)),
    );
    cache.set(kinerja.tabel, found);
  }
  return found;
}

/** The indicator that a row speaks of at the level of a column. */
export function indikatorBaris(tabel: Tabel): Map<number, BarisIndikator> {
  const map = new Map<number, BarisIndikator>();
  for (const indikator of tabel.indikator)
    for (const baris of indikator.semuaBaris) map.set(baris.row, indikator);
  return map;
}

/** How the column is computed, judged over all its rows. */
export function calonCapaian(tabel: Tabel, column: Column): { calon: Calon; yakin: boolean } | undefined {
  const rows = selKolom(tabel, column, ['data']).map(({ baris }) => baris);
  const calon = calonUntuk(tabel, column);
  const chosen = pilihCalon(calon, rows, column, (baris, item) => {
    const nilai = baris.sel.get(column.column);
    if (!berisi(nilai)) return false;
    return rumusMungkin(undefined).some((rumus) => {
      const hitung = hitungCapaian(rumus, item.target, item.realisasi);
      return hitung !== undefined && bandingPersen(nilai, hitung).hasil !== 'beda';
    });
  });
  // Targets that are ranges hold no number to judge by.
  return chosen ?? (calon[0] && { calon: calon[0], yakin: true });
}

function kolomCapaian(kinerja: Kinerja, tabel: Tabel, column: Column): HasilCapaian[] {
  const chosen = calonCapaian(tabel, column);
  if (!chosen?.yakin) return [];
  const indikator = indikatorBaris(tabel);
  const all = selKolom(tabel, column, ['data']).flatMap(({ baris, nilai }) => {
    if (!berisi(nilai)) return [];
    const hasil = satu(kinerja, baris, nilai, chosen.calon, indikator.get(baris.row));
    return hasil ? [hasil] : [];
  });
  const cap = batasKolom(all);
  return all.map((item) =>
    cap !== undefined && item.hitung > cap && item.nilai.nilai === cap ? { ...item, hasil: 'sama' } : item,
  );
}

function satu(
  kinerja: Kinerja,
  baris: Baris,
  nilai: Nilai & { angka: number; nilai: number },
  calon: Calon,
  indikator: BarisIndikator | undefined,
): HasilCapaian | undefined {
  const tahu = indikator && fakta(kinerja, indikator.kunci);
  const rentang = calon.target.length === 1 ? baris.sel.get(calon.target[0]!.column) : undefined;
  const realisasi = calon.realisasi.length === 1 ? baris.sel.get(calon.realisasi[0]!.column) : undefined;
  if (rentang?.bacaan.kind === 'range' && berisi(realisasi)) {
    const values = hitungRentang(rentang, realisasi.nilai);
    if (values.length === 0) return undefined;
    const hits = values.map((value) => bandingPersen(nilai, value));
    const best =
      hits.find((hit) => hit.hasil === 'sama') ?? hits.find((hit) => hit.hasil === 'dipotong') ?? hits[0]!;
    return jadi(
      baris,
      indikator,
      nilai,
      best,
      values[hits.indexOf(best)]!,
      'RENTANG',
      tahu?.polaritas.pasti ?? false,
      {
        sel: [rentang, realisasi],
      },
    );
  }
  let terbaik: HasilCapaian | undefined;
  for (const item of bahan(baris, calon)) {
    // Nothing divides by 0; only a stated "lower is better" makes 0 a target that can be met.
    if (item.target === 0 && !(tahu?.polaritas.pasti && tahu.polaritas.nilai === 'MIN')) continue;
    for (const rumus of rumusMungkin(tahu?.polaritas)) {
      const hitung = hitungCapaian(rumus, item.target, item.realisasi);
      if (hitung === undefined) continue;
      const banding = bandingPersen(nilai, hitung);
      // Far beyond its target an indicator that is better when lower is often floored at 0.
      const lantai = hitung < 0 && nilai.nilai === 0 ? { ...banding, hasil: 'sama' as const } : banding;
      const hasil = jadi(
        baris,
        indikator,
        nilai,
        lantai,
        hitung,
        rumus,
        tahu?.polaritas.pasti ?? false,
        item,
        calon,
      );
      if (lebihBaik(hasil, terbaik)) terbaik = hasil;
    }
  }
  if (
    terbaik &&
    terbaik.hasil === 'beda' &&
    batas(kinerja, indikator) === nilai.nilai &&
    terbaik.hitung > nilai.nilai
  )
    return { ...terbaik, hasil: 'sama' };
  return terbaik;
}

const batas = (kinerja: Kinerja, indikator: BarisIndikator | undefined): number | undefined =>
  indikator && fakta(kinerja, indikator.kunci)?.batas;

const nilaiBanding: Record<Banding, number> = { sama: 2, dipotong: 1, beda: 0 };

/** A better fit; among formulas that do not fit, one that the printed number nearly follows speaks for itself. */
function lebihBaik(a: HasilCapaian, b: HasilCapaian | undefined): boolean {
  if (b === undefined || nilaiBanding[a.hasil] !== nilaiBanding[b.hasil])
    return b === undefined || nilaiBanding[a.hasil] > nilaiBanding[b.hasil];
  return a.hasil === 'beda' && meleset(a) < 0.02 && meleset(a) < meleset(b);
}

const meleset = ({ nilai, hitung, dalamSkalaSel }: HasilCapaian): number =>
  Math.abs((nilai.angka ?? 0) - dalamSkalaSel) / Math.max(1e-9, Math.abs(hitung === 0 ? 1 : dalamSkalaSel));

function jadi(
  baris: Baris,
  indikator: BarisIndikator | undefined,
  nilai: Nilai & { angka: number; nilai: number },
  banding: { hasil: Banding; pecahan: boolean },
  hitung: number,
  rumus: RumusCapaian,
  pasti: boolean,
  item: { sel: readonly Nilai[] } & Partial<Bahan>,
  calon?: Calon,
): HasilCapaian {
  const pecahan = nilai.skala === 100 || banding.pecahan;
  const formula = calon && formulaCapaian(baris, calon, rumus, pecahan);
  const sumber = (role: 'target' | 'realisasi'): string =>
    item.sel
      .filter((sel) => sel.column.role === role)
      .map((sel) => sel.tampil)
      .join('; ');
  return {
    baris,
    indikator,
    nilai,
    hasil: banding.hasil,
    hitung,
    desimal: pembeda(nilai, hitung),
    rumus,
    pasti,
    target: sumber('target'),
    realisasi: sumber('realisasi'),
    sel: item.sel,
    dalamSkalaSel: pecahan ? hitung / 100 : hitung,
    ...(formula ? { rumusSel: formula } : {}),
  };
}

/** The printed decimals, or up to two more where those would show the same number twice. */
function pembeda(nilai: Nilai, hitung: number): number {
  let desimal = Math.max(2, Math.min(4, desimalTampil(nilai)));
  while (desimal < 4 && nilai.nilai !== null && bulatkan(hitung, desimal) === bulatkan(nilai.nilai, desimal))
    desimal++;
  return desimal;
}

/** A live formula over one target and one realisasi cell; text cells and years made of quarters are left to the user. */
function formulaCapaian(
  baris: Baris,
  calon: Calon,
  rumus: RumusCapaian,
  pecahan: boolean,
): string | undefined {
  if (calon.target.length !== 1 || calon.realisasi.length !== 1 || rumus === 'RENTANG') return undefined;
  const t = baris.sel.get(calon.target[0]!.column);
  const r = baris.sel.get(calon.realisasi[0]!.column);
  if (!t || !r || t.teks || r.teks) return undefined;
  return rumusCapaian(rumus, {
    target: cellName(t.ref.row, t.ref.column),
    realisasi: cellName(r.ref.row, r.ref.column),
    faktor: r.skala === t.skala ? 1 : r.skala === 100 ? 100 : 0.01,
    hasil: pecahan ? 1 : 100,
  });
}

/** Several rows above one round limit all printed as exactly that limit: the column is capped, not wrong. */
function batasKolom(items: readonly HasilCapaian[]): number | undefined {
  return [100, 105, 110, 115, 120, 125, 150].find(
    (cap) =>
      items.filter((item) => item.hitung > cap && item.nilai.nilai === cap).length >= 2 &&
      items.every((item) => (item.nilai.nilai ?? 0) <= cap),
  );
}
