import type { Session } from '../../../../src/sessions/rules/Session';
import { answerProposal } from '../../../../src/sessions/outlook/useCases/answerProposal';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { cancelSession } from '../../../../src/sessions/booking/useCases/cancelSession';
import { finishBooking } from '../../../../src/sessions/booking/useCases/finishBooking';
import { moveSession } from '../../../../src/sessions/booking/useCases/moveSession';
import { documents } from '../../../../src/sessions/outlook/documents';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { refreshFromOutlook } from '../../../../src/sessions/outlook/useCases/refreshFromOutlook';
import { repairOutlook } from '../../../../src/sessions/outlook/useCases/repairOutlook';
import { carys, hannah, priya, ros } from '../../../people';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { bookedOf, times, trustToBookIn } from '../../../standIns/trustToBookIn';
import type { BookingInput } from '../../../../src/sessions/booking/BookingService';

const B = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
const C = { startsAt: '2026-11-30T09:00:00.000Z', endsAt: '2026-11-30T09:45:00.000Z' };
let trust: FakeTrust;
let input: BookingInput;
beforeEach(() => {
  ({ trust, input } = trustToBookIn());
});
async function book(by = hannah, more: Partial<BookingInput> = {}): Promise<Session> {
  return bookedOf(await bookSession(trust.as(by), { ...input, ...more })).sessions[0]!;
}
const row = (): Session | undefined => trust.sessions.items[0];
const at = (minutes: number): void => {
  trust.now = new Date(Date.parse('2026-11-23T10:00:00Z') + minutes * 60_000).toISOString();
};

describe('both sides edited meanwhile', () => {
  // Priya moves in the Hub at ten; Hannah's calendar is told at her next opening
  const priyaMoves = async (): Promise<void> => {
    at(0);
    const outcome = await moveSession(trust.as(priya), { session: row()!, ...C, why: 'Class trip' });
    expect(outcome).toMatchObject({ ok: true, value: { invited: false } });
  };
  const hannahMovesInOutlook = (minutes: number): void => {
    at(minutes);
    trust.change('event-one', { ...B, changedAt: trust.now });
  };

  it.each([
    ['look', refresh],
    ['finish', finish],
  ] as const)('Outlook changed last keeps its time and the Hub its words (%s first)', async (_name, opening) => {
    await book();
    await priyaMoves();
    hannahMovesInOutlook(5);
    at(10);
    await opening();
    expect(row()).toMatchObject({
      ...B,
      day: 20261127,
      eventStatus: 'made',
      outlook: [{ what: 'moved', byKey: hannah.key, ...C }],
    });
    expect(trust.events.get('one')).toMatchObject(B);
    expect(trust.working.items.flatMap((item) => (item.kind === 'session' ? item.reasons : []))).toMatchObject([
      { why: 'Class trip' },
    ]);
    expect(trust.pairs.items[0]?.summary.next?.startsAt).toBe(B.startsAt);
  });

  it.each([
    ['look', refresh],
    ['finish', finish],
  ] as const)('the Hub changed last is carried into Outlook (%s first)', async (_name, opening) => {
    await book();
    hannahMovesInOutlook(-5);
    await priyaMoves();
    at(10);
    await opening();
    await finish();
    expect(row()).toMatchObject({ ...C, eventStatus: 'made' });
    expect(trust.events.get('one')).toMatchObject(C);
    expect((await refreshFromOutlook(trust.as(hannah), [row()!])).changed).toBe(false);
  });

  it('an answer that arrives after the wish does not count as a move', async () => {
    await book();
    await priyaMoves();
    at(5);
    trust.change('event-one', {
      changedAt: trust.now,
      replies: [{ mail: priya.mail, name: priya.name, reply: 'accepted', at: trust.now, proposed: undefined }],
    });
    await refresh();
    expect(row()).toMatchObject({ ...C, eventStatus: 'wanted' });
    await finish();
    expect(trust.events.get('one')).toMatchObject(C);
  });

  it('a cancellation in the Hub is carried out, also of an event moved since', async () => {
    await book();
    trust.flags.outlook = 'offline';
    await cancelSession(trust.as(hannah), { session: row()!, why: 'Illness' });
    trust.flags.outlook = undefined;
    hannahMovesInOutlook(5);
    await refresh();
    await finish();
    expect(row()).toMatchObject({ status: 'cancelled', eventStatus: 'none' });
    expect(trust.events.get('one')?.cancelled).toBe(true);
  });

  it('what somebody else wrote to the row meanwhile stays', async () => {
    const session = await book();
    await trust.as(priya).sessions.update(session, { place: 'room' });
    trust.change('event-one', { ...B, changedAt: trust.now });
    await refreshFromOutlook(trust.as(hannah), [session]);
    expect(row()).toMatchObject({ ...B, place: 'room' });
  });

  it('a session begun or cancelled meanwhile no longer follows', async () => {
    const session = await book();
    await trust.as(priya).sessions.update(session, { status: 'cancelled' });
    trust.change('event-one', { cancelled: true });
    expect((await refreshFromOutlook(trust.as(hannah), [session])).sessions).toMatchObject([{ status: 'cancelled' }]);
    expect(trust.settled).toBe(1);
  });

  function refresh(): Promise<unknown> {
    return refreshFromOutlook(trust.as(hannah), [row()!]);
  }
  function finish(): Promise<unknown> {
    return finishBooking(trust.as(hannah), row()!);
  }
});

