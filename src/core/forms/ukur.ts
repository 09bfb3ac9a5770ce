import { areaName, parseCell, refName } from '../grid/address';
import type { CellValue } from '../grid/workbook';
import type { Indikator, Nilai } from '../kinerja/kinerja';
import { isPredikat } from '../kinerja/polaritas';
import type { Mode, Profil } from '../kinerja/profil';
import { bilaLengkap, lengkap, nilaiAgregasi, rumusAgregasi } from '../measures/agregasi';
import { isPolaritasAngka, nilaiCapaian, rumusCapaian } from '../measures/capaian';
import { banyakAngka, type Angka, type Faktor } from '../measures/capaian-dasar';
import { nilaiPredikat, rumusPredikat, urutUntuk } from '../measures/capaian-predikat';
import { arahDari, nilaiRentang, rumusRentang } from '../measures/capaian-rentang';
import { fungsiDaftar } from '../grid/formula-limits';
import { nilaiSelisih, rumusSelisih } from '../measures/efisiensi-selisih';
import { predikatSkala, rumusPredikatSkala, skalaCapaian } from '../measures/predikat';
import { nilaiSerapan, nilaiSerapanJumlah, rumusSerapan, rumusSerapanJumlah } from '../measures/serapan';
import type { Triwulan } from '../recognise/table';
import { angkaRumus, formatNilai, kosong, rumus, sebagaiAngka, skalaNilai, type Isi } from './isi';
import { berangka, selPenutup, selTunggal } from './sumber/deret';
import type { Butir, ButirTriwulan } from './sumber/indikator';

/** The measures as cells of a form: the formula text and the value of core/measures together in one `Isi`. */

/** A cell with the value it shows. */
export interface Sel {
  readonly sel: string;
  readonly nilai: CellValue;
}

export const PERSEN = '0.00%';
const isi = (formula: string, nilai: Angka, format?: string): Isi => rumus(formula, nilai ?? '', format);
const angkaDari = (sel: readonly Sel[]): Angka[] => sel.map((s) => sebagaiAngka(s.nilai));

/**
 * Capaian as a fraction: by the kind of its target (a range, a grade), else by the indicator's polaritas. `target` is the
 * user's own cell, for a range kept as text; `faktor` brings realisasi to the target's scale.
 */
export function capaian(indikator: Indikator, t: Sel, r: Sel, target?: Nilai, faktor: Faktor = 1): Isi {
  const polaritas = indikator.polaritas.nilai;
  const alamat = { target: t.sel, realisasi: r.sel, faktor };
  const T = sebagaiAngka(t.nilai);
  const R = sebagaiAngka(r.nilai) === null ? null : sebagaiAngka(r.nilai)! * faktor;
  const arah = arahDari(polaritas, indikator.arahRentang?.nilai);
  const teks = typeof t.nilai === 'string' ? t.nilai : '';
  if (target?.bacaan.kind === 'range' && teks !== '') {
    const rentang = { dari: target.bacaan.from, sampai: target.bacaan.to, teks };
    return isi(rumusRentang(alamat, rentang, arah), nilaiRentang(rentang, R, arah), PERSEN);
  }
  const urut =
    T === null && (isPredikat(teks) || polaritas === 'PREDIKAT') && urutUntuk(teks, indikator.ordinal);
  if (urut) {
    const nilai = nilaiPredikat(teks, String(r.nilai ?? ''), urut.urutan, urut.ordinal);
    return isi(rumusPredikat(alamat, urut.urutan, urut.ordinal), nilai, PERSEN);
  }
  const cara = isPolaritasAngka(polaritas) ? polaritas : arah;
  return isi(rumusCapaian(cara, alamat), nilaiCapaian(cara, T, R), PERSEN);
}

/** A cell of the user's own as the forms take it: in points where its sheet shows a percentage. */
export const selNilai = (nilai: Nilai): Sel => ({
  sel: refName(nilai.ref),
  nilai: nilai.cell?.value ?? null,
});

/** Capaian against a target of the user's own sheet; its scale is brought to the form's. */
export function capaianDuaNilai(indikator: Indikator, target: Nilai, r: Sel): Isi {
  const polaritas = indikator.polaritas.nilai;
  if (skalaNilai(target) === 1 || !isPolaritasAngka(polaritas) || typeof target.cell?.value === 'string')
    return capaian(indikator, selNilai(target), r, target);
  // The target keeps 0.75 under a % format, the form's realisasi 75.
  return isi(
    rumusCapaian(polaritas, { target: refName(target.ref), realisasi: r.sel, faktor: 0.01 }),
    nilaiCapaian(
      polaritas,
      sebagaiAngka(target.cell?.value ?? null),
      sebagaiAngka(r.nilai) === null ? null : sebagaiAngka(r.nilai)! / 100,
    ),
    PERSEN,
  );
}

