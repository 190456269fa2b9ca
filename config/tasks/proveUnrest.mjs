// npm run prove:unrest -- [--share 0.05] [--seed 1]: the browser suite, unattended, with a share of the pages' requests
// to SharePoint and
// Graph disturbed at random. Tests may end early, because nobody is there to press again; no test may end with lost
// words.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root, runTool, useNode22 } from './toolchain.mjs';

await useNode22();
const { values: asked } = parseArgs({
  options: { share: { type: 'string', default: '0.05' }, seed: { type: 'string', default: '1' } },
});
const lines = path.join(root, 'temp/unrest.jsonl');
const report = path.join(root, 'temp/jest-unrest.json');
for (const file of [lines, report]) rmSync(file, { force: true });
if (!(await build())) process.exit(1);
// those in which people write; axe and refusals only look
const suites = ['path', 'keyboard', 'trust', 'hosts'].map((name) => `tests/browser/${name}.test.ts`);
await runTool(
  'jest',
  ['-c', 'config/jest/jest.config.cjs', '--runTestsByPath', ...suites, '-w', '1', '--json', `--outputFile=${report}`],
  {
    env: { TZ: 'UTC', NODE_OPTIONS: '', HUB_UNREST: asked.share, HUB_UNREST_SEED: asked.seed },
  },
);
const tests = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
const visits = existsSync(lines)
  ? readFileSync(lines, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const sum = (count) => visits.reduce((total, visit) => total + count(visit), 0);
const lost = visits.flatMap((visit) => visit.lost.map((box) => `${visit.test}, ${visit.who}: ${box}`));
console.log(
  `\n${visits.length} visits, ${sum((visit) => visit.disturbed.length)} requests disturbed, ${sum((visit) => visit.typed)} boxes written in, ${lost.length} lost.`,
);
console.log(
  `${tests.numPassedTests} tests went through all the same, ${tests.numFailedTests} stopped where somebody would have had to press again.`,
);
for (const each of lost) console.log(`  lost: ${each}`);
const total = {
  visits: visits.length,
  disturbed: sum((visit) => visit.disturbed.length),
  typed: sum((visit) => visit.typed),
  passed: tests.numPassedTests,
  stopped: tests.numFailedTests,
  lost,
};
writeFileSync(path.join(root, 'temp/prove-unrest.json'), JSON.stringify(total, undefined, 2));
process.exitCode = visits.length > 0 && sum((visit) => visit.disturbed.length) > 0 && lost.length === 0 ? 0 : 1;
