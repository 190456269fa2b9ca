import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { quickWaits } from '../faults/quickWaits';
import { keptTrust, keepTrust, makeDeputyTrust } from './deputyTrust';
import { plantsOf, proveDeputy } from './proveDeputy';
import { siftPlants } from './siftPlants';

/**
 * `--make folder` makes the trust that every part begins from, and sees which plants SharePoint lets stand. `--trust
 * folder` proves one part of them: every use case after each. Prints what came of it as one line of JSON.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      make: { type: 'string' },
      trust: { type: 'string', default: '' },
      part: { type: 'string', default: '0' },
      parts: { type: 'string', default: '1' },
      every: { type: 'string', default: '1' },
      only: { type: 'string', default: '.' },
    },
  });
  const began = Date.now();
  quickWaits();
  if (values.make !== undefined) {
    print(await make(values.make));
    return;
  }
  const [part, parts, every] = [Number(values.part), Number(values.parts), Number(values.every)];
  let told = began;
  const proof = await proveDeputy(keptTrust(values.trust), {
    only: new RegExp(values.only),
    stood: JSON.parse(readFileSync(stoodIn(values.trust), 'utf8')) as readonly boolean[],
    lives: (group) => group % parts === part && Math.floor(group / parts) % every === 0,
    onHarm: (harm) => process.stderr.write(`! ${harm.slice(0, 400)}\n`),
    onProgress: (done, of) => {
      if (Date.now() - told < 30_000) return;
      told = Date.now();
      process.stderr.write(`· part ${part + 1} of ${parts}: ${done} of ${of} groups of plants …\n`);
    },
  });
  print({ ...proof, seconds: Math.round((Date.now() - began) / 1000) });
}

const stoodIn = (folder: string): string => path.join(folder, 'stood.json');

async function make(folder: string): Promise<object> {
  mkdirSync(folder, { recursive: true });
  const trust = await makeDeputyTrust();
  const stood = await siftPlants(await plantsOf(trust), trust);
  writeFileSync(stoodIn(folder), JSON.stringify(stood));
  keepTrust(trust, folder);
  return { plants: stood.length };
}

const print = (answer: object): boolean => process.stdout.write(`${JSON.stringify(answer)}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
