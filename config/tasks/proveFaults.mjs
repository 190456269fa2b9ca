// npm run prove:faults -- [--flow "recurring booking"] [--every 5 | --whole]: requests of every flow, disturbed in
// every way the local tenant
// knows, then opened afresh by the same and by another entitled person. As many flows at once as there are processors.
// Every request of the
// flows people press; of set-up and of replacing a supervisor, which send hundreds, one of each kind unless --whole
// asks for all of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askProgram, root, useNode22 } from './toolchain.mjs';

await useNode22();
const { values: asked } = parseArgs({
  options: { flow: { type: 'string' }, every: { type: 'string' }, whole: { type: 'boolean', default: false } },
});
const share = asked.whole ? ['whole'] : asked.every === undefined ? [] : [asked.every];

const program = (args) => askProgram('tests/prove/faults/main.ts', args);

const began = Date.now();
const waiting = (await program(['--list'])).filter((name) => asked.flow === undefined || name === asked.flow);
const proofs = [];
async function work() {
  for (let flow = waiting.shift(); flow; flow = waiting.shift()) {
    const proof = await program([flow, ...share]);
    proofs.push(proof);
    for (const failure of proof.failures.slice(0, 10)) console.log(failure);
    print(proof);
  }
}
const wide = (text, width) => String(text).padStart(width);
const print = ({ name, requests, disturbed, points, converged, pressedAgain, lost, doubled, stuck }) =>
  console.log(
    `${name.padEnd(28)}${[requests, disturbed, points, converged, pressedAgain, lost, doubled, stuck].map((count) => wide(count, 11)).join('')}`,
  );
console.log(
  `${''.padEnd(28)}${['requests', 'disturbed', 'points', 'converged', 'of them*', 'lost', 'doubled', 'stuck'].map((word) => wide(word, 11)).join('')}`,
);
await Promise.all(Array.from({ length: availableParallelism() }, work));

const sum = (count) => proofs.reduce((total, proof) => total + proof[count], 0);
const total = Object.fromEntries(
  ['requests', 'disturbed', 'points', 'converged', 'pressedAgain', 'lost', 'doubled', 'stuck'].map((count) => [
    count,
    sum(count),
  ]),
);
print({ name: `${proofs.length} flows`, ...total });
console.log(
  `* told as failed, nothing of it left after the openings, and done by pressing again. ${Math.round((Date.now() - began) / 1000)} seconds.`,
);
mkdirSync(path.join(root, 'temp'), { recursive: true });
writeFileSync(path.join(root, 'temp/prove-faults.json'), JSON.stringify({ total, proofs }, undefined, 2));
process.exitCode = total.points > 0 && total.lost + total.doubled + total.stuck === 0 ? 0 : 1;
