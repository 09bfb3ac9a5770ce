import type { CellValue } from '../grid/workbook';
import type { Indikator, Nilai } from '../kinerja/kinerja';
import type { Mode, Polaritas } from '../kinerja/profil';
import type { Triwulan } from '../recognise/table';
import { cellName, parseCell, refName } from '../grid/address';
import { alamat, angkaRumus, formatNilai, kosong, rujukAngka, rumus, sebagaiAngka, type Isi } from './isi';
import type { Profil } from '../kinerja/profil';
import type { Butir, ButirTriwulan } from './sumber/indikator';

/** The measures as cells of a form: the formula text and the value of core/measures, in one `Isi`. */

/** A cell with the value it shows. */
export interface Sel {
  readonly sel: string;
  readonly nilai: CellValue;
}

const PERSEN = '0.00%';
const adaKedua = (t: Sel, r: Sel): string => `AND(ISNUMBER(${t.sel}),ISNUMBER(${r.sel}))`;

/** Capaian as a fraction by the indicator's polaritas. */
export function capaian(indikator: Indikator, t: Sel, r: Sel, syarat?: Sel): Isi {
  const polaritas: Polaritas = indikator.polaritas.nilai;
  const T = sebagaiAngka(t.nilai);
  const R = sebagaiAngka(r.nilai);
  const ada = syarat ? `AND(ISNUMBER(${t.sel}),ISNUMBER(${r.sel}),ISNUMBER(${syarat.sel}))` : adaKedua(t, r);
  const buka = T !== null && R !== null && (!syarat || sebagaiAngka(syarat.nilai) !== null);
  if (polaritas === 'MIN')
    return rumus(
      `=IF(${ada},IF(${t.sel}=0,IF(${r.sel}=0,1,""),(2*${t.sel}-${r.sel})/${t.sel}),"")`,
      !buka ? '' : T === 0 ? (R === 0 ? 1 : '') : (2 * T! - R!) / T!,
      PERSEN,
    );
  if (polaritas === 'MIN-RASIO')
    return rumus(
      `=IF(${ada},IF(${t.sel}=0,IF(${r.sel}=0,1,0),IF(${r.sel}=0,"",${t.sel}/${r.sel})),"")`,
      !buka ? '' : T === 0 ? (R === 0 ? 1 : 0) : R === 0 ? '' : T! / R!,
      PERSEN,
    );
  return rumus(`=IF(${ada},IF(${t.sel}=0,"",${r.sel}/${t.sel}),"")`, !buka || T === 0 ? '' : R! / T!, PERSEN);
}

/** The quarters' aggregate by the indicator's mode, over the quarters filled. */
export function agregat(mode: Mode, nilai: readonly Nilai[]): Isi {
  const ada = nilai.map((n) => ({ ref: alamat(n), value: angkaRumus(n), cell: n }));
  if (ada.length === 0) return kosong;
  const angka = ada.flatMap(({ value }) => (value === null ? [] : [value]));
  const format = formatNilai(ada.find(({ value }) => value !== null)?.cell ?? nilai[0]!);
  const skala = nilai.some((n) => n.skala === 100);
  const polos = ada.map(({ ref }) => ref.replace(/\*100$/, '')).join(',');
  const kali = skala ? '*100' : '';
  if (mode === 'AKHIR') {
    const formula = [...ada].reduce(
      (rest, { ref }) => `IF(ISNUMBER(${ref.replace(/\*100$/, '')}),${ref},${rest})`,
      '""',
    );
    return rumus(`=${formula}`, angka.length > 0 ? angka[angka.length - 1]! : '', format);
  }
  const [nama, value] =
    mode === 'JUMLAH'
      ? ['SUM', angka.reduce((a, b) => a + b, 0)]
      : mode === 'RATA'
        ? ['AVERAGE', angka.reduce((a, b) => a + b, 0) / Math.max(angka.length, 1)]
        : ['MAX', Math.max(...angka)];
  return rumus(
    `=IF(COUNT(${polos})=0,"",${nama}(${polos})${kali})`,
    angka.length === 0 ? '' : (value as number),
    format,
  );
}

/** Mean of the filled cells of a range; blank where none is. */
export function rataRata(rentang: string, nilai: readonly CellValue[], format = PERSEN): Isi {
  const angka = nilai.flatMap((v) => sebagaiAngka(v) ?? []);
  return rumus(
    `=IF(COUNT(${rentang})=0,"",AVERAGE(${rentang}))`,
    angka.length === 0 ? '' : angka.reduce((a, b) => a + b, 0) / angka.length,
    format,
  );
}

export function jumlah(rentang: string, nilai: readonly CellValue[], format = '#,##0'): Isi {
  const angka = nilai.flatMap((v) => sebagaiAngka(v) ?? []);
  return rumus(
    `=IF(COUNT(${rentang})=0,"",SUM(${rentang}))`,
    angka.length === 0 ? '' : angka.reduce((a, b) => a + b, 0),
    format,
  );
}

/** Realisasi / pagu as a fraction. */
export function serapan(pagu: Sel, realisasi: Sel): Isi {
  const P = sebagaiAngka(pagu.nilai);
  const R = sebagaiAngka(realisasi.nilai);
  return rumus(
    `=IF(${adaKedua(pagu, realisasi)},IF(${pagu.sel}=0,"",${realisasi.sel}/${pagu.sel}),"")`,
    P === null || R === null || P === 0 ? '' : R / P,
    PERSEN,
  );
}

/** a − b where both are numbers. */
export function selisih(a: Sel, b: Sel, format = PERSEN): Isi {
  const A = sebagaiAngka(a.nilai);
  const B = sebagaiAngka(b.nilai);
  return rumus(`=IF(${adaKedua(a, b)},${a.sel}-${b.sel},"")`, A === null || B === null ? '' : A - B, format);
}

