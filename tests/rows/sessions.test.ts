import { paperRows } from '../../src/sessions/record/rules/paperRows';
import { person } from '../contract/hubSite';
import { actionOf, done, noteUnder, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';
const nextStartsAt = '2027-01-14T14:15:00.000Z';
const times = { startsAt, nextStartsAt };

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

test('row 88: what each item was about is counted over the year, and what was not touched stands with nothing', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const people = { supervisor: 'hannah', supervisees: ['priya'] };
  const first = await at.book(pairKey, 'hannah', startsAt);
  const hannah = await at.hub('hannah');
  await at.moveClock('2026-11-24T14:30:00.000Z');
  const about = (agendaNumber: number, ...functions: readonly string[]) => ({
    ...noteUnder(agendaNumber, 'What we talked about.'),
    functions,
  });
  await hannah.saveNote(first, about(6, 'voice', 'support'));
  await runAndSign(at, first, people, times);
  const second = (await hannah.openHome()).supervisees[0]?.next?.sessionKey ?? '';
  await at.moveClock('2027-01-14T14:20:00.000Z');
  const target = { ...first, sessionKey: second };
  await hannah.saveNote(target, about(10, 'oversight', 'voice'));
  expect((await (await at.hub('priya')).openSession(target)).balance).toEqual({
    oversight: 1,
    development: 0,
    multiAgency: 0,
    voice: 2,
    support: 1,
  });
});

test('row 99: Priya says that the record is not quite the meeting; it comes back and is signed as she put it', async () => {
  const target = await at.book(await at.open('trust-level', 'hannah', ['priya']), 'hannah', startsAt);
  await at.moveClock('2026-11-24T15:05:00.000Z');
  const hannah = await at.hub('hannah');
  const saved = await hannah.saveNote(target, noteUnder(9, 'All is well.'));
  const send = async (): Promise<unknown> =>
    done(
      await hannah.finishSession({
        room: await hannah.openSession(target),
        nextStartsAt,
        nextKey: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d09',
      }),
    );
  await send();
  const priya = await at.hub('priya');
  done(await priya.sendBack(await priya.openRecord(target), 'I said that it was a heavy week.'));
  const room = await hannah.openSession(target);
  expect(room.returned).toBe('I said that it was a heavy week.');
  if (saved.kind !== 'saved') throw new Error('The note was not kept');
  await hannah.saveNote(target, {
    ...noteUnder(9, 'A heavy week, Priya says.'),
    key: saved.item.key,
    stored: room.notes.find(({ key }) => key === saved.item.key),
  });
  await send();
  done(await priya.signRecord(await priya.openRecord(target), 'That is how it was.'));
  const record = await hannah.openRecord(target);
  expect(record.state).toBe('sealed');
  expect(record.content?.rows.find(({ number }) => number === 9)?.notes).toEqual(['A heavy week, Priya says.']);
  expect(record.signatures.find(({ role }) => role === 'supervisee')?.comment).toBe('That is how it was.');
});

test('row 103: Hannah holds trust-level supervision alone and as a group, on the one paper, and both count', async () => {
  const alone = await at.open('trust-level', 'hannah', ['priya']);
  const group = await at.open('group', 'hannah', ['priya', 'dele', 'sunita']);
  const first = await runAndSign(
    at,
    await at.book(alone, 'hannah', startsAt),
    { supervisor: 'hannah', supervisees: ['priya'] },
    times,
  );
  const later = { startsAt: '2026-11-26T09:00:00.000Z', nextStartsAt: '2027-01-21T09:00:00.000Z' };
  const second = await runAndSign(
    at,
    await at.book(group, 'hannah', later.startsAt),
    { supervisor: 'hannah', supervisees: ['priya', 'dele', 'sunita'] },
    later,
  );
  expect([first, second].map(({ state, content }) => [state, content?.offerTitle])).toEqual([
    ['sealed', 'Trust-level supervision'],
    ['sealed', 'Group supervision'],
  ]);
  expect(first.content?.rows.map(({ title }) => title)).toEqual(second.content?.rows.map(({ title }) => title));
  const { supervisees } = await (await at.hub('hannah')).openHome();
  const held = (key: string): readonly number[] | undefined =>
    supervisees.find(({ pair }) => pair.pairKey === key)?.pair.summary.heldDays;
  expect([held(alone), held(group)]).toEqual([[20261124], [20261126]]);
});

test('row 105: Priya, DSL of her school, holds internal supervision one to one and as a group by the agreed agenda', async () => {
  const alone = await at.open('internal', 'priya', ['alice']);
  const group = await at.open('group', 'priya', ['owen', 'ruth']);
  const target = await at.book(alone, 'priya', startsAt);
  expect((await (await at.hub('alice')).openSession(target)).agenda.map(({ number }) => number)).toEqual(
    Array.from({ length: 13 }, (_, index) => index + 1),
  );
  const one = await runAndSign(at, target, { supervisor: 'priya', supervisees: ['alice'] }, times);
  const later = { startsAt: '2026-11-26T09:00:00.000Z', nextStartsAt: '2027-01-21T09:00:00.000Z' };
  const many = await runAndSign(
    at,
    await at.book(group, 'priya', later.startsAt),
    { supervisor: 'priya', supervisees: ['owen', 'ruth'] },
    later,
  );
  expect([one, many].map(({ state, content }) => [state, content?.people.length])).toEqual([
    ['sealed', 2],
    ['sealed', 3],
  ]);
});

