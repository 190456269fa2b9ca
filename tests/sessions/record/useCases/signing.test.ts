import { addToRecord } from '../../../../src/sessions/record/useCases/addToRecord';
import { checkSeals } from '../../../../src/sessions/record/useCases/checkSeals';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { signNeeds } from '../../../../src/sessions/record/useCases/signNeeds';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { sendBack, signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { verifyRecord } from '../../../../src/sessions/record/useCases/verifyRecord';
import { sealStamps } from '../../../builders/sealStamps';
import { amy, carys, gareth, hannah, priya } from '../../../people';
import { next, record, sessionToSign } from '../../../standIns/sessionToSign';
import { saidWhy } from '../../../standIns/saidWhy';
import type { SessionToSign } from '../../../standIns/sessionToSign';

let trust: SessionToSign['trust'];
let target: SessionToSign['target'];
let write: SessionToSign['write'];
let finish: SessionToSign['finish'];
let sign: SessionToSign['sign'];

beforeEach(async () => {
  ({ trust, target, write, finish, sign } = await sessionToSign());
});

test('finishing asks for words and for the next date, and books it', async () => {
  expect(await finish('')).toMatchObject({
    ok: false,
    issues: [{ code: 'nothingWritten' }, { code: 'nextDateMissing', field: 'nextStartsAt' }],
  });
  await write('Third Monday in a row.');
  expect(trust.sessions.items[0]?.status).toBe('running');
  const sent = record(await finish());
  expect(sent).toMatchObject({
    state: 'signing',
    waitsFor: ['Priya Nair'],
    iHaveSigned: true,
    myRole: 'supervisor',
    seal: '',
  });
  expect(trust.sessions.items).toMatchObject([
    { key: 'one', status: 'signing' },
    { key: 'two', status: 'booked', startsAt: next, eventStatus: 'made' },
  ]);
  expect(trust.pairs.items[0]?.summary).toMatchObject({
    heldDays: [20261126],
    unsigned: 1,
    next: { sessionKey: 'two' },
  });
});

test('only the supervisor finishes', async () => {
  await write('Words.');
  const room = await openSession(trust.as(priya), target);
  expect(await finishSession(trust.as(priya), { room, nextStartsAt: next, nextKey: 'two' })).toMatchObject({
    ok: false,
    issues: [{ code: 'notYourRecord' }],
  });
});

test('finishing twice writes one text, one signature and one next session', async () => {
  await write('Words.');
  await finish();
  await finish();
  expect(trust.seals.items.map(({ kind }) => kind)).toEqual(['text', 'signature']);
  expect(trust.sessions.items).toHaveLength(2);
});

test('both signatures seal the record; anyone of the two can verify it', async () => {
  await write('Words.');
  await finish();
  const sealed = record(await sign(priya, 'A fair record.'));
  expect(sealed).toMatchObject({ state: 'sealed', waitsFor: [], iHaveSigned: true });
  expect(sealed.seal).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  expect(sealed.signatures.map(({ role, comment }) => [role, comment])).toEqual([
    ['supervisor', ''],
    ['supervisee', 'A fair record.'],
  ]);
  expect(trust.sessions.items[0]?.status).toBe('sealed');
  expect(trust.pairs.items[0]?.summary.unsigned).toBe(0);
  await saidWhy(trust.as(gareth), target);
  expect(await verifyRecord(trust.as(gareth), target)).toMatchObject({ ok: true, problems: [], seal: sealed.seal });
  expect(await sign()).toMatchObject({ ok: false, issues: [{ code: 'alreadySealed' }] });
});

test('one changed letter breaks the seal and shows', async () => {
  await write('Words.');
  await finish();
  await sign();
  const text = trust.seals.items.find((item) => item.kind === 'text')!;
  trust.rewrite(text, { text: (text as { text: string }).text.replace('Words.', 'Wards.') });
  expect(await verifyRecord(trust.as(priya), target)).toMatchObject({ ok: false, problems: ['textChanged'] });
  expect((await openRecord(trust.as(priya), target)).state).toBe('broken');
});

test('a signature somebody else wrote does not count', async () => {
  await write('Words.');
  await finish();
  await sign();
  const signature = trust.seals.items.find((item) => item.kind === 'signature' && item.role === 'supervisee')!;
  Object.assign(signature, sealStamps(hannah, { itemId: signature.itemId }));
  expect(await verifyRecord(trust.as(priya), target)).toMatchObject({ ok: false });
  expect((await openRecord(trust.as(priya), target)).state).not.toBe('sealed');
});

test('keepers read and do not sign', async () => {
  await write('Words.');
  await finish();
  await saidWhy(trust.as(gareth), target);
  expect((await openRecord(trust.as(gareth), target)).myRole).toBe('keeper');
  expect(await sign(gareth)).toMatchObject({ ok: false, issues: [{ code: 'notYourRecord' }] });
});

test('sent back with a comment, written anew and signed: the new text is the record, the old page cannot be signed', async () => {
  await write('Words.');
  await finish();
  const old = await openRecord(trust.as(priya), target);
  expect(await sendBack(trust.as(priya), old, ' ')).toMatchObject({
    ok: false,
    issues: [{ code: 'commentMissing', field: 'comment' }],
  });
  expect(record(await sendBack(trust.as(priya), old, 'It was Tuesday.')).returned).toBe('It was Tuesday.');
  expect(trust.sessions.items[0]?.status).toBe('running');
  expect((await openSession(trust.as(hannah), target)).returned).toBe('It was Tuesday.');
  const note = trust.working.items.find((item) => item.kind === 'note');
  if (note?.kind !== 'note') throw new Error('no note');
  await saveNote(trust.as(hannah), target, {
    key: note.key,
    stored: note,
    agendaNumber: 5,
    covered: true,
    text: 'It was Tuesday.',
    functions: [],
  });
  await finish();
  expect(await signRecord(trust.as(priya), old, '')).toMatchObject({
    ok: false,
    issues: [{ code: 'changedSinceSent' }],
  });
  const sealed = record(await sign());
  expect(sealed.state).toBe('sealed');
  expect(sealed.text).toContain('It was Tuesday.');
  expect(sealed.returned).toBe('');
  expect(await verifyRecord(trust.as(priya), target)).toMatchObject({ ok: true });
});

test('a seal that was completed but cut off before the register knew is settled at the next opening', async () => {
  await write('Words.');
  await finish();
  await sign();
  const row = trust.sessions.items[0]!;
  Object.assign(row, { status: 'signing' });
  expect((await openRecord(trust.as(priya), target)).session.status).toBe('sealed');
});

test('later words stand beside the record, once, and only beside a sealed one', async () => {
  await write('Words.');
  const sent = record(await finish());
  expect(await addToRecord(trust.as(hannah), sent, 'More.')).toMatchObject({
    ok: false,
    issues: [{ code: 'stillSigning' }],
  });
  const sealed = record(await sign());
  expect(await addToRecord(trust.as(priya), sealed, '')).toMatchObject({
    ok: false,
    issues: [{ code: 'required', field: 'text' }],
  });
  await addToRecord(trust.as(priya), sealed, 'Early help answered.');
  expect(record(await addToRecord(trust.as(priya), sealed, 'Early help answered.')).addenda).toMatchObject([
    { text: 'Early help answered.', authorName: 'Priya Nair' },
  ]);
  trust.rewrite(
    trust.seals.items.find((item) => item.kind === 'addendum'),
    { text: 'Early help is silent.' },
  );
  expect(await verifyRecord(trust.as(priya), target)).toMatchObject({ ok: false, problems: ['textChanged'] });
});

test('an open action is carried into the next session and rises after three', async () => {
  await write('Words.');
  await saveAction(trust.as(hannah), target, {
    key: 'act',
    stored: undefined,
    text: 'Ask early help',
    ownerKey: priya.key,
    dueDay: 20261201,
    agendaNumber: 8,
    caseReference: '4-017',
    status: 'open',
  });
  await finish();
  expect(trust.pairs.items[0]?.summary.openActions).toBe(1);
  const second = { ...target, sessionKey: 'two' };
  trust.now = next;
  expect((await openSession(trust.as(priya), second)).carried).toMatchObject([
    { timesCarried: 0, overdue: true, withName: 'Priya Nair' },
  ]);
  await saveNote(trust.as(hannah), second, {
    key: 'n2',
    stored: undefined,
    agendaNumber: 4,
    covered: true,
    text: 'Still open.',
    functions: [],
  });
  await finishSession(trust.as(hannah), {
    room: await openSession(trust.as(hannah), second),
    nextStartsAt: '2027-04-20T09:00:00.000Z',
    nextKey: 'three',
  });
  expect(trust.working.items.find((item) => item.kind === 'action')).toMatchObject({ carried: ['two'] });
});

test('a group is sealed when every member has signed', async () => {
  const pairKey = 'group';
  for (const member of [carys, amy]) trust.pair(hannah, member, 'eyfs-group', { pairKey, key: `group-${member.key}` });
  const group = { shard: '2026-27', pairKey, sessionKey: 'g1' };
  const at = { startsAt: '2026-12-01T15:00:00.000Z', endsAt: '2026-12-01T16:00:00.000Z' };
  await bookSession(trust.as(hannah), {
    pairKey,
    offerKey: 'eyfs-group',
    superviseeKey: '',
    alongKeys: [],
    place: 'room',
    room: 'Hall',
    sessions: [{ key: 'g1', ...at }],
  });
  expect(trust.events.get('g1')).toMatchObject({ subject: 'Meeting', attendees: [carys.mail, amy.mail] });
  await saveNote(trust.as(hannah), group, {
    key: 'n',
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text: 'Together.',
    functions: [],
  });
  await finishSession(trust.as(hannah), {
    room: await openSession(trust.as(hannah), group),
    nextStartsAt: '2027-02-02T15:00:00.000Z',
    nextKey: 'g2',
  });
  expect(record(await signRecord(trust.as(carys), await openRecord(trust.as(carys), group), '')).waitsFor).toEqual([
    'Amy Rusk',
  ]);
  const inList = async () => (await checkSeals(trust.as(amy), trust.sessions.items)).get('g1');
  expect(await inList()).toBe('signing');
  const needs = { sign: { urgency: 30, find: signNeeds } };
  expect((await openHome({ ...trust.as(carys), needs })).needs).toEqual([]);
  expect((await openHome({ ...trust.as(amy), needs })).needs).toMatchObject([
    { kind: 'sign', records: [{ session: { key: 'g1' } }] },
  ]);
  expect(record(await signRecord(trust.as(amy), await openRecord(trust.as(amy), group), '')).state).toBe('sealed');
  expect(await inList()).toBe('sealed');
  expect(trust.pairs.items.filter((row) => row.pairKey === pairKey).map((row) => row.summary.heldDays)).toEqual([
    [20261201],
    [20261201],
  ]);
});

test('the entitlement said before signing is what it is after, also where the register has not counted the session yet', async () => {
  await write('Words.');
  await finish();
  const before = await openRecord(trust.as(priya), target);
  expect(before.nextMeterText).toEqual({ held: 1, total: 3 });
  const { summary } = trust.pairs.items[0]!;
  Object.assign(trust.pairs.items[0]!, { summary: { ...summary, heldDays: [] } });
  expect((await openRecord(trust.as(priya), target)).nextMeterText).toEqual(before.nextMeterText);
  expect(record(await sign()).nextMeterText).toEqual(before.nextMeterText);
});
