import type { Style } from '../plan/plan';
import type { Bentuk, Kolom, Penutup } from './formulir';
import * as gaya from './gaya';
import { hasil, teks, type Isi } from './isi';
import type { Pembaca } from './lembar-baca';
import { satu, tulis, type Draft } from './lembar-draf';
import type { KolomTerletak, TabelTerletak } from './letak';
import { tinggiBaris } from './tinggi';

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
  // A dense form has no room beside its text and numbers.
  ...(d.huruf < 9 ? { indent: 0 } : {}),
  ...(isi.format ? { numberFormat: isi.format } : {}),
  // Numbers do not wrap; words in their column do.
  ...(bentuk === 'angka' && typeof hasil(isi) === 'number' ? { wrap: false } : {}),
  ...((bentuk === 'rupiah' || bentuk === 'persen') && typeof hasil(isi) === 'string' && hasil(isi) !== ''
    ? { wrap: true }
    : {}),
  ...more,
});

/** Writes a table: header, body, closing rows, and the marks of its free cells. */
export function tulisTabel(d: Draft, t: TabelTerletak, baca: Pembaca): void {
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
    if (form.kunciLain?.some((set) => set.includes(kolom.id)))
      d.ingat.push({ nama: `Lain.${form.id}.${kolom.id}`, area });
    if (kolom.daftar && form.baris.length > 0) d.daftar.push({ area, list: kolom.daftar });
    if (kolom.warna)
      for (const isi of terisi(t, kolom, baca))
        d.warna.push({ area: { ...area, ...isi }, rules: kolom.warna });
  }
}

/** Runs of rows whose cell holds something: a blank cell counts as zero to a colour rule. */
function terisi(
  t: TabelTerletak,
  kolom: Kolom<unknown>,
  baca: Pembaca,
): { firstRow: number; lastRow: number }[] {
  const runs: { firstRow: number; lastRow: number }[] = [];
  t.form.baris.forEach((baris, i) => {
    if (baris.spanduk) return;
    const isi = baca.isiBadan(t, baris.data, kolom.id);
    if (isi.formula === undefined && !isi.bebas && (isi.value ?? null) === null) return;
    const row = t.badan[0] + i;
    const last = runs[runs.length - 1];
    if (last?.lastRow === row - 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row });
  });
  return runs;
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
    if (k.dari <= sampai || k.dari > t.kolomAkhir) continue;
    const isi = baca.isiPenutup(t, p, k.kolom.id);
    tulis(d, satu(row, k.dari, k.sampai), isi, gayaSel(d, p.bentuk ?? k.kolom.bentuk, isi, gaya.penutup));
  }
}
