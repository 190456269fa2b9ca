import { listAt } from '../../src/ground/sharepoint/listAddress';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { person, year } from '../contract/hubSite';
import type { SealSite } from './sealSite';

const pairKey = '5c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d05';
export const group = { shard: year, pairKey, sessionKey: 'g' };

/** Hannah's group of Priya and Carys, with a session in which something was written. */
export async function groupSession(seal: SealSite): Promise<void> {
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
}

/** By raw request to the register, which the supervisor may write. */
export async function moveCarys(seal: SealSite, firstDay: number): Promise<void> {
  const { items } = listAt(await seal.site.as('hannah'), { list: 'pairs' });
  const filter = `PairKey eq '${pairKey}' and SuperviseeKey eq '${person('carys').key}'`;
  const [row] = await items.filter(filter).select('Id')<readonly { readonly Id: number }[]>();
  await items.getById(row?.Id ?? 0).update({ FirstDay: firstDay });
}

/** Hannah sends it to sign and Priya signs; Carys has not. */
export async function finishAndSign(seal: SealSite): Promise<void> {
  const room = await seal.hannah.openSession(group);
  const sent = await seal.hannah.finishSession({ room, nextStartsAt: '2027-01-27T10:15:00.000Z', nextKey: 'g2' });
  expect(sent.ok ? [] : sent.issues).toEqual([]);
  const signed = await seal.priya.signRecord(await seal.priya.openRecord(group), '');
  expect(signed.ok ? [] : signed.issues).toEqual([]);
}
