// Scores the built command line over the shared data and prints the figures; fails below a bar.
// usage: RENAKSI_DATA=DIR npm run bars
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
  ['layouts', at('bench', 'score-layouts.mjs'), [at('bench', 'layouts'), '98']],
  ['layouts: workbooks', at('bench', 'score-layouts.mjs'), [at('workbooks'), '95']],
  ['layouts: corpus', at('bench', 'score-layouts.mjs'), [at('corpus'), '90']],
  ['errors', at('bench', 'score-errors.mjs'), [at('bench', 'errors'), '95', '0.3']],
  ['findings', at('bench', 'score-findings.mjs'), [at('workbooks'), '95', '0']],
  ['roundtrip', 'scripts/bars-roundtrip.mjs', []],
];

let failed = 0;
for (const [name, script, args] of bars) {
  const run = spawnSync(process.execPath, [script, ...args, ...process.argv.slice(2)], {
    encoding: 'utf8',
    env: process.env,
  });
  console.log(`${run.status === 0 ? 'ok  ' : 'LOW '} ${name}: ${(run.stdout + run.stderr).trim()}`);
  if (run.status !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
