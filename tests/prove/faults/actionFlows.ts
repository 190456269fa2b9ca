import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { Action } from '../../../src/sessions/rules/WorkItem';
import type { FaultWorld } from './FaultWorld';
import { send } from './flows';
import type { Flow, Held } from './flows';

/** What Priya has to do, on the one list of her actions. */
async function hers(world: FaultWorld): Promise<Action> {
  const [line] = (await (await world.open('priya')).listActions()).open;
  if (line === undefined) throw new Error('The action before is not there');
  return line.action;
}

async function agreed(world: FaultWorld): Promise<Held> {
  await send(world);
  return { action: await hers(world) };
}

async function done(world: FaultWorld): Promise<Held> {
  const { action } = await agreed(world);
  const finished = action && (await (await world.open('priya')).finishAction(action, 'Asked on Monday.'));
  if (!finished?.ok) throw new Error('Finishing before was refused');
  return { action: finished.value };
}

async function offered(world: FaultWorld): Promise<Held> {
  const { action } = await agreed(world);
  const asked = action && (await (await world.open('priya')).offerAction(action, demoPerson('hannah').key));
  if (!asked?.ok) throw new Error('Asking before was refused');
  return { action: asked.value };
}

const press =
  (change: (hub: EveryService, action: Action) => Promise<{ readonly ok: boolean }>): Flow['run'] =>
  async (hub, { action }) =>
    action !== undefined && (await change(hub, action)).ok;

const opensActions = { leaves: true, open: (hub: EveryService): Promise<unknown> => hub.listActions() } as const;

/** One's actions: done with a note, taken up again, asked of the other, taken. */
export const actionFlows: readonly Flow[] = [
  {
    ...opensActions,
    name: 'finishing an action with a note',
    by: 'priya',
    other: 'hannah',
    prepare: agreed,
    run: press((hub, action) => hub.finishAction(action, 'Asked on Monday.')),
  },
  {
    ...opensActions,
    name: 'taking an action up again',
    by: 'priya',
    other: 'hannah',
    prepare: done,
    run: press((hub, action) => hub.reopenAction(action)),
  },
  {
    ...opensActions,
    name: 'asking the other to take an action',
    by: 'priya',
    other: 'hannah',
    prepare: agreed,
    run: press((hub, action) => hub.offerAction(action, demoPerson('hannah').key)),
  },
  {
    ...opensActions,
    name: 'taking an action',
    by: 'hannah',
    other: 'priya',
    prepare: offered,
    run: press((hub, action) => hub.answerOffer(action, true)),
  },
];
