import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { IsiUji, Jawaban } from './ironcalc';
import { convert } from './libreoffice';

/** A workbook's bytes as LibreOffice saves them after recalculating everything. */
function dihitungUlang(bytes: Uint8Array): Uint8Array {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'renaksi-lo-'));
  try {
    const file = path.join(folder, 'uji.xlsx');
    fs.writeFileSync(file, bytes);
    convert([file], path.join(folder, 'out'));
    return new Uint8Array(fs.readFileSync(path.join(folder, 'out', 'uji.xlsx')));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const errors: Readonly<Record<string, number>> = {
  '#NULL!': 0,
  '#DIV/0!': 7,
  '#VALUE!': 15,
  '#REF!': 23,
  '#NAME?': 29,
  '#NUM!': 36,
  '#N/A': 42,
};

/** As `ironcalc`, evaluated by LibreOffice. */
export function libreoffice(cells: Readonly<Record<string, IsiUji>>): Record<string, Jawaban> {
  const sheet: XLSX.WorkSheet = {};
  const range = { s: { r: 0, c: 0 }, e: { r: 0, c: 0 } };
  for (const [address, isi] of Object.entries(cells)) {
    if (isi === null) continue;
    const { r, c } = XLSX.utils.decode_cell(address);
    range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
    sheet[address] = asCell(isi);
  }
  sheet['!ref'] = XLSX.utils.encode_range(range);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Uji');
  const bytes = XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  const answered = XLSX.read(dihitungUlang(new Uint8Array(bytes)), { type: 'array' }).Sheets['Uji']!;
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([, isi]) => typeof isi === 'object' && isi !== null && 'f' in isi)
      .map(([address]) => [address, jawaban(answered[address] as XLSX.CellObject | undefined)]),
  );
}

function asCell(isi: NonNullable<IsiUji>): XLSX.CellObject {
  if (typeof isi === 'object')
    return 'f' in isi ? { t: 'n', f: isi.f.slice(1) } : { ...asCell(isi.v), z: isi.z };
  if (typeof isi === 'number') return { t: 'n', v: isi };
  if (typeof isi === 'boolean') return { t: 'b', v: isi };
  return isi in errors ? { t: 'e', v: errors[isi] } : { t: 's', v: isi };
}

/** A cell's value as read back; errors as text. */
function jawaban(cell: XLSX.CellObject | undefined): Jawaban {
  if (!cell || cell.v === undefined) return '';
  if (cell.t === 'e') return Object.keys(errors).find((key) => errors[key] === cell.v) ?? '#?';
  return typeof cell.v === 'number' ? cell.v : String(cell.v);
}
