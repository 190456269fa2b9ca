import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quickWaits } from '../faults/quickWaits';
import { keptTrust, keepTrust, makeDeputyTrust } from './deputyTrust';
import { proveDeputy } from './proveDeputy';

/**
 * `--make folder` makes the trust that every part begins from. `--trust folder` proves one part of the plants in it:
 * every use case after each. Prints what came of it as one line of JSON.
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
  if (values.make !== undefined) {
    mkdirSync(values.make, { recursive: true });
    keepTrust(await makeDeputyTrust(), values.make);
    print({ made: values.make });
    return;
  }
  const [part, parts, every] = [Number(values.part), Number(values.parts), Number(values.every)];
  const trust = keptTrust(values.trust);
  quickWaits();
  let told = began;
  const proof = await proveDeputy(trust, {
    only: new RegExp(values.only),
    takes: (group) => group % parts === part && Math.floor(group / parts) % every === 0,
    onProgress: (done, of) => {
      if (Date.now() - told < 30_000) return;
      told = Date.now();
      process.stderr.write(`· part ${part + 1} of ${parts}: ${done} of ${of} groups of plants …\n`);
    },
  });
  print({ ...proof, seconds: Math.round((Date.now() - began) / 1000) });
}

const print = (answer: object): boolean => process.stdout.write(`${JSON.stringify(answer)}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
