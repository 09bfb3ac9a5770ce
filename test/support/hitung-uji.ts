import * as XLSX from '@e965/xlsx';
import { analyse, type Analysis } from '../../src/core/analyse';
import { parseCell } from '../../src/core/grid/address';
import { cellAt, sheetNamed, type Cell, type Workbook } from '../../src/core/grid/workbook';
import { profilKosong, type Profil } from '../../src/core/kinerja/profil';
import { planCompute, type HasilHitung, type PilihanHitung } from '../../src/core/measures/kolom';
import { openFile, type FileHost } from '../../src/host/file/open';

type Isi =
  string | number | null | { readonly v?: number | string; readonly f?: string; readonly z?: string };

export interface LembarUji {
  readonly nama: string;
  readonly baris: readonly (readonly Isi[])[];
  readonly gabung?: readonly string[];
}

/** An .xlsx file as a planner's office keeps it, from rows of values. */
export function berkas(...lembar: readonly LembarUji[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { nama, baris, gabung = [] } of lembar) {
    const sheet: XLSX.WorkSheet = {};
    let columns = 0;
    baris.forEach((row, r) =>
      row.forEach((isi, c) => {
        columns = Math.max(columns, c);
        if (isi === null) return;
        sheet[XLSX.utils.encode_cell({ r, c })] = sel(isi);
      }),
    );
    sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: baris.length - 1, c: columns } });
    sheet['!merges'] = gabung.map((area) => XLSX.utils.decode_range(area));
    XLSX.utils.book_append_sheet(book, sheet, nama);
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function sel(isi: NonNullable<Isi>): XLSX.CellObject {
  if (typeof isi === 'number') return { t: 'n', v: isi };
  if (typeof isi === 'string') return { t: 's', v: isi };
  const { v, f, z } = isi;
  return {
    t: typeof v === 'string' ? 's' : 'n',
    ...(v === undefined ? {} : { v }),
    ...(f ? { f } : {}),
    ...(z ? { z } : {}),
  };
}

export interface Dihitung {
  readonly host: FileHost;
  readonly sebelum: Workbook;
  readonly sesudah: Workbook;
  readonly analisis: Analysis;
  readonly hasil: HasilHitung;
}

/** The whole way: read, recognise, understand, plan, apply to the file. */
export async function hitung(
  bytes: Uint8Array | FileHost,
  pilihan: PilihanHitung & { readonly profil?: Partial<Profil> } = {},
): Promise<Dihitung> {
  const host = bytes instanceof Uint8Array ? openFile(bytes) : bytes;
  const sebelum = await host.read();
  const profil: Profil = { ...profilKosong, ...pilihan.profil };
  const analisis = analyse(sebelum, { profil });
  const hasil = planCompute(analisis.kinerja, profil, analisis.messages, pilihan);
  if (hasil.plan.actions.length > 0) await host.apply(hasil.plan);
  return { host, sebelum, sesudah: await host.read(), analisis, hasil };
}

export const selDi = (workbook: Workbook, sheet: string, address: string): Cell | undefined => {
  const { row, column } = parseCell(address)!;
  return cellAt(sheetNamed(workbook, sheet)!, row, column);
};

/** Address of the column that the header names, in a data row. */
export function diKolom({ hasil }: Dihitung, kepala: string | RegExp, row: number): string {
  const column = hasil.columns.find(({ header }) =>
    typeof kepala === 'string' ? header === kepala : kepala.test(header),
  );
  if (!column)
    throw new Error(`no column ${kepala}: ${hasil.columns.map(({ header }) => header).join(', ')}`);
  return `${column.column}${row}`;
}

/** Every formula that a plan writes, with what our own function says it answers. */
export const rumusDitulis = ({ hasil }: Pick<Dihitung, 'hasil'>) =>
  hasil.plan.actions.flatMap((action) =>
    action.type === 'setCells'
      ? action.cells.flatMap(({ row, column, formula, cached }) =>
          formula === undefined ? [] : [{ sheet: action.sheet, row, column, formula, cached: cached ?? '' }],
        )
      : [],
  );
