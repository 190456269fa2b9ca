import { flows } from './flows';
import { proveFlow } from './proveFlow';
import { quickWaits } from './quickWaits';
import { replaceFlow } from './replaceFlow';
import { setUpFlow } from './setUpFlow';
import { makeSmallTrust } from './smallTrust';

const all = [...flows, replaceFlow, setUpFlow];

/** `--list` prints the flows' names; a name and "1 in how many requests" proves that flow and prints what came of it as one line of JSON. */
async function main([name, stride = '1']: readonly string[]): Promise<void> {
  if (name === '--list') {
    console.log(JSON.stringify(all.map((flow) => ({ name: flow.name, every: flow.every ?? 1 }))));
    return;
  }
  const flow = all.find((one) => one.name === name);
  if (flow === undefined) throw new Error(`There is no flow called ${String(name)}`);
  const began = Date.now();
  const trust = await makeSmallTrust();
  quickWaits();
  const proof = await proveFlow(flow, trust, (request) => request % Number(stride) === 1 % Number(stride));
  console.log(JSON.stringify({ ...proof, seconds: Math.round((Date.now() - began) / 1000) }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
