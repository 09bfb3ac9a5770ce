import { number } from '../bilangan';

const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

const quarterName = (tw: string): string => `Q${tw.slice(2)}`;

interface BetweenTables {
  readonly besaran: keyof typeof measureName;
  readonly jenis: string;
  readonly nama: string;
  readonly tahun: string;
  readonly tertulis: string | undefined;
  readonly nilai: number;
  readonly lembar: readonly string[];
  readonly acuan: number;
  readonly turunan: number;
  readonly asal: 'tahun-lalu' | 'capaian' | 'tertukar' | undefined;
  readonly asalLembar: string | undefined;
}

const measureName = {
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  pagu: 'Pagu',
  'realisasi-anggaran': 'Realisasi anggaran',
  serapan: 'Serapan',
} as const;

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;

const listed = (sheets: readonly string[]): string =>
  sheets.length > 3
    ? `${sheets.slice(0, 3).join(', ')} and ${sheets.length - 3} more sheets`
    : sheets.join(', ');

interface OddFormula {
  readonly rumus: string;
  readonly seharusnya: string | undefined;
  readonly sebab: keyof typeof oddBecause;
  readonly arah: 'kolom' | 'baris';
  readonly serupa: number;
  readonly banyak: number;
}

const oddBecause = {
  rata: 'averages the averages of groups of different size, so that a small one weighs as much',
  persen: 'takes a percentage of what is a percentage already',
  rentang: 'covers a range of another length or place',
  suku: 'has a term too few or too many',
  terbalik: 'has its cells the other way round',
  acuan: 'refers to another row or column',
  fungsi: 'computes in another way',
  jangkar: 'is fixed to the closing row of another block',
  tautan: 'only copies the target or another period',
  lain: 'does not follow the pattern',
} as const;

interface SumDifference {
  readonly label: string;
  readonly tertulis: string;
  readonly jumlah: number;
  readonly bagian: string;
  readonly lain: number;
  readonly selisih: number;
  readonly rumus: string | undefined;
}

type Mean = 'ARITMETIK' | 'GEOMETRIK';
const mean = (way: Mean): string => (way === 'GEOMETRIK' ? 'geometric mean' : 'mean');