/**
 * Capaian of the year. Where fewer is better a year with an open quarter has none: T = 20 and R = 0,17 in TW I would
 * read 199 %.
 */
export function capaianTahun(butir: Butir, t: Sel, r: Sel, periode?: Triwulan): Isi {
  return bilaTertutup(butir, capaian(butir.indikator, t, r, butir.target), periode);
}

/** The same against the user's own target cell. */
export const capaianTahunTarget = (butir: Butir, r: Sel, periode?: Triwulan): Isi =>
  butir.target ? bilaTertutup(butir, capaianDuaNilai(butir.indikator, butir.target, r), periode) : kosong;

const makinRendah = ({ polaritas: { nilai } }: Indikator): boolean =>
  nilai === 'MIN' || nilai === 'MIN-RASIO';

function bilaTertutup(butir: Butir, hasil: Isi, periode: Triwulan | undefined): Isi {
  const deret = butir.deretRealisasi;
  if (!makinRendah(butir.indikator) || !deret || !berangka(deret)) return hasil;
  const sel = selPenutup(deret);
  if ((periode !== undefined && periode !== 'TW4') || !sel) return kosong;
  return bilaTerisi(hasil, sel);
}

/** The figure only once every one of the user's cells holds a number. */
function bilaTerisi(hasil: Isi, nilai: readonly Nilai[]): Isi {
  if (hasil.formula === undefined) return hasil;
  const formula = bilaLengkap(
    hasil.formula,
    nilai.map((n) => refName(n.ref)),
  );
  return rumus(formula, lengkap(nilai.map(angkaRumus)) ? (hasil.cached ?? '') : '', PERSEN);
}

/**
 * Capaian of one quarter. Where fewer is better and the quarter is made from months it waits for all of them: two cases
 * in April against a quarter's thirty would read 193 %.
 */
export function capaianTriwulan(indikator: Indikator, tw: ButirTriwulan, t: Sel, r: Sel): Isi {
  const hasil = capaian(indikator, t, r, selTunggal(tw.target));
  return makinRendah(indikator) && tw.realisasi?.cara === 'gabung'
    ? bilaTerisi(hasil, tw.realisasi.nilai)
    : hasil;
}

/** The quarters' aggregate by the indicator's mode, over the quarters filled: the user's own cells. */
export function agregat(mode: Mode, nilai: readonly Nilai[], format?: string): Isi {
  if (nilai.length === 0) return kosong;
  const alamat = nilai.map((n) => refName(n.ref));
  const formula = rumusAgregasi(mode, alamat);
  const contoh = nilai.find((n) => angkaRumus(n) !== null) ?? nilai[0]!;
  const persen = skalaNilai(contoh) === 100;
  return isi(
    persen ? `=IF(${banyakAngka(alamat)}=0,"",100*(${formula.slice(1)}))` : formula,
    nilaiAgregasi(
      mode,
      nilai.map((n) => {
        const value = angkaRumus(n);
        return value === null ? null : (value / skalaNilai(n)) * (persen ? 100 : 1);
      }),
    ),
    format ?? formatNilai(contoh),
  );
}

/** The same over cells of the form itself. */
export function agregatSel(mode: Mode, sel: readonly Sel[], format?: string): Isi {
  const daftar = sel.map((s) => s.sel);
  return isi(rumusAgregasi(mode, daftar), nilaiAgregasi(mode, angkaDari(sel)), format);
}

/** Sum of a range of the form's own cells. */
export const jumlah = (rentang: string, nilai: readonly CellValue[], format = '#,##0'): Isi =>
  isi(
    `=IF(COUNT(${rentang})=0,"",SUM(${rentang}))`,
    nilaiAgregasi('JUMLAH', nilai.map(sebagaiAngka)),
    format,
  );

/** The sum of scattered cells of the form: runs become ranges. Blank where none holds a number. */
export function jumlahSel(sel: readonly Sel[], format = '#,##0'): Isi {
  if (sel.length === 0) return kosong;
  const daftar = runtun(sel.map((s) => s.sel));
  return isi(
    `=IF(${fungsiDaftar('COUNT', daftar)}=0,"",${fungsiDaftar('SUM', daftar)})`,
    nilaiAgregasi('JUMLAH', angkaDari(sel)),
    format,
  );
}

