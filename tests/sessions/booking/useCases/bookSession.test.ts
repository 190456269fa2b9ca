import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { finishBooking } from '../../../../src/sessions/booking/useCases/finishBooking';
import { cancelSession } from '../../../../src/sessions/booking/useCases/cancelSession';
import { moveSession } from '../../../../src/sessions/booking/useCases/moveSession';
import { refreshFromOutlook } from '../../../../src/sessions/outlook/useCases/refreshFromOutlook';
import { ServiceError } from '../../../../src/ground/rules/ServiceError';
import { findAlong, peopleAround } from '../../../../src/sessions/booking/useCases/findAlong';
import { openSession } from '../../../../src/sessions/room/useCases/openSession';
import { amy, gareth, hannah, priya, ros } from '../../../people';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedOf, trustToBookIn } from '../../../standIns/trustToBookIn';
import type { BookingInput } from '../../../../src/sessions/booking/BookingService';

let trust: FakeTrust;
let input: BookingInput;

beforeEach(() => {
  ({ trust, input } = trustToBookIn());
});

test('one press makes the session, the event and the row of the register', async () => {
  const { sessions, invited } = bookedOf(await bookSession(trust.as(hannah), input));
  expect(invited).toBe(true);
  expect(sessions[0]).toMatchObject({
    key: 'one',
    status: 'booked',
    eventStatus: 'made',
    eventId: 'event-one',
    day: 20261126,
    shard: '2026-27',
  });
  expect(trust.events.get('one')).toMatchObject({ subject: 'Meeting: Priya and Hannah', attendees: [priya.mail] });
  expect(trust.pairs.items[0]?.summary.next).toMatchObject({ sessionKey: 'one' });
});

test('pressing twice books once', async () => {
  await bookSession(trust.as(hannah), input);
  await bookSession(trust.as(hannah), input);
  expect(trust.sessions.items).toHaveLength(1);
  expect(trust.events.size).toBe(1);
});

test.each(['forbidden', 'offline'] as const)(
  'without Outlook (%s) the session is kept and the event made later',
  async (failure) => {
    trust.flags.outlook = failure;
    const kept = bookedOf(await bookSession(trust.as(hannah), { ...input, place: 'room', room: 'Quiet room' }));
    expect(kept.invited).toBe(false);
    expect(kept.sessions[0]).toMatchObject({ status: 'booked', eventStatus: 'wanted', eventId: '' });
    trust.flags.outlook = undefined;
    const later = bookedOf(await finishBooking(trust.as(hannah), kept.sessions[0]!));
    expect(later).toMatchObject({ invited: true, sessions: [{ eventStatus: 'made' }] });
    expect(trust.events.size).toBe(1);
  },
);

test('only the supervisor books, unless they come from outside and have no calendar here', async () => {
  expect(await bookSession(trust.as(priya), input)).toMatchObject({ ok: false, issues: [{ code: 'notSupervisor' }] });
  const outside = trust.pair(ros, hannah, 'supervisor-supervision', { schoolKey: 'trust' });
  const own = { ...input, pairKey: outside.pairKey, offerKey: 'supervisor-supervision', superviseeKey: hannah.key };
  expect(bookedOf(await bookSession(trust.as(hannah), own)).sessions[0]).toMatchObject({
    supervisorKey: ros.key,
    superviseeKey: hannah.key,
  });
});

test('a session outside term, or in a year whose folders are not open, is refused and nothing is written', async () => {
  const christmas = { key: 'x', startsAt: '2026-12-28T10:00:00.000Z', endsAt: '2026-12-28T10:45:00.000Z' };
  expect(await bookSession(trust.as(hannah), { ...input, sessions: [christmas] })).toMatchObject({
    ok: false,
    issues: [{ code: 'outsideTerm' }],
  });
  const nextYear = { key: 'y', startsAt: '2027-09-14T10:00:00.000Z', endsAt: '2027-09-14T10:45:00.000Z' };
  expect((await bookSession(trust.as(hannah), { ...input, sessions: [nextYear] })).ok).toBe(false);
  expect(trust.sessions.items).toHaveLength(0);
});

test('where Outlook makes no Teams meeting although asked, the booking stands and says so', async () => {
  trust.flags.noMeetings = true;
  expect(bookedOf(await bookSession(trust.as(hannah), input))).toMatchObject({ invited: true, noMeeting: true });
  trust.flags.noMeetings = false;
  const other = { ...input, sessions: [{ ...input.sessions[0]!, key: 'two' }] };
  expect(bookedOf(await bookSession(trust.as(hannah), other))).toMatchObject({ invited: true, noMeeting: false });
});

