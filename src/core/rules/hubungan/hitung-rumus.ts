import { areaOf, tokens, type Token } from '../../grid/formula';
import { cellAt, type Sheet } from '../../grid/workbook';

/**
 * What a plain formula of one sheet answers from the values that stand there: numbers, + − × ÷, %, brackets, SUM,
 * AVERAGE, MAX, MIN. Blank cells and text count as nothing. Undefined for anything
 * else: the rules then do without.
 */
export function hitungRumus(formula: string, sheet: Sheet): number | undefined {
  const parts = tokens(formula);
  if (parts.length > 200) return undefined;
  const reader = new Reader(parts, sheet);
  const value = reader.sum();
  return value !== undefined && reader.done() && Number.isFinite(value) ? value : undefined;
}

class Reader {
  private at = 0;

  constructor(
    private readonly parts: readonly Token[],
    private readonly sheet: Sheet,
  ) {}

  done(): boolean {
    return this.at === this.parts.length;
  }

  private take(...texts: string[]): string | undefined {
    const part = this.parts[this.at];
    if (!part || !texts.includes(part.text)) return undefined;
    this.at++;
    return part.text;
  }

  sum(): number | undefined {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign && value !== undefined; sign = this.take('+', '-')) {
      const next = this.product();
      value = next === undefined ? undefined : sign === '+' ? value + next : value - next;
    }
    return value;
  }

  private product(): number | undefined {
    let value = this.power();
    for (let sign = this.take('*', '/'); sign && value !== undefined; sign = this.take('*', '/')) {
      const next = this.power();
      value =
        next === undefined || (sign === '/' && next === 0)
          ? undefined
          : sign === '*'
            ? value * next
            : value / next;
    }
    return value;
  }

  private power(): number | undefined {
    const sign = this.take('+', '-');
    let value = sign ? this.power() : this.operand();
    if (value !== undefined && sign === '-') value = -value;
    while (value !== undefined && this.take('%')) value /= 100;
    return value;
  }

  private operand(): number | undefined {
    const part = this.parts[this.at];
    if (!part) return undefined;
    this.at++;
    if (part.kind === 'number') return Number(part.text);
    if (part.kind === 'open') {
      const value = this.sum();
      return this.take(')') ? value : undefined;
    }
    if (part.kind === 'function') return this.call(part.text);
    if (part.kind !== 'ref' || part.ref.to || part.ref.sheet !== undefined) return undefined;
    return this.cell(part.ref.from.row!, part.ref.from.column!) ?? 0;
  }

  private call(name: string): number | undefined {
    if (!this.take('(')) return undefined;
    const values: number[] = [];
    do {
      const part = this.parts[this.at];
      const next = this.parts[this.at + 1]?.text;
      if (
        part?.kind === 'ref' &&
        part.ref.sheet === undefined &&
        (next === ',' || next === ';' || next === ')')
      ) {
        this.at++;
        const area = areaOf(part.ref, this.sheet);
        if ((area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1) > 20_000)
          return undefined;
        for (let row = area.firstRow; row <= area.lastRow; row++)
          for (let column = area.firstColumn; column <= area.lastColumn; column++) {
            const value = this.cell(row, column);
            if (value !== undefined) values.push(value);
          }
      } else {
        const value = this.sum();
        if (value === undefined) return undefined;
        values.push(value);
      }
    } while (this.take(',', ';'));
    if (!this.take(')')) return undefined;
    const total = values.reduce((a, b) => a + b, 0);
    if (name === 'SUM') return total;
    if (values.length === 0) return undefined;
    if (name === 'AVERAGE') return total / values.length;
    if (name === 'MAX') return Math.max(...values);
    return name === 'MIN' ? Math.min(...values) : undefined;
  }

  private cell(row: number, column: number): number | undefined {
    const value = cellAt(this.sheet, row, column)?.value;
    return typeof value === 'number' ? value : undefined;
  }
}
