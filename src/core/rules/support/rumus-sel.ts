import { cellName } from '../../grid/address';
import type { Baris, Nilai } from '../../kinerja/kinerja';
import { rumusCapaian, type PolaritasAngka } from '../../measures/capaian';
import { rumusSerapan } from '../../measures/serapan';
import type { Action } from '../../plan/plan';
import type { Fix } from '../rule';
import type { Calon } from './pasangan';

/** The two cells of a row that a single pair of columns stands for; text cells hold no number a formula could use. */
function sepasang(baris: Baris, calon: Calon): { target: Nilai; realisasi: Nilai } | undefined {
  if (calon.target.length !== 1 || calon.realisasi.length !== 1) return undefined;
  const target = baris.sel.get(calon.target[0]!.column);
  const realisasi = baris.sel.get(calon.realisasi[0]!.column);
  return target && realisasi && !target.teks && !realisasi.teks ? { target, realisasi } : undefined;
}

const alamat = ({ ref }: Nilai): string => cellName(ref.row, ref.column);

/** The live formula of a capaian; `pecahan`: the column holds fractions (0,9733), else points (97,33). */
export function rumusCapaianSel(
  baris: Baris,
  calon: Calon,
  rumus: PolaritasAngka,
  pecahan: boolean,
): string | undefined {
  const pasangan = sepasang(baris, calon);
  if (!pasangan) return undefined;
  const { target, realisasi } = pasangan;
  return rumusCapaian(rumus, {
    target: alamat(target),
    realisasi: alamat(realisasi),
    faktor: realisasi.skala === target.skala ? 1 : realisasi.skala === 100 ? 100 : 0.01,
    hasil: pecahan ? 1 : 100,
  });
}

/** The live formula of a serapan. */
export function rumusSerapanSel(baris: Baris, calon: Calon, pecahan: boolean): string | undefined {
  const pasangan = sepasang(baris, calon);
  return pasangan && rumusSerapan(alamat(pasangan.target), alamat(pasangan.realisasi), pecahan ? 1 : 100);
}

/** Puts formulas into cells that hold a constant or nothing. */
export const isiRumus = (
  cells: readonly { readonly nilai: Nilai; readonly formula: string; readonly cached: number }[],
): Action => ({
  type: 'setCells',
  sheet: cells[0]!.nilai.ref.sheet,
  cells: cells.map(({ nilai, formula, cached }) => ({
    row: nilai.ref.row,
    column: nilai.ref.column,
    formula,
    cached,
  })),
});

/** The offer to put the live formula where a printed figure is wrong; nothing where no formula can be given. */
export const gantiDenganRumus = (
  title: string,
  hasil: { readonly nilai: Nilai; readonly rumusSel?: string; readonly dalamSkalaSel: number },
): { fix?: Fix } =>
  hasil.rumusSel
    ? {
        fix: {
          title,
          actions: [isiRumus([{ nilai: hasil.nilai, formula: hasil.rumusSel, cached: hasil.dalamSkalaSel }])],
        },
      }
    : {};
