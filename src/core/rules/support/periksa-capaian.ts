import type { Baris, BarisIndikator, Kinerja, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { bandingPersen, bulatkan, desimalTampil, type Banding } from './banding';
import { berisi, fakta, selKolom, type Terisi } from './baris';
import { arahMungkin, hitungCapaian, hitungRentang, rumusMungkin, type RumusCapaian } from './hitung-capaian';
import { rumusCapaianSel } from './rumus-sel';
import { bahan, calonUntuk, pilihCalon, type Calon } from './pasangan';

/** A printed capaian that differs from its own numbers. */
export interface HasilCapaian {
  readonly baris: Baris;
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

/** Every capaian that its own numbers do not give, or only cut off; computed once for all rules that ask. */
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

/** A comparison before anybody asks for its words. */
interface Perbandingan {
  readonly baris: Baris;
  readonly indikator: BarisIndikator | undefined;
  readonly nilai: Terisi;
  readonly hasil: Banding;
  readonly pecahan: boolean;
  readonly hitung: number;
  readonly rumus: RumusCapaian;
  readonly sel: readonly Nilai[];
}

function kolomCapaian(kinerja: Kinerja, tabel: Tabel, column: Column): HasilCapaian[] {
  const chosen = calonCapaian(tabel, column);
  if (!chosen?.yakin) return [];
  const indikator = indikatorBaris(tabel);
  const all = selKolom(tabel, column, ['data']).flatMap(({ baris, nilai }) => {
    const satu = berisi(nilai) && bandingkan(kinerja, baris, nilai, chosen.calon, indikator.get(baris.row));
    return satu ? [satu] : [];
  });
  const cap = batasKolom(all);
  return all
    .filter(({ hasil }) => hasil !== 'sama')
    .filter(({ hitung, nilai }) => cap === undefined || hitung <= cap || nilai.nilai !== cap)
    .map((satu) => lengkapi(kinerja, satu, chosen.calon));
}

function bandingkan(
  kinerja: Kinerja,
  baris: Baris,
  nilai: Terisi,
  calon: Calon,
  indikator: BarisIndikator | undefined,
): Perbandingan | undefined {
  const tahu = indikator && fakta(kinerja, indikator.kunci);
  const rentang = calon.target.length === 1 ? baris.sel.get(calon.target[0]!.column) : undefined;
  const realisasi = calon.realisasi.length === 1 ? baris.sel.get(calon.realisasi[0]!.column) : undefined;
  let terbaik: Perbandingan | undefined;
  const coba = (hitung: number | undefined, rumus: RumusCapaian, sel: readonly Nilai[]): void => {
    if (hitung === undefined || terbaik?.hasil === 'sama') return;
    const { hasil, pecahan } = bandingPersen(nilai, hitung);
    // Far beyond its target an indicator that is better when lower is often floored at 0.
    const lantai = hitung < 0 && nilai.nilai === 0 ? 'sama' : hasil;
    const calonIni: Perbandingan = { baris, indikator, nilai, hasil: lantai, pecahan, hitung, rumus, sel };
    if (lebihBaik(calonIni, terbaik)) terbaik = calonIni;
  };
  if (rentang?.bacaan.kind === 'range') {
    if (berisi(realisasi))
      hitungRentang(rentang, realisasi.nilai, arahMungkin(tahu)).forEach((hitung) =>
        coba(hitung, 'RENTANG', [rentang, realisasi]),
      );
  } else {
    const rumusan = rumusMungkin(tahu?.polaritas);
    for (const item of bahan(baris, calon)) {
      // Nothing divides by 0; only a stated "lower is better" makes 0 a target that can be met.
      if (item.target === 0 && !(tahu?.polaritas.pasti && tahu.polaritas.nilai === 'MIN')) continue;
      for (const rumus of rumusan) coba(hitungCapaian(rumus, item.target, item.realisasi), rumus, item.sel);
    }
  }
  // The user's own cap.
  if (terbaik && tahu?.batas !== undefined && nilai.nilai === tahu.batas && terbaik.hitung > tahu.batas)
    return { ...terbaik, hasil: 'sama' };
  return terbaik;
}

const peringkat: Record<Banding, number> = { sama: 2, dipotong: 1, beda: 0 };

/** A better fit; among formulas that do not fit, one that the printed number nearly follows speaks for itself. */
function lebihBaik(a: Perbandingan, b: Perbandingan | undefined): boolean {
  if (b === undefined) return true;
  if (peringkat[a.hasil] !== peringkat[b.hasil]) return peringkat[a.hasil] > peringkat[b.hasil];
  return a.hasil === 'beda' && meleset(a) < 0.02 && meleset(a) < meleset(b);
}

/** How far the printed number is off, as a share of the computed one. */
const meleset = (satu: Perbandingan): number =>
  Math.abs(satu.nilai.angka - dalamSkala(satu)) / Math.max(1e-9, Math.abs(dalamSkala(satu)));

const dalamSkala = ({ nilai, pecahan, hitung }: Perbandingan): number =>
  nilai.skala === 100 || pecahan ? hitung / 100 : hitung;

function lengkapi(kinerja: Kinerja, satu: Perbandingan, calon: Calon): HasilCapaian {
  const { baris, indikator, nilai, hasil, hitung, rumus, sel } = satu;
  const sumber = (role: 'target' | 'realisasi'): string =>
    sel
      .filter((cell) => cell.column.role === role)
      .map(({ tampil }) => tampil)
      .join('; ');
  const pecahan = nilai.skala === 100 || satu.pecahan;
  // A formula of the user's own is not overwritten: what is wrong with it is for the user to see.
  const rumusSel =
    rumus === 'RENTANG' || nilai.cell?.formula ? undefined : rumusCapaianSel(baris, calon, rumus, pecahan);
  return {
    baris,
    nilai,
    hasil,
    hitung,
    desimal: pembeda(nilai, hitung),
    rumus,
    pasti: (indikator && fakta(kinerja, indikator.kunci)?.polaritas.pasti) ?? false,
    target: sumber('target'),
    realisasi: sumber('realisasi'),
    sel,
    dalamSkalaSel: dalamSkala(satu),
    ...(rumusSel ? { rumusSel } : {}),
  };
}

/** The printed decimals, or up to two more where those would show the same number twice. */
function pembeda(nilai: Nilai, hitung: number): number {
  let desimal = Math.max(2, Math.min(4, desimalTampil(nilai)));
  while (desimal < 4 && nilai.nilai !== null && bulatkan(hitung, desimal) === bulatkan(nilai.nilai, desimal))
    desimal++;
  return desimal;
}

/** Several rows above one round limit all printed as exactly that limit: the column is capped, not wrong. */
function batasKolom(items: readonly Perbandingan[]): number | undefined {
  return [100, 105, 110, 115, 120, 125, 150].find(
    (cap) =>
      items.filter((item) => item.hitung > cap && item.nilai.nilai === cap).length >= 2 &&
      items.every((item) => item.nilai.nilai <= cap),
  );
}
