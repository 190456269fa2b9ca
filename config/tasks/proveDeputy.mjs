// npm run prove:deputy -- [--every 5] [--only "priya .* Seals"]: rows planted by weaker people into everything they may
// write, then every use case of every stronger person. As many parts at once as there are processors. Must print 0.
import { availableParallelism } from 'node:os';
import { askProgram, useNode22 } from './toolchain.mjs';

await useNode22();
const parts = availableParallelism();

const part = (number) =>
  askProgram('tests/prove/deputy/main.ts', [
    ...['--part', String(number), '--parts', String(parts)],
    ...process.argv.slice(2),
  ]);

const began = Date.now();
const proofs = await Promise.all(Array.from({ length: parts }, (_, number) => part(number)));
const sum = (count) => proofs.reduce((total, proof) => total + count(proof), 0);
for (const failure of proofs.flatMap(({ failures }) => failures).slice(0, 60)) console.log(failure.slice(0, 400));
console.log(
  `plants ${sum(({ planted }) => planted)}, refused by SharePoint itself ${sum(({ refused }) => refused)}, use cases run ${sum(({ runs }) => runs)}`,
);
const harms = Object.keys(proofs[0].harms).map((harm) => [harm, sum((proof) => proof.harms[harm])]);
console.log(harms.map(([harm, count]) => `${harm} ${count}`).join(', '));
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
if (harms.some(([, count]) => count > 0) || sum(({ runs }) => runs) === 0) process.exitCode = 1;
