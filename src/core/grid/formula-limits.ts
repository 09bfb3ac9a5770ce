/**
 * Lists of cells within what Excel takes: 255 arguments of a function, 8.192 letters of a formula, 64 functions inside
 * each other. A file with a formula beyond that is a damaged one to Excel.
 */
const ARGUMEN = 250;
const HURUF = 8192;
const TINGKAT = 64;

/** `SUM(C8:C9,C11)`; of more cells than one function takes, as many of them as it needs: `(SUM(…)+SUM(…))`. */
export function fungsiDaftar(nama: 'SUM' | 'COUNT', daftar: readonly string[]): string {
  const bagian: string[] = [];
  for (let i = 0; i < daftar.length; i += ARGUMEN)
    bagian.push(`${nama}(${daftar.slice(i, i + ARGUMEN).join(',')})`);
  return bagian.length > 1 ? `(${bagian.join('+')})` : (bagian[0] ?? `${nama}()`);
}

/** Whether Excel takes the formula. Short ones are not looked through: they cannot break a limit. */
export function muatDiExcel(formula: string): boolean {
  if (formula.length > HURUF) return false;
  if (formula.length < 4 * TINGKAT) return true;
  const polos = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, '');
  const argumen: number[] = [];
  for (const letter of polos) {
    if (letter === '(') argumen.push(1);
    else if (letter === ')') argumen.pop();
    else if (letter === ',' && argumen.length > 0) {
      const last = ++argumen[argumen.length - 1]!;
      if (last > 255) return false;
    }
    if (argumen.length > TINGKAT) return false;
  }
  return true;
}
