import { areaName } from '../grid/address';
import type { Area, CellValue } from '../grid/workbook';
import { valueText } from '../grid/workbook';
import type { ChartSpec, ConditionalRule, Style } from '../plan/plan';
import type { Bagian, Bentuk, Di, GrafikForm, Isian, Kolom, Lintas, Penutup } from './formulir';
import * as gaya from './gaya';
import { hasil, kosong, sebagaiAngka, teks, type Isi } from './isi';
import { kunciBaris, type Ingatan } from './ingatan';
import { kolomTabel, lebarForm, letakTabel, selTabel, type KolomTerletak, type TabelTerletak } from './letak';
import { barisTandaTangan, type Tanda } from './tanda-tangan';
import { hitungBaris, lebarKolom, TINGGI_MAKS, tinggiBaris } from './tinggi';

/** A form computed onto a sheet: every cell, its style, and all that the host needs to draw it. */
export interface Lembar {
  readonly sel: readonly {
    readonly row: number;
    readonly column: number;
    readonly isi: Isi;
    readonly style: Style;
  }[];
  readonly gabungan: readonly Area[];
  readonly lebar: readonly number[];
  readonly tinggi: ReadonlyMap<number, number>;
  readonly beku: { readonly rows: number; readonly columns: number };
  readonly ulang?: readonly [number, number];
  readonly warna: readonly { readonly area: Area; readonly rules: readonly ConditionalRule[] }[];
  readonly daftar: readonly { readonly area: Area; readonly list: readonly string[] }[];
  readonly grafik: readonly ChartSpec[];
  /** Ranges that hold the user's words and the keys of their rows: name suffix → area. */
  readonly ingat: readonly { readonly nama: string; readonly area: Area }[];
  readonly potret: boolean;
}

interface Kepala {
  readonly instansi: string;
  readonly penanda: readonly Tanda[];
}

interface Draft {
  readonly huruf: number;
  readonly kolom: number;
  readonly lebar: number[];
  readonly sel: Map<string, { row: number; column: number; isi: Isi; style: Style }>;
  readonly gabungan: Area[];
  readonly tinggi: Map<number, number>;
  readonly warna: { area: Area; rules: readonly ConditionalRule[] }[];
  readonly daftar: { area: Area; list: readonly string[] }[];
  readonly ingat: { nama: string; area: Area }[];
  readonly ingatan: Ingatan;
}

const satu = (row: number, from: number, to = from): Area => ({
  firstRow: row,
  firstColumn: from,
  lastRow: row,
  lastColumn: to,
});

/** Writes one cell, or a merged area by its top left cell; every cell of the area gets the style, for the borders. */
function tulis(d: Draft, area: Area, isi: Isi, style: Style): void {
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      d.sel.set(`${row}:${column}`, {
        row,
        column,
        isi: row === area.firstRow && column === area.firstColumn ? isi : kosong,
        style,
      });
  if (area.lastRow > area.firstRow || area.lastColumn > area.firstColumn) d.gabungan.push(area);
  tinggikan(d, area, isi, style);
}

const lebarArea = (d: Draft, area: Area): number => {
  let width = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++)
    width += lebarKolom(d.lebar[column - 1] ?? 10);
  return width;
};

/** Makes the rows of the area high enough for its text; what is missing goes to the last row. */
function tinggikan(d: Draft, area: Area, isi: Isi, style: Style): void {
  const size = style.fontSize ?? d.huruf;
  for (let row = area.firstRow; row <= area.lastRow; row++)
    d.tinggi.set(row, Math.max(d.tinggi.get(row) ?? 0, tinggiBaris(1, size)));
  const value = hasil(isi);
  const text = typeof value === 'string' ? value : '';
  if (text === '' || style.wrap !== true) return;
  const lines = hitungBaris(text, lebarArea(d, area), size, style.bold);
  let have = 0;
  for (let row = area.firstRow; row <= area.lastRow; row++) have += d.tinggi.get(row)!;
  const need = lines * size * 1.22 + 6;
  if (need <= have) return;
  // A merged cell's text is spread over its rows, so that no row alone grows beyond what a sheet allows.
  const rows = area.lastRow - area.firstRow + 1;
  const extra = (need - have) / rows;
  for (let row = area.firstRow; row <= area.lastRow; row++)
    d.tinggi.set(row, Math.min(TINGGI_MAKS, Math.ceil(d.tinggi.get(row)! + extra)));
}

