import type { Kolom } from './kolom';

/**
 * Identifies a layout across workbooks: the words of its columns from left to right, without years, case, marks or
 * slips, and without where the table stands or what it holds. The key that corrections are remembered by.
 */
export function fingerprintOf(columns: readonly Kolom[]): string {
  const first = columns[0]?.column ?? 0;
  const text = columns
    .filter((kolom) => kolom.header !== '')
    .map((kolom) => `${kolom.column - first}:${strip(`${kolom.parents}|${kolom.leaf}`)}`)
    .join(';');
  return `t${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
}

const strip = (text: string): string =>
  text
    .replace(/(?:19|20)\d{2}/g, '#')
    .replace(/[^\p{L}\p{N}%#|/]+/gu, ' ')
    .trim();

/** FNV-1a, 32 bits, in hexadecimal. */
export function hash(text: string, seed: number): string {
  let h = seed >>> 0;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193) >>> 0;
  }
  return h.toString(16).padStart(8, '0');
}
