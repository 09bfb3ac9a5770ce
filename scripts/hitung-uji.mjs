// Counts the tests of a jest --json result as one closing line; fails where one failed, was skipped, or none ran.
// usage: node scripts/hitung-uji.mjs RESULT.json
import fs from 'node:fs';

const result = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const skipped = result.testResults.flatMap((suite) =>
  suite.assertionResults
    .filter((test) => test.status === 'pending' || test.status === 'todo')
    .map((test) => test.fullName),
);
for (const name of skipped) console.log(`skipped: ${name}`);
for (const suite of result.testResults.filter((s) => s.status === 'failed')) {
  console.log(`failed: ${suite.name}\n${suite.message}`);
}
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
console.log(`${result.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = result.success && result.numPassedTests > 0 && skipped.length === 0 ? 0 : 1;