const rata: Readonly<Record<Bentuk, Style>> = {
  teks: { horizontal: 'left', wrap: true, indent: 1 },
  tengah: { horizontal: 'center', wrap: true },
  angka: { horizontal: 'right', wrap: true, indent: 1 },
  rupiah: { horizontal: 'right', numberFormat: '#,##0', indent: 1 },
  persen: { horizontal: 'right', numberFormat: '0.00%', indent: 1 },
};

const gayaSel = (d: Draft, bentuk: Bentuk, isi: Isi, more: Style = {}): Style => ({
  ...gaya.badan(d.huruf),
  ...rata[bentuk],
  // A dense form has no room beside its numbers.
  ...(d.huruf < 9 && bentuk !== 'teks' ? { indent: 0 } : {}),
  ...(isi.format ? { numberFormat: isi.format } : {}),
  // Numbers do not wrap; a word in their column does.
  ...(bentuk === 'angka' && typeof hasil(isi) === 'number' ? { wrap: false } : {}),
  ...more,
});

/** Computes cells when they are first asked for, so that a column may use one to its right or a row below. */
function pembaca(letak: ReadonlyMap<string, TabelTerletak>, d: Draft) {
  const cache = new Map<string, Isi>();
  const busy = new Set<string>();
  const once = (key: string, make: () => Isi): Isi => {
    const have = cache.get(key);
    if (have) return have;
    if (busy.has(key)) throw new Error(`Sel ${key} memakai dirinya sendiri`);
    busy.add(key);
    const isi = make();
    busy.delete(key);
    cache.set(key, isi);
    return isi;
  };
  const kolomOf = (t: TabelTerletak, id: string): Kolom<unknown> => {
    const k = t.oleh.get(id);
    if (!k) throw new Error(`Tabel ${t.form.id} tidak punya kolom ${id}`);
    return k.kolom;
  };
  const dataRows = (t: TabelTerletak) =>
    t.form.baris.filter((b) => b.spanduk === undefined).map((b) => b.data);
  const isiBadan = (t: TabelTerletak, data: unknown, id: string): Isi =>
    once(`${t.form.id}/${t.barisOleh.get(data)}/${id}`, () => {
      const kolom = kolomOf(t, id);
      if (kolom.isi !== 'bebas') return kolom.isi(data, di(t, data));
      return { ...ingatBebas(t, data, id), bebas: true };
    });
  const isiPenutup = (t: TabelTerletak, p: Penutup<unknown>, id: string): Isi =>
    once(`${t.form.id}/penutup/${p.id}/${id}`, () =>
      p.jenis === 'nilai' && p.isi[id] ? p.isi[id](di(t, undefined, p)) : kosong,
    );
  const kunciOf = (t: TabelTerletak, data: unknown): string =>
    kunciBaris((t.form.kunci ?? []).map((id) => valueText(hasil(isiBadan(t, data, id)))));
  const ingatBebas = (t: TabelTerletak, data: unknown, id: string): Isi => {
    const semua = dataRows(t);
    const kunci = kunciOf(t, data);
    const ke = semua.slice(0, semua.indexOf(data)).filter((other) => kunciOf(t, other) === kunci).length;
    const value = d.ingatan.bebas(t.form.id, id, kunci, ke);
    return { value: value ?? kolomOf(t, id).awal?.(data) };
  };
  const lintas = (t: TabelTerletak): Lintas => ({
    rentang: (id) => rentang(t, id),
    nilaiKolom: (id) => dataRows(t).map((data) => hasil(isiBadan(t, data, id))),
    penutup: (pid, id) => ({
      sel: selTabel(t, t.penutup.get(pid)!, id),
      nilai: hasil(
        isiPenutup(
          t,
          t.form.penutup!.find((p) => p.id === pid)!,
          id,
        ),
      ),
    }),
  });
  const rentang = (t: TabelTerletak, id: string): string =>
    areaName({ ...kolomArea(t, id), lastColumn: t.oleh.get(id)!.dari });
  const di = (t: TabelTerletak, data: unknown, p?: Penutup<unknown>): Di<unknown> => {
    const semua = dataRows(t);
    const row = p ? t.penutup.get(p.id)! : t.barisOleh.get(data)!;
    const nilai = (id: string): CellValue => hasil(p ? isiPenutup(t, p, id) : isiBadan(t, data, id));
    return {
      urut: semua.indexOf(data) + 1,
      semua,
      sel: (id) => selTabel(t, row, id),
      nilai,
      angka: (id) => sebagaiAngka(nilai(id)),
      selDi: (other, id) => selTabel(t, t.barisOleh.get(other)!, id),
      nilaiDi: (other, id) => hasil(isiBadan(t, other, id)),
      rentang: (id) => rentang(t, id),
      nilaiKolom: (id) => semua.map((other) => hasil(isiBadan(t, other, id))),
      lintas: (id) => {
        const other = letak.get(id);
        if (!other) throw new Error(`Tidak ada tabel ${id}`);
        return lintas(other);
      },
    };
  };
  return { isiBadan, isiPenutup, di };
}

