import { parseArgs } from 'node:util';
import { quickWaits } from '../faults/quickWaits';
import { makeDeputyTrust } from './deputyTrust';
import { proveDeputy } from './proveDeputy';
import { proofDays } from './useCases';

/**
 * Proves one part of the plants: the days on which nobody's rights change after every plant, and after each plant one of
 * the days that change rights, in turn. Prints what came of it as one line of JSON.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', default: '0' },
      parts: { type: 'string', default: '1' },
      every: { type: 'string', default: '1' },
      only: { type: 'string', default: '.' },
    },
  });
  const [part, parts, every] = [Number(values.part), Number(values.parts), Number(values.every)];
  const began = Date.now();
  const trust = await makeDeputyTrust();
  quickWaits();
  const acts = proofDays(trust).length - 1;
  let told = began;
  const proof = await proveDeputy(trust, {
    only: new RegExp(values.only),
    takes: (plant, day) =>
      plant % parts === part &&
      Math.floor(plant / parts) % every === 0 &&
      (day === 0 || day === 1 + (Math.floor(plant / parts / every) % acts)),
    onProgress: (done, of) => {
      if (Date.now() - told < 30_000) return;
      told = Date.now();
      process.stderr.write(`· part ${part + 1} of ${parts}: ${done} of ${of} plants …\n`);
    },
  });
  process.stdout.write(`${JSON.stringify({ ...proof, seconds: Math.round((Date.now() - began) / 1000) })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
