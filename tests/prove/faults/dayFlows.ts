import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { FaultWorld } from './FaultWorld';
import { book, send, target } from './flows';
import type { Flow, Held } from './flows';
import { pairKey } from './smallTrust';

async function ask(world: FaultWorld): Promise<Held> {
  const asked = await (await world.open('priya')).askForHelp({ pairKey, what: 'debrief' });
  if (!asked.ok) throw new Error('Asking before was refused');
  return { request: asked.value };
}

/** Asked for, booked, and its time is over. */
async function meet(world: FaultWorld): Promise<Held> {
  await ask(world);
  const outcome = await (await world.open('hannah')).bookSession({
    pairKey,
    offerKey: 'debrief',
    superviseeKey: demoPerson('priya').key,
    alongKeys: [],
    place: 'room',
    room: 'The quiet room',
    sessions: [{ key: target.sessionKey, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:30:00.000Z' }],
  });
  if (!outcome.ok) throw new Error('The debrief before was refused');
  await world.wait(2 * 24 * 60 + 100);
  return {};
}

async function act(world: FaultWorld): Promise<Held> {
  await send(world);
  return { room: await (await world.open('priya')).openSession(target) };
}

/** Short writes that touch a second row: cut off between the two, pressing again does the rest. */
export const dayFlows: readonly Flow[] = [
  {
    name: 'adding to the agenda',
    by: 'priya',
    other: 'hannah',
    prepare: book,
    run: async (hub) =>
      (await hub.addAgendaItem(target, 'Cover on Thursdays', 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d01')).text !== '',
    leaves: true,
  },
  {
    name: 'ticking an action off',
    by: 'priya',
    other: 'hannah',
    prepare: act,
    run: async (hub, { room }) => {
      const [action] = room?.actions ?? [];
      return action !== undefined && (await hub.setActionStatus(action, 'done')).kind === 'saved';
    },
    leaves: true,
  },
  {
    name: 'beginning early',
    by: 'hannah',
    other: 'priya',
    prepare: book,
    run: async (hub) => (await hub.startSession(target)).status === 'running',
    leaves: true,
  },
  {
    name: 'asking for a debrief',
    by: 'priya',
    other: 'hannah',
    prepare: async () => ({}),
    run: async (hub) => (await hub.askForHelp({ pairKey, what: 'debrief' })).ok,
  },
  {
    name: 'noting that they talked',
    by: 'hannah',
    other: 'priya',
    prepare: ask,
    run: async (hub, { request }) => request !== undefined && (await hub.noteTalked(request)).ok,
    leaves: true,
  },
  {
    name: 'noting a debrief as held',
    by: 'hannah',
    other: 'priya',
    prepare: meet,
    run: async (hub) => (await hub.noteHeld(target)).ok,
    leaves: true,
  },
  {
    name: 'noting a debrief as not held',
    by: 'hannah',
    other: 'priya',
    prepare: meet,
    run: async (hub) => (await hub.noteNotHeld(target, 'notNeeded')).ok,
    leaves: true,
  },
];
