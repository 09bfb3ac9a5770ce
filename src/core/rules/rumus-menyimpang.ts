import { areaName } from '../grid/address';
import type { CellError } from '../grid/workbook';
import type { Ganjil } from './hubungan/ganjil';
import { ganjil } from './hubungan/neighbours';
import { selDari, tempat } from './support/kelompok';
import type { Found, Rule } from './rule';

/** Neighbouring cells of one row with the same cause and the same fault: one finding over their range. */
function berderet(items: readonly Ganjil[]): Ganjil[][] {
  const runs: Ganjil[][] = [];
  const sorted = [...items].sort((a, b) => a.sel.baris.row - b.sel.baris.row || a.sel.kolom - b.sel.kolom);
  for (const one of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const joins =
      last !== undefined &&
      one.sebab === 'jangkar' &&
      last.sebab === 'jangkar' &&
      last.sel.baris.row === one.sel.baris.row &&
      last.sel.kolom + 1 === one.sel.kolom;
    if (joins) run!.push(one);
    else runs.push([one]);
  }
  return runs;
}

const galat = (value: unknown): value is CellError => typeof value === 'object' && value !== null;

export const rumusMenyimpang: Rule = {
  id: 'rumus-menyimpang',
  severity: 'warning',
  *check({ kinerja, messages }): Iterable<Found> {
    const say = messages.rules['rumus-menyimpang'];
    for (const tabel of kinerja.tabel) {
      // An error value is said by its own rule.
      const found = ganjil(tabel).filter(
        (one) => !galat(one.sel.nilai.cell?.value) && !one.sel.formula!.includes('#REF!'),
      );
      for (const run of berderet(found)) {
        const { sel, contoh, seharusnya, sebab, arah, serupa } = run[0]!;
        const last = run[run.length - 1]!.sel;
        yield {
          sheet: sel.nilai.ref.sheet,
          cell: selDari(sel.nilai),
          ...(run.length > 1
            ? {
                range: areaName({
                  firstRow: sel.baris.row,
                  firstColumn: sel.kolom,
                  lastRow: last.baris.row,
                  lastColumn: last.kolom,
                }),
              }
            : {}),
          message: say.beda({ rumus: sel.formula!, seharusnya, sebab, arah, serupa, banyak: run.length }),
          ...(contoh ? { related: [tempat(contoh.nilai)] } : {}),
          data: {
            formula: sel.formula,
            ...(seharusnya ? { expected: seharusnya } : {}),
            printed: sel.nilai.angka,
          },
          ...(seharusnya && !seharusnya.includes('#REF!')
            ? {
                fix: {
                  title: say.perbaikan,
                  actions: [
                    {
                      type: 'setCells' as const,
                      sheet: sel.nilai.ref.sheet,
                      cells: run.map((one) => ({
                        row: one.sel.baris.row,
                        column: one.sel.kolom,
                        formula: one.seharusnya!,
                      })),
                    },
                  ],
                },
              }
            : {}),
        };
      }
    }
  },
};
