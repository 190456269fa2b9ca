import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { finishSession } from '../../../../src/sessions/room/useCases/finishSession';
import { listRecords } from '../../../../src/sessions/record/useCases/listRecords';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { signNeeds } from '../../../../src/sessions/record/useCases/signNeeds';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { saveAction } from '../../../../src/sessions/room/useCases/saveAction';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { sendBack, signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { amy, carys, gareth, hannah, priya } from '../../../people';
import { record, sessionToSign } from '../../../standIns/sessionToSign';
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

describe('a draft that is changed after one signature', () => {
  const noteOf = () => {
    const note = trust.working.items.find((item) => item.kind === 'note');
    if (note?.kind !== 'note') throw new Error('no note');
    return note;
  };
  const saveLate = async (text: string): Promise<void> => {
    trust.now = '2026-11-26T15:10:00.000Z';
    const note = noteOf();
    await saveNote(trust.as(priya), target, {
      key: note.key,
      stored: note,
      agendaNumber: 5,
      covered: true,
      text,
      functions: [],
    });
  };

  test('voids that signature for every reader, and the register says so', async () => {
    await write('Words.');
    await finish();
    await saveLate('Words, and one more.');
    const seen = await openRecord(trust.as(priya), target);
    expect(seen).toMatchObject({
      state: 'signing',
      changedAt: '2026-11-26T15:10:00.000Z',
      signatures: [],
      waitsFor: ['Hannah Okafor', 'Priya Nair'],
      voided: [
        {
          name: 'Hannah Okafor',
          mine: false,
          signedAt: '2026-11-26T14:20:00.000Z',
          changedAt: '2026-11-26T15:10:00.000Z',
        },
      ],
    });
    expect(trust.sessions.items[0]).toMatchObject({ status: 'running', voidedDay: 20261126, intent: '' });
    expect(await openRecord(trust.as(hannah), target)).toMatchObject({ iHaveSigned: false, voided: [{ mine: true }] });
    trust.now = '2026-11-27T09:00:00.000Z';
    expect(
      (await openHome({ ...trust.as(hannah), needs: { sign: { urgency: 30, find: signNeeds } } })).needs,
    ).toContainEqual({
      kind: 'sign',
      records: [expect.objectContaining({ session: expect.objectContaining({ voidedDay: 20261126 }) })],
    });
    expect((await listRecords(trust.as(hannah)))[0]).toMatchObject({
      waitsForMe: true,
      session: { voidedDay: 20261126 },
    });
  });

  test('is refused to somebody who has the earlier text on the screen', async () => {
    await write('Words.');
    await finish();
    const before = await openRecord(trust.as(priya), target);
    await saveLate('Words, and one more.');
    expect(await signRecord(trust.as(priya), before, '')).toMatchObject({
      ok: false,
      issues: [{ code: 'changedSinceSent' }],
    });
    expect(trust.seals.items.filter(({ kind }) => kind === 'signature')).toHaveLength(1);
  });

  test('is finished anew and sealed with the new words; then nothing is void any more', async () => {
    await write('Words.');
    await finish();
    await saveLate('Words, and one more.');
    await openRecord(trust.as(hannah), target);
    const again = record(await finish());
    expect(again).toMatchObject({ changedAt: '', voided: [], iHaveSigned: true, waitsFor: ['Priya Nair'] });
    expect(trust.sessions.items[0]).toMatchObject({ status: 'signing', voidedDay: 0 });
    const sealed = record(await sign());
    expect(sealed).toMatchObject({ state: 'sealed', voided: [] });
    expect(sealed.text).toContain('one more');
  });

  test('a case, an action or a tick change it; what an action becomes later does not', async () => {
    await write('Words.');
    const action = {
      key: 'act',
      stored: undefined,
      text: 'Ask early help',
      ownerKey: priya.key,
      dueDay: 20261201,
      agendaNumber: 8,
      caseReference: '4-017',
      status: 'open' as const,
    };
    await saveAction(trust.as(hannah), target, action);
    await saveAction(trust.as(hannah), target, { ...action, key: 'gone', text: 'Not this one' });
    const gone = trust.working.items.find((item) => item.key === 'gone');
    if (gone?.kind !== 'action') throw new Error('no action');
    await saveAction(trust.as(hannah), target, {
      ...action,
      key: 'gone',
      text: 'Not this one',
      stored: gone,
      status: 'dropped',
    });
    await finish();
    trust.now = '2026-11-26T16:00:00.000Z';
    const stored = () => {
      const found = trust.working.items.find((item) => item.key === 'act');
      if (found?.kind !== 'action') throw new Error('no action');
      return found;
    };
    for (const status of ['done', 'open', 'dropped'] as const) {
      await saveAction(trust.as(priya), target, { ...action, stored: stored(), status });
      expect((await openRecord(trust.as(hannah), target)).changedAt).toBe('');
    }
    await saveAction(trust.as(priya), target, { ...action, stored: stored(), text: 'Ask early help again' });
    expect((await openRecord(trust.as(hannah), target)).changedAt).toBe('2026-11-26T16:00:00.000Z');
  });

  test('keepers read that it is void, and change nothing', async () => {
    await write('Words.');
    await finish();
    await saveLate('Words, and one more.');
    await saidWhy(trust.as(gareth), target);
    expect(await openRecord(trust.as(gareth), target)).toMatchObject({ voided: [{ name: 'Hannah Okafor' }] });
    expect(trust.sessions.items[0]).toMatchObject({ status: 'signing' });
  });
});

test('of a group, somebody who signed the earlier text is told and signs again', async () => {
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
  const note = { key: 'n', stored: undefined, agendaNumber: 5, covered: true, text: 'Together.', functions: [] };
  await saveNote(trust.as(hannah), group, note);
  trust.now = '2026-12-01T16:05:00.000Z';
  const send = async () =>
    record(
      await finishSession(trust.as(hannah), {
        room: await openSession(trust.as(hannah), group),
        nextStartsAt: '2027-02-02T15:00:00.000Z',
        nextKey: 'g2',
      }),
    );
  await send();
  record(await signRecord(trust.as(carys), await openRecord(trust.as(carys), group), ''));
  record(await sendBack(trust.as(amy), await openRecord(trust.as(amy), group), 'I was not there for the end.'));
  const stored = trust.working.items.find((item) => item.kind === 'note' && item.sessionKey === 'g1');
  if (stored?.kind !== 'note') throw new Error('no note');
  trust.now = '2026-12-02T09:00:00.000Z';
  await saveNote(trust.as(hannah), group, { ...note, stored, text: 'Together, but for the end.' });
  expect(await send()).toMatchObject({
    voided: [{ name: 'Carys Dunmore', mine: false, changedAt: '2026-12-02T09:00:00.000Z' }],
    waitsFor: ['Carys Dunmore', 'Amy Rusk'],
  });
  expect(trust.sessions.items.find(({ key }) => key === 'g1')).toMatchObject({
    status: 'signing',
    voidedDay: 20261202,
  });
  expect(await openRecord(trust.as(carys), group)).toMatchObject({ iHaveSigned: false, voided: [{ mine: true }] });
  expect((await listRecords(trust.as(carys)))[0]).toMatchObject({ waitsForMe: true });
  record(await signRecord(trust.as(carys), await openRecord(trust.as(carys), group), ''));
  expect(record(await signRecord(trust.as(amy), await openRecord(trust.as(amy), group), ''))).toMatchObject({
    state: 'sealed',
    voided: [],
  });
});
