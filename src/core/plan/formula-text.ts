/**
 * A formula as it is compared: spreadsheets give back what they were given with other spacing, other case of
 * names and functions, and quotes around sheet names only where they need them. Text inside quotes keeps its letters.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/'((?:[^']|'')*)'!/g, (quoted, name: string) =>
              /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}!` : quoted,
            )
            .replace(/'(?:[^']|'')*'|[^']+/g, (piece) =>
              piece.startsWith("'") ? piece : piece.replace(/\s+/g, '').toUpperCase(),
            ),
    )
    .join('')
    .replace(/^=/, '');
}

export const sameFormula = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && plainFormula(a) === plainFormula(b));
