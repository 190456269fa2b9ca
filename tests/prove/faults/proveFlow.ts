import path from 'node:path';
import { failsWith } from '../../../src/ground/steps/failsWith';
import type { FaultRule, FaultWorld } from './FaultWorld';
import { openWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { readState, takenBack } from './readState';
import { folder } from './smallTrust';
import type { TrustState } from './TrustState';
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
  readonly converged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stuck: number;
  /** Points after which the press was told to have failed, nothing of it was left, and pressing again did it. */
  readonly pressedAgain: number;
  readonly failures: readonly string[];
}

interface Start {
  readonly flow: Flow;
  readonly file: string;
  readonly now: Date;
  readonly held: Held;
  readonly before: TrustState;
  /** After the press, and after everybody opened the Hub again. */
  readonly done: TrustState;
  readonly end: TrustState;
  /** "METHOD address" in their order. */
  readonly requests: readonly string[];
}

type Verdict = 'notHit' | 'converged' | 'again' | 'lost' | 'doubled' | 'stuck';

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

/** Requests of a flow, disturbed in every way, then opened afresh by the same person and by the other. */
export async function proveFlow(
  flow: Flow,
  trust: string,
  choose: Choice,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<FlowProof> {
  const start = await undisturbed(flow, trust);
  const count: Record<Verdict, number> = { notHit: 0, converged: 0, again: 0, lost: 0, doubled: 0, stuck: 0 };
  const failures: string[] = [];
  const note = (label: string, { verdict, why }: Judged): void => {
    count[verdict] += 1;
    if (why !== '') failures.push(`${flow.name}, ${label}: ${verdict}. ${why}`);
  };
  const chosen = choose(start.requests);
  for (const [done, request] of chosen.entries()) {
    onProgress(done, chosen.length);
    for (const kind of kinds.filter((one) => maySuffer(start.requests[request - 1], one)))
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

async function undisturbed(flow: Flow, trust: string): Promise<Start> {
  const world = openWorld(beginningOf(flow, trust));
  const held = await flow.prepare(world);
  const file = path.join(folder, `${flow.name}.db`);
  world.keep(file);
  const now = world.tenant.now();
  const before = await stateOf(world, flow);
  const hub = await world.open(flow.by);
  await world.setFaults([{ match: '', nth: 1_000_000, kind: '500' }]);
  if (!(await flow.run(hub, held))) throw new Error(`${flow.name} was refused although nothing disturbed it`);
  const requests = world.sent();
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
  return { flow, file, now, held, before, done, end, requests };
}

interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
}

/** The worse of the two openings: by the same person, and by the other before the same person comes back. */
async function disturbed(start: Start, rules: readonly FaultRule[]): Promise<Judged> {
  const { flow } = start;
  const first = await openedBy(start, rules, [flow.by, flow.other]);
  if (first.verdict === 'notHit' || first.why !== '' || first.whole) return first;
  return openedBy(start, rules, [flow.other, flow.by, flow.other]);
}

async function openedBy(
  start: Start,
  rules: readonly FaultRule[],
  openers: readonly string[],
): Promise<Judged & { readonly whole: boolean }> {
  const { flow, done, held } = start;
  const world = openWorld(start.file, start.now);
  try {
    const page = await world.open(flow.by);
    await world.setFaults(rules);
    const told = await press(flow, page, held);
    const hit = struck(world, rules);
    await world.setFaults([]);
    if (!hit) return { verdict: 'notHit', why: '', whole: true };
    // the press was answered, and everything it should do is done already
    const whole = told && same(await stateOf(world, flow), done);
    // where the trust stands as after the undisturbed press, opening it is what was seen there
    if (whole) return { verdict: 'converged', why: '', whole };
    const judged = await afterOpening(world, start, openers, told);
    return { ...(judged ?? (await pressedAgain(world, start, openers))), whole };
  } catch (error) {
    return {
      verdict: 'stuck',
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      whole: false,
    };
  } finally {
    world.close();
  }
}

/** True when every fault met its request; a cut that should provoke a second one, only once that second came. */
function struck(world: FaultWorld, rules: readonly FaultRule[]): boolean {
  const seen = world.seen();
  const met = rules.every(({ nth }, index) => (seen[index] ?? 0) >= nth);
  const provokes = rules[0]?.kind === 'cut-after' && rules.length > 1;
  return met && (!provokes || (seen[1] ?? 0) > 0);
}

async function openAllAfresh(world: FaultWorld, flow: Flow, openers: readonly string[]): Promise<void> {
  for (const alias of [...openers, ...(flow.after ?? [])]) await openAfresh(world, flow, alias);
}

/** What a new opening made of a disturbed press; undefined when it took everything back. */
async function afterOpening(
  world: FaultWorld,
  { flow, before, end }: Start,
  openers: readonly string[],
  told: boolean,
): Promise<Judged | undefined> {
  await openAllAfresh(world, flow, openers);
  const state = await stateOf(world, flow);
  if (state.doubles > 0) return { verdict: 'doubled', why: `${state.doubles} doubled` };
  if (state.underWay > 0) return { verdict: 'stuck', why: differences(end, state) };
  if (same(state, end)) return { verdict: 'converged', why: '' };
  if (told) return { verdict: 'lost', why: `The press was answered as done. ${differences(end, state)}` };
  if (flow.leaves === undefined && !same(takenBack(state), takenBack(before)))
    return { verdict: 'lost', why: `Half done. ${differences(end, state)}` };
  return undefined;
}

/** Where everything was taken back, pressing again must do it. */
async function pressedAgain(
  world: FaultWorld,
  { flow, end, held }: Start,
  openers: readonly string[],
): Promise<Judged> {
  const done = await press(flow, await world.open(flow.by), held);
  await openAllAfresh(world, flow, openers);
  const again = await stateOf(world, flow);
  if (again.doubles > 0) return { verdict: 'doubled', why: `${again.doubles} doubled after pressing again` };
  return done && same(again, end)
    ? { verdict: 'again', why: '' }
    : { verdict: 'lost', why: `Pressed again (${String(done)}). ${differences(end, again)}` };
}

/** True when the person was told that it is done; a failure or a refusal was told as such. */
async function press(flow: Flow, page: Parameters<Flow['run']>[0], held: Held): Promise<boolean> {
  try {
    return await flow.run(page, held);
  } catch (error) {
    if ((error as { readonly name?: unknown }).name !== 'ServiceError') throw error;
    return false;
  }
}

/** A minute later, in a new page. */
async function openAfresh(world: FaultWorld, flow: Flow, alias: string): Promise<void> {
  await world.wait(1);
  const hub = await world.open(alias);
  if (flow.open && [flow.by, flow.other].includes(alias)) {
    try {
      await flow.open(hub);
    } catch (error) {
      // the other is told that they may not go on with it; it waits for its beginner
      if (alias === flow.by || !failsWith(error, 'forbidden')) throw error;
    }
    return;
  }
  const { unfinished } = await hub.openHome();
  if (unfinished.length > 0) await hub.finishUnfinished(unfinished);
}

const stateOf = (world: FaultWorld, flow: Flow): Promise<TrustState> =>
  flow.state?.(world) ?? readState(world, [...new Set([flow.by, flow.other, 'alice'])]);
const same = (a: TrustState, b: TrustState): boolean => JSON.stringify(a) === JSON.stringify(b);

function differences(wanted: TrustState, found: TrustState): string {
  const lines = (state: TrustState): readonly string[] => [...Object.values(state.lists).flat(), ...state.events];
  const missing = beyond(lines(wanted), lines(found)).map((line) => `- ${line}`);
  const more = beyond(lines(found), lines(wanted)).map((line) => `+ ${line}`);
  return ['', ...missing, ...more].join('\n    ');
}

/** Lines of these that those do not have as often. */
function beyond(these: readonly string[], those: readonly string[]): readonly string[] {
  const left = [...those];
  return these.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
