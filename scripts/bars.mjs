// Scores the built command line over the shared data and prints the figures; fails below a bar.
// usage: RENAKSI_DATA=DIR npm run bars [-- --tanpa-roundtrip] [-- verbose]
// The round trip alone takes minutes: an outside validator and LibreOffice read every file twice.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const data = process.env.RENAKSI_DATA;
if (!data || !fs.existsSync(path.join(data, 'bench'))) {
  console.error('Set RENAKSI_DATA to the folder that holds bench/, workbooks/, corpus/ and roundtrip/.');
  process.exit(2);
}
const at = (...parts) => path.join(data, ...parts);

/** Script, folder, minimum, and what else the script takes. */
const bars = [
  ['layouts', at('bench', 'score-layouts.mjs'), [at('bench', 'layouts'), '99.5']],
  ['layouts: workbooks', at('bench', 'score-layouts.mjs'), [at('workbooks'), '99']],
  ['layouts: corpus', at('bench', 'score-layouts.mjs'), [at('corpus'), '96']],
  ['errors', at('bench', 'score-errors.mjs'), [at('bench', 'errors'), '99', '0.1']],
  ['findings', at('bench', 'score-findings.mjs'), [at('workbooks'), '95', '0']],
  ['roundtrip', 'scripts/bars-roundtrip.mjs', []],
];

const words = process.argv.slice(2);
const quick = words.includes('--tanpa-roundtrip');
const verbose = words.filter((word) => word !== '--tanpa-roundtrip');

let failed = 0;
for (const [name, script, args] of bars) {
  if (quick && name === 'roundtrip') continue;
  const run = spawnSync(process.execPath, [script, ...args, ...verbose], {
    encoding: 'utf8',
    env: process.env,
  });
  console.log(`${run.status === 0 ? 'ok  ' : 'LOW '} ${name}: ${(run.stdout + run.stderr).trim()}`);
  if (run.status !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