const kolomArea = (t: TabelTerletak, id: string): Area => {
  const k = t.oleh.get(id)!;
  return { firstRow: t.badan[0], lastRow: t.badan[1], firstColumn: k.dari, lastColumn: k.sampai };
};

type Pembaca = ReturnType<typeof pembaca>;

function tulisTabel(d: Draft, t: TabelTerletak, baca: Pembaca): void {
  const { form } = t;
  if (t.barisJudul !== undefined)
    tulis(
      d,
      satu(t.barisJudul, t.kolomAwal, t.kolomAkhir),
      typeof form.judul === 'string' ? teks(form.judul) : form.judul!,
      gaya.judulTabel(d.huruf),
    );
  for (const { judul, area } of t.judul) tulis(d, area, teks(judul), gaya.header(d.huruf));
  for (const { judul, area } of t.nomor) tulis(d, area, teks(judul), gaya.nomor(d.huruf));
  tulisBadan(d, t, baca);
  for (const p of form.penutup ?? []) tulisPenutup(d, t, p, baca);
  for (const { kolom, dari } of t.kolom) {
    const area = { firstRow: t.badan[0], lastRow: t.badan[1], firstColumn: dari, lastColumn: dari };
    if (kolom.isi === 'bebas') d.ingat.push({ nama: `Bebas.${form.id}.${kolom.id}`, area });
    if (form.kunci?.includes(kolom.id) && t.kolom.some((k) => k.kolom.isi === 'bebas'))
      d.ingat.push({ nama: `Kunci.${form.id}.${kolom.id}`, area });
    if (kolom.daftar && form.baris.length > 0) d.daftar.push({ area, list: kolom.daftar });
    if (kolom.warna && form.baris.length > 0) d.warna.push({ area, rules: kolom.warna });
  }
}

