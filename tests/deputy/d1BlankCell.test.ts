import { createHash } from 'node:crypto';
import { demoPerson } from '../../src/local/demo/demoPeople';
import { derivedKey } from '../../src/ground/steps/derivedKey';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { pairKey, year } from '../prove/faults/smallTrust';
import { bookOne, pairOfTwo, sessionsList, target, workingList } from './PairOfTwo';
import type { PairOfTwo } from './PairOfTwo';

const key = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e01';
const nextStartsAt = '2027-01-14T14:15:00.000Z';
const nextKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e03';
const note = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e02',
  stored: undefined,
  agendaNumber: 4,
  covered: true,
  text: 'Read together.',
  functions: [],
};

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');

let of: PairOfTwo;
beforeEach(async () => {
  of = await pairOfTwo();
  await bookOne(of, key);
});
afterEach(() => of.close());

const rowOf = async (list: string, hubKey: string) =>
  (await of.rows('priya', list, `$filter=HubKey eq '${hubKey}'`))[0];

async function spoil(list: string, hubKey: string, cells: object): Promise<void> {
  expect(await of.merge('priya', list, (await rowOf(list, hubKey))?.Id ?? 0, cells)).toBe(204);
}

async function sendsToSign(): Promise<void> {
  await of.world.wait(4 * 24 * 60);
  const hannah = await of.world.open('hannah');
  await hannah.saveNote(target(key), note);
  const room = await hannah.openSession(target(key));
  expect(await hannah.finishSession({ room, nextStartsAt, nextKey })).toMatchObject({ ok: true });
}

it.each([
  { Reply: '' },
  { EndsAt: '' },
  { StartsAt: 'soon' },
  { Place: '' },
  { EventStatus: 'k' },
  { Status: 'x' },
  { Status: 'paused' },
  { Day: -1 },
  { Intent: JSON.stringify({ kind: 'merge', by: 'priya', at: '2026-11-26T14:15:00.000Z' }) },
  { Outlook: 'forwarded,priya,2026-11-20T10:00:00Z,,' },
])('Hannah sends to sign although Priya left %j in the row, and the row is whole again', async (cells) => {
  const before = await rowOf(sessionsList, key);
  await spoil(sessionsList, key, cells);
  await sendsToSign();
  const after = await rowOf(sessionsList, key);
  for (const name of Object.keys(cells))
    expect([name, after?.[name] ?? '']).toEqual([name, name === 'Status' ? 'signing' : (before?.[name] ?? '')]);
});

it.each([{ Status: '', EndsAt: '' }, { Day: null }, { Day: -1 }])(
  'shows Hannah the session on Home as it stood, although Priya left %j in it',
  async (cells) => {
    await spoil(sessionsList, key, cells);
    const home = await (await of.world.open('hannah')).openHome();
    expect(home.unknown).toBe(0);
    expect(home.week7.map(({ session }) => [session.key, session.endsAt])).toEqual([[key, '2026-11-25T10:45:00.000Z']]);
  },
);

it('a time that Priya set while she broke another cell stays her wish, whoever puts the row right', async () => {
  await spoil(sessionsList, key, { StartsAt: '2026-11-25T07:00:00.000Z', EndsAt: '', EventStatus: 'wanted' });
  const store = sharePointSessions(await of.world.sp('hannah'));
  const stored = await store.findByKey(year, pairKey, key);
  if (stored === undefined) throw new Error('it is gone');
  expect(await store.writersOf(stored)).toMatchObject({ wish: demoPerson('priya').key });
  const restored = await store.update(stored, { reply: 'accepted' });
  expect(await rowOf(sessionsList, key)).toMatchObject({ EndsAt: '2026-11-25T10:45:00.000Z', Reply: 'accepted' });
  expect(await store.writersOf(restored)).toMatchObject({ wish: demoPerson('priya').key });
});

