import { cellAt, sheetNamed, valueText, type CellRef } from '../../grid/workbook';
import type { BarisIndikator, Indikator, Kinerja, Nilai, Tabel, Teks } from '../../kinerja/kinerja';
import type { Mode } from '../../kinerja/profil';
import { urutUntuk } from '../../measures/capaian-predikat';
import { triwulan, type Kind, type Triwulan } from '../../recognise/table';
import { angkaRumus, kosong, rujukSel, teks, type Isi } from '../isi';
import type { Konteks } from '../konteks';
import { deretButir } from './deret-butir';
import { sumberTriwulan, type Deret, type Sumber } from './deret';

/** One indicator as the forms show it: which row names it, and which cells its numbers come from. */
export interface Butir {
  readonly indikator: Indikator;
  readonly utama: BarisIndikator;
  readonly satuan?: Teks;
  readonly sasaran?: Teks;
  /** The target of the year. */
  readonly target?: Nilai;
  /** Four quarters, or none where no table tells a quarter alone. */
  readonly triwulan: readonly ButirTriwulan[];
  /** What the quarters are made from. */
  readonly deretTarget?: Deret;
  readonly deretRealisasi?: Deret;
  /** The year's realisasi as a table states it. */
  readonly realisasiTahun?: Nilai;
}

export interface ButirTriwulan {
  readonly tw: Triwulan;
  readonly target?: Sumber;
  readonly realisasi?: Sumber;
}

/** Which tables measure the agency's own indicators; the first kind that has any gives the list. */
const terukur: readonly Kind[] = [
  'pengukuran-triwulan',
  'monev',
  'evaluasi-renja',
  'perbandingan',
  'monev-bulanan',
];
/** Whose figure counts where several tables state it. */
const urutan: readonly Kind[] = [
  'pengukuran-triwulan',
  'perbandingan',
  'monev',
  'evaluasi-renja',
  'monev-bulanan',
  'perjanjian-kinerja',
  'renaksi',
  'renstra-matriks',
];
const peringkat = (baris: BarisIndikator): number => {
  const at = urutan.indexOf(baris.tabel.table.kind);
  return at < 0 ? urutan.length : at;
};

export const tahunCocok = (konteks: Konteks, tabel: Tabel): boolean =>
  konteks.tahun === undefined || tabel.tahun === undefined || tabel.tahun === konteks.tahun;

/** A number, or a grade (`BB`, `WTP`) where the target is one. */
export const adaRealisasi = (baris: BarisIndikator): boolean =>
  [...baris.realisasi.values()].some(
    ({ nilai, tampil }) => nilai !== null || urutUntuk(tampil, undefined) !== undefined,
  );

const terisi = (nilai: Nilai | undefined): boolean => nilai !== undefined && nilai.tampil.trim() !== '';

/** The best of several cells that state the same: a real number before text, text before a blank. */
const terbaik = (nilai: readonly (Nilai | undefined)[]): Nilai | undefined =>
  nilai.find((n) => angkaRumus(n) !== null) ?? nilai.find(terisi) ?? nilai.find((n) => n !== undefined);

/** The year's value of a row, whether its column says TAHUN or the calendar year. */
export const nilaiTahun = (titik: BarisIndikator['target'], tahun: number | undefined): Nilai | undefined =>
  titik.get('TAHUN') ?? (tahun === undefined ? undefined : titik.get(String(tahun)));

/**
 * The rows that tell of the indicator: in every table, its own first. An indicator that stands twice in its own table
 * (the same words under two kegiatan) is known by its own row alone.
 */
export function barisButir({
  indikator,
  utama,
}: Pick<Butir, 'indikator' | 'utama'>): readonly BarisIndikator[] {
  const sendiri = indikator.di.filter((b) => b.tabel === utama.tabel && b.tingkat === utama.tingkat);
  return sendiri.length > 1 ? [utama] : [utama, ...indikator.di.filter((b) => b !== utama)];
}

function butirDari(konteks: Konteks, indikator: Indikator, utama: BarisIndikator): Butir {
  const semua = barisButir({ indikator, utama }).filter((b) => tahunCocok(konteks, b.tabel));
  const rata = [...semua].sort((a, b) => peringkat(a) - peringkat(b));
  const deret = deretButir(rata);
  const mode = indikator.mode.nilai;
  const perTriwulan = triwulan.map((tw) => ({
    tw,
    target: sumberTriwulan(deret?.target, tw, mode),
    realisasi: sumberTriwulan(deret?.realisasi, tw, mode),
  }));
  const adaTriwulan = perTriwulan.some(({ target, realisasi }) => target ?? realisasi);
  return {
    indikator,
    utama,
    satuan: utama.satuan ?? indikator.satuan,
    sasaran: utama.sasaran ?? rata.find((b) => b.sasaran)?.sasaran,
    target: terbaik(rata.map((b) => nilaiTahun(b.target, konteks.tahun))),
    triwulan: adaTriwulan ? perTriwulan : [],
    deretTarget: deret?.target,
    deretRealisasi: deret?.realisasi,
    realisasiTahun: terbaik(rata.map((b) => nilaiTahun(b.realisasi, konteks.tahun))),
  };
}

