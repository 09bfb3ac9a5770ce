import type { Area } from '../grid/workbook';
import type { ChartSpec, ConditionalRule, Style } from '../plan/plan';
import type { Bagian, GrafikForm, Isian } from './formulir';
import * as gaya from './gaya';
import { hasil, teks, type Isi } from './isi';
import type { Ingatan } from './ingatan';
import { banyakAngkaTeks } from './lembar-angka-teks';
import { pembaca, type Pembaca } from './lembar-baca';
import { satu, tulis, type Draft } from './lembar-draf';
import { lebarKolomForm } from './lembar-lebar';
import { tulisTabel } from './lembar-tabel';
import { barisKop, tulisKop, tulisTandaTangan, type Kepala } from './lembar-tepi';
import { bagiHalaman, type Halaman } from './lembar-utuh';
import { kolomArea, lebarForm, letakTabel, type TabelTerletak } from './letak';

/** A form computed onto a sheet: every cell, its style, and all that the host needs to draw it. */
export interface Lembar extends Halaman {
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
  /** Centimetres of margin at either side. */
  readonly samping: number;
}

const gayaParagraf = {
  judul: gaya.judulTabel,
  subjudul: gaya.subjudul,
  biasa: gaya.paragraf,
  catatan: gaya.catatan,
} as const;

/** Places and computes a whole form. */
export function susunLembar(isian: Isian, kepala: Kepala, ingatan: Ingatan): Lembar {
  const kolom = lebarForm(isian.bagian);
  const huruf = isian.huruf ?? 10;
  const potret = isian.potret === true;
  let row = barisKop(isian) + 1;
  const letak = new Map<string, TabelTerletak>();
  const grafik: { form: GrafikForm; row: number }[] = [];
  const paragraf: { bagian: Extract<Bagian, { jenis: 'paragraf' }>; row: number }[] = [];
  isian.bagian.forEach((bagian, i) => {
    // Notes follow one another without a gap.
    const lanjut = bagian.jenis === 'paragraf' && isian.bagian[i - 1]?.jenis === 'paragraf';
    if (i > 0 && !lanjut && !(bagian.jenis === 'grafik' && bagian.sebelah)) row++;
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
  const baca = pembaca(letak, ingatan);
  const angkaTeks = kepala.catatanAngkaTeks ? banyakAngkaTeks(letak.values(), baca) : 0;
  if (angkaTeks > 0) {
    if (isian.bagian[isian.bagian.length - 1]?.jenis !== 'paragraf') row++;
    const isi = teks(kepala.catatanAngkaTeks!(angkaTeks));
    paragraf.push({ bagian: { jenis: 'paragraf', baris: [{ isi, gaya: 'catatan' }] }, row: row++ });
  }
  const { lebar, samping } = lebarKolomForm(isian, letak, baca);
  const d: Draft = {
    huruf,
    kolom,
    lebar,
    sel: new Map(),
    gabungan: [],
    tinggi: new Map(),
    warna: [],
    daftar: [],
    ingat: [],
    ingatan,
  };
  tulisKop(d, isian, kepala);
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
  const tanda = tulisTandaTangan(d, kepala.penanda, row + 1);
  const halaman = bagiHalaman(d, { letak, grafik, paragraf, tanda }, potret, samping);
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
    ulang: first && (letak.size === 1 || isian.ulang) ? first.header : undefined,
    warna: d.warna,
    daftar: d.daftar,
    grafik: grafik.map((g) => letakGrafik(g.form, g.row, kolom, letak, baca)),
    ingat: d.ingat,
    potret,
    samping,
    ...halaman,
  };
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
  baca: Pembaca,
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
    ...(form.bentuk === 'bar' || form.bentuk === 'column' ? { fromZero: tanpaNegatif(form, t, baca) } : {}),
  };
}

/** Bars begin at zero, unless one of them points the other way. */
const tanpaNegatif = (form: GrafikForm, t: TabelTerletak, baca: Pembaca): boolean =>
  form.seri.every((s) =>
    t.form.baris.every((b) => {
      const value = b.spanduk ? null : hasil(baca.isiBadan(t, b.data, s.kolom));
      return typeof value !== 'number' || value >= 0;
    }),
  );
