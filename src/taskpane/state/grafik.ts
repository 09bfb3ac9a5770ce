import type { Area, CellValue } from '../../core/grid/workbook';
import type { ChartSpec, Plan } from '../../core/plan/plan';
import { warnaKe } from '../../core/plan/warna-seri';

export interface SeriGambar {
  readonly nama: string;
  readonly warna: string;
  /** One for each category; null where the cell holds no number. */
  readonly nilai: readonly (number | null)[];
}

/** A chart of a planned sheet, with the values that its cells will show. */
export interface GrafikGambar {
  readonly jenis: ChartSpec['type'];
  readonly judul: string;
  readonly format?: string;
  readonly place: Area;
  readonly kategori: readonly string[];
  readonly seri: readonly SeriGambar[];
  /** Ends of the value axis: bars begin at zero unless one points the other way. */
  readonly min: number;
  readonly maks: number;
}

const selArea = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): string[] => {
  const sel: string[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) sel.push(`${row}:${column}`);
  return sel;
};

/** The charts that a plan draws on the sheet. */
export function grafikLembar(plan: Plan, sheet: string): GrafikGambar[] {
  const values = new Map<string, CellValue>();
  const charts: ChartSpec[] = [];
  for (const action of plan.actions) {
    if (!('sheet' in action) || action.sheet !== sheet) continue;
    if (action.type === 'chart') charts.push(action.chart);
    if (action.type === 'setCells')
      for (const { row, column, value, formula, cached } of action.cells)
        values.set(`${row}:${column}`, (formula === undefined ? value : cached) ?? null);
  }
  return charts.map((chart) => {
    const seri = chart.series.map((s, i): SeriGambar => ({
      nama: s.name,
      warna: s.color ?? warnaKe(i),
      nilai: selArea(s.values).map((at) => {
        const value = values.get(at);
        return typeof value === 'number' ? value : null;
      }),
    }));
    const semua = seri.flatMap((s) => s.nilai.filter((value) => value !== null));
    return {
      jenis: chart.type,
      judul: chart.title,
      format: chart.format,
      place: chart.place,
      kategori: selArea(chart.categories).map((at) => String(values.get(at) ?? '')),
      seri,
      min: Math.min(0, ...semua),
      maks: Math.max(...semua, 0) || 1,
    };
  });
}
