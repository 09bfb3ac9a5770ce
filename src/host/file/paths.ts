/** Part names inside a package: without a leading slash, folders parted by `/`. */

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`; `_rels/.rels` of the package itself (''). */
export const relationshipsPath = (path: string): string => `${folderOf(path)}_rels/${fileOf(path)}.rels`;

/** A relationship's target, absolute or relative to the part that names it, as a part name. */
export function resolveTarget(base: string, target: string): string {
  const plain = decodeTarget(target.split('#')[0]!.replace(/\\/g, '/'));
  if (plain.startsWith('/')) return plain.slice(1);
  const steps = folderOf(base).split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Targets are URIs: `%20` is a space in the part's name. A stray `%` is left as it stands. */
function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
