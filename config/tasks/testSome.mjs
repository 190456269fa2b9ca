// A part of the tests, through Node 22: `npm run test:one -- tests/…` one file or folder, `npm run test:fast` what needs no
// tenant of its own and no browser (rules, use cases, house, views).
import { runTool, useNode22 } from './toolchain.mjs';

await useNode22();
const [which, ...paths] = process.argv.slice(2);
const common = ['-c', 'config/jest/jest.config.cjs', '--workerThreads=false', '--testTimeout=60000'];

if (which === 'one' && paths.length === 0) {
  console.error('Which? npm run test:one -- tests/ground/rules/days.test.ts');
  process.exit(1);
}
const chosen =
  which === 'one'
    ? ['--maxWorkers=2', ...paths]
    : ['--maxWorkers=2', '--selectProjects', 'units', 'house', 'ui', ...paths];
const { code } = await runTool('jest', [...common, ...chosen], { env: { TZ: 'UTC', NODE_OPTIONS: '' } });
process.exit(code);
