import { columnNumber } from '../grid/address';
import { type Area, cellAt } from '../grid/workbook';
import type { Tabel } from '../kinerja/kinerja';
import type { Action, CellWrite, ConditionalRule } from '../plan/plan';
import type { JenisKolom, KolomBaru } from './kolom-jenis';
import type { KolomAda } from './kolom-letak';

export const formatKolom: Readonly<Record<JenisKolom, string>> = {
  teks: 'General',
  persen: '0.00%',
  angka: 'General',
  rupiah: '#,##0',
};

/** Green from 100 %, amber from 75 %, red below: our own choice of a traffic light. */
export function lampu(sel: string): ConditionalRule[] {
  const rule = (when: string, fill: string, fontColor: string): ConditionalRule => ({
    when: 'formula',
    operands: [`AND(ISNUMBER(${sel}),${when})`],
    fill,
    fontColor,
  });
  return [
    rule(`${sel}>=1`, '#C6EFCE', '#0B5A26'),
    rule(`${sel}>=0.75`, '#FFEB9C', '#7A4F00'),
    rule(`${sel}<0.75`, '#FFC7CE', '#8E0012'),
  ];
}

export interface KolomDitulis {
  readonly kolom: KolomBaru;
  readonly column: number;
  readonly ada?: KolomAda;
}

/** The user's column that ours are dressed like: the last one of numbers, else the last. */
export function kolomModel({ table }: Tabel): number {
  const angka = table.columns.filter(({ role }) => ['capaian', 'realisasi', 'target'].includes(role));
  return Math.max(...(angka.length > 0 ? angka : table.columns).map(({ column }) => columnNumber(column)));
}

export const gayaSel = (kolom: KolomBaru, row: number) => ({
  numberFormat: kolom.format?.(row) ?? formatKolom[kolom.jenis],
  horizontal: kolom.jenis === 'rupiah' ? ('right' as const) : ('center' as const),
  vertical: 'center' as const,
  ...(kolom.jenis === 'teks' ? { wrap: true } : {}),
});

/** Header cells, numbering and styles of a run of new columns. */
export function gayaBlok(tabel: Tabel, run: readonly KolomDitulis[], cells: CellWrite[]): Action[] {
  const { table } = tabel;
  const sheet = table.sheet;
  const model = kolomModel(tabel);
  const [firstColumn, lastColumn] = [run[0]!.column, run[run.length - 1]!.column];
  const actions: Action[] = [];
  const baris = (row: number): Area => ({ firstRow: row, lastRow: row, firstColumn, lastColumn });
  const salin = (row: number, until = row): Action => ({
    type: 'copyStyle',
    sheet,
    from: { row, column: model },
    to: { ...baris(row), lastRow: until },
  });

  const [top, bottom] = barisKepala(tabel);
  for (let row = table.headerRows[0]; row <= table.headerRows[1]; row++) actions.push(salin(row));
  for (const row of table.repeatedHeaderRows) actions.push(salin(row));
  const kepala: Area = { firstRow: top, lastRow: bottom, firstColumn, lastColumn };
  actions.push({
    type: 'setStyle',
    sheet,
    area: kepala,
    style: { wrap: true, horizontal: 'center', vertical: 'center', numberFormat: 'General' },
  });
  if (table.numberingRow !== undefined)
    actions.push({
      type: 'setStyle',
      sheet,
      area: baris(table.numberingRow),
      style: { horizontal: 'center', numberFormat: 'General' },
    });
  const nomor = nomorBerikut(tabel);
  const repeated = table.repeatedHeaderRows.filter((row, i, all) => i === 0 || row !== all[i - 1]! + 1);
  run.forEach(({ kolom, column }, i) => {
    cells.push({ row: top, column, value: kolom.header });
    for (const row of repeated) cells.push({ row, column, value: kolom.header });
    if (bottom > top)
      actions.push({ type: 'merge', sheet, area: { ...kepala, firstColumn: column, lastColumn: column } });
    if (nomor && table.numberingRow !== undefined)
      cells.push({ row: table.numberingRow, column, value: nomor(i) });
    actions.push({ type: 'columnWidth', sheet, column, width: kolom.lebar });
  });

  const [first, last] = table.dataRows;
  if (last < first) return actions;
  const lain = tabel.baris.filter(({ jenis, row }) => jenis !== 'data' && row <= last).map(({ row }) => row);
  if (last - first <= 400) for (let row = first; row <= last; row++) actions.push(salin(row));
  else {
    const contoh = tabel.baris.find(({ jenis }) => jenis === 'data')?.row ?? first;
    actions.push({
      ...(salin(contoh) as Extract<Action, { type: 'copyStyle' }>),
      to: { ...baris(first), lastRow: last },
    });
    for (const row of lain) actions.push(salin(row));
  }
  for (const { kolom, column } of run) {
    const area: Area = { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
    actions.push({ type: 'setStyle', sheet, area, style: gayaSel({ ...kolom, format: undefined }, first) });
    for (const row of kolom.rows) {
      const own = kolom.format?.(row);
      if (own)
        actions.push({
          type: 'setStyle',
          sheet,
          area: { ...area, firstRow: row, lastRow: row },
          style: { numberFormat: own },
        });
    }
  }
  return actions;
}

/** The header rows that hold words: the numbering row above or below them left out. */
export function barisKepala({ table }: Tabel): readonly [number, number] {
  const [first, last] = table.headerRows;
  const n = table.numberingRow;
  if (n === undefined || n < first || n > last || first === last) return [first, last];
  return n === first ? [first + 1, last] : [first, n - 1];
}

/** The numbering row continued in its own manner: 13, `(13)`; undefined where it has no last number. */
function nomorBerikut({ table, sheet }: Tabel): ((index: number) => string | number) | undefined {
  if (table.numberingRow === undefined) return undefined;
  const labels = table.columns.flatMap(({ column, number }) => {
    const value = /\d+/.exec(number?.label ?? '')?.[0];
    return value ? [{ column: columnNumber(column), value: Number(value) }] : [];
  });
  const last = labels.sort((a, b) => a.column - b.column).pop();
  if (!last) return undefined;
  const cell = cellAt(sheet, table.numberingRow, last.column);
  return (index) => {
    const next = last.value + index + 1;
    if (typeof cell?.value === 'number') return next;
    // `(12)` goes on as `(13)`; of `14=13/5 x100%` only the number does.
    const bentuk = typeof cell?.value === 'string' ? cell.value.trim() : '';
    return /^\W*\d+\W*$/.test(bentuk) ? bentuk.replace(/\d+/, String(next)) : next;
  };
}