/** Sentences of the rules on formulas, totals, other tables and text: key = the rule's id. */
export const rulesHubungan = {
  'aksi-kosong': (name: string): string =>
    `No action in any quarter for ${quote(name)}. Without one its target cannot be followed; fill in the action or remove the row.`,
  'aksi-salah-triwulan': (
    months: readonly string[],
    quarters: readonly string[],
    expected: readonly string[],
  ): string =>
    `The action in the column of ${quarters.map(quarterName).join('–')} names ${months.join(', ')}, which falls in ${expected.map(quarterName).join(' and ')}. Move the action or correct the month.`,
  'hasil-kosong': (name: string, quarters: readonly string[]): string =>
    `The action of ${quarters.map(quarterName).join(', ')} is over but its result is blank for ${quote(name)}. Write the result, or why it was not done.`,
  'bukti-kosong': (name: string): string =>
    `${quote(name)} is reported without evidence. An evaluator cannot accept it; name the document or the attachment.`,
  'penanggung-jawab-kosong': (name: string): string =>
    `Nobody answers for ${quote(name)}. Write the unit or officer in charge.`,
  'tahun-tidak-cocok': {
    kolom: (header: string): string =>
      `Two columns are both headed ${quote(header)}; a reader cannot tell the years apart. Correct the year of one.`,
    judul: (one: number, two: number): string =>
      `The introduction says ${one}, the table's title ${two}. Correct one of them, or the figures will be taken for another year's.`,
    kolomJudul: (column: string, year: number): string =>
      `The column ${quote(column)} is of another year than the table's title (${year}). Correct the column's year or the title's.`,
    tanggal: (printed: string, year: number): string =>
      `It says ${quote(printed)}, but this section holds activities of ${year}. Correct the year or move the row.`,
  },
  'jumlah-salah': {
    beda: (p: SumDifference): string =>
      `${p.label ? `${quote(p.label)} says` : 'It says'} ${p.tertulis}, its parts (${p.bagian}${p.lain > 0 ? ` and ${p.lain} more cells` : ''}) add up to ${number(p.jumlah)}: a difference of ${number(p.selisih)}.${p.rumus ? ` Its formula ${p.rumus} leaves parts out or counts some twice.` : ''} Percentages and totals that use it are wrong too; check the parts or replace it with a sum.`,
    kali: (printed: string, volume: string, price: string, computed: number): string =>
      `The amount says ${printed}, but ${volume} × ${price} = ${number(computed)}. Check the volume or the unit price, or replace it with a formula.`,
    perbaikan: 'Replace with a sum',
  },
  'rata-rata-salah': {
    sebagian: (
      printed: string,
      used: number,
      all: number,
      left: string,
      computed: number,
      way: Mean = 'ARITMETIK',
    ): string =>
      `${printed} is the ${mean(way)} of ${used} of ${all} indicators; indicator ${left} is left out. The ${mean(way)} of all is ${number(computed, 2)}. A capaian of 0 % counts too; write the mean of all rows or state the denominator.`,
    lama: (printed: string, sheet: string, all: number, computed: number, way: Mean = 'ARITMETIK'): string =>
      `${printed} is the ${mean(way)} of the figures in ${quote(sheet)}, not of this table. The ${mean(way)} of the ${all} rows here is ${number(computed, 2)}; make them agree.`,
    beda: (printed: string, all: number, computed: number, way: Mean = 'ARITMETIK'): string =>
      `The average says ${printed}, but the ${mean(way)} of its ${all} rows is ${number(computed, 2)}. The conclusion drawn from it is wrong too; replace it with a formula or check the rows used.`,
    caraLain: (printed: string, all: number, way: Mean, computed: number): string =>
      way === 'GEOMETRIK'
        ? `${printed} is the arithmetic mean of its ${all} rows, but the settings choose the geometric mean (PMK 22/2021): ${number(computed, 2)}. Replace it with a formula, or choose the arithmetic mean in the settings.`
        : `${printed} is the geometric mean of its ${all} rows, while their arithmetic mean is ${number(computed, 2)}. If the geometric mean (PMK 22/2021) is meant, choose it in the settings; if not, replace it with a formula.`,
    perbaikan: 'Replace with an average formula',
  },
  'selisih-salah': {
    tanda: (printed: string, a: string, b: string, computed: number): string =>
      `The change from ${a} to ${b} says ${printed}, it should be ${number(computed, 2)}: its sign is lost, so a fall reads as a rise. Write it with its sign.`,
    poin: (printed: string, a: string, b: string, computed: number, sign: boolean): string =>
      `The change from ${a} to ${b} says ${printed}, which is the difference in points${sign ? ' without its minus' : ''}; by the column's header it should be ${number(computed, 2)} %. Replace it with a formula.`,
    beda: (printed: string, a: string, b: string, computed: number): string =>
      `The difference says ${printed}, but ${a} and ${b} give ${number(computed)}. Check both figures or replace it with a formula.`,
    perbaikan: 'Replace with a formula',
  },
  'rumus-menyimpang': {
    beda: (p: OddFormula): string =>
      `${p.banyak > 1 ? `${p.banyak} formulas, among them ${p.rumus},` : `The formula ${p.rumus}`} ${oddBecause[p.sebab]}${p.serupa > 0 ? `, unlike ${p.serupa} ${p.sebab === 'tautan' ? 'other cells of this column that were typed' : `others in this ${p.arah === 'kolom' ? 'column' : 'row'}`}` : ''}.${p.seharusnya ? ` By their pattern: ${p.seharusnya}.` : ''} The number may be wrong without looking so; make it alike unless it is meant.`,
    perbaikan: "Make it like its neighbours' formula",
  },
  'rumus-tertimpa': {
    angka: (printed: string, alike: number, formula: string): string =>
      `The number ${printed} was typed over a formula: ${alike} cells beside it hold formulas. It will not follow when its source is corrected; put the formula back (${formula}).`,
    perbaikan: 'Put the formula back',
  },
  'antar-tabel-berbeda': {
    beda: (p: BetweenTables): string => {
      const what = `${measureName[p.besaran]} of ${p.jenis === 'sasaran' ? 'the sasaran ' : ''}${quote(p.nama)}${/^\d{4}$/.test(p.tahun) ? ` in ${p.tahun}` : ''}`;
      const here =
        p.tertulis === undefined
          ? `adds up to ${number(p.nilai, 2)} in this table`
          : `says ${p.tertulis} here`;
      const there =
        p.turunan > 1
          ? `but the ${p.besaran === 'capaian' ? 'mean' : 'sum'} of its ${p.turunan} parts in ${listed(p.lembar)} is ${number(round4(p.acuan))}`
          : `${number(round4(p.acuan))} in ${listed(p.lembar)}`;
      const origin =
        p.asal === 'tahun-lalu'
          ? ` ${p.tertulis} is last year's figure (${p.asalLembar}).`
          : p.asal === 'capaian'
            ? ` ${p.tertulis} is its capaian, not its realisasi (${p.asalLembar}).`
            : p.asal === 'tertukar'
              ? ` ${p.tertulis} is its ${p.besaran === 'realisasi' ? 'target' : 'realisasi'} in ${p.asalLembar}; the columns may be swapped.`
              : '';
      return `${what} ${here}, ${there}.${origin} One report must not give two figures for one thing; make it agree with its source.`;
    },
    tukar: (
      name: string,
      printed: string,
      sheets: readonly string[],
      other: number,
      against: string,
    ): string =>
      `${quote(name)} says ${printed} here, ${number(other)} in ${listed(sheets)}: it is swapped with ${quote(against)}. Swap the two cells back.`,
    banyak: (
      measure: keyof typeof measureName,
      count: number,
      sheets: readonly string[],
      name: string,
      printed: string,
      other: number,
    ): string =>
      `${count} figures (${measureName[measure].toLowerCase()}) of this column differ from ${listed(sheets)}, for one ${quote(name)}: ${printed} here, ${number(other)} there. One may be from before the revision, or of another year; make them agree or state the version in the title.`,
  },
  'rumus-injeksi': (text: string): string =>
    `The text ${quote(text)} begins like a formula; retyped or copied to another file, a spreadsheet may run it. Remove the sign in front or write it as a plain sentence.`,
  'rumus-galat': (error: string, formula: string | undefined, followers: number, run: number): string =>
    `${formula ? `The formula ${quote(formula)} answers ${error}${run > 1 ? ` in ${run} cells` : ''}` : `The cell holds ${error}`}${followers > 0 ? `, and ${followers} more cells fail because of it` : ''}. Numbers that depend on it cannot be used; ${errorAdvice(error)}.`,
  'nomor-kolom': {
    meloncat: (from: number, to: number): string =>
      `The column numbers jump from ${from} to ${to}. Formulas in the numbering row then name the wrong column; write ${from + 1} or renumber.`,
    berulang: (text: string, expected: number): string =>
      `The column number ${text} is repeated; it should be ${expected}. Renumber the columns.`,
    berhenti: (last: number, header: string): string =>
      `The column numbers stop at ${last} although the column ${quote(header)} follows. Write ${last + 1} and so on.`,
  },
  'nomor-urut': {
    meloncat: (from: number, printed: string, expected: number): string =>
      `After row number ${from} stands ${printed}, it should be ${expected}. See whether a row is missing, then renumber.`,
    berulang: (printed: string, expected: number): string =>
      `The row number ${printed} is repeated, it should be ${expected}. Renumber the rows.`,
  },
};

const errorAdvice = (error: string): string =>
  error === '#DIV/0!'
    ? 'it divides by zero or a blank: fill in the target or guard the formula with IF'
    : error === '#REF!'
      ? 'a cell it refers to was deleted: point it to the right cell again'
      : error === '#NAME?'
        ? 'a function or a name is misspelt'
        : error === '#N/A'
          ? 'the value looked for was not found'
          : 'it holds text or a value that cannot be computed with';
