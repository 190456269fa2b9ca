import { listAt } from '../../src/ground/sharepoint/listAddress';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { hubOf } from '../contract/hubOf';
import { person, year } from '../contract/hubSite';
import { sealSite } from './sealSite';
import type { SealSite } from './sealSite';

const pairKey = '5c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d05';
const group = { shard: year, pairKey, sessionKey: 'g' };
let seal: SealSite;

/** Hannah's group of Priya and Carys, with a session in which something was written. */
beforeEach(async () => {
  seal = await sealSite();
  await openPairFolders(await seal.site.as('miriam'), {
    pairKey,
    offerKey: 'eyfs-group',
    supervisor: person('hannah'),
    supervisees: [person('priya'), person('carys')],
    schoolKey: 'ottersby',
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
  const booked = await seal.hannah.bookSession({
    pairKey,
    offerKey: 'eyfs-group',
    superviseeKey: '',
    alongKeys: [],
    place: 'room',
    room: 'Hall',
    sessions: [{ key: 'g', startsAt: '2026-11-23T10:15:00.000Z', endsAt: '2026-11-23T11:15:00.000Z' }],
  });
  expect(booked.ok ? [] : booked.issues).toEqual([]);
  const draft = { key: 'gn', stored: undefined, agendaNumber: 5, covered: true, text: 'Together.', functions: [] };
  expect((await seal.hannah.saveNote(group, draft)).kind).toBe('saved');
});

/** By raw request to the register, which the supervisor may write. */
async function moveCarys(firstDay: number): Promise<void> {
  const { items } = listAt(await seal.site.as('hannah'), { list: 'pairs' });
  const filter = `PairKey eq '${pairKey}' and SuperviseeKey eq '${person('carys').key}'`;
  const [row] = await items.filter(filter).select('Id')<readonly { readonly Id: number }[]>();
  await items.getById(row?.Id ?? 0).update({ FirstDay: firstDay });
}

async function finishAndSign(): Promise<void> {
  const room = await seal.hannah.openSession(group);
  const sent = await seal.hannah.finishSession({ room, nextStartsAt: '2027-01-27T10:15:00.000Z', nextKey: 'g2' });
  expect(sent.ok ? [] : sent.issues).toEqual([]);
  const signed = await seal.priya.signRecord(await seal.priya.openRecord(group), '');
  expect(signed.ok ? [] : signed.issues).toEqual([]);
}

test('S2: a member whose first day is moved past the session still has to sign: the text names her', async () => {
  await finishAndSign();
  await moveCarys(20261201);
  for (const hub of [seal.hannah, seal.priya])
    expect(await hub.openRecord(group)).toMatchObject({ state: 'signing', waitsFor: ['Carys Dunmore'] });
  expect((await seal.hannah.verifyRecord(group)).ok).toBe(false);
});

test('S2: the text names a member whose first day the register puts past the session: belonging says who takes part', async () => {
  await moveCarys(20261201);
  await finishAndSign();
  await moveCarys(20260901);
  for (const hub of [seal.hannah, seal.priya, await hubOf(seal.site, 'miriam')])
    expect(await hub.openRecord(group)).toMatchObject({ state: 'signing', waitsFor: ['Carys Dunmore'], notNamed: [] });
  expect(await seal.hannah.verifyRecord(group)).toMatchObject({ ok: false });
});
