import { openPairFolders } from '../../../src/access/sharepoint/openPairFolders';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { FaultWorld } from './FaultWorld';
import { send, target } from './flows';
import type { Flow, Held } from './flows';
import { year } from './smallTrust';

async function disagree(world: FaultWorld): Promise<Held> {
  const { record } = await send(world);
  const done = record && (await (await world.open('priya')).disputeRecord(record, 'Not as agreed.'));
  if (done?.ok !== true) throw new Error('The dispute before was refused');
  const looked = await (await world.open('miriam')).lookAtRecord(target, {
    key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f09',
    reason: 'asked',
    words: '',
  });
  if (!looked.ok) throw new Error('The look before was refused');
  return {};
}

const groupTarget = {
  shard: year,
  pairKey: '5a0b7c1e-3d52-4f0e-9a51-0f6f3c9d2e12',
  sessionKey: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f01',
};

/** A group's record that Priya has signed and Alice has not, after the trust's days. */
async function waitForAlice(world: FaultWorld): Promise<Held> {
  const { pairKey, sessionKey } = groupTarget;
  await openPairFolders(await world.sp('miriam'), {
    pairKey,
    offerKey: 'eyfs-group',
    supervisor: demoPerson('hannah'),
    supervisees: [demoPerson('priya'), demoPerson('alice')],
    schoolKey: demoPerson('priya').schoolKey,
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
  const hannah = await world.open('hannah');
  const booked = await hannah.bookSession({
    pairKey,
    offerKey: 'eyfs-group',
    superviseeKey: '',
    alongKeys: [],
    place: 'room',
    room: 'The hall',
    sessions: [{ key: sessionKey, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T11:00:00.000Z' }],
  });
  if (!booked.ok) throw new Error('The group was not booked');
  await world.wait(2 * 24 * 60 + 120);
  const note = { agendaNumber: 5, covered: true, text: 'Together.', functions: [] };
  await hannah.saveNote(groupTarget, { key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f02', stored: undefined, ...note });
  const room = await hannah.openSession(groupTarget);
  const nextKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f03';
  const sent = await hannah.finishSession({ room, nextStartsAt: '2027-01-27T10:15:00.000Z', nextKey });
  if (!sent.ok) throw new Error('The group record was not sent');
  const priya = await world.open('priya');
  const signed = await priya.signRecord(await priya.openRecord(groupTarget), '');
  if (!signed.ok) throw new Error('The group record was not signed');
  await world.wait(15 * 24 * 60);
  return { record: await (await world.open('hannah')).openRecord(groupTarget) };
}

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
  {
    name: 'seeing a record otherwise',
    by: 'priya',
    other: 'hannah',
    prepare: send,
    run: async (hub, { record }) => record !== undefined && (await hub.disputeRecord(record, 'Not as agreed.')).ok,
    leaves: true,
  },
  {
    name: 'giving a reason before a record opens',
    by: 'miriam',
    other: 'gareth',
    prepare: send,
    run: async (hub) =>
      (await hub.lookAtRecord(target, { key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f0a', reason: 'asked', words: '' })).ok,
    leaves: true,
  },
  {
    name: 'gathering what is held about somebody',
    by: 'miriam',
    other: 'gareth',
    prepare: send,
    run: async (hub) => (await hub.gatherBundle({ personKey: demoPerson('priya').key, words: '' }, () => undefined)).ok,
    leaves: true,
  },
  {
    name: 'settling a dispute',
    by: 'miriam',
    other: 'gareth',
    prepare: disagree,
    run: async (hub) => {
      const record = await hub.openRecord(target);
      return (await hub.settleDispute(record, record.disputes[0]?.key ?? '', 'Read together.')).ok;
    },
    leaves: true,
  },
  {
    name: 'closing a record without somebody',
    by: 'hannah',
    other: 'priya',
    prepare: waitForAlice,
    run: async (hub, { record }) => record !== undefined && (await hub.closeWithout(record)).ok,
    leaves: true,
  },
  {
    name: 'noting a removal',
    by: 'miriam',
    other: 'gareth',
    prepare: seal,
    run: async (hub) => (await hub.noteRemoval(target)).ok,
    leaves: true,
  },
];