function tulisBadan(d: Draft, t: TabelTerletak, baca: Pembaca): void {
  const { form } = t;
  if (form.baris.length === 0 && form.tanpaBaris !== undefined)
    tulis(d, satu(t.badan[0], t.kolomAwal, t.kolomAkhir), teks(form.tanpaBaris), {
      ...gaya.badan(d.huruf),
      wrap: true,
      italic: true,
    });
  form.baris.forEach((baris, i) => {
    const row = t.badan[0] + i;
    if (baris.spanduk) {
      tulis(d, satu(row, t.kolomAwal, t.kolomAkhir), baris.spanduk, {
        ...gaya.badan(d.huruf),
        ...gaya.bagian,
        wrap: true,
        horizontal: 'left',
        indent: 1,
      });
      return;
    }
    for (const k of t.kolom) tulisSelBadan(d, t, k, i, baca);
  });
}

/** The last of the rows from `i` on that share one merged cell in the column; `i - 1` where an earlier row began it. */
function akhirGabung(t: TabelTerletak, kolom: Kolom<unknown>, i: number): number {
  const { baris } = t.form;
  const key = (at: number): unknown => {
    const b = baris[at];
    return b && !b.spanduk ? kolom.gabung?.(b.data) : undefined;
  };
  const own = key(i);
  if (own === undefined) return i;
  if (key(i - 1) === own) return i - 1;
  let last = i;
  while (key(last + 1) === own) last++;
  return last;
}

function tulisSelBadan(d: Draft, t: TabelTerletak, k: KolomTerletak, i: number, baca: Pembaca): void {
  const baris = t.form.baris[i]!;
  const last = akhirGabung(t, k.kolom, i);
  if (last < i || k.kolom.lanjut?.(baris.data)) return;
  let kanan = k.sampai;
  for (const next of t.kolom.slice(t.kolom.indexOf(k) + 1)) {
    if (!next.kolom.lanjut?.(baris.data)) break;
    kanan = next.sampai;
  }
  const isi = baca.isiBadan(t, baris.data, k.kolom.id);
  const style = gayaSel(d, k.kolom.bentuk, isi, {
    // In the middle of many merged rows a name would hide on another page.
    ...(last > i + 7 || t.form.atas ? { vertical: 'top' } : {}),
    ...(baris.gaya && baris.gaya !== 'biasa' ? gaya[baris.gaya] : {}),
    ...(isi.link || isi.url ? gaya.tautan : {}),
  });
  tulis(
    d,
    { firstRow: t.badan[0] + i, lastRow: t.badan[0] + last, firstColumn: k.dari, lastColumn: kanan },
    isi,
    style,
  );
}

function tulisPenutup(d: Draft, t: TabelTerletak, p: Penutup<unknown>, baca: Pembaca): void {
  const row = t.penutup.get(p.id)!;
  const sampai = p.sampai === undefined ? 0 : t.oleh.get(p.sampai)!.sampai;
  if (p.jenis === 'isian') {
    const value = d.ingatan.isian(p.id);
    const label = satu(row, t.kolomAwal, sampai || t.kolomAkhir);
    if (sampai > 0) {
      const area = satu(row, sampai + 1, t.kolomAkhir);
      tulis(d, label, teks(p.label), {
        ...gaya.badan(d.huruf),
        wrap: true,
        bold: true,
        indent: 1,
        horizontal: 'left',
      });
      tulis(
        d,
        area,
        { value: value ?? null },
        { ...gaya.badan(d.huruf), wrap: true, horizontal: 'left', indent: 1 },
      );
      d.ingat.push({ nama: `Isian.${p.id}`, area: satu(row, sampai + 1) });
    }
    d.tinggi.set(row, Math.max(d.tinggi.get(row)!, tinggiBaris(2, d.huruf)));
    return;
  }
  const label = typeof p.label === 'string' ? teks(p.label) : p.label(baca.di(t, undefined, p));
  tulis(d, satu(row, t.kolomAwal, sampai), label, {
    ...gaya.badan(d.huruf),
    ...gaya.penutup,
    wrap: true,
    horizontal: 'left',
    indent: 1,
  });
  for (const k of t.kolom) {
    if (k.dari <= sampai) continue;
    const isi = baca.isiPenutup(t, p, k.kolom.id);
    tulis(d, satu(row, k.dari, k.sampai), isi, gayaSel(d, p.bentuk ?? k.kolom.bentuk, isi, gaya.penutup));
  }
}

