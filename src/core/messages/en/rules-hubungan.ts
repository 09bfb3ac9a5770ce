import { number } from '../bilangan';

const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;

/** Sentences of the rules on formulas, totals, other tables and text: key = the rule's id. */
export const rulesHubungan = {
  'rumus-injeksi': (text: string): string =>
    `The text ${quote(text)} begins like a formula; retyped or copied to another file, a spreadsheet may run it. Remove the sign in front or write it as a plain sentence.`,
  'rumus-galat': (error: string, formula: string | undefined, followers: number): string =>
    `${formula ? `The formula ${quote(formula)} answers ${error}` : `The cell holds ${error}`}${followers > 0 ? `, and ${followers} more cells fail because of it` : ''}. Numbers that depend on it cannot be used; ${errorAdvice(error)}.`,
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

void number;