/** How many cells of a range show something; a lone `-` shows nothing. Not COUNTIFS: its wildcards match numbers in some programs. */
export const hitungIsi = (rentang: string): string => `SUMPRODUCT((${rentang}<>"")*(${rentang}<>"-"))`;

/** How many cells of a range hold words where a number should stand. */
export const hitungKata = (rentang: string): string => `${hitungIsi(rentang)}-COUNT(${rentang})`;

/** The sum of a range of the form that may show words: blank while a word stands where a number should. */
export function jumlahBerangka(rentang: string, nilai: readonly CellValue[], format = '#,##0'): Isi {
  const sum = jumlah(rentang, nilai, format);
  const kata = nilai.some((v) => typeof v === 'string' && v !== '' && v !== '-');
  return rumus(
    `=IF(${hitungKata(rentang)}>0,"",${sum.formula!.slice(1)})`,
    kata ? '' : (sum.cached ?? ''),
    format,
  );
}

/** Realisasi / pagu as a fraction. */
export const serapan = (pagu: Sel, realisasi: Sel): Isi =>
  isi(
    rumusSerapan(pagu.sel, realisasi.sel),
    nilaiSerapan(sebagaiAngka(pagu.nilai), sebagaiAngka(realisasi.nilai)),
    PERSEN,
  );

/** Σ realisasi / Σ pagu of cells of the form. */
export const serapanJumlah = (pagu: readonly Sel[], realisasi: readonly Sel[]): Isi =>
  isi(
    rumusSerapanJumlah(
      runtun(pagu.map((s) => s.sel)).join(','),
      runtun(realisasi.map((s) => s.sel)).join(','),
    ),
    nilaiSerapanJumlah(angkaDari(pagu), angkaDari(realisasi)),
    PERSEN,
  );

/** a − b where both are numbers. */
export const selisih = (a: Sel, b: Sel, format = PERSEN): Isi =>
  isi(rumusSelisih(a.sel, b.sel), nilaiSelisih(sebagaiAngka(a.nilai), sebagaiAngka(b.nilai)), format);

/** The predicate of a capaian fraction on the scale of the settings (`skalaCapaian`). */
export function predikat(profil: Profil, capaian: Sel): Isi {
  const skala = skalaCapaian(profil);
  const value = sebagaiAngka(capaian.nilai);
  return rumus(
    rumusPredikatSkala(capaian.sel, skala),
    value === null ? '' : predikatSkala(value * 100, skala),
  );
}

/** Realisasi against target as E.81 prints it, by the indicator's polaritas; for money the plain share. */
export const tingkatCapaian = (indikator: Indikator | undefined, t: Sel, r: Sel): Isi =>
  indikator ? capaian(indikator, t, r) : serapan(t, r);

/** G22 → G22:G22: IronCalc answers #VALUE! where COUNTIFS is given a single cell. */
export const rentangPenuh = (rentang: string): string =>
  rentang.includes(':') ? rentang : `${rentang}:${rentang}`;

/** C9, C10, C12 → C9:C10, C12. */
export function runtun(sel: readonly string[]): string[] {
  const runs: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { row, column } of sel.map((s) => parseCell(s)!)) {
    const last = runs[runs.length - 1];
    if (last && last.firstColumn === column && last.lastRow === row - 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs.map(areaName);
}

/** Capaian of two cells of the user's sheets, brought to one scale. */
export function capaianDuaSel(
  indikator: Indikator,
  target: Nilai | undefined,
  realisasi: Nilai | undefined,
): Isi {
  const polaritas = indikator.polaritas.nilai;
  if (!target || !realisasi) return kosong;
  // Words are read as they stand: `80–90` holds points, whatever the number format of its cell.
  const t = typeof target.cell?.value === 'string' ? 1 : skalaNilai(target);
  const r = skalaNilai(realisasi);
  const faktor = t === r ? 1 : t === 100 ? 0.01 : 100;
  if ((t === 1 && !isPolaritasAngka(polaritas)) || target.bacaan.kind === 'range')
    return capaian(indikator, selNilai(target), selNilai(realisasi), target, faktor);
  const cara = isPolaritasAngka(polaritas) ? polaritas : arahDari(polaritas, indikator.arahRentang?.nilai);
  return isi(
    rumusCapaian(cara, { target: refName(target.ref), realisasi: refName(realisasi.ref), faktor }),
    nilaiCapaian(cara, angkaRumus(target), angkaRumus(realisasi)),
    PERSEN,
  );
}
