import { actionFlows } from './actionFlows';
import { betweenFlows } from './betweenFlows';
import { countFlow } from './countFlow';
import { dayFlows } from './dayFlows';
import { developmentFlows } from './developmentFlows';
import { dutyFlows } from './dutyFlows';
import { flows } from './flows';
import { furtherFlows } from './furtherFlows';
import { keeperFlows } from './keeperFlows';
import type { Flow } from './flows';
import { everyRequest, oneIn, proveFlow } from './proveFlow';
import type { Choice } from './proveFlow';
import { noteFlows } from './noteFlows';
import { lessonFlows } from './lessonFlows';
import { outlookFlows } from './outlookFlows';
import { quickWaits } from './quickWaits';
import { recordFlows } from './recordFlows';
import { oneOfEachKind } from './requestLines';
import { retentionFlows } from './retentionFlows';
import { setUpFlow } from './setUpFlow';
import { siteFlows } from './siteFlows';
import { makeSmallTrust } from './smallTrust';

const all = [
  ...dayFlows,
  ...actionFlows,
  ...betweenFlows,
  ...dutyFlows,
  ...furtherFlows,
  ...noteFlows,
  ...retentionFlows,
  ...flows,
  ...outlookFlows,
  ...recordFlows,
  ...developmentFlows,
  ...siteFlows,
  ...keeperFlows,
  ...lessonFlows,
  countFlow,
  setUpFlow,
];

function choiceOf(share: string, flow: Flow): Choice {
  if (share === 'whole') return everyRequest;
  if (share !== '') return oneIn(Number(share));
  return flow.long ? oneOfEachKind : everyRequest;
}

/**
 * `--list` prints the flows' names, the longest first; a name proves that flow and prints what came of it as one line
 * of JSON. Behind it:
 * nothing (every request, one of each kind where a flow is long), `whole` (every request of any flow), or a number (one
 * request in so many).
 */
async function main([name, share = '']: readonly string[]): Promise<void> {
  if (name === '--list') {
    console.log(JSON.stringify([...all].reverse().map((flow) => flow.name)));
    return;
  }
  const flow = all.find((one) => one.name === name);
  if (flow === undefined) throw new Error(`There is no flow called ${String(name)}`);
  // the proof lets the clock of this process stand still
  const began = performance.now();
  const trust = await makeSmallTrust();
  quickWaits();
  const choice = choiceOf(share, flow);
  let told = began;
  const proof = await proveFlow(flow, trust, choice, (done, of) => {
    if (performance.now() - told < 30_000) return;
    told = performance.now();
    console.error(`· ${flow.name}: ${done} of ${of} requests disturbed …`);
  });
  console.log(
    JSON.stringify({
      ...proof,
      seconds: Math.round((performance.now() - began) / 1000),
      processor: Math.round(process.cpuUsage().user / 1e6),
    }),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
