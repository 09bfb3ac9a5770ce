import { columnNumber, cellName } from '../grid/address';
import { mergeAt } from '../grid/merges';
import { textAt } from '../grid/workbook';
import type { Tabel } from '../kinerja/kinerja';
import type { Column } from '../recognise/table';
import type { Found, Rule } from './rule';

/** `(3)`, `3`, `12 = 8+9+10+11`, `6 (4-5)` → its number; letters count a = 1. */
export function nomorDari(text: string): number | undefined {
  const digits = /^\(?\s*(\d{1,3})\s*\)?(?:\s*[.=(:].*)?$/.exec(text.trim());
  if (digits) return Number(digits[1]);
  const letter = /^\(?\s*([a-z])\s*\)?(?:\s*[=(].*)?$/i.exec(text.trim());
  return letter ? letter[1]!.toLowerCase().charCodeAt(0) - 96 : undefined;
}

/** K beside Rp, or a second column of the same thing: they may share one number. */
const sepasang = (a: Column | undefined, b: Column | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((a.role === b.role && a.period === b.period && a.measure !== b.measure) ||
    (b.role === 'satuan' && a.role === 'target') ||
    (a.role === 'kode' && b.role === 'kode'));

interface Nomor {
  readonly column: Column | undefined;
  readonly at: number;
  readonly nomor: number | undefined;
  readonly teks: string;
}

/** Every cell of the numbering row under the table, a merged one once. */
function baca(tabel: Tabel, row: number): Nomor[] {
  const columns = new Map(tabel.table.columns.map((column) => [columnNumber(column.column), column]));
  const first = Math.min(...columns.keys());
  const last = Math.max(...columns.keys());
  const labels: Nomor[] = [];
  for (let at = first; at <= last; at++) {
    const merge = mergeAt(tabel.sheet, row, at);
    if (merge && merge.firstColumn < at && merge.firstColumn >= first) continue;
    const teks = textAt(tabel.sheet, row, at);
    const column = columns.get(at);
    if (column || teks !== '') labels.push({ column, at, nomor: nomorDari(teks), teks });
  }
  return labels;
}

export const nomorKolom: Rule = {
  id: 'nomor-kolom',
  severity: 'info',
  *check({ kinerja, messages }): Iterable<Found> {
    const say = messages.rules['nomor-kolom'];
    for (const tabel of kinerja.tabel) {
      const row = tabel.table.numberingRow;
      if (row === undefined) continue;
      const labels = baca(tabel, row);
      const numbered = labels.filter((label) => label.nomor !== undefined);
      if (numbered.length < 3) continue;
      const place = (label: Nomor) => ({ sheet: tabel.table.sheet, cell: cellName(row, label.at) });
      let previous: Nomor | undefined;
      for (const label of numbered) {
        const expected = previous ? previous.nomor! + 1 : label.nomor!;
        if (label.nomor === previous?.nomor && !sepasang(previous?.column, label.column)) {
          yield {
            ...place(label),
            message: say.berulang(label.teks, expected),
            data: { printed: label.nomor, expected },
          };
        } else if (label.nomor !== expected && label.nomor !== previous?.nomor) {
          yield {
            ...place(label),
            message: say.meloncat(previous!.nomor!, label.nomor!),
            data: { printed: label.nomor, expected },
          };
        }
        previous = label;
      }
      const last = labels.indexOf(previous!);
      const rest = labels
        .slice(last + 1)
        .filter(
          (label) =>
            label.teks === '' &&
            label.column !== undefined &&
            label.column.header !== '' &&
            !sepasang(labels[last]?.column, label.column),
        );
      if (rest.length > 0) {
        yield {
          ...place(rest[0]!),
          ...(rest.length > 1
            ? { range: `${cellName(row, rest[0]!.at)}:${cellName(row, rest[rest.length - 1]!.at)}` }
            : {}),
          message: say.berhenti(previous!.nomor!, rest[0]!.column!.header),
          data: { expected: previous!.nomor! + 1 },
        };
      }
    }
  },
};
