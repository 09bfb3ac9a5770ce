import fs from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '../src');

/** What each folder may import, apart from itself: the arrows of the house run downward only. */
const allowed: Record<string, string[]> = {
  'core/grid': [],
  'core/messages': [],
  'core/plan': ['core/grid', 'core/messages'],
  'core/recognise': ['core/grid', 'core/messages'],
  'core/kinerja': ['core/grid', 'core/recognise'],
  'core/measures': ['core/grid', 'core/recognise', 'core/kinerja', 'core/plan', 'core/messages'],
  'core/rules': [
    'core/grid',
    'core/recognise',
    'core/kinerja',
    'core/measures',
    'core/plan',
    'core/messages',
  ],
  'core/forms': [
    'core/grid',
    'core/recognise',
    'core/kinerja',
    'core/measures',
    'core/rules',
    'core/plan',
    'core/messages',
  ],
  core: ['core'],
  'host/file': ['core', 'host'],
  'host/excel': ['core', 'host'],
  host: ['core'],
  taskpane: ['core', 'host'],
  commands: ['core', 'host', 'taskpane'],
  workbench: ['core', 'host', 'taskpane'],
  cli: ['core', 'host'],
};

const files = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? files(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });

const layerOf = (file: string): string => {
  const relative = path.relative(src, file).split(path.sep).join('/');
  return (
    Object.keys(allowed)
      .sort((a, b) => b.length - a.length)
      .find((layer) => relative.startsWith(`${layer}/`)) ?? relative
  );
};

const importsOf = (file: string): string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

test.each(files(src).map((file) => [path.relative(src, file), file]))(
  '%s imports only what its layer may',
  (_name, file) => {
    const layer = layerOf(file);
    for (const target of importsOf(file)) {
      if (target.endsWith('/package.json')) continue;
      if (!target.startsWith('.')) {
        // Core is pure: fflate and friends live in hosts; only number formats as text come from a package.
        if (layer.startsWith('core')) expect(['numfmt']).toContain(target);
        continue;
      }
      const other = layerOf(path.resolve(path.dirname(file), target) + '/');
      const otherLayer = layerOf(path.resolve(path.dirname(file), target));
      const to = other.length > otherLayer.length ? other : otherLayer;
      if (to === layer) continue;
      const may = allowed[layer] ?? [];
      expect({ from: layer, to, allowed: may.some((m) => to === m || to.startsWith(`${m}/`)) }).toEqual({
        from: layer,
        to,
        allowed: true,
      });
    }
  },
);

/** Code with its comments and texts taken out. */
const bare = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, "''");

test.each(files(path.join(src, 'core')).map((file) => [path.relative(src, file), file]))(
  '%s knows neither a spreadsheet, a page, a clock nor chance',
  (_name, file) => {
    const impure =
      /\b(?:Date\.now|new Date|Math\.random|performance\.|document\.|window\.|globalThis|process\.|Excel\.|Office\.|localStorage|setTimeout|fetch\()/;
    expect(bare(fs.readFileSync(file, 'utf8'))).not.toMatch(impure);
  },
);