export const twSampai = (butir: readonly ButirTriwulan[], periode: Triwulan | undefined): ButirTriwulan[] =>
  butir.filter(({ tw }) => periode === undefined || tw <= periode);

/**
 * Capaian of the year. Where fewer is better, a year whose last quarter is still open has none: T = 20 and R = 0,17 in
 * TW I would read 199 %.
 */
export function capaianTahun(butir: Butir, t: Sel, r: Sel, periode?: Triwulan): Isi {
  const turun = butir.indikator.polaritas.nilai === 'MIN' || butir.indikator.polaritas.nilai === 'MIN-RASIO';
  const akhir = butir.triwulan[butir.triwulan.length - 1]?.realisasi;
  const dariTriwulan = butir.triwulan.some(({ realisasi }) => angkaRumus(realisasi) !== null);
  if (!turun || !akhir || !dariTriwulan) return capaian(butir.indikator, t, r);
  if (periode !== undefined && periode !== 'TW4') return kosong;
  return capaian(butir.indikator, t, r, { sel: refName(akhir.ref), nilai: akhir.cell?.value ?? null });
}

/** `Rata-rata capaian (4 indikator)`: the denominator is stated and follows. */
export function labelRataRata(rentang: string, nilai: readonly CellValue[], kata = 'Rata-rata capaian'): Isi {
  const n = nilai.filter((v) => sebagaiAngka(v) !== null).length;
  return rumus(`="${kata} ("&COUNT(${rentang})&" indikator)"`, `${kata} (${n} indikator)`);
}

/** The predicate of a capaian fraction on the profile's scale; Permendagri 86/2017 where none is chosen. */
export function predikat(profil: Profil, capaian: Sel): Isi {
  void profil;
  const pita: [number, string][] = [
    [91, 'Sangat Tinggi'],
    [76, 'Tinggi'],
    [66, 'Sedang'],
    [51, 'Rendah'],
  ];
  const value = sebagaiAngka(capaian.nilai);
  const bulat = value === null ? null : Math.round(value * 100);
  const formula = pita.reduceRight(
    (rest, [batas, nama]) => `IF(ROUND(${capaian.sel}*100,0)>=${batas},"${nama}",${rest})`,
    '"Sangat Rendah"',
  );
  return rumus(
    `=IF(ISNUMBER(${capaian.sel}),${formula},"")`,
    bulat === null ? '' : (pita.find(([batas]) => bulat >= batas)?.[1] ?? 'Sangat Rendah'),
  );
}

/** The sum of scattered cells of the sheet: runs become ranges. Blank where none holds a number. */
export function jumlahSel(sel: readonly Sel[], format = '#,##0'): Isi {
  if (sel.length === 0) return kosong;
  const daftar = runtun(sel.map((s) => s.sel)).join(',');
  const angka = sel.flatMap((s) => sebagaiAngka(s.nilai) ?? []);
  return rumus(
    `=IF(COUNT(${daftar})=0,"",SUM(${daftar}))`,
    angka.length === 0 ? '' : angka.reduce((a, b) => a + b, 0),
    format,
  );
}

/** C9, C10, C12 → C9:C10, C12. */
export function runtun(sel: readonly string[]): string[] {
  const cells = sel.map((s) => parseCell(s)!);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.to === row - 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs.map(({ column, from, to }) =>
    from === to ? cellName(from, column) : `${cellName(from, column)}:${cellName(to, column)}`,
  );
}

/** The sum of cells of the user's sheets. */
export function jumlahNilai(nilai: readonly Nilai[], format = '#,##0'): Isi {
  if (nilai.length === 0) return kosong;
  if (nilai.length === 1) return rujukAngka(nilai[0], format);
  return { ...agregat('JUMLAH', nilai), format };
}

/** Cells of the form itself aggregated by a mode, over those that hold a number. */
export function agregatSel(mode: Mode, sel: readonly Sel[], format?: string): Isi {
  const daftar = sel.map((s) => s.sel).join(',');
  const angka = sel.flatMap((s) => sebagaiAngka(s.nilai) ?? []);
  if (mode === 'AKHIR') {
    const formula = sel.reduce((rest, s) => `IF(ISNUMBER(${s.sel}),${s.sel},${rest})`, '""');
    return rumus(`=${formula}`, angka[angka.length - 1] ?? '', format);
  }
  const nama = mode === 'JUMLAH' ? 'SUM' : mode === 'RATA' ? 'AVERAGE' : 'MAX';
  const total = angka.reduce((a, b) => a + b, 0);
  const value = mode === 'JUMLAH' ? total : mode === 'RATA' ? total / angka.length : Math.max(...angka);
  return rumus(`=IF(COUNT(${daftar})=0,"",${nama}(${daftar}))`, angka.length === 0 ? '' : value, format);
}

/** Realisasi against target as E.81 prints it, by the indicator's polaritas; for money the plain share. */
export const tingkatCapaian = (indikator: Indikator | undefined, t: Sel, r: Sel): Isi =>
  indikator ? capaian(indikator, t, r) : serapan(t, r);

/** The sum of a range of the form that may show words: blank while a word stands where a number should. */
export function jumlahBerangka(rentang: string, nilai: readonly CellValue[]): Isi {
  const sum = jumlah(rentang, nilai);
  const kata = nilai.some((v) => typeof v === 'string' && v !== '' && v !== '-');
  return rumus(
    `=IF(COUNTIFS(${rentang},"?*",${rentang},"<>-")>0,"",${sum.formula!.slice(1)})`,
    kata ? '' : (sum.cached ?? ''),
    '#,##0',
  );
}
