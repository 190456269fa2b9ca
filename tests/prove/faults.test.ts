import { countFlow } from './faults/countFlow';
import { flows } from './faults/flows';
import type { Flow } from './faults/flows';
import { keeperFlows } from './faults/keeperFlows';
import { oneIn, proveFlow } from './faults/proveFlow';
import { quickWaits } from './faults/quickWaits';
import { makeSmallTrust } from './faults/smallTrust';

// `npm run prove:faults` disturbs every request of every flow; this is a slice of it, the same way
jest.setTimeout(120_000);

let trust: string;
const { setTimeout } = globalThis;
beforeAll(async () => {
  trust = await makeSmallTrust();
  quickWaits();
});
afterAll(() => {
  globalThis.setTimeout = setTimeout;
});

const flowCalled = (name: string): Flow => {
  const flow = [...flows, ...keeperFlows, countFlow].find((one) => one.name === name);
  if (flow === undefined) throw new Error(`There is no flow called ${name}`);
  return flow;
};

test.each([
  ['booking', 8],
  ['moving', 11],
  ['cancelling', 11],
  ['signing', 17],
  ['counting for trust leads', 29],
  ['signing an agreement', 29],
  ['opening a pair in the register’s next list', 71],
] as const)('%s is never lost, doubled or stuck, at one request in %d', async (name, stride) => {
  const { points, failures, converged } = await proveFlow(flowCalled(name), trust, oneIn(stride));
  expect(failures).toEqual([]);
  expect(converged).toBe(points);
  expect(points).toBeGreaterThan(20);
});

/** Where the pair is read anew for its summary, when the first session stands and the second does not. */
function betweenSessions(requests: readonly string[]): number {
  const first = requests.findIndex((request) => /HubSessions\d+'\)\/AddValidateUpdateItemUsingPath/.test(request));
  return requests.findIndex((request, index) => index > first && request.includes("HubPairs')/getitems"));
}

test('a press that forgets its second session is noticed', async () => {
  const series = flowCalled('recurring booking');
  const forgetful: Flow = {
    ...series,
    // as the Hub was before it recorded what is under way: the sessions are booked one after the other, each on its own
    run: async (hub, held) =>
      series.run(
        new Proxy(hub, {
          get: (target, name) =>
            name !== 'bookSession'
              ? (Reflect.get(target, name) as unknown)
              : async (input: Parameters<typeof hub.bookSession>[0]) => {
                  for (const session of input.sessions) await target.bookSession({ ...input, sessions: [session] });
                  return { ok: true };
                },
        }),
        held,
      ),
  };
  const { failures } = await proveFlow(forgetful, trust, (requests) => [betweenSessions(requests)]);
  expect(failures.join('\n')).toMatch(/lost/);
});
