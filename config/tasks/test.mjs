// Everything that must hold, in one command: the gates, the build, every jest room, then the browser alone.
// Nothing stops at the first failure and nothing is left out of the closing line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { firstViewProblems } from './firstView.mjs';
import { leastPrivilege, logFolder } from './leastPrivilege.mjs';
import { seededDatabase } from './seedDatabase.mjs';
import { root, runTool, useNode22 } from './toolchain.mjs';

await useNode22();
const began = Date.now();
const rooms = ['units', 'contract', 'tenant', 'privacy', 'prove', 'deputy', 'rows', 'house', 'upgrade', 'ui'];
const failures = [];
const parts = [];
let passed = 0;
let failed = 0;

/** Runs one part and notes how long it took. */
async function timed(name, work) {
  const from = Date.now();
  const result = await work();
  parts.push(`${name} ${Math.round((Date.now() - from) / 1000)} s`);
  return result;
}

function count(name, ok) {
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

async function jest(name, projects, workers) {
  const report = path.join(root, `temp/jest-${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  process.stdout.write(`\n· tests: ${projects.join(', ')} …\n`);
  const { code } = await runTool(
    'jest',
    [
      '-c',
      'config/jest/jest.config.cjs',
      '--selectProjects',
      ...projects,
      '--workerThreads=false',
      '--testTimeout=60000',
      `--maxWorkers=${workers}`,
      '--json',
      `--outputFile=${report}`,
    ],
    { env: { TZ: 'UTC', NODE_OPTIONS: '' } },
  );
  if (!existsSync(report)) return count(`jest ${name} (it ended without a report)`, false);
  const results = JSON.parse(readFileSync(report, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  const unsaid = code !== 0 && results.numFailedTests + results.numRuntimeErrorTestSuites === 0;
  if (unsaid) count(`jest ${name} (exit ${code})`, false);
  if (results.numPendingTests > 0) count(`${results.numPendingTests} skipped tests in ${name}`, false);
  for (const suite of results.testResults.filter((each) => each.status === 'failed'))
    failures.push(path.relative(root, suite.name));
}

/** False, and said why, where it could not be made. */
async function demoTrustMade() {
  try {
    await seededDatabase();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

console.log('Supervision Hub: all checks and tests. About half an hour on two cores.\n');
// neither needs the other, and each alone leaves a core idle
const [checked, built] = await timed('checks and build', () => Promise.all([check(), build()]));
count('checks', checked);
count('build', built);
if (built) for (const problem of firstViewProblems()) count(`first view: ${problem}`, false);
// made before the tests that load it, so that none of them waits for it
process.stdout.write('\n· demo trust …\n');
count('demo trust', await timed('demo trust', demoTrustMade));
await timed('rooms', () => jest('rooms', rooms, Math.max(1, Math.min(4, os.availableParallelism()))));
if (built) {
  rmSync(logFolder, { recursive: true, force: true });
  await timed('browser', () => jest('browser', ['browser'], Math.max(1, Math.min(2, os.availableParallelism()))));
  count('Graph permissions', leastPrivilege());
} else count('browser tests (nothing built to test)', false);

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\nParts: ${parts.join(', ')}.`);
console.log(`Finished in ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