/** An indicator that an earlier table lists already is not listed again; rows of one table all stay. */
const unik = (butir: readonly Butir[]): Butir[] => {
  const pertama = new Map<string, Tabel>();
  return butir.filter(({ indikator, utama }) => {
    const di = pertama.get(indikator.kunci);
    if (!di) pertama.set(indikator.kunci, utama.tabel);
    return di === undefined || di === utama.tabel;
  });
};

const indikatorOf = (kinerja: Kinerja, kunci: string): Indikator | undefined =>
  kinerja.indikator.find((ind) => ind.kunci === kunci);

/** The indicators of the tables that `pilih` takes, in the sheets' order, each once. */
export function butirTabel(
  konteks: Konteks,
  pilih: (tabel: Tabel) => boolean,
  tingkat: (baris: BarisIndikator) => boolean = (baris) => baris.tingkat === 0,
): Butir[] {
  const { kinerja } = konteks;
  return unik(
    kinerja.tabel
      .filter(pilih)
      .flatMap((tabel) => tabel.indikator)
      .filter(tingkat)
      .flatMap((baris) => {
        const indikator = indikatorOf(kinerja, baris.kunci);
        return indikator ? [butirDari(konteks, indikator, baris)] : [];
      }),
  );
}

/** The measured indicators: those of the first kind of table that has realisasi for the year. */
export function butirTerukur(konteks: Konteks): Butir[] {
  for (const kind of terukur) {
    const tabel = konteks.kinerja.tabel.filter(
      (t) => t.table.kind === kind && tahunCocok(konteks, t) && t.indikator.some(adaRealisasi),
    );
    const pilih = kind === 'perbandingan' ? utamaSaja(tabel) : tabel;
    if (pilih.length > 0) return butirTabel(konteks, (t) => pilih.includes(t));
  }
  return [];
}

/** Of several comparing tables the ones of the indicators themselves, not of kegiatan below a sasaran, where both stand. */
function utamaSaja(tabel: readonly Tabel[]): readonly Tabel[] {
  const bersasaran = tabel.filter((t) => t.indikator.some((b) => b.sasaran));
  const kunci = new Set(bersasaran.flatMap((t) => t.indikator.map((b) => b.kunci)));
  if (kunci.size === 0) return tabel;
  const sama = tabel.filter((t) => t.indikator.some((b) => kunci.has(b.kunci)));
  return sama.length > 0 ? sama : tabel;
}

/** How the parts of the year make the year of a row's indicator. */
export const modeBaris = ({ kinerja }: Konteks, baris: BarisIndikator): Mode =>
  indikatorOf(kinerja, baris.kunci)?.mode.nilai ?? 'JUMLAH';

/** Live text of the user's cell; where the words are not the cell's own (a satuan read from `20 PNS`), the words. */
export function rujukTeks(konteks: Konteks, isi: Teks | undefined): Isi {
  if (!isi) return kosong;
  const value = nilaiSel(konteks.kinerja, isi.ref);
  return valueText(value) === isi.teks ? rujukSel(isi.ref, value) : teks(isi.teks);
}

export const nilaiSel = (kinerja: Kinerja, ref: CellRef) => {
  const sheet = sheetNamed(kinerja.workbook, ref.sheet);
  return (sheet && cellAt(sheet, ref.row, ref.column)?.value) ?? null;
};

export const namaButir = (konteks: Konteks, butir: Butir): Isi =>
  rujukTeks(konteks, { teks: butir.utama.nama, ref: butir.utama.refNama });

/** What groups indicators of one sasaran. */
export const kunciSasaran = (butir: Butir): string | undefined =>
  butir.sasaran ? butir.sasaran.teks.toLowerCase() : undefined;

/** Running numbers of sasaran, in the order they stand. */
export function nomorSasaran(butir: readonly Butir[]): Map<string, number> {
  const nomor = new Map<string, number>();
  for (const b of butir) {
    const kunci = kunciSasaran(b);
    if (kunci !== undefined && !nomor.has(kunci)) nomor.set(kunci, nomor.size + 1);
  }
  return nomor;
}
