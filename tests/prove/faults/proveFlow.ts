import path from 'node:path';
import type { FaultRule, FaultWorld } from './FaultWorld';
import { openWorld } from './FaultWorld';
import type { Flow } from './flows';
import { differences, judge, openAfresh, press, same, stateOf } from './judge';
import type { Judged, Start, Verdict } from './judge';
import { sameEachTime } from './sameEachTime';
import type { Steady } from './sameEachTime';
import { folder } from './smallTrust';
import { groupsOf, together } from './together';
import type { Group } from './together';
import { unpackKeptDatabase } from '../../upgrade/keptDatabase';

export const kinds = [
  '429',
  '429-date',
  '503',
  '500',
  '412',
  'digest',
  'cut-before',
  'cut-after',
  'delay:400',
] as const;
const duplicates = ['duplicate-same', 'duplicate-409', 'duplicate-true'] as const;

export interface FlowProof {
  readonly name: string;
  /** Requests and parts of batches the undisturbed flow makes. */
  readonly requests: number;
  /** How many of them were disturbed. */
  readonly disturbed: number;
  /** Faults that really struck. */
  readonly points: number;
  /** Different states they left the trust in, each of which was opened and judged once. */
  readonly outcomes: number;
  /** Points that were disturbed together with others, and in how many presses. */
  readonly together: number;
  readonly pressesTogether: number;
  readonly converged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stuck: number;
  /** Points after which the press was told to have failed, nothing of it was left, and pressing again did it. */
  readonly pressedAgain: number;
  readonly failures: readonly string[];
}

/**
 * In minutes. The clock stands still while somebody presses, and not at a whole second: by that the states tell what was
 * written then from what was entered as a time; see readState.
 */
const oddMoment = 0.137 / 60;

/** Seeds of the dice: no key of what was prepared is thrown again by a press. */
const prepared = 1;
const pressed = 2;

/** Chooses from the requests of a flow, counted from 1. */
export type Choice = (requests: readonly string[]) => readonly number[];
export const everyRequest: Choice = (requests) => requests.map((_, index) => index + 1);
export const oneIn =
  (stride: number): Choice =>
  (requests) =>
    everyRequest(requests).filter((request) => request % stride === 1 % stride);

/** SharePoint judges the digest of what writes, and of a batch; a plain read carries none. */
const maySuffer = (request: string | undefined, kind: (typeof kinds)[number]): boolean =>
  kind !== 'digest' || !(request ?? '').startsWith('GET ');

/** What the Hub sends again without its caller's knowing: refusals, and cuts of what only reads. */
const isTransparent = (request: string | undefined, kind: (typeof kinds)[number]): boolean =>
  ['429', '429-date', '503', 'digest', 'delay:400'].includes(kind) ||
  (kind !== '412' && /^GET |\/(getitems|getchanges)\b/i.test(request ?? ''));

