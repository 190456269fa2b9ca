import type { Note } from '../../src/sessions/rules/WorkItem';
import { pairKey, person, year } from '../contract/hubSite';
import { hubOf } from '../contract/hubOf';
import { quickWaits } from '../prove/faults/quickWaits';
import { plantRow, rawAs } from './rawAs';
import { foreseenKey } from './foreseenKey';
import { sealSite, target } from './sealSite';
import type { SealSite } from './sealSite';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
});
afterEach(() => seal.site.tenant.close());

/** Keys of notes and of a session's words follow from the session's own: either of the two can work them out. */
const plant = (key: string, kind: string, body: object): Promise<number> =>
  plantRow(seal.site, 'priya', {
    list: 'HubWorking202627',
    folder: pairKey,
    cells: { Title: key, HubKey: key, Kind: kind, SessionKey: 'one', Body: JSON.stringify(body) },
  });

const draft = {
  key: 'n',
  stored: undefined,
  agendaNumber: 5,
  covered: true,
  text: 'What Hannah wrote.',
  functions: [],
};

it('a note planted before the first word loses neither: what stands there is shown, and both are kept', async () => {
  await plant(foreseenKey('one', 'note', '5'), 'note', {
    agendaNumber: 5,
    covered: false,
    text: 'Planted.',
    functions: [],
  });
  const saved = await seal.hannah.saveNote(target, draft);
  if (saved.kind === 'saved') throw new Error('it was written over unseen');
  const theirs = (saved as { readonly theirs?: Note }).theirs;
  expect(theirs?.text).toBe('Planted.');
  const text = 'Planted. What Hannah wrote.';
  expect(await seal.hannah.saveNote(target, { ...draft, text, stored: theirs })).toMatchObject({ kind: 'saved' });
  const room = await seal.priya.openSession(target);
  expect(room.notes.map((note) => note.text)).toEqual([text]);
});

it('a note that cannot be read, planted under the key, closes neither the room nor what is written, there or elsewhere', async () => {
  await plant(foreseenKey('one', 'note', '5'), 'note', { nothing: true });
  expect(await seal.hannah.saveNote(target, draft)).toMatchObject({ kind: 'saved' });
  const other = { ...draft, agendaNumber: 6 };
  expect(await seal.hannah.saveNote(target, other)).toMatchObject({ kind: 'saved' });
  const { notes } = await seal.priya.openSession(target);
  expect(notes.map(({ agendaNumber, text }) => [agendaNumber, text]).sort()).toEqual([
    [5, 'What Hannah wrote.'],
    [6, 'What Hannah wrote.'],
  ]);
});

it('words of a session that does not stand yet are planted by nobody: its key is random, and hers are written', async () => {
  // the planted item has the key that the next session's words would have if its key were foreseen
  await plant(foreseenKey('two', 'words'), 'session', {
    room: 'Elsewhere',
    joinUrl: 'https://evil.example',
    reasons: [],
    alongKeys: [person('carys').key],
  });
  const booked = await seal.book({
    key: 'two',
    startsAt: '2026-11-26T14:15:00.000Z',
    endsAt: '2026-11-26T15:00:00.000Z',
  });
  expect(booked).toMatchObject({ ok: true, value: { invited: true } });
  const room = await seal.hannah.openSession({ shard: year, pairKey, sessionKey: 'two' });
  expect(room.along).toEqual([]);
  const event = await seal.site.outlook('hannah').findBySession('two');
  expect([event?.room, event?.replies.map(({ name }) => name)]).toEqual(['Library', [person('priya').name]]);
  expect(await seal.site.outlook('carys').findBySession('two')).toBeUndefined();
});

it('who wrote whom is to come along is told by account: somebody of the same name is not believed', async () => {
  const { setTimeout } = globalThis;
  quickWaits();
  try {
    await seal.site.faults([{ match: '/v1.0/me/events', nth: 0, kind: '503' }]);
    await seal.book({ key: 'three', startsAt: '2026-11-27T14:15:00.000Z', endsAt: '2026-11-27T15:00:00.000Z' });
    await seal.site.faults([]);
    const list = "web/getList('/sites/trust/Lists/HubWorking202627')";
    const { json } = await rawAs(seal.site, 'priya', 'GET', `${list}/items?$select=Id,Body,HubKey`);
    const rows = json['value'] as readonly { readonly Id: number; readonly Body: string; readonly HubKey: string }[];
    const words = rows.find(({ HubKey }) => HubKey === foreseenKey('three', 'words'));
    const body = { ...(JSON.parse(words?.Body ?? '{}') as object), alongKeys: [person('carys').key] };
    const changed = await rawAs(seal.site, 'priya', 'MERGE', `${list}/items(${words?.Id ?? 0})`, {
      Body: JSON.stringify(body),
    });
    expect(changed.status).toBe(204);
    // Hannah, were she called what Priya is called
    const { key, login, mail } = person('hannah');
    const me = { key, login, mail, name: person('priya').name, administers: false };
    const later = new Date('2026-11-23T09:05:00Z');
    await seal.site.setClock(later);
    const hannah = await hubOf(seal.site, 'hannah', { me, now: () => later });
    const { unfinished } = await hannah.openHome();
    await hannah.finishUnfinished(unfinished);
    expect(await seal.site.outlook('carys').findBySession('three')).toBeUndefined();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
});
