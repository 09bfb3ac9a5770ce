import { tambahSemua } from './kolom-daftar';
import { isBlank, type CellRef } from '../grid/workbook';
import type { Baris, BarisIndikator, Nilai, Tabel } from '../kinerja/kinerja';
import type { Period, Rows } from '../recognise/table';
import { kepalaIndikator, urutanPeriode } from './kolom-periode';
import { nilaiBatas, rumusBatas } from './batas';
import type { Angka } from './capaian-dasar';
import {
  angkaSel,
  faktorPasangan,
  pilihanMode,
  pilihanPolaritas,
  type FaktaBaris,
  type TulisanKami,
} from './kolom-fakta';
import type { CalonTawaran, Isi, Isian, KolomBaru, Konteks, Letak } from './kolom-jenis';
import { nilaiPasang, polaritasAngka, rumusPasang, type Ordinal, type Pasang } from './kolom-rumus';
import { susunTahunan, type Tahunan } from './kolom-tahunan';
import { cocokTercetak, masukAkal, nilaiTercetak, skalaKolom, skalaTercetak } from './kolom-tercetak';
import { nilaiRataRata, rumusPembagi, rumusRataRata } from './rata-rata';
import { predikatSkala, rumusPredikatSkala, skalaDari, skalaPermendagri86, skalaSakip } from './predikat';

/** Where a row's capaian stands once all is written, for what builds on it (efisiensi, means). */
export interface SumberCapaian {
  readonly arti: string;
  /** A letter of the user's own column; left out where the column is ours. */
  readonly kolom?: string;
  readonly hasil: (row: number) => 1 | 100;
  /** Fractions, by row. */
  readonly nilai: ReadonlyMap<number, Angka>;
}

export interface SusunanCapaian {
  readonly kolom: KolomBaru[];
  readonly isian: Isian[];
  readonly offers: CalonTawaran[];
  readonly sumber: CellRef[];
  readonly teks: Nilai[];
  readonly predikat: Nilai[];
  /** The capaian of the year, or what stands in for it: of the first level of indicators that has one. */
  readonly dasar?: SumberCapaian;
}

interface Sel extends Pasang {
  readonly b: BarisIndikator;
  readonly fakta: FaktaBaris;
  readonly row: number;
  readonly capaian?: Nilai;
}

export interface LatarCapaian {
  readonly tabel: Tabel;
  readonly konteks: Konteks;
  readonly fakta: (b: BarisIndikator) => FaktaBaris;
  readonly kami: TulisanKami;
  readonly ordinal: Ordinal;
  /** Fill the user's own columns; false where the sheet cannot be written to. */
  readonly isiSendiri: boolean;
  readonly accept: ReadonlySet<string>;
}

export const kunciSel = ({ sheet, row, column }: CellRef): string => `${sheet}\n${row}\n${column}`;

/** The capaian columns of a table: those of its periods, over the quarters filled, and of the year. */
export function susunCapaian(latar: LatarCapaian): SusunanCapaian {
  const { tabel } = latar;
  const out: SusunanCapaian & { dasar?: SumberCapaian } = {
    kolom: [],
    isian: [],
    offers: [],
    sumber: [],
    teks: [],
    predikat: [],
  };
  const levels = [...new Set(tabel.indikator.map(({ tingkat }) => tingkat))].sort((a, b) => a - b);
  for (const tingkat of levels) {
    const dasar = susunTingkat(
      latar,
      tabel.indikator.filter((b) => b.tingkat === tingkat),
      levels.length > 1 ? kepalaIndikator(tabel, tingkat) : undefined,
      tingkat,
      out,
    );
    out.dasar ??= dasar;
  }
  return out;
}

