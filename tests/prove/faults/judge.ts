import { rmSync } from 'node:fs';
import path from 'node:path';
import { failsWith } from '../../../src/ground/steps/failsWith';
import type { FaultWorld } from './FaultWorld';
import { openWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { readState, takenBack } from './readState';
import type { Steady } from './sameEachTime';
import { folder } from './smallTrust';
import type { Exchanges } from './together';
import type { TrustState } from './TrustState';

/** A flow that is about to be disturbed, and how the trust stands where nothing disturbs it. */
export interface Start {
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
  readonly exchanges: Exchanges;
  readonly steady: Steady;
  /** By everything that stood after a press and what was told of it: what came of it. */
  readonly judged: Map<string, Judged>;
}

export type Verdict = 'notHit' | 'converged' | 'again' | 'lost' | 'doubled' | 'stuck';

export interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
}

/** What the press came to. */
export async function judge(world: FaultWorld, start: Start, told: boolean): Promise<Judged> {
  const { flow, done } = start;
  // the press was answered, and everything it should do is done already: where the trust stands as after the
  // undisturbed press, opening it is what was seen there
  if (told && same(await stateOf(world, flow), done)) return { verdict: 'converged', why: '' };
  const file = path.join(folder, `${flow.name} disturbed.db`);
  rmSync(file, { force: true });
  world.keep(file);
  const first = await openedBy(world, start, told, [flow.by, flow.other]);
  if (first.why !== '') return first;
  const again = openWorld(file, world.tenant.now());
  try {
    return await openedBy(again, start, told, [flow.other, flow.by, flow.other]);
  } finally {
    again.close();
  }
}

async function openedBy(world: FaultWorld, start: Start, told: boolean, openers: readonly string[]): Promise<Judged> {
  return (await afterOpening(world, start, openers, told)) ?? pressedAgain(world, start, openers);
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
export async function press(flow: Flow, page: Parameters<Flow['run']>[0], held: Held): Promise<boolean> {
  try {
    return await flow.run(page, held);
  } catch (error) {
    if ((error as { readonly name?: unknown }).name !== 'ServiceError') throw error;
    return false;
  }
}

/** A minute later, in a new page. */
export async function openAfresh(world: FaultWorld, flow: Flow, alias: string): Promise<void> {
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

export const stateOf = (world: FaultWorld, flow: Flow): Promise<TrustState> =>
  flow.state?.(world) ?? readState(world, [...new Set([flow.by, flow.other, 'alice'])]);
export const same = (a: TrustState, b: TrustState): boolean => JSON.stringify(a) === JSON.stringify(b);

export function differences(wanted: TrustState, found: TrustState): string {
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