test('row 111: before they meet, both have the last record, what is open, and what the other wants to raise', async () => {
  const pairKey = await at.open('trust-level', 'hannah', ['priya']);
  const first = await at.book(pairKey, 'hannah', startsAt);
  await at.moveClock('2026-11-24T14:30:00.000Z');
  await (await at.hub('hannah')).saveAction(first, actionOf('Ring the health visitor', 'priya', 20261204));
  await runAndSign(at, first, { supervisor: 'hannah', supervisees: ['priya'] }, times);
  const [next] = (await (await at.hub('priya')).openHome()).mine.map((own) => own.next);
  if (next === undefined) throw new Error('No next session was booked');
  const target = { shard: next.shard, pairKey, sessionKey: next.key };
  await at.moveClock('2027-01-12T09:00:00.000Z');
  await (await at.hub('priya')).addAgendaItem(target, 'Two new plans at once', crypto.randomUUID(), 'cases');
  await (await at.hub('hannah')).addAgendaItem(target, 'The new thresholds', crypto.randomUUID());
  for (const alias of ['priya', 'hannah']) {
    const room = await (await at.hub(alias)).openSession(target);
    expect(room.last?.record?.rows.find(({ number }) => number === 9)?.notes).toEqual(['Talked about the half-term.']);
    expect(room.carried.map(({ action, withName }) => [action.text, withName])).toEqual([
      ['Ring the health visitor', 'Priya Nair'],
    ]);
    expect(room.additions.map(({ text, createdBy, question }) => [text, createdBy, question])).toEqual([
      ['Two new plans at once', 'Priya Nair', 'cases'],
      ['The new thresholds', 'Hannah Okafor', undefined],
    ]);
  }
  // and each is told on their own Home that the other has added something
  const { supervisees } = await (await at.hub('hannah')).openHome();
  expect(supervisees.map(({ pair }) => pair.summary.agendaAdded)).toEqual([1]);
});

test('row 112: thirteen items in five blocks are the checklist, and a record is not sent before the next date is set', async () => {
  const target = await at.book(await at.open('trust-level', 'hannah', ['priya']), 'hannah', startsAt);
  await at.moveClock('2026-11-24T15:05:00.000Z');
  const hannah = await at.hub('hannah');
  await hannah.saveNote(target, noteUnder(6, 'It stayed with her all evening.'));
  const room = await hannah.openSession(target);
  const blockOf = (key: string): string => room.blocks.find((block) => block.key === key)?.title ?? '';
  expect(room.agenda.map(({ number, block }) => [number, blockOf(block)])).toEqual([
    ...[1, 2, 3].map((number) => [number, 'Introduction']),
    ...[4, 5, 6].map((number) => [number, 'Specific case discussions']),
    ...[7, 8, 9, 10].map((number) => [number, 'Reflection']),
    [11, 'Development'],
    ...[12, 13].map((number) => [number, 'Completion']),
  ]);
  const without = await hannah.finishSession({ room, nextStartsAt: '', nextKey: '' });
  expect(without).toEqual({ ok: false, issues: [{ code: 'nextDateMissing', field: 'nextStartsAt' }] });
  const nextKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4d09';
  const sent = done(await hannah.finishSession({ room, nextStartsAt, nextKey }));
  expect(sent.content && paperRows(sent.content).map(({ number, covered }) => [number, covered])).toEqual(
    Array.from({ length: 13 }, (_, index) => [index + 1, index + 1 === 6 || index + 1 === 13]),
  );
  expect((await hannah.openHome()).supervisees[0]?.next?.sessionKey).toBe(nextKey);
});

test('row 118: the record is the table of item, notes, action, by whom and by when, signed by every supervisee', async () => {
  const target = await at.book(await at.open('group', 'hannah', ['priya', 'dele']), 'hannah', startsAt);
  await at.moveClock('2026-11-24T14:30:00.000Z');
  await (await at.hub('hannah')).saveAction(target, actionOf('Compare the two plans', 'dele', 20261204));
  const record = await runAndSign(at, target, { supervisor: 'hannah', supervisees: ['priya', 'dele'] }, times);
  expect(record.content?.rows.find(({ number }) => number === 8)).toMatchObject({
    title: 'Action planning',
    actions: [{ text: 'Compare the two plans', byName: 'Dele Adeyemi', byDay: 20261204 }],
  });
  expect(record.content?.people.map(({ name, role, jobTitle }) => [name, role, jobTitle !== ''])).toEqual(
    expect.arrayContaining([
      ['Hannah Okafor', 'supervisor', true],
      ['Priya Nair', 'supervisee', true],
      ['Dele Adeyemi', 'supervisee', true],
    ]),
  );
  expect(record.signatures.map(({ signerKey, createdAt }) => [signerKey, createdAt.slice(0, 10)]).sort()).toEqual(
    ['hannah', 'priya', 'dele'].map((alias) => [person(alias).key, '2026-11-24']).sort(),
  );
  expect(record.state).toBe('sealed');
});