function susunTingkat(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  nama: string | undefined,
  tingkat: number,
  out: SusunanCapaian,
): SumberCapaian | undefined {
  const { tabel, konteks } = latar;
  const m = konteks.messages;
  const kepala = (text: string): string => (nama ? m.untukIndikator(text, nama) : text);
  const fakta = new Map(rows.map((b) => [b, latar.fakta(b)]));
  const groups = kelompok(tabel, rows, fakta);
  const tahunan = susunTahunan(latar, rows, fakta, tingkat, kepala);
  if (groups.length === 0 && !tahunan) return undefined;

  const used = new Set<number>();
  for (const { cells } of groups) for (const { row } of cells) used.add(row);
  for (const row of tahunan?.rows ?? []) used.add(row);
  const perluPolaritas = [...fakta.values()].some(({ diKolom }) => !diKolom);
  const artiPolaritas = `polaritas.${tingkat}`;
  const faktaDi = out.kolom.length;
  const isianSebelum = out.isian.length;

  const rata: SumberCapaian[] = [];
  const selPolaritas = (letak: Letak, row: number): string | undefined =>
    perluPolaritas ? letak.kolom(artiPolaritas, row) : undefined;
  const own = new Map<string, SumberCapaian>();
  for (const group of groups) {
    const source = susunKelompok(latar, group, tingkat, kepala, selPolaritas, tahunan, out);
    own.set(group.period, source);
    rata.push(source);
    tambahSemua(
      out.sumber,
      group.cells.flatMap(({ target, realisasi }) => [target.ref, realisasi.ref]),
    );
    tambahSemua(
      out.teks,
      group.cells.flatMap((cell) => [cell.target, cell.realisasi].filter(({ teks }) => teks)),
    );
    if (!latar.ordinal.ordinal)
      out.predikat.push(
        ...group.cells
          .filter(
            (cell) =>
              nilaiPasang(cell, cell.fakta, latar.ordinal) === null &&
              nilaiPasang(cell, cell.fakta, { ...latar.ordinal, ordinal: true }) !== null,
          )
          .map(({ target }) => target),
      );
  }
  if (tahunan) {
    out.kolom.push(...tahunan.kolom(selPolaritas));
    tambahSemua(out.sumber, tahunan.sumber);
    const sampai = tahunan.sumberSampai;
    if (sampai) rata.push(sampai);
    const tahun = tahunan.isiTahun(selPolaritas, out);
    if (tahun) {
      own.set('TAHUN', tahun);
      rata.push(tahun);
    }
  }
  const dasar = own.get('TAHUN') ?? tahunan?.sumberSampai ?? [...own.values()].pop();
  const batas = dasar && kolomBatas(latar, rows, fakta, tingkat, kepala, dasar);
  if (batas) {
    out.kolom.push(batas.kolom);
    rata.push(batas.sumber);
  }
  // Polaritas and mode are shown where something is computed by them.
  if (out.kolom.length > faktaDi || out.isian.length > isianSebelum)
    out.kolom.splice(
      faktaDi,
      0,
      ...kolomFakta(latar, rows, fakta, tingkat, kepala, used, perluPolaritas, tahunan?.perluMode ?? false),
    );
  tutup(latar, rata, dasar, tingkat, out);
  return dasar;
}

interface Kelompok {
  readonly period: Period;
  readonly cells: readonly Sel[];
}

