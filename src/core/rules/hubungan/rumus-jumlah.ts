import { areaOf, references, tokens } from '../../grid/formula';
import { contains } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import type { Nilai } from '../../kinerja/kinerja';

/** The areas that a formula adds up, where it is a plain sum of cells of its own sheet: `SUM(…)`, `a+b+c`, `SUBTOTAL(9,…)`. */
export function areaJumlah(formula: string | undefined): Area[] | undefined {
  if (formula === undefined) return undefined;
  const parts = tokens(formula);
  const plain = parts.every(
    (part, i) =>
      part.kind === 'ref' ||
      part.kind === 'open' ||
      part.kind === 'close' ||
      part.kind === 'separator' ||
      (part.kind === 'operator' && part.text === '+') ||
      (part.kind === 'function' && (part.text === 'SUM' || part.text === 'SUBTOTAL')) ||
      (part.kind === 'number' && parts[i - 2]?.text === 'SUBTOTAL'),
  );
  const refs = plain ? references(formula) : [];
  if (refs.length === 0 || refs.some((ref) => ref.sheet !== undefined || ref.from.row === undefined))
    return undefined;
  return refs.map((ref) => areaOf(ref));
}

export const terliput = (areas: readonly Area[], nilai: Nilai): boolean =>
  areas.some((area) => contains(area, nilai.ref.row, nilai.ref.column));

/** How many cells the areas take together. */
export const banyakSel = (areas: readonly Area[]): number =>
  areas.reduce(
    (sum, area) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
    0,
  );
