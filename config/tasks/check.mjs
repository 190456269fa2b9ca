// The gates that read the tree without running it. All of them run, so one pass shows everything that is wrong.
import { pathToFileURL } from 'node:url';
import { auditDependencies } from './auditDependencies.mjs';
import { formatHolds } from './format.mjs';
import { toolStep, useNode22 } from './toolchain.mjs';

/** True when every gate holds. */
export async function check() {
  const held = [
    await formatHolds(),
    await toolStep('types', 'tsc', ['--noEmit', '-p', 'config/tsconfig.check.json']),
    await toolStep('lint', 'eslint', [
      '-c',
      'config/eslint.config.cjs',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'temp/eslint/',
      '--cache-strategy',
      'content',
      'src',
      'sharepoint',
      'tests',
    ]),
    await toolStep('rooms', 'depcruise', [
      '--config',
      'config/dependency-cruiser.cjs',
      '--output-type',
      'err',
      'src',
      'sharepoint',
    ]),
    await toolStep('nothing unused', 'knip', ['--config', 'config/knip.json', '--no-progress']),
  ];
  const { ok } = await auditDependencies();
  return [...held, ok].every(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await useNode22();
  const ok = await check();
  console.log(ok ? 'All checks hold.' : 'Some checks failed; each is shown above.');
  process.exit(ok ? 0 : 1);
}