/** Pairs of target and realisasi, by period; the four quarters that stand in rows are one column. */
function kelompok(
  tabel: Tabel,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
): Kelompok[] {
  const found = new Map<Period, Omit<Sel, 'faktor'>[]>();
  const taken = new Set<string>();
  const berbaris = tabel.table.kind === 'pengukuran-triwulan';
  for (const b of rows) {
    for (const [period, realisasi] of b.realisasi) {
      const target = b.target.get(period);
      if (!target) continue;
      const key = berbaris && /^TW/.test(period) ? 'TRIWULAN' : period;
      const row = berbaris ? realisasi.ref.row : b.baris.row;
      const list = found.get(key) ?? [];
      // One cell for several indicators, merged over their rows, counts for the first.
      if (taken.has(`${key} ${row}`)) continue;
      taken.add(`${key} ${row}`);
      list.push({ b, fakta: fakta.get(b)!, row, target, realisasi, capaian: b.capaian.get(period) });
      found.set(key, list);
    }
    // Up to a quarter against the year's target, where the table has no target up to that quarter. An indicator that is
    // better when lower waits for the year's end.
    for (const [period, realisasi] of b.realisasi) {
      const target = b.target.get('TAHUN');
      if (!/^SD-TW\d$/.test(period) || !target || b.target.has(period) || b.realisasi.has('TAHUN')) continue;
      if (period !== 'SD-TW4' && polaritasAngka(fakta.get(b)!) !== 'MAKS') continue;
      const list = found.get(period) ?? [];
      const sendiri = [...b.realisasi.keys()].filter((p) => p.startsWith('SD-TW')).length === 1;
      const capaian = b.capaian.get(period) ?? (sendiri ? b.capaian.get('TAHUN') : undefined);
      list.push({ b, fakta: fakta.get(b)!, row: b.baris.row, target, realisasi, capaian });
      found.set(period, list);
    }
    // A plan's progress: what was reached up to this year against the end of the plan.
    const akhir = b.target.get('RENSTRA');
    const sampai = b.realisasi.get('SD-TAHUN');
    const kemajuan = b.capaian.get('RENSTRA') ?? b.capaian.get('SD-TAHUN');
    if (akhir && sampai && kemajuan && !b.target.get('SD-TAHUN')) {
      const list = found.get('RENSTRA') ?? [];
      list.push({
        b,
        fakta: fakta.get(b)!,
        row: b.baris.row,
        target: akhir,
        realisasi: sampai,
        capaian: kemajuan,
      });
      found.set('RENSTRA', list);
    }
  }
  return [...found]
    .sort(([a], [b]) => urutanPeriode(a) - urutanPeriode(b))
    .map(([period, cells]) => {
      const faktor = faktorPasangan(cells);
      return { period, cells: cells.map((cell, i) => ({ ...cell, faktor: faktor[i]! })) };
    });
}

function susunKelompok(
  latar: LatarCapaian,
  { period, cells }: Kelompok,
  tingkat: number,
  kepala: (text: string) => string,
  selPolaritas: (letak: Letak, row: number) => string | undefined,
  tahunan: Tahunan | undefined,
  out: SusunanCapaian,
): SumberCapaian {
  const { konteks, ordinal } = latar;
  const m = konteks.messages;
  const arti = `capaian.${period}.${tingkat}`;
  const byRow = new Map(cells.map((cell) => [cell.row, cell]));
  const hitung = new Map(
    cells.map((cell) => [
      cell.row,
      period === 'TAHUN' && tahunan?.terbuka(cell.b, cell.fakta)
        ? null
        : nilaiPasang(cell, cell.fakta, ordinal),
    ]),
  );
  const isi = (row: number, letak: Letak, hasil: 1 | 100): Isi => {
    const cell = byRow.get(row)!;
    const polaritas = selPolaritas(letak, row);
    const rumus = rumusPasang(cell, letak.sel, cell.fakta, polaritas, ordinal, hasil);
    const angka = hitung.get(row) ?? null;
    return {
      formula:
        period === 'TAHUN' && tahunan ? tahunan.jaga(rumus, cell.b, cell.fakta, letak, polaritas) : rumus,
      cached: angka === null ? '' : angka * hasil,
      angka,
    };
  };
  const tercetak = cells.filter((cell) => cell.capaian);
  if (tercetak.length === 0 || !latar.isiSendiri) {
    out.kolom.push({
      arti,
      header: kepala(m.kepalaCapaian(namaPeriode(latar, period))),
      jenis: 'persen',
      lebar: 12,
      lampu: true,
      rows: cells.map(({ row }) => row),
      isi: (row, letak) => isi(row, letak, 1),
    });
    return { arti, hasil: () => 1, nilai: hitung };
  }
  return isiTercetak(latar, tercetak as (Sel & { capaian: Nilai })[], arti, hitung, isi, out);
}