describe('a cancellation Outlook marks', () => {
  it('is told by whoever opens first, the one invited too', async () => {
    const session = await book();
    await refreshFromOutlook(trust.as(hannah), [session]);
    trust.change('event-one', { cancelled: true, changedAt: '2026-11-23T09:30:00Z' });
    const news = await refreshFromOutlook(trust.as(priya), [row()!]);
    expect(news.sessions).toMatchObject([
      { status: 'cancelled', outlook: [{ what: 'cancelled', byKey: hannah.key, at: '2026-11-23T09:30:00.000Z' }] },
    ]);
    expect(news.names[hannah.key]).toBe('Hannah Okafor');
    expect(row()).toMatchObject({ status: 'cancelled', eventStatus: 'none' });
    expect(trust.pairs.items[0]?.summary.next).toBeUndefined();
  });
});

describe('people', () => {
  it('of a group are told one by one, and whoever was only asked along is not', async () => {
    const pairKey = 'group';
    for (const member of [priya, carys]) trust.pair(hannah, member, 'group', { pairKey, key: `g-${member.key}` });
    const session = await book(hannah, { pairKey, offerKey: 'group', superviseeKey: '', alongKeys: [ros.key] });
    const answer = (who: typeof priya, reply: 'declined' | 'accepted') => ({
      mail: who.mail,
      name: who.name,
      reply,
      at: '2026-11-23T09:10:00.000Z',
      proposed: undefined,
    });
    trust.change('event-one', {
      replies: [answer(priya, 'accepted'), answer(carys, 'declined'), answer(ros, 'declined')],
    });
    const { sessions, names } = await refreshFromOutlook(trust.as(hannah), [session]);
    expect(sessions[0]).toMatchObject({
      reply: 'none',
      outlook: [{ what: 'declined', byKey: carys.key, at: '2026-11-23T09:10:00.000Z' }],
    });
    expect(names[carys.key]).toBe('Carys Dunmore');
  });

  it('who were asked along and propose another time are offered with it, and the register does not name them', async () => {
    const session = await book(hannah, { alongKeys: [carys.key, ros.key] });
    const proposes = (proposed: typeof B | undefined) => [
      { mail: ros.mail, name: ros.name, reply: 'tentative' as const, at: '2026-11-23T09:10:00.000Z', proposed },
    ];
    trust.change('event-one', { replies: proposes(B) });
    const { sessions, names } = await refreshFromOutlook(trust.as(hannah), [session]);
    const [note] = sessions[0]?.outlook ?? [];
    expect(note).toEqual({ what: 'proposed', byKey: 'along one 1', at: '2026-11-23T09:10:00.000Z', ...B });
    expect(names[note!.byKey]).toBe(ros.name);
    expect(JSON.stringify(row())).not.toContain(ros.key);
    // named again by a look that shows nothing of the event
    const quiet = trust.as(hannah);
    const look = async () => ({ whole: false, events: [], removed: [], settle: () => undefined });
    expect(
      (await refreshFromOutlook({ ...quiet, outlook: { ...quiet.outlook, look } }, [row()!])).names[note!.byKey],
    ).toBe(ros.name);
    await answerProposal(trust.as(hannah), row()!, note!, false);
    await refreshFromOutlook(trust.as(hannah), [row()!]);
    expect(row()?.outlook).toMatchObject([{ what: 'left', byKey: 'along one 1' }]);
    const again = { startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T10:45:00.000Z' };
    trust.change('event-one', { replies: proposes(again) });
    const asked = (await refreshFromOutlook(trust.as(hannah), [row()!])).sessions[0]!.outlook!.find(
      ({ what }) => what === 'proposed',
    )!;
    expect(await answerProposal(trust.as(hannah), row()!, asked, true)).toMatchObject({ ok: true, value: again });
    expect(trust.events.get('one')).toMatchObject(again);
    expect(trust.working.items.flatMap((item) => (item.kind === 'session' ? item.reasons : []))).toMatchObject([
      { why: documents.proposedInOutlook(ros.name) },
    ]);
  });

  it('from outside who propose another time are offered to whose calendar holds the meeting', async () => {
    const outside = trust.pair(ros, hannah, 'supervisor-supervision', { schoolKey: 'trust' });
    const session = await book(hannah, {
      pairKey: outside.pairKey,
      offerKey: 'supervisor-supervision',
      superviseeKey: hannah.key,
    });
    trust.change('event-one', {
      replies: [{ mail: ros.mail, name: ros.name, reply: 'tentative', at: '2026-11-23T09:10:00.000Z', proposed: B }],
    });
    const { sessions } = await refreshFromOutlook(trust.as(hannah), [session]);
    expect(sessions[0]?.outlook).toMatchObject([
      { what: 'tentative', byKey: ros.key },
      { what: 'proposed', byKey: ros.key },
    ]);
    expect((await openHome(trust.as(hannah))).mine).toMatchObject([
      { pair: { pairKey: outside.pairKey }, fromOutside: true },
    ]);
    expect((await openHome(trust.as(priya))).mine).toMatchObject([{ fromOutside: false }]);
  });

  it('from outside have no calendar here: the supervisee’s own is followed', async () => {
    const outside = trust.pair(ros, hannah, 'supervisor-supervision', { schoolKey: 'trust' });
    const session = await book(hannah, {
      pairKey: outside.pairKey,
      offerKey: 'supervisor-supervision',
      superviseeKey: hannah.key,
    });
    trust.change('event-one', { ...B, changedAt: '2026-11-23T09:30:00Z' });
    expect((await refreshFromOutlook(trust.as(hannah), [session])).sessions).toMatchObject([
      { ...B, outlook: [{ what: 'moved', byKey: hannah.key }] },
    ]);
    trust.events.clear();
    expect((await refreshFromOutlook(trust.as(hannah), [row()!])).troubles).toMatchObject([{ kind: 'gone' }]);
  });
});

describe('what is asked', () => {
  it('is one look for many sessions, and by id only what it did not show', async () => {
    await book(hannah, {
      sessions: [
        { key: 'a', ...times },
        { key: 'b', ...B },
      ],
    });
    trust.outlookCalls.length = 0;
    await refreshFromOutlook(trust.as(hannah), trust.sessions.items);
    expect(trust.outlookCalls).toEqual(['look']);
    trust.events.delete('b');
    await refreshFromOutlook(trust.as(hannah), trust.sessions.items);
    expect(trust.outlookCalls).toEqual(['look', 'look', 'readMany']);
  });

  it('sessions later than the span, by id beside the look; one that is gone is asked for once', async () => {
    const later = { startsAt: '2027-04-29T13:15:00.000Z', endsAt: '2027-04-29T14:00:00.000Z' };
    await book(hannah, {
      sessions: [
        { key: 'a', ...times },
        { key: 'far', ...later },
      ],
    });
    trust.outlookCalls.length = 0;
    trust.events.delete('far');
    const { troubles } = await refreshFromOutlook(trust.as(hannah), trust.sessions.items);
    expect(trust.outlookCalls).toEqual(['look', 'readMany']);
    expect(troubles).toMatchObject([{ kind: 'gone', session: { key: 'far' } }]);
  });

  it('nothing is written for a session begun, signed or not in Outlook', async () => {
    const session = await book();
    const before = trust.sessions.items[0];
    trust.events.clear();
    for (const status of ['running', 'signing', 'sealed', 'missed'] as const)
      await refreshFromOutlook(trust.as(hannah), [{ ...session, status }]);
    await refreshFromOutlook(trust.as(hannah), [{ ...session, eventId: '' }]);
    expect(trust.sessions.items[0]).toBe(before);
  });

  it('Home hands on what can be followed, and counts a session without its event as none', async () => {
    const session = await book();
    trust.events.clear();
    expect((await openHome(trust.as(hannah))).followed).toMatchObject([{ key: 'one' }]);
    const { troubles } = await refreshFromOutlook(trust.as(hannah), [session]);
    const home = await openHome(trust.as(hannah));
    expect([home.followed.length, home.week7.length, (await openHome(trust.as(priya))).mine[0]?.next]).toEqual([
      1,
      0,
      undefined,
    ]);
    await repairOutlook(trust.as(hannah), troubles[0]!, 'makeAgain');
    expect((await openHome(trust.as(priya))).mine[0]?.next).toMatchObject({
      key: 'one',
      eventStatus: 'made',
      outlook: [],
    });
  });
});

test('a proposal the rules refuse moves nothing', async () => {
  const session = await book();
  const proposal = {
    what: 'proposed' as const,
    byKey: priya.key,
    at: trust.now,
    startsAt: '2026-12-28T10:00:00.000Z',
    endsAt: '2026-12-28T10:45:00.000Z',
  };
  expect(await answerProposal(trust.as(hannah), session, proposal, true)).toMatchObject({
    ok: false,
    issues: [{ code: 'outsideTerm' }],
  });
  expect(row()).toMatchObject(times);
});