it('a wish stays Hannah’s although Priya broke a cell of it and Hannah’s Hub put it right', async () => {
  await spoil(sessionsList, key, { EndsAt: '' });
  const store = sharePointSessions(await of.world.sp('hannah'));
  const stored = await store.findByKey(year, pairKey, key);
  if (stored === undefined) throw new Error('it is gone');
  const restored = await store.update(stored, { reply: 'accepted' });
  expect(await store.writersOf(restored)).toMatchObject({ wish: demoPerson('hannah').key });
});

it.each([
  ['nothing that can be read', { Body: '{' }],
  ['a kind that no version knows', { Kind: 'drawing' }],
  ['no words', { Body: '' }],
])('a note in which Priya leaves %s stops nobody, and Hannah writes it again', async (_, cells) => {
  const hannah = await of.world.open('hannah');
  await of.world.wait(4 * 24 * 60);
  await hannah.saveNote(target(key), note);
  const noteKey = await derivedKey({ sha256 }, key, 'note', '4');
  await spoil(workingList, noteKey, cells);
  const room = await (await of.world.open('hannah')).openSession(target(key));
  expect([room.unknown, room.unreadable, room.notes]).toEqual([0, 1, []]);
  await sendsToSign();
  expect(await rowOf(workingList, noteKey)).toMatchObject({ Kind: 'note' });
  const record = await hannah.openRecord(target(key));
  expect(JSON.stringify(record.content)).toContain('Read together.');
});

it('an entry that Priya plants in the session stops nobody', async () => {
  await of.add('priya', workingList, { HubKey: 'planted', Kind: 'drawing', SessionKey: key, Body: '{}' });
  await sendsToSign();
});

it('Hannah moves the session although Priya spoiled its words', async () => {
  const wordsKey = await derivedKey({ sha256 }, key, 'words');
  await spoil(workingList, wordsKey, { Body: '{', Kind: 'x' });
  const hannah = await of.world.open('hannah');
  const { session } = await hannah.openSession(target(key));
  const [startsAt, endsAt] = ['2026-12-03T11:00:00.000Z', '2026-12-03T11:45:00.000Z'];
  expect(await hannah.moveSession({ session, startsAt, endsAt, why: 'A trip' })).toMatchObject({ ok: true });
  expect(await rowOf(workingList, wordsKey)).toMatchObject({ Kind: 'session' });
});

it('what Priya left in the register’s row is made anew with the next change, and what cannot be made anew is kept', async () => {
  const find = `$filter=SuperviseeKey eq '${demoPerson('priya').key}' and PairKey eq '${pairKey}'`;
  const [before] = await of.rows('priya', 'Pairs', find);
  expect(await of.merge('priya', 'Pairs', before?.Id ?? 0, { Away: '20261201-20261203' })).toBe(204);
  expect(await of.merge('priya', 'Pairs', before?.Id ?? 0, { HeldDays: 'soon', NextStart: 'x', NextKey: 'y' })).toBe(
    204,
  );
  await sendsToSign();
  const [after] = await of.rows('priya', 'Pairs', find);
  expect(after).toMatchObject({ HeldDays: '20261125', NextKey: nextKey, Unsigned: 1, Away: '20261201-20261203' });
});

it('a session that was never well is left out, is said to be so, and counts nowhere', async () => {
  const planted = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e09';
  await of.add('priya', sessionsList, {
    HubKey: planted,
    PairKey: pairKey,
    Code: 'PLANTED9',
    OfferKey: 'trust-level',
    Day: '20261125',
    Status: '',
  });
  const hannah = await of.world.open('hannah');
  const home = await hannah.openHome();
  expect([home.unknown, home.newer]).toEqual([1, false]);
  const room = await hannah.openSession(target(planted));
  expect(room.session.status).toBe('unknown');
  expect(room.session.newer).toBeUndefined();
  await sendsToSign();
  const [after] = await of.rows('priya', 'Pairs', `$filter=PairKey eq '${pairKey}'`);
  expect(after).toMatchObject({ HeldDays: '20261125', NextKey: nextKey });
});