const gayaParagraf = {
  judul: gaya.judulTabel,
  subjudul: gaya.subjudul,
  biasa: gaya.paragraf,
  catatan: gaya.catatan,
} as const;

/** The form's columns' widths: the widest that any of its tables asks for. */
function lebarKolomForm(bagian: readonly Bagian[], kolom: number, potret: boolean): number[] {
  const lebar: number[] = new Array<number>(kolom).fill(0);
  for (const b of bagian) {
    if (b.jenis !== 'tabel') continue;
    for (const k of kolomTabel(b))
      if (k.dari === k.sampai) lebar[k.dari - 1] = Math.max(lebar[k.dari - 1]!, k.kolom.lebar ?? 0);
  }
  return lebarkan(
    lebar.map((width) => width || 12),
    bagian,
    potret,
  );
}

/** Points across that a folio page prints on, between its margins. */
const HALAMAN = { landscape: 848, portrait: 524 };

/** Gives the room that is left on the page to the columns of text, so that the form fills its width. */
function lebarkan(lebar: readonly number[], bagian: readonly Bagian[], potret: boolean): number[] {
  const ada = lebar.reduce((total, width) => total + lebarKolom(width), 0);
  const sisa = ((potret ? HALAMAN.portrait : HALAMAN.landscape) - ada) / 0.75 / 7;
  const pertama = bagian.find((b) => b.jenis === 'tabel');
  if (sisa <= 0 || pertama?.jenis !== 'tabel') return [...lebar];
  const teks = kolomTabel(pertama).flatMap((k) =>
    k.kolom.bentuk === 'teks' && k.dari === k.sampai ? [k.dari] : [],
  );
  const total = teks.reduce((sum, column) => sum + lebar[column - 1]!, 0);
  return lebar.map((width, i) =>
    teks.includes(i + 1) ? Math.round((width + (sisa * width) / total) * 10) / 10 : width,
  );
}

