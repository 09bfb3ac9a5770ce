import type { recognise as id } from '../id/recognise';

/** English sentences: evidence of recognition. One function, one sentence. */
export const recognise: typeof id = {
  kepalaTabel: (first, last, known, all) =>
    `Header in row${first === last ? ` ${first}` : `s ${first}–${last}`}: ${known} of ${all} columns are known by their words.`,
  jenis: (kind) =>
    kind === 'lain' ? 'It fits none of the known kinds of table.' : `Its columns fit the kind ${kind}.`,
  barisNomor: (row) => `Row ${row} holds the column numbers (1) (2) (3).`,
  rumusNomor: (formula, obeyed, all) =>
    all === 0
      ? `The numbering row states the formula ${formula}.`
      : `The numbering row states the formula ${formula}; ${obeyed} of ${all} cells looked at follow its sum.`,
  tanpaSubjek: () => 'No column of sasaran, indikator, program or kegiatan.',
  tanpaBaris: () => 'This table holds no data rows yet.',
  baris: (data, sections, totals, repeated) =>
    [
      `${data} data rows`,
      sections > 0 ? `${sections} section titles` : '',
      totals > 0 ? `${totals} rows of totals or averages` : '',
      repeated > 0 ? `${repeated} rows of repeated header` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  bukanAngka: (headers) =>
    `The columns ${headers.map((header) => `“${header}”`).join(', ')} should hold numbers, but most of their cells do not.`,
  kolomKembar: (twins) => `${twins} columns claim the same role and period as another; check their roles.`,
  kuartalTanpaPeran: (header, role) =>
    `“${header}” and the quarters beside it say neither target nor realisasi; read as ${role}.`,
  angkaMenentukan: (header, role) =>
    `The cells of “${header}” and its group show ${role}, though the header says otherwise.`,
  rupiahDariBesarnya: (header) => `The column “${header}” is read as rupiah by the size of its numbers.`,
  capaianIsiRealisasi: (header, target) =>
    `The column “${header}” holds realisasi: its numbers are of the size of “${target}”, not percentages.`,
  keteranganIsiTarget: (header) =>
    `The column “${header}” holds the annual target: its numbers are the sums of the quarters.`,
  koreksiDipakai: () => 'Your correction of this layout is used.',
};