/** Fills the blanks of the user's own capaian column, and offers what is wrong in it. */
export function isiTercetak(
  latar: LatarCapaian,
  cells: readonly (Pick<Sel, 'row' | 'fakta'> & Partial<Pasang> & { readonly capaian: Nilai })[],
  arti: string,
  hitung: ReadonlyMap<number, Angka>,
  isi: (row: number, letak: Letak, hasil: 1 | 100) => Isi,
  out: Pick<SusunanCapaian, 'isian' | 'offers'>,
): SumberCapaian {
  const column = cells[0]!.capaian.column;
  const kolom = skalaKolom(
    cells.map(({ capaian, row }) => ({ nilai: capaian, hitung: hitung.get(row) ?? null })),
  );
  const hasil = new Map(cells.map(({ row, capaian }) => [row, skalaTercetak(capaian, kolom)]));
  const rows: number[] = [];
  const ganti: number[] = [];
  const berdiri = new Map(hitung);
  const wajar = masukAkal(
    cells.map(({ capaian, row }) => ({
      nilai: capaian,
      hitung: hitung.get(row) ?? null,
      skala: hasil.get(row)!,
    })),
  );
  for (const cell of cells) {
    const { capaian, row } = cell;
    const skala = hasil.get(row)!;
    if (!isBlank(capaian.cell)) berdiri.set(row, nilaiTercetak(capaian, skala));
    if (capaian.ref.row !== row) continue;
    if (isBlank(capaian.cell)) {
      // A row without any number yet keeps its blank: a formula there would only be in the way.
      const ada = !cell.target || angkaSel(cell.target) !== null || cell.target.bacaan.kind !== 'blank';
      if (ada) rows.push(row);
      else berdiri.set(row, null);
      continue;
    }
    const value = hitung.get(row) ?? null;
    if (value === null || cocokTercetak(capaian, skala, kemungkinan(cell, value, latar.ordinal))) continue;
    if (latar.accept.has(kunciSel(capaian.ref))) {
      rows.push(row);
      ganti.push(row);
      berdiri.set(row, value);
    } else if (wajar) {
      out.offers.push({
        ...capaian.ref,
        printed: capaian.cell?.value ?? null,
        computed: value * skala,
        formula: (letak) => isi(row, letak, skala).formula!,
      });
    }
  }
  if (rows.length > 0)
    out.isian.push({
      arti,
      column: column.column,
      header: column.header,
      rows,
      ganti,
      isi: (row, letak) => isi(row, letak, hasil.get(row)!),
    });
  return { arti, kolom: column.column, hasil: (row) => hasil.get(row) ?? kolom, nilai: berdiri };
}

/** What a printed value may be: without a confirmed polaritas any of the three formulas. */
function kemungkinan(
  cell: Pick<Sel, 'fakta'> & Partial<Pasang>,
  value: Angka,
  ordinal: Ordinal,
): readonly Angka[] {
  if (cell.fakta.polaritasPasti || !cell.target || !cell.realisasi) return [value];
  const pasang: Pasang = { target: cell.target, realisasi: cell.realisasi, faktor: cell.faktor ?? 1 };
  return [
    value,
    ...(['MAKS', 'MIN', 'MIN-RASIO'] as const).map((polaritas) =>
      nilaiPasang(pasang, { ...cell.fakta, polaritas, arah: polaritas }, ordinal),
    ),
  ];
}

function kolomFakta(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
  tingkat: number,
  kepala: (text: string) => string,
  used: ReadonlySet<number>,
  polaritas: boolean,
  mode: boolean,
): KolomBaru[] {
  const m = latar.konteks.messages;
  const pemilik = new Map<number, BarisIndikator>();
  for (const b of rows) for (const baris of b.semuaBaris) if (used.has(baris.row)) pemilik.set(baris.row, b);
  const semua = [...pemilik.keys()];
  const utama = semua.filter((row) => pemilik.get(row)!.baris.row === row);
  const teks = (text: string): Isi => ({ value: text, teks: text });
  const columns: KolomBaru[] = [];
  if (polaritas)
    columns.push({
      arti: `polaritas.${tingkat}`,
      header: kepala(m.kepalaPolaritas()),
      jenis: 'teks',
      lebar: 12,
      daftar: pilihanPolaritas,
      rows: semua,
      isi: (row) => teks(fakta.get(pemilik.get(row)!)!.teksPolaritas),
    });
  if (mode)
    columns.push({
      arti: `mode.${tingkat}`,
      header: kepala(m.kepalaMode()),
      jenis: 'teks',
      lebar: 11,
      daftar: pilihanMode,
      rows: utama,
      isi: (row) => teks(fakta.get(pemilik.get(row)!)!.mode),
    });
  if (polaritas || mode)
    columns.push({
      arti: `status.${tingkat}`,
      header: kepala(m.kepalaStatus()),
      jenis: 'teks',
      lebar: 15,
      daftar: [m.usulan(), m.ditetapkan()],
      rows: utama,
      isi: (row) => {
        const { polaritasPasti, modePasti } = fakta.get(pemilik.get(row)!)!;
        const pasti = (polaritasPasti || !polaritas) && (modePasti || !mode);
        const kata = latar.kami(`status.${tingkat}`, row);
        return teks(pasti || kata === m.ditetapkan() ? m.ditetapkan() : m.usulan());
      },
    });
  return columns;
}

