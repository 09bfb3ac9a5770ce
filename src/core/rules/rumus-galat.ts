import { cellName, parseCell } from '../grid/address';
import { areaOf, references, relativeForm } from '../grid/formula';
import { cellAt, isCellError, sheetNamed, type Cell, type Sheet, type Workbook } from '../grid/workbook';
import type { Found, Place, Rule } from './rule';

const errorText = /^#(?:DIV\/0!|REF!|NAME\?|VALUE!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/i;

/** The error that a cell shows: a formula's answer, one that its formula has lost a reference to, or one kept as text. */
function galatOf(cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  if (isCellError(cell.value)) return cell.value.error;
  if (typeof cell.value === 'string' && errorText.test(cell.value.trim())) return cell.value.trim();
  return cell.formula?.includes('#REF!') ? '#REF!' : undefined;
}

/** Cells looked through for the source of an error: a whole-column reference must not cost the sheet. */
const MAX_LOOK = 5000;

/** The first cell with an error that this formula reads. */
function sumber(workbook: Workbook, sheet: Sheet, cell: Cell): Place | undefined {
  if (cell.formula === undefined || cell.formula.includes('#REF!')) return undefined;
  for (const ref of references(cell.formula)) {
    if (ref.book !== undefined) continue;
    const target = ref.sheet === undefined ? sheet : sheetNamed(workbook, ref.sheet);
    if (!target) continue;
    const area = areaOf(ref, target);
    let looked = 0;
    for (
      let row = area.firstRow;
      row <= Math.min(area.lastRow, target.rowCount) && looked <= MAX_LOOK;
      row++
    ) {
      for (let column = area.firstColumn; column <= Math.min(area.lastColumn, target.columnCount); column++) {
        if (++looked > MAX_LOOK) break;
        if (galatOf(cellAt(target, row, column)) !== undefined)
          return { sheet: target.name, cell: cellName(row, column) };
      }
    }
  }
  return undefined;
}

/** Names the cell where an error begins; the cells that only pass it on stand in `related`. */
export const rumusGalat: Rule = {
  id: 'rumus-galat',
  severity: 'error',
  *check({ kinerja, messages }): Iterable<Found> {
    const { workbook } = kinerja;
    const sources = new Map<string, Sumber>();
    const followers: { place: Place; from: Place; galat: string; cell: Cell }[] = [];
    const key = (place: Place): string => `${place.sheet}!${place.cell}`;
    for (const sheet of workbook.sheets) {
      if (sheet.visibility !== 'visible') continue;
      sheet.cells.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const galat = galatOf(cell);
          if (galat === undefined || !cell) return;
          const place = { sheet: sheet.name, cell: cellName(r + 1, c + 1) };
          const from = sumber(workbook, sheet, cell);
          if (from) followers.push({ place, from, galat, cell });
          else sources.set(key(place), { place, galat, cell, passed: [] });
        }),
      );
    }
    const fromOf = new Map(followers.map((one) => [key(one.place), one.from]));
    for (const one of followers) {
      let from: Place | undefined = one.from;
      for (let steps = 0; from && !sources.has(key(from)) && steps < 100; steps++)
        from = fromOf.get(key(from));
      const source = from && sources.get(key(from));
      if (source) source.passed.push(one.place);
      // A circle of errors, or one whose source is on a hidden sheet: it stands for itself.
      else sources.set(key(one.place), { ...one, passed: [] });
    }
    for (const run of berderet([...sources.values()])) {
      const { place, galat, cell } = run[0]!;
      const passed = run.flatMap((one) => one.passed);
      yield {
        ...place,
        ...(run.length > 1 ? { range: `${place.cell}:${run[run.length - 1]!.place.cell}` } : {}),
        message: messages.rules['rumus-galat'](galat, cell.formula, passed.length, run.length),
        ...(passed.length > 0 ? { related: passed.slice(0, 50) } : {}),
        data: { printed: galat, ...(cell.formula ? { formula: cell.formula } : {}) },
      };
    }
  },
};

interface Sumber {
  readonly place: Place;
  readonly galat: string;
  readonly cell: Cell;
  readonly passed: Place[];
}

/** Cells below one another with the same formula and the same error: one cause, one finding. */
function berderet(sources: readonly Sumber[]): Sumber[][] {
  const form = (one: Sumber): string => {
    const at = parseCell(one.place.cell)!;
    return `${one.galat} ${one.cell.formula ? relativeForm(one.cell.formula, at.row, at.column) : ''}`;
  };
  const ends = new Map<string, Sumber[]>();
  const runs: Sumber[][] = [];
  for (const one of sources) {
    const at = parseCell(one.place.cell)!;
    const above = ends.get(`${one.place.sheet}!${cellName(at.row - 1, at.column)}`);
    const run = above && form(above[0]!) === form(one) ? above : undefined;
    if (run) run.push(one);
    else runs.push([one]);
    ends.set(`${one.place.sheet}!${one.place.cell}`, run ?? runs[runs.length - 1]!);
  }
  return runs;
}
