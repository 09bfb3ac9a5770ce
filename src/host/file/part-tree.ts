import type { Package } from './package';

/** Removes a part and those that only it leads to: a sheet's drawing, that drawing's charts. */
export function removeTree(parts: Package, path: string): void {
  const children = parts
    .relationships(path)
    .flatMap((relationship) => (relationship.part && parts.has(relationship.part) ? relationship.part : []));
  parts.remove(path);
  for (const child of children) {
    if (parts.has(child) && !isReferred(parts, child)) removeTree(parts, child);
  }
}

function isReferred(parts: Package, path: string): boolean {
  const wanted = path.toLowerCase();
  return parts
    .names()
    .filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name))
    .some((name) => {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/i, '$1');
      return parts.relationships(owner).some((relationship) => relationship.part?.toLowerCase() === wanted);
    });
}