function kolomBatas(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
  tingkat: number,
  kepala: (text: string) => string,
  dasar: SumberCapaian,
): { kolom: KolomBaru; sumber: SumberCapaian } | undefined {
  const batas = new Map<number, number>();
  for (const b of rows) {
    const own = fakta.get(b)!.batas;
    if (own !== undefined && dasar.nilai.has(b.baris.row)) batas.set(b.baris.row, own);
  }
  if (batas.size === 0) return undefined;
  const distinct = [...new Set(batas.values())];
  const arti = `batas.${tingkat}`;
  const nilai = new Map(
    [...dasar.nilai].map(([row, value]) => [row, nilaiBatas(value, batas.get(row))] as const),
  );
  return {
    sumber: { arti, hasil: () => 1, nilai },
    kolom: {
      arti,
      header: kepala(latar.konteks.messages.kepalaBatas(distinct.join('/').replace(/\./g, ','))),
      jenis: 'persen',
      lebar: 14,
      rows: [...nilai.keys()],
      isi: (row, letak) => {
        const angka = nilai.get(row) ?? null;
        const sel = alamatSumber(dasar, row, letak);
        const own = batas.get(row);
        const skala = dasar.hasil(row) === 100 ? '/100' : '';
        const rumus =
          own === undefined ? `=IF(ISNUMBER(${sel}),${sel},"")` : rumusBatas(sel, own, dasar.hasil(row));
        return {
          formula: skala ? `=IF(ISNUMBER(${sel}),${rumus.slice(1)}/100,"")` : rumus,
          cached: angka ?? '',
          angka,
        };
      },
    },
  };
}

export const alamatSumber = (sumber: SumberCapaian, row: number, letak: Letak): string =>
  sumber.kolom ? `${sumber.kolom}${row}` : (letak.kolom(sumber.arti, row) ?? '');

function namaPeriode({ tabel, konteks }: LatarCapaian, period: Period): string {
  if (period === 'TRIWULAN') return '';
  const lone =
    period === 'TAHUN' && !tabel.indikator.some((b) => [...b.realisasi.keys()].some((p) => p !== 'TAHUN'));
  return lone ? '' : konteks.messages.periode(period);
}

