import type { Area, Cell, CellValue } from '../../core/grid/workbook';
import { ValueReader } from './cell-value';
import { damaged } from './errors';
import { FormulaReader, type SharedMaster } from './formula-reader';
import { richText } from './shared-strings';
import type { CellLook } from './styles';
import { attribute, isTrue, rawText, skipMarkup, tagEnd } from './xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
}

export interface ReadCells {
  readonly cells: (Cell | undefined)[][];
  readonly hiddenRows: number[];
  /** Ranges of array formulas and data tables: they change as a whole or not at all. */
  readonly arrays: Area[];
  readonly masters: ReadonlyMap<string, SharedMaster>;
}

/**
 * Reads the rows in `xml[from, to)`, the content of `<sheetData>`. The scan knows only rows and cells and goes by
 * character codes: large sheets are most of the time and memory of opening a workbook.
 */
export function readCells(
  xml: string,
  from: number,
  to: number,
  context: CellContext,
  known: ReadonlyMap<string, SharedMaster> = new Map(),
): ReadCells {
  const cells: (Cell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const formulas = new FormulaReader(known);
  const blanks: (Cell | undefined)[] = [];
  const values = new ValueReader(context.strings);
  const { looks } = context;
  let row = 0;
  let column = 0;
  let current: (Cell | undefined)[] = [];

  // Position and attributes of the tag at hand, set by `readTag`.
  let tagRow = 0;
  let tagColumn = 0;
  let style = 0;
  let type = '';
  let selfClosed = false;

  const startRow = (number: number): void => {
    if (number === row && number > 0) return;
    if (number > LAST_ROW) throw damaged((why) => why.xml(`<row r="${number}">`));
    row = number;
    current = cells[number - 1] ?? (cells[number - 1] = []);
  };

  /** Reads `r`, `s` and `t` of the opening tag whose name ends at `at`; answers the place just after its `>`. */
  const readTag = (at: number): number => {
    tagRow = 0;
    tagColumn = 0;
    style = 0;
    type = '';
    for (;;) {
      let c = xml.charCodeAt(at);
      while (c === 32 || c === 10 || c === 13 || c === 9) c = xml.charCodeAt(++at);
      if (c === 62 || c === 47 || c !== c) {
        selfClosed = c === 47;
        return selfClosed ? xml.indexOf('>', at) + 1 : at + 1;
      }
      const nameAt = at;
      while (c !== 61 && c === c) c = xml.charCodeAt(++at);
      const nameLength = at - nameAt;
      const name = xml.charCodeAt(nameAt);
      c = xml.charCodeAt(++at);
      while (c !== 34 && c !== 39 && c === c) c = xml.charCodeAt(++at);
      const valueAt = at + 1;
      const end = xml.indexOf(c === 34 ? '"' : "'", valueAt);
      if (nameLength === 1) {
        if (name === 114) {
          for (let i = valueAt; i < end; i++) {
            const d = xml.charCodeAt(i);
            if (d >= 48 && d <= 57) tagRow = tagRow * 10 + d - 48;
            else if (d >= 65 && d <= 90) tagColumn = tagColumn * 26 + d - 64;
            else if (d >= 97 && d <= 122) tagColumn = tagColumn * 26 + d - 96;
          }
        } else if (name === 115) {
          for (let i = valueAt; i < end; i++) style = style * 10 + xml.charCodeAt(i) - 48;
        } else if (name === 116) type = xml.slice(valueAt, end);
      }
      at = end < 0 ? xml.length : end + 1;
    }
  };

  /** Reads one cell whose tag is read; answers the place after it. */
  const readCell = (at: number): number => {
    const cellRow = tagColumn > 0 && tagRow > 0 ? tagRow : row;
    if (cellRow !== row) startRow(cellRow);
    column = tagColumn > 0 ? tagColumn : column + 1;
    if (column > LAST_COLUMN) throw damaged((why) => why.xml(`<c> ${row},${column}`));
    const look = looks[style];
    let value: CellValue = null;
    let formula: string | undefined;
    if (!selfClosed) {
      for (;;) {
        at = xml.indexOf('<', at);
        if (at < 0 || at >= to) {
          at = to;
          break;
        }
        const next = xml.charCodeAt(at + 1);
        if (next === 33 || next === 63) {
          at = skipMarkup(xml, at);
          continue;
        }
        if (next === 47) {
          const close = xml.indexOf('>', at);
          const ends =
            xml.charCodeAt(close - 1) === 99 && (close - at === 3 || xml.charCodeAt(close - 2) === 58);
          at = close + 1;
          if (ends) break;
          continue;
        }
        let nameAt = at + 1;
        let end = nameAt;
        for (let c = next; c > 32 && c !== 47 && c !== 62; c = xml.charCodeAt(++end))
          if (c === 58) nameAt = end + 1;
        const name = xml.charCodeAt(nameAt);
        const open = xml.charCodeAt(end) === 62 ? end + 1 : tagEnd(xml, at);
        const empty = xml.charCodeAt(open - 2) === 47;
        if (end - nameAt === 1 && name === 118) {
          if (!empty) {
            const close = closing(xml, open, to);
            value = values.read(type, xml, open, close);
            at = close;
          } else at = open;
        } else if (end - nameAt === 1 && name === 102) {
          const close = empty ? open : closing(xml, open, to);
          formula = formulas.read(xml.slice(at, open), empty ? '' : rawText(xml, open, close), row, column);
          at = close;
        } else if (end - nameAt === 2 && name === 105 && xml.charCodeAt(nameAt + 1) === 115 && !empty) {
          const close = xml.indexOf(`</${xml.slice(at + 1, end)}>`, open);
          value = richText(xml, open, close < 0 ? to : close);
          at = close < 0 ? to : close;
        } else at = open;
      }
    }
    // Text without a character is no value, unless a formula answered it.
    if (value === '' && formula === undefined) value = null;
    if (value === null && formula === undefined) {
      let blank = blanks[style];
      if (!blank && look && (look.format !== undefined || look.bold || look.indent)) {
        blank = blanks[style] = cell(null, undefined, look);
      }
      current[column - 1] = blank;
    } else current[column - 1] = cell(value, formula && `=${formula}`, look);
    return at;
  };

  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 47) {
      at += 2;
      continue;
    }
    if (next === 33 || next === 63) {
      at = skipMarkup(xml, at);
      continue;
    }
    let nameAt = at + 1;
    let end = nameAt;
    for (let c = next; c > 32 && c !== 47 && c !== 62; c = xml.charCodeAt(++end))
      if (c === 58) nameAt = end + 1;
    if (end - nameAt === 1 && xml.charCodeAt(nameAt) === 99) {
      at = readCell(readTag(end));
    } else if (end - nameAt === 3 && xml.startsWith('row', nameAt)) {
      const after = readTag(end);
      startRow(tagRow > 0 ? tagRow : row + 1);
      column = 0;
      const tag = xml.slice(end, after);
      if (tag.includes('hidden') && isTrue(attribute(tag, 'hidden'))) hiddenRows.push(row);
      at = after;
    } else at = tagEnd(xml, at);
  }

  formulas.complete(cells);
  return { cells, hiddenRows, arrays: formulas.areas, masters: formulas.masters };
}

/** A cell of the snapshot, with only the fields that say something. */
function cell(value: CellValue, formula: string | undefined, look: CellLook | undefined): Cell {
  if (look === undefined || (look.format === undefined && !look.bold && look.indent === undefined)) {
    return formula === undefined ? { value } : { value, formula };
  }
  const { format, bold, indent } = look;
  if (!bold && indent === undefined) {
    return formula === undefined ? { value, format } : { value, formula, format };
  }
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(bold ? { bold } : {}),
    ...(indent === undefined ? {} : { indent }),
  };
}

/** Where the tag that closes a text element begins. */
function closing(xml: string, from: number, to: number): number {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to;) {
    if (xml.charCodeAt(at + 1) === 47) return at;
    const skip = skipMarkup(xml, at);
    at = skip > 0 ? xml.indexOf('<', skip) : xml.indexOf('<', at + 1);
  }
  return to;
}