/** Requests of a flow, disturbed in every way, then opened afresh by the same person and by the other. */
export async function proveFlow(
  flow: Flow,
  trust: string,
  choose: Choice,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<FlowProof> {
  const steady = sameEachTime();
  try {
    return await proveSteadily(await undisturbed(flow, trust, steady), choose, onProgress);
  } finally {
    steady.restore();
  }
}

async function proveSteadily(
  start: Start,
  choose: Choice,
  onProgress: (done: number, of: number) => void,
): Promise<FlowProof> {
  const { flow } = start;
  const count: Record<Verdict, number> = { notHit: 0, converged: 0, again: 0, lost: 0, doubled: 0, stuck: 0 };
  const failures: string[] = [];
  const note = (label: string, { verdict, why }: Judged): void => {
    count[verdict] += 1;
    if (why !== '') failures.push(`${flow.name}, ${label}: ${verdict}. ${why}`);
  };
  const chosen = choose(start.requests);
  let pressesTogether = 0;
  const proven = new Set<string>();
  for (const kind of kinds) {
    const may = chosen.filter((request) => maySuffer(start.requests[request - 1], kind));
    for (const group of groupsOf(
      start.exchanges,
      may.filter((request) => isTransparent(start.requests[request - 1], kind)),
    )) {
      pressesTogether += 1;
      if (!(await disturbedTogether(start, group, kind))) continue;
      for (const request of group) proven.add(`${request} ${kind}`);
      count.converged += group.length;
    }
  }
  for (const [done, request] of chosen.entries()) {
    onProgress(done, chosen.length);
    for (const kind of kinds.filter((one) => maySuffer(start.requests[request - 1], one)))
      if (!proven.has(`${request} ${kind}`))
        note(`request ${request}, ${kind}`, await disturbed(start, [{ match: '', nth: request, kind }]));
  }
  for (const kind of duplicates) {
    // a repeated create is what these answer: so the answer to the first is cut off
    for (let nth = 1; nth <= 3; nth += 1) {
      note(
        `event ${nth}, ${kind}`,
        await disturbed(start, [
          { match: 'POST /v1.0/me/events', nth, kind: 'cut-after' },
          { match: 'POST /v1.0/me/events', nth: 0, kind },
        ]),
      );
    }
  }
  const { converged, again, lost, doubled, stuck } = count;
  return {
    name: flow.name,
    requests: start.requests.length,
    disturbed: chosen.length,
    points: converged + again + lost + doubled + stuck,
    outcomes: start.judged.size,
    pressesTogether,
    together: proven.size,
    converged: converged + again,
    lost,
    doubled,
    stuck,
    pressedAgain: again,
    failures,
  };
}

/** The file in which the site lies that a flow begins in. */
function beginningOf(flow: Flow, trust: string): string | undefined {
  if (flow.begins === undefined) return trust;
  if (flow.begins === 'blank') return undefined;
  const file = path.join(folder, 'release-0.1.0.db');
  unpackKeptDatabase(file);
  return file;
}

async function undisturbed(flow: Flow, trust: string, steady: Steady): Promise<Start> {
  steady.throwAgain(prepared);
  const world = openWorld(beginningOf(flow, trust));
  const held = await flow.prepare(world);
  await world.wait(oddMoment);
  const file = path.join(folder, `${flow.name}.db`);
  world.keep(file);
  const now = world.tenant.now();
  const before = await stateOf(world, flow);
  steady.throwAgain(pressed);
  const hub = await world.open(flow.by);
  await world.setFaults([{ match: '', nth: 1_000_000, kind: '500' }]);
  if (!(await flow.run(hub, held))) throw new Error(`${flow.name} was refused although nothing disturbed it`);
  const exchanges = world.sent();
  const requests = exchanges.flat();
  if (world.seen()[0] !== requests.length)
    throw new Error(`${flow.name} sent ${requests.length} requests and the tenant counted ${String(world.seen()[0])}`);
  await world.setFaults([]);
  const done = await stateOf(world, flow);
  for (const alias of [flow.other, flow.by, flow.other, ...(flow.after ?? [])]) await openAfresh(world, flow, alias);
  const end = await stateOf(world, flow);
  if (flow.settles !== true && !same(done, end))
    throw new Error(`${flow.name} changes when it is opened although nothing disturbed it: ${differences(done, end)}`);
  if (end.underWay + end.doubles > 0)
    throw new Error(
      `${flow.name} leaves ${end.underWay} under way and ${end.doubles} doubled although nothing disturbed it`,
    );
  world.close();
  return { flow, file, now, held, before, done, end, requests, exchanges, steady, judged: new Map() };
}

/**
 * Presses under these faults, then the worse of the two openings: by the same person, and by the other before the same
 * person comes back. What came to stand after an earlier press to the byte, and was told alike, is not opened again.
 */
async function disturbed(start: Start, rules: readonly FaultRule[]): Promise<Judged> {
  const { flow, held } = start;
  const world = worldOf(start, start.file);
  try {
    const page = await world.open(flow.by);
    const changed = world.watch();
    await world.setFaults(rules);
    const told = await press(flow, page, held);
    const hit = struck(world, rules);
    await world.setFaults([]);
    if (!hit) return { verdict: 'notHit', why: '' };
    const outcome = `${String(told)} ${changed()}`;
    const known = start.judged.get(outcome) ?? (await judge(world, start, told));
    start.judged.set(outcome, known);
    return known;
  } catch (error) {
    return { verdict: 'stuck', why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    world.close();
  }
}

/**
 * One press in which every request of the group is disturbed. True where the Hub sent each of them again, and nothing
 * else besides, told that all is done, and left the trust as the undisturbed press does: then each of them alone is no
 * more than that. Where not, each is disturbed alone.
 */
async function disturbedTogether(start: Start, group: Group, kind: string): Promise<boolean> {
  const { flow, held, done } = start;
  const world = worldOf(start, start.file);
  try {
    const page = await world.open(flow.by);
    const changed = world.watch();
    const plan = together(start.exchanges, group, kind);
    await world.setFaults([]);
    world.setTogether(plan);
    const told = await press(flow, page, held);
    world.setTogether(undefined);
    await world.setFaults([]);
    if (!told || plan.strayed() || plan.met().length !== group.length) return false;
    const outcome = `true ${changed()}`;
    const known = start.judged.get(outcome);
    if (known !== undefined) return known.verdict === 'converged';
    if (!same(await stateOf(world, flow), done)) return false;
    start.judged.set(outcome, { verdict: 'converged', why: '' });
    return true;
  } catch {
    return false;
  } finally {
    world.close();
  }
}

function worldOf({ now, steady }: Pick<Start, 'now' | 'steady'>, file: string): FaultWorld {
  steady.throwAgain(pressed);
  return openWorld(file, now);
}

/** True when every fault met its request; a cut that should provoke a second one, only once that second came. */
function struck(world: FaultWorld, rules: readonly FaultRule[]): boolean {
  const seen = world.seen();
  const met = rules.every(({ nth }, index) => (seen[index] ?? 0) >= nth);
  const provokes = rules[0]?.kind === 'cut-after' && rules.length > 1;
  return met && (!provokes || (seen[1] ?? 0) > 0);
}