/** The table's own closing rows: means in our columns (and in blanks of the user's), the count, the predikat. */
function tutup(
  latar: LatarCapaian,
  rata: readonly SumberCapaian[],
  dasar: SumberCapaian | undefined,
  tingkat: number,
  out: SusunanCapaian,
): void {
  const { tabel, konteks } = latar;
  const skala = skalaDari(
    konteks.profil.skala,
    tabel.table.kind === 'evaluasi-renja' ? skalaPermendagri86 : skalaSakip,
  );
  let from = tabel.table.dataRows[0];
  let mean: Baris | undefined;
  let start = from;
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'rata-rata' && !(baris.jenis === 'predikat' && mean)) continue;
    const rerata = baris.jenis === 'rata-rata';
    if (rerata) {
      mean = baris;
      start = from;
      from = baris.row + 1;
    }
    const [first, last] = [start, mean!.row - 1];
    for (const sumber of rata) {
      const values = [...sumber.nilai]
        .filter(([row]) => row >= first && row <= last)
        .map(([, value]) => value);
      const runs = barisSumber(tabel, sumber, first, last);
      if (runs.length === 0) continue;
      const angka = nilaiRataRata(values);
      const isi = (letak: Letak): Isi => {
        const hasil = sumber.hasil(baris.row);
        if (!rerata) {
          const sel = alamatSumber(sumber, mean!.row, letak);
          const kata = predikatSkala(angka === null ? null : angka * 100, skala);
          return { formula: rumusPredikatSkala(sel, skala, hasil), cached: kata, teks: kata };
        }
        const rentang = letak.rentang(sumber.kolom ?? sumber.arti, runs);
        const rumus = rumusRataRata(rentang);
        return {
          // The user's own cells may hold an error; ours never do.
          formula: sumber.kolom ? rumus.replace(/AVERAGE\(([^()]+)\)/, 'IFERROR(AVERAGE($1),"")') : rumus,
          cached: angka === null ? '' : angka * hasil,
          angka,
        };
      };
      tambah(latar, sumber, baris, isi, out);
    }
    if (rerata && dasar && barisSumber(tabel, dasar, first, last).length > 0)
      tambahPada(out.kolom, `status.${tingkat}`, baris.row, (letak) => {
        const n = [...dasar.nilai].filter(([row, v]) => row >= first && row <= last && v !== null).length;
        const rentang = letak.rentang(dasar.kolom ?? dasar.arti, barisSumber(tabel, dasar, first, last));
        const m = konteks.messages;
        return {
          formula: rumusPembagi(rentang, m.pembagiSebelum(), m.pembagiSesudah()),
          cached: `${m.pembagiSebelum()}${n}${m.pembagiSesudah()}`,
        };
      });
  }
}

/** The rows of the indicators, in runs: a subtotal of the user's between them is no indicator and breaks a run. */
function barisSumber(tabel: Tabel, sumber: SumberCapaian, first: number, last: number): Rows[] {
  const rows = [...sumber.nilai.keys()].filter((row) => row >= first && row <= last).sort((a, b) => a - b);
  const menyela = (row: number): boolean => {
    const nilai = sumber.kolom && tabel.baris.find((baris) => baris.row === row)?.sel.get(sumber.kolom);
    return Boolean(nilai && nilai.ref.row === row && angkaSel(nilai) !== null);
  };
  const runs: Rows[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    const between = run ? Array.from({ length: row - run[1] - 1 }, (_, i) => run[1] + 1 + i) : [];
    if (run && !between.some(menyela)) runs[runs.length - 1] = [run[0], row];
    else runs.push([row, row]);
  }
  return runs;
}

function tambah(
  latar: LatarCapaian,
  sumber: SumberCapaian,
  baris: Baris,
  isi: (letak: Letak) => Isi,
  out: SusunanCapaian,
): void {
  if (!sumber.kolom) {
    tambahPada(out.kolom, sumber.arti, baris.row, isi);
    return;
  }
  const nilai = baris.sel.get(sumber.kolom);
  if (!latar.isiSendiri || !nilai || nilai.ref.row !== baris.row || !isBlank(nilai.cell)) return;
  const at = out.isian.findIndex(({ arti }) => arti === sumber.arti);
  const lama = out.isian[at];
  const baru: Isian = {
    arti: sumber.arti,
    column: sumber.kolom,
    header: nilai.column.header,
    ganti: lama?.ganti ?? [],
    rows: [...(lama?.rows ?? []), baris.row],
    isi: (row, letak) => (row === baris.row ? isi(letak) : lama!.isi(row, letak)),
  };
  if (lama) out.isian[at] = baru;
  else out.isian.push(baru);
}

/** Gives one of our columns a cell in a row more. */
function tambahPada(kolom: KolomBaru[], arti: string, row: number, isi: (letak: Letak) => Isi): void {
  const at = kolom.findIndex((column) => column.arti === arti);
  const lama = kolom[at];
  if (!lama) return;
  kolom[at] = {
    ...lama,
    rows: [...lama.rows, row],
    penutup: [...(lama.penutup ?? []), row],
    isi: (where, letak) => (where === row ? isi(letak) : lama.isi(where, letak)),
  };
}
