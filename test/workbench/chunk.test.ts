import fs from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '../../src');

const files = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? files(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });

test('Univer is imported only behind the grid’s door, and the door only when a workbook opens', () => {
  for (const file of files(src)) {
    const name = path.relative(src, file).split(path.sep).join('/');
    const text = fs.readFileSync(file, 'utf8');
    if (!name.startsWith('workbench/grid/')) expect([name, /'@univerjs\//.test(text)]).toEqual([name, false]);
    expect([name, /from '[^']*\/grid\/univer'/.test(text)]).toEqual([name, false]);
  }
  expect(fs.readFileSync(path.join(src, 'workbench/GridView.tsx'), 'utf8')).toMatch(
    /import\([^)]*'\.\/grid\/univer'\)/,
  );
});