/** Places and computes a whole form. */
export function susunLembar(isian: Isian, kepala: Kepala, ingatan: Ingatan): Lembar {
  const kolom = lebarForm(isian.bagian);
  const d: Draft = {
    huruf: isian.huruf ?? 10,
    kolom,
    lebar: lebarKolomForm(isian.bagian, kolom, isian.potret === true),
    sel: new Map(),
    gabungan: [],
    tinggi: new Map(),
    warna: [],
    daftar: [],
    ingat: [],
    ingatan,
  };
  let row = tulisKop(d, isian, kepala);
  const letak = new Map<string, TabelTerletak>();
  const grafik: { form: GrafikForm; row: number }[] = [];
  const paragraf: { bagian: Extract<Bagian, { jenis: 'paragraf' }>; row: number }[] = [];
  isian.bagian.forEach((bagian, i) => {
    if (i > 0 && !(bagian.jenis === 'grafik' && bagian.sebelah)) row++;
    if (bagian.jenis === 'tabel') {
      const t = letakTabel(bagian, row);
      letak.set(bagian.id, t);
      row = t.akhir + 1;
    } else if (bagian.jenis === 'paragraf') {
      paragraf.push({ bagian, row });
      row += bagian.baris.length;
    } else {
      const before = bagian.sebelah ? grafik[grafik.length - 1] : undefined;
      grafik.push({ form: bagian, row: before?.row ?? row });
      if (!before) row += bagian.tinggi;
    }
  });
  const baca = pembaca(letak, d);
  for (const t of letak.values()) tulisTabel(d, t, baca);
  for (const p of paragraf)
    p.bagian.baris.forEach((b, i) =>
      tulis(
        d,
        satu(p.row + i, 1, kolom),
        'susun' in b.isi ? b.isi.susun(baca.di(letak.get(b.isi.dari)!, undefined)) : b.isi,
        gayaParagraf[b.gaya ?? 'biasa'](d.huruf),
      ),
    );
  tulisTandaTangan(d, kepala.penanda, row + 1);
  const first = [...letak.values()][0];
  return {
    sel: [...d.sel.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    gabungan: d.gabungan,
    lebar: d.lebar,
    tinggi: d.tinggi,
    beku:
      first && isian.beku !== undefined
        ? { rows: first.header[1], columns: isian.beku }
        : { rows: 0, columns: 0 },
    ulang: letak.size === 1 && first ? first.header : undefined,
    warna: d.warna,
    daftar: d.daftar,
    grafik: grafik.map((g) => letakGrafik(g.form, g.row, kolom, letak)),
    ingat: d.ingat,
    potret: isian.potret === true,
  };
}

function tulisKop(d: Draft, isian: Isian, kepala: Kepala): number {
  let row = 1;
  const baris = [kepala.instansi, ...isian.judul];
  baris.forEach((line, i) => {
    tulis(d, satu(row, 1, d.kolom), teks(line), gaya.kop(i === 1));
    row++;
  });
  row++;
  if (!isian.kepala) return row;
  let sampai = 1;
  while (sampai < d.kolom - 1 && lebarArea(d, satu(1, 1, sampai)) < 90) sampai++;
  for (const { label, isi, id } of isian.kepala) {
    const value = isi.bebas ? d.ingatan.isian(id) : undefined;
    tulis(d, satu(row, 1, sampai), teks(label), gaya.paragraf(d.huruf));
    tulis(
      d,
      satu(row, sampai + 1, d.kolom),
      isi.bebas ? teks(value === undefined ? ': ' : String(value)) : isi,
      gaya.paragraf(d.huruf),
    );
    if (isi.bebas) d.ingat.push({ nama: `Isian.${id}`, area: satu(row, sampai + 1) });
    row++;
  }
  return row + 1;
}

/** One signature at the right, two side by side. */
function tulisTandaTangan(d: Draft, penanda: readonly Tanda[], from: number): void {
  const total = lebarArea(d, satu(1, 1, d.kolom));
  const room = Math.min(total / Math.max(2, penanda.length), 260);
  // Columns already taken by the block before: a narrow form has few of them.
  let taken = 0;
  penanda.forEach((tanda, i) => {
    const kanan = i === penanda.length - 1;
    let first = kanan ? d.kolom : 1;
    let last = first;
    if (kanan) while (first > taken + 1 && lebarArea(d, satu(1, first, last)) < room) first--;
    else while (last < Math.ceil(d.kolom / 2) && lebarArea(d, satu(1, first, last)) < room) last++;
    taken = last;
    barisTandaTangan(tanda).forEach(({ text, bold }, at) =>
      tulis(d, satu(from + at, first, last), text === '' ? kosong : teks(text), gaya.tanda(d.huruf, bold)),
    );
  });
}

/** Of merged cells only the first column holds the values. */
const kolomPertama = (t: TabelTerletak, id: string): Area => ({
  ...kolomArea(t, id),
  lastColumn: t.oleh.get(id)!.dari,
});

function letakGrafik(
  form: GrafikForm,
  row: number,
  kolom: number,
  letak: ReadonlyMap<string, TabelTerletak>,
): ChartSpec {
  const t = letak.get(form.tabel)!;
  const column = (share: number): number => Math.max(1, Math.round(share * kolom));
  const from = form.dari ? column(form.dari) + 1 : 1;
  return {
    type: form.bentuk,
    title: form.judul,
    categories: kolomPertama(t, form.kategori),
    series: form.seri.map((s) => ({ name: s.nama, values: kolomPertama(t, s.kolom), color: s.warna })),
    place: {
      firstRow: row,
      lastRow: row + form.tinggi - 1,
      firstColumn: from,
      lastColumn: column(form.sampai ?? 1),
    },
    format: form.format,
  };
}
