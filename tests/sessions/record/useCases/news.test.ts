import { cancelSession } from '../../../../src/sessions/booking/useCases/cancelSession';
import { moveSession } from '../../../../src/sessions/booking/useCases/moveSession';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { recordCapability } from '../../../../src/sessions/record/capability';
import { addToRecord } from '../../../../src/sessions/record/useCases/addToRecord';
import { listRecords } from '../../../../src/sessions/record/useCases/listRecords';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { sendBack } from '../../../../src/sessions/record/useCases/signRecord';
import { addAgendaItem } from '../../../../src/sessions/room/useCases/addAgendaItem';
import { changeAgendaItem, setRaised } from '../../../../src/sessions/room/useCases/changeAgendaItem';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { noteSeen } from '../../../../src/sessions/useCases/noteSeen';
import type { Need } from '../../../../src/sessions/home/Needs';
import type { Person } from '../../../../src/ground/rules/Person';
import { hannah, priya } from '../../../people';
import { next, record, sessionToSign } from '../../../standIns/sessionToSign';
import type { SessionToSign } from '../../../standIns/sessionToSign';

let made: SessionToSign;
beforeEach(async () => {
  made = await sessionToSign();
});
const needsOf = async (person: Person): Promise<readonly Need[]> =>
  (await openHome({ ...made.trust.as(person), needs: { ...recordCapability.needs } })).needs.filter(
    ({ kind }) => kind === 'news',
  );
const row = (key = 'one') => {
  const found = made.trust.sessions.items.find((session) => session.key === key);
  if (found === undefined) throw new Error('no session');
  return found;
};

describe('what somebody did is told to whom it concerns, until they have seen it', () => {
  it('a comment at signing', async () => {
    await made.write('Words.');
    await made.finish();
    await made.sign(priya, 'A fair record.');
    expect(await needsOf(hannah)).toMatchObject([{ what: 'comment', name: 'Priya Nair', session: { key: 'one' } }]);
    expect(await needsOf(priya)).toEqual([]);
    expect((await listRecords(made.trust.as(hannah)))[0]).toMatchObject({ news: 'comment' });
    await noteSeen(made.trust.as(hannah), made.target);
    expect(await needsOf(hannah)).toEqual([]);
  });

  it('no comment is no news', async () => {
    await made.write('Words.');
    await made.finish();
    await made.sign();
    expect(await needsOf(hannah)).toEqual([]);
  });

  it('an addition', async () => {
    await made.write('Words.');
    await made.finish();
    await made.sign();
    await addToRecord(made.trust.as(hannah), await openRecord(made.trust.as(hannah), made.target), 'Later.');
    expect(await needsOf(priya)).toMatchObject([{ what: 'addition', name: 'Hannah Okafor' }]);
    await noteSeen(made.trust.as(priya), made.target);
    expect(await needsOf(priya)).toEqual([]);
  });

  it('a record sent back, which stays in Records of both and waits for its supervisor at any hour', async () => {
    await made.write('Words.');
    record(await made.finish());
    await sendBack(made.trust.as(priya), await openRecord(made.trust.as(priya), made.target), 'Not quite.');
    expect(await needsOf(hannah)).toMatchObject([{ what: 'sentBack', name: 'Priya Nair' }]);
    expect((await listRecords(made.trust.as(hannah)))[0]).toMatchObject({ waitsForMe: true, cameBack: true });
    expect((await listRecords(made.trust.as(priya)))[0]).toMatchObject({ waitsForMe: false, cameBack: true });
  });

  it('a move and a cancellation, with why in the session itself', async () => {
    made.trust.now = '2026-11-23T09:00:00.000Z';
    const later = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
    await moveSession(made.trust.as(priya), { session: row(), ...later, why: 'A class trip' });
    expect(await needsOf(hannah)).toMatchObject([{ what: 'moved', name: 'Priya Nair' }]);
    expect((await openSession(made.trust.as(hannah), made.target)).words?.reasons).toMatchObject([
      { what: 'moved', why: 'A class trip' },
    ]);
    await noteSeen(made.trust.as(hannah), made.target);
    await cancelSession(made.trust.as(hannah), { session: row(), why: 'Ill' });
    expect(await needsOf(priya)).toMatchObject([{ what: 'cancelled', name: 'Hannah Okafor' }]);
    expect(await needsOf(hannah)).toEqual([]);
    made.trust.now = '2026-11-28T09:00:00.000Z';
    expect(await needsOf(priya)).toEqual([]);
  });
});

describe('what was raised', () => {
  const raise = (text: string, key: string) => addAgendaItem(made.trust.as(priya), made.target, text, key);

  it('is carried to the next session unless it was talked about, with its author and how often', async () => {
    const talked = await raise('Filtering reports', 'a');
    await raise('Cover in December', 'b');
    await setRaised(made.trust.as(hannah), talked, 'one');
    await made.write('Words.');
    record(await made.finish());
    const after = { ...made.target, sessionKey: 'two' };
    expect((await openSession(made.trust.as(hannah), after)).additions).toMatchObject([
      { text: 'Cover in December', byKey: priya.key, carried: ['one'] },
    ]);
    made.trust.now = '2026-11-27T09:00:00.000Z';
    expect((await openHome(made.trust.as(priya))).additions).toMatchObject([{ text: 'Cover in December' }]);
    expect((await openSession(made.trust.as(hannah), made.target)).additions).toMatchObject([
      { text: 'Filtering reports', talkedIn: 'one' },
    ]);
    expect(row('two').startsAt).toBe(next);
  });

  it('of a session that was cancelled stands in the next', async () => {
    made.trust.now = '2026-11-23T09:00:00.000Z';
    await raise('Filtering reports', 'a');
    await cancelSession(made.trust.as(hannah), { session: row(), why: 'Ill' });
    made.trust.sessions.add({
      ...row(),
      key: 'after',
      status: 'booked',
      startsAt: next,
      endsAt: '2027-01-28T15:00:00.000Z',
    });
    const room = await openSession(made.trust.as(hannah), { ...made.target, sessionKey: 'after' });
    expect(room.additions).toMatchObject([{ text: 'Filtering reports' }]);
    const [item] = room.additions;
    if (item === undefined) throw new Error('nothing to raise');
    expect(await changeAgendaItem(made.trust.as(priya), item, 'Filtering')).toMatchObject({ ok: true });
  });

  it('is changed and taken back by who added it, until the session begins', async () => {
    const item = await raise('Filtring', 'a');
    expect(await changeAgendaItem(made.trust.as(hannah), item, 'Mine')).toMatchObject({ ok: false });
    const changed = await changeAgendaItem(made.trust.as(priya), item, 'Filtering');
    if (!changed.ok) throw new Error('refused');
    expect(made.trust.pairs.items[0]?.summary.agendaAdded).toBe(1);
    await changeAgendaItem(made.trust.as(priya), changed.value, '');
    expect((await openSession(made.trust.as(hannah), made.target)).additions).toEqual([]);
    expect(made.trust.pairs.items[0]?.summary.agendaAdded).toBe(0);
    const other = await raise('Cover', 'b');
    await made.write('Words.');
    expect(await changeAgendaItem(made.trust.as(priya), other, '')).toMatchObject({
      ok: false,
      issues: [{ code: 'begunAlready' }],
    });
  });
});
