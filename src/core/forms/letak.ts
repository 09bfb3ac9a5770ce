import { cellName } from '../grid/address';
import type { Area } from '../grid/workbook';
import {
  adalahKelompok,
  type BarisForm,
  type Bagian,
  type Kolom,
  type Simpul,
  type TabelForm,
} from './formulir';

/** Where the parts of a form stand on its sheet, before any cell is computed. */

export interface KolomTerletak {
  readonly kolom: Kolom<unknown>;
  /** First and last sheet column. */
  readonly dari: number;
  readonly sampai: number;
}

export interface SelJudul {
  readonly judul: string;
  readonly area: Area;
}

export interface TabelTerletak {
  readonly form: TabelForm<unknown>;
  readonly kolom: readonly KolomTerletak[];
  readonly oleh: ReadonlyMap<string, KolomTerletak>;
  readonly judul: readonly SelJudul[];
  readonly nomor: readonly SelJudul[];
  /** Row of the line above the table, if it has one. */
  readonly barisJudul?: number;
  readonly header: readonly [number, number];
  readonly badan: readonly [number, number];
  readonly barisOleh: ReadonlyMap<unknown, number>;
  readonly penutup: ReadonlyMap<string, number>;
  readonly akhir: number;
  readonly kolomAwal: number;
  readonly kolomAkhir: number;
}

const kedalaman = (simpul: readonly Simpul<unknown>[]): number =>
  Math.max(...simpul.map((s) => (adalahKelompok(s) ? 1 + kedalaman(s.kolom) : 1)));

function daun(simpul: readonly Simpul<unknown>[], kolom: number): KolomTerletak[] {
  const hasil: KolomTerletak[] = [];
  let at = kolom;
  for (const s of simpul) {
    if (adalahKelompok(s)) {
      const anak = daun(s.kolom, at);
      hasil.push(...anak);
      at = anak[anak.length - 1]!.sampai + 1;
    } else {
      const lebar = s.rentang ?? 1;
      hasil.push({ kolom: s, dari: at, sampai: at + lebar - 1 });
      at += lebar;
    }
  }
  return hasil;
}

export const kolomTabel = (form: TabelForm<unknown>): KolomTerletak[] => daun(form.kolom, form.mulai ?? 1);

/** The table's cells of header and numbering row, from the row on; `label(n)` writes the running number. */
function letakHeader(form: TabelForm<unknown>, baris: number) {
  const levels = form.satuTingkat ? 1 : kedalaman(form.kolom);
  const adaNomor = form.nomor !== 'tanpa';
  const split = form.nomorDiAtasDaun === true && adaNomor && levels > 1;
  const bawah = split ? levels - 1 : levels;
  const barisNomor = baris + bawah;
  const judul: SelJudul[] = [];
  const nomor: SelJudul[] = [];
  let urut = 0;
  const label = (cetak: string | undefined): string => {
    urut++;
    const isi = cetak ?? String(urut);
    return form.nomor === 'kurung' && /^\d+$/.test(isi) ? `(${isi})` : isi;
  };
  const letak = (
    simpul: readonly Simpul<unknown>[],
    level: number,
    kolom: number,
    dalam: boolean,
  ): number => {
    let at = kolom;
    for (const s of simpul) {
      if (adalahKelompok(s)) {
        const mulai = at;
        const sendiri = s.nomor !== undefined;
        const nomorku = sendiri && adaNomor ? label(s.nomor) : undefined;
        at = letak(s.kolom, level + 1, at, dalam || sendiri);
        // A group whose children are all leaves reaches down to the leaf level of a deeper header.
        const tinggi = split && s.kolom.every((k) => !adalahKelompok(k)) ? levels - 1 - level : 1;
        judul.push({
          judul: s.judul,
          area: {
            firstRow: baris + level,
            firstColumn: mulai,
            lastRow: baris + level + tinggi - 1,
            lastColumn: at - 1,
          },
        });
        if (nomorku !== undefined)
          nomor.push({
            judul: nomorku,
            area: { firstRow: barisNomor, firstColumn: mulai, lastRow: barisNomor, lastColumn: at - 1 },
          });
      } else if (form.satuTingkat && level > 0) {
        at += s.rentang ?? 1;
      } else {
        const akhir = at + (s.rentang ?? 1) - 1;
        const anak = split && dalam;
        judul.push({
          judul: s.judul,
          area: {
            firstRow: anak ? barisNomor + 1 : baris + level,
            firstColumn: at,
            lastRow: anak ? barisNomor + 1 : barisNomor - 1,
            lastColumn: akhir,
          },
        });
        if (adaNomor && !dalam)
          nomor.push({
            judul: label(s.nomor),
            area: {
              firstRow: barisNomor,
              firstColumn: at,
              lastRow: split ? barisNomor + 1 : barisNomor,
              lastColumn: akhir,
            },
          });
        at = akhir + 1;
      }
    }
    return at;
  };
  letak(form.kolom, 0, form.mulai ?? 1, false);
  const akhir = barisNomor + (split ? 1 : adaNomor ? 0 : -1);
  return { judul, nomor, akhir };
}

/** Places a table with its first row at `baris`. */
export function letakTabel(form: TabelForm<unknown>, baris: number): TabelTerletak {
  const barisJudul = form.judul === undefined ? undefined : baris;
  const mulai = baris + (barisJudul === undefined ? 0 : 1);
  const kolom = kolomTabel(form);
  const { judul, nomor, akhir } = letakHeader(form, mulai);
  const banyak = Math.max(form.baris.length, form.tanpaBaris === undefined ? 0 : 1);
  const badan: [number, number] = [akhir + 1, akhir + banyak];
  const barisOleh = new Map<unknown, number>();
  form.baris.forEach((b: BarisForm<unknown>, i) => barisOleh.set(b.data, badan[0] + i));
  const penutup = new Map<string, number>();
  let at = badan[1] + 1;
  for (const p of form.penutup ?? []) penutup.set(p.id, at++);
  return {
    form,
    kolom,
    oleh: new Map(kolom.map((k) => [k.kolom.id, k])),
    judul,
    nomor,
    barisJudul,
    header: [mulai, akhir],
    badan,
    barisOleh,
    penutup,
    akhir: at - 1,
    kolomAwal: form.mulai ?? 1,
    kolomAkhir: kolom[kolom.length - 1 - (form.bantu ?? 0)]!.sampai,
  };
}

/** How many sheet columns the form takes, those beside it left out. */
export const lebarForm = (bagian: readonly Bagian[]): number =>
  Math.max(
    1,
    ...bagian.map((b) =>
      b.jenis === 'tabel' ? kolomTabel(b)[kolomTabel(b).length - 1 - (b.bantu ?? 0)]!.sampai : 1,
    ),
  );

export const selTabel = (letak: TabelTerletak, row: number, kolom: string): string => {
  const k = letak.oleh.get(kolom);
  if (!k) throw new Error(`Tabel ${letak.form.id} tidak punya kolom ${kolom}`);
  return cellName(row, k.dari);
};

/** The column's body. */
export const kolomArea = (t: TabelTerletak, id: string): Area => {
  const k = t.oleh.get(id)!;
  return { firstRow: t.badan[0], lastRow: t.badan[1], firstColumn: k.dari, lastColumn: k.sampai };
};
