import fs from 'node:fs';
import path from 'node:path';

export const clientFile = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist/excel-web-16.00.debug.js',
);

let table: Map<string, string> | undefined;

/**
 * The requirement set that each member needs, as Microsoft's own client states it in its guards:
 * `Range.getMergedAreasOrNullObject` → `1.13`. Members without a guard are of ExcelApi 1.1.
 */
export function versionOf(className: string, member: string): string {
  if (!table) {
    table = new Map();
    const source = fs.readFileSync(clientFile, 'utf8');
    for (const match of source.matchAll(
      /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g,
    )) {
      const set = match[3] === '_defaultApiSetName' ? match[4]! : '99.0';
      table.set(`${match[1]}.${match[2]}`.toLowerCase(), set);
    }
  }
  return table.get(`${className}.${member}`.toLowerCase()) ?? '1.1';
}

export const versionAtLeast = (have: string, need: string): boolean => {
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = need.split('.').map(Number);
  return a > c || (a === c && b >= d);
};
