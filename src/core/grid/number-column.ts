import { readNumber, type NumberConvention, type Reading } from './number';
import type { CellValue } from './workbook';

export interface ColumnReading {
  /** One a value, in the same order. */
  readonly readings: readonly Reading[];
  /** The convention that the column's sure text numbers agree on; undefined where none tells or both are used. */
  readonly convention?: NumberConvention;
  /** Both conventions are used: one mark with three digits stays ambiguous. */
  readonly mixed: boolean;
}

/**
 * Reads a column's values together: one mark with three digits (`2,500`, `1.750`) is decided by the column's other
 * text numbers, else by the satuan (one for all, or one a value), else by the size of its number cells; where these
 * do not tell, or the column writes both ways, it stays `ambiguous`.
 */
export function readColumn(
  values: readonly CellValue[],
  satuan?: string | readonly (string | undefined)[],
): ColumnReading {
  const satuanOf = (index: number): string | undefined =>
    typeof satuan === 'string' ? satuan : satuan?.[index];
  const alone = values.map((value) => readNumber(value));
  const used = new Set(alone.flatMap((reading) => (tells(reading) ? [reading.convention] : [])));
  const mixed = used.size > 1;
  const convention = mixed ? undefined : [...used][0];
  const sizes = values
    .filter((value): value is number => typeof value === 'number' && value !== 0)
    .map(Math.abs);
  const readings = alone.map((reading, index) => {
    if (reading.kind !== 'ambiguous' && reading.kind !== 'malformed') return reading;
    if (mixed) return reading;
    const informed = readNumber(values[index]!, { convention, satuan: satuanOf(index) });
    return informed.kind === 'ambiguous' ? bySize(informed, values[index]!, sizes) : informed;
  });
  return { readings, mixed, ...(convention ? { convention } : {}) };
}

const tells = (reading: Reading): reading is Extract<Reading, { kind: 'number' }> =>
  reading.kind === 'number' && reading.convention !== 'plain' && reading.sure >= 0.9;

/** Number cells of the same column tell when all are near one of the readings and far from the other. */
function bySize(
  reading: Extract<Reading, { kind: 'ambiguous' }>,
  value: CellValue,
  sizes: readonly number[],
): Reading {
  if (sizes.length < 2) return reading;
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const fits = (n: number): boolean => Math.abs(n) >= low / 5 && Math.abs(n) <= high * 5;
  const thousands = fits(reading.asThousands);
  if (thousands === fits(reading.asDecimal)) return reading;
  const dot = String(value).includes('.');
  const convention: NumberConvention = thousands === dot ? 'id' : 'en';
  const informed = readNumber(value, { convention });
  return informed.kind === 'number' ? { ...informed, sure: 0.7 } : informed;
}
