/** What Excel takes in one cell. */
export const batasExcel = { panjang: 8192, bertingkat: 64, argumen: 255, teks: 255 };

export interface UkuranRumus {
  readonly panjang: number;
  /** Functions inside functions. */
  readonly bertingkat: number;
  /** The most arguments of one function. */
  readonly argumen: number;
  /** The longest text between quotes. */
  readonly teks: number;
}

/** Measures a formula against what Excel takes; commas inside texts and sheet names count for nothing. */
export function ukurRumus(formula: string): UkuranRumus {
  const teks = Math.max(0, ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.length));
  const polos = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, 'L!');
  const buka: { fungsi: boolean; argumen: number }[] = [];
  let bertingkat = 0;
  let argumen = 0;
  for (const [i, letter] of [...polos].entries()) {
    if (letter === '(') {
      buka.push({ fungsi: /[A-Z0-9.]/.test(polos[i - 1] ?? ''), argumen: 1 });
      bertingkat = Math.max(bertingkat, buka.filter(({ fungsi }) => fungsi).length);
    } else if (letter === ',' && buka.length > 0) buka[buka.length - 1]!.argumen++;
    else if (letter === ')') {
      const last = buka.pop();
      if (last?.fungsi) argumen = Math.max(argumen, last.argumen);
    }
  }
  return { panjang: formula.length, bertingkat, argumen, teks };
}
