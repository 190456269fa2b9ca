import type { FaultWorld } from './FaultWorld';
import { send, target } from './flows';
import type { Flow, Held } from './flows';

async function seal(world: FaultWorld): Promise<Held> {
  const { record } = await send(world);
  const signed = record && (await (await world.open('priya')).signRecord(record, ''));
  if (signed?.ok !== true) throw new Error('The signature before was refused');
  return {};
}

/** What is done with a record besides sending and signing it. */
export const recordFlows: readonly Flow[] = [
  {
    name: 'sending back',
    by: 'priya',
    other: 'hannah',
    prepare: send,
    run: async (hub, { record }) =>
      record !== undefined && (await hub.sendBack(record, 'The second action is missing.')).ok,
  },
  {
    name: 'adding to a sealed record',
    by: 'hannah',
    other: 'priya',
    prepare: seal,
    run: async (hub) => (await hub.addToRecord(await hub.openRecord(target), 'We found a course since.')).ok,
    leaves: true,
  },
];
