// npm run prove:deputy -- [--resume] [--every 5] [--only "priya .* Seals"] [--processes 1]: rows planted by weaker people
// into everything they may write, then every use case of every stronger person after each. In parts, as many at once as
// there are processors; each part's answer is kept in temp/prove-deputy, and --resume goes on with those that are
// missing, in the same trust. Must print 0.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askProgram, root, useNode22 } from './toolchain.mjs';

await useNode22();
const { values: asked } = parseArgs({
  options: {
    resume: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    only: { type: 'string', default: '.' },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});
const parts = 20;
const kept = path.join(root, 'temp/prove-deputy');
const program = (args) => askProgram('tests/prove/deputy/main.ts', args);
const fileOf = (part) => path.join(kept, `part-${part}.json`);

const began = Date.now();
if (!asked.resume) rmSync(kept, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });
if (!existsSync(path.join(kept, 'trust.json'))) {
  console.log('· seeing which rows SharePoint itself refuses …');
  await program(['--make', kept]);
}

const waiting = Array.from({ length: parts }, (_, part) => part).filter((part) => !existsSync(fileOf(part)));
async function work() {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const choice = ['--every', asked.every, '--only', asked.only];
    const proof = await program(['--trust', kept, '--part', String(part), '--parts', String(parts), ...choice]);
    writeFileSync(fileOf(part), JSON.stringify(proof));
  }
}
await Promise.all(Array.from({ length: Number(asked.processes) }, work));

const proofs = Array.from({ length: parts }, (_, part) => JSON.parse(readFileSync(fileOf(part), 'utf8')));
const sum = (count) => proofs.reduce((total, proof) => total + count(proof), 0);
const [{ plants, sifted }] = proofs;
const total = {
  plants,
  stood: sum(({ planted }) => planted),
  refused: sifted + sum(({ refused }) => refused),
  worlds: sum(({ worlds }) => worlds),
  alone: sum(({ alone }) => alone),
  fullest: Math.max(...proofs.map(({ fullest }) => fullest)),
  runs: sum(({ runs }) => runs),
  pairs: sum(({ pairs }) => pairs),
  harms: Object.fromEntries(Object.keys(proofs[0].harms).map((harm) => [harm, sum((proof) => proof.harms[harm])])),
};
console.log(
  `plants ${total.stood + total.refused} of ${plants}: stood ${total.stood}, refused by SharePoint itself ${total.refused}`,
);
console.log(
  `they stood in ${total.worlds} trusts: ${total.alone} alone, the others beside rows they do not touch (at most ${total.fullest}); a trust with a harm is taken apart by halves`,
);
console.log(`use cases run ${total.runs}, of a row with a use case after it ${total.pairs}`);
const harms = Object.entries(total.harms);
console.log(harms.map(([harm, count]) => `${harm} ${count}`).join(', '));
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`${seconds} s, parts together ${sum((proof) => proof.seconds)} s`);
const failures = proofs.flatMap((proof) => proof.failures);
writeFileSync(path.join(root, 'temp/prove-deputy.json'), JSON.stringify({ ...total, seconds, failures }, undefined, 2));
if (harms.some(([, count]) => count > 0) || total.runs === 0) process.exitCode = 1;