test('moving needs a reason, which stays with the pair and never reaches Outlook', async () => {
  const session = bookedOf(await bookSession(trust.as(hannah), input)).sessions[0]!;
  const later = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
  expect(await moveSession(trust.as(hannah), { session, ...later, why: '  ' })).toMatchObject({
    ok: false,
    issues: [{ code: 'reasonMissing', field: 'why' }],
  });
  const moved = bookedOf(await moveSession(trust.as(hannah), { session, ...later, why: 'A trip' }));
  expect(moved).toMatchObject({ invited: true, sessions: [{ day: 20261127, eventStatus: 'made' }] });
  expect(trust.events.get('one')).toMatchObject(later);
  expect(JSON.stringify([...trust.events.values()])).not.toContain('A trip');
  expect(trust.working.items).toMatchObject([
    {
      kind: 'session',
      joinUrl: 'https://teams.example/join',
      reasons: [{ what: 'moved', why: 'A trip', byName: 'Hannah Okafor' }],
    },
  ]);
});

test('a supervisee’s move waits for the organiser’s calendar and is not undone by it', async () => {
  const session = bookedOf(await bookSession(trust.as(hannah), input)).sessions[0]!;
  const later = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
  const moved = bookedOf(await moveSession(trust.as(priya), { session, ...later, why: 'Class trip' }));
  expect(moved).toMatchObject({ invited: false, sessions: [{ ...later, eventStatus: 'wanted' }] });
  expect((await refreshFromOutlook(trust.as(hannah), moved.sessions)).sessions).toMatchObject([later]);
  await finishBooking(trust.as(hannah), moved.sessions[0]!);
  expect(trust.events.get('one')).toMatchObject(later);
});

test('cancelling takes the event out, keeps the reason and frees the register', async () => {
  const session = bookedOf(await bookSession(trust.as(hannah), input)).sessions[0]!;
  expect(await cancelSession(trust.as(hannah), { session, why: '' })).toMatchObject({ ok: false });
  const outcome = await cancelSession(trust.as(hannah), { session, why: 'Illness' });
  expect(outcome).toMatchObject({ ok: true, value: { status: 'cancelled', eventStatus: 'none' } });
  expect(trust.events.get('one')?.cancelled).toBe(true);
  expect(trust.pairs.items[0]?.summary.next).toBeUndefined();
  expect(await cancelSession(trust.as(hannah), { session, why: 'Illness' })).toMatchObject({ ok: true });
  expect(trust.working.items.flatMap((item) => (item.kind === 'session' ? item.reasons : []))).toHaveLength(1);
});

test('who comes alongside is invited, named in the session, and no part of the pair', async () => {
  const { sessions } = bookedOf(
    await bookSession(trust.as(hannah), { ...input, alongKeys: [ros.key, priya.key, ros.key] }),
  );
  expect(trust.events.get('one')).toMatchObject({
    subject: 'Meeting: Priya and Hannah',
    attendees: [priya.mail, ros.mail],
  });
  expect(await openSession(trust.as(priya), { code: sessions[0]!.code })).toMatchObject({
    along: [{ name: 'Ros Tremayne' }],
    supervisees: [{ name: 'Priya Nair' }],
  });
  // a message put a bracket and a full stop behind the link, and a blank
  expect(await openSession(trust.as(priya), { code: `(${sessions[0]!.code.toLowerCase()}). ` })).toMatchObject({
    sessionKey: sessions[0]!.key,
  });
  await expect(openSession(trust.as(ros), { code: sessions[0]!.code })).rejects.toMatchObject({ code: 'notFound' });
});

test('nobody who is not in the list, or has left it, is taken along', async () => {
  expect(await bookSession(trust.as(hannah), { ...input, alongKeys: ['nobody'] })).toMatchObject({
    ok: false,
    issues: [{ code: 'notFound', field: 'along' }],
  });
  expect(trust.sessions.items).toEqual([]);
});

test('people to bring are those of the schools, and of the directory those the list knows', async () => {
  const ports = trust.as(hannah);
  expect((await peopleAround(ports, ['pennywick'])).map(({ name }) => name)).toEqual(['Amy Rusk', 'Carys Dunmore']);
  expect(await peopleAround(ports, [])).toEqual([]);
  const find = (people: readonly string[]) => ({
    ...ports,
    directory: {
      ...ports.directory,
      find: async () => people.map((key) => ({ key, name: '', mail: '', signInName: '' })),
    },
  });
  expect(await findAlong(find([amy.key, gareth.key, 'unknown']), 'a name')).toEqual({
    readable: true,
    people: [amy, gareth],
    notListed: 1,
  });
  expect(await findAlong(find([amy.key]), 'a')).toEqual({ readable: true, people: [], notListed: 0 });
  const refused = {
    ...ports,
    directory: { ...ports.directory, find: () => Promise.reject(new ServiceError('forbidden')) },
  };
  expect(await findAlong(refused, 'amy')).toEqual({ readable: false, people: [], notListed: 0 });
});
