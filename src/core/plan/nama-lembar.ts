import type { Workbook } from '../grid/workbook';

/** Names that a new sheet cannot bear: those of every sheet, read or not, as Excel compares them. */
export const namaTerpakai = (workbook: Workbook): Set<string> =>
  new Set(
    [...workbook.sheets.map((sheet) => sheet.name), ...(workbook.unread ?? [])].map((name) =>
      name.toLowerCase(),
    ),
  );

/** The name itself, or with a number behind it where a sheet bears it already; at most 31 characters. */
export function namaBebas(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const next = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(next.toLowerCase())) return next;
  }
}
