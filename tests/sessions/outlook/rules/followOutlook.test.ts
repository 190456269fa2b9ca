import { followOutlook, movedHere, yieldsToOutlook } from '../../../../src/sessions/outlook/rules/followOutlook';
import type { SeenAnswer, SeenEvent } from '../../../../src/sessions/outlook/rules/followOutlook';
import type { OutlookNote } from '../../../../src/sessions/rules/OutlookNote';
import type { Session } from '../../../../src/sessions/rules/Session';
import { summarisePair } from '../../../../src/sessions/rules/summarisePair';
import { offerOf } from '../../../builders/offerOf';
import { pairOf } from '../../../builders/pairOf';
import { sessionOf } from '../../../builders/sessionOf';

const A = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const B = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
const C = { startsAt: '2026-11-30T09:00:00.000Z', endsAt: '2026-11-30T09:45:00.000Z' };
const now = '2026-11-23T09:00:00.000Z';
const context = { now, zone: 'Europe/London', organiserKey: 'hannah' };
const booked = (more: Partial<Session> = {}): Session =>
  sessionOf({ ...A, eventId: 'e', eventUid: 'u', eventStatus: 'made', outlook: [], ...more });
const seen = (more: Partial<SeenEvent> = {}): SeenEvent => ({
  id: 'e',
  uid: 'u',
  ...A,
  cancelled: false,
  changedAt: '2026-11-20T10:00:00Z',
  answers: [],
  ...more,
});
const answer = (more: Partial<SeenAnswer> = {}): SeenAnswer => ({
  byKey: 'priya',
  reply: 'none',
  at: '',
  proposed: undefined,
  ...more,
});
const note = (what: OutlookNote['what'], more: Partial<OutlookNote> = {}): OutlookNote => ({
  what,
  byKey: 'hannah',
  at: '2026-11-20T10:00:00.000Z',
  startsAt: '',
  endsAt: '',
  ...more,
});

describe('what the register follows', () => {
  it('is nothing where Outlook says the same', () => {
    expect(followOutlook(booked(), seen({ startsAt: '2026-11-26T14:15:00Z' }), context)).toBeUndefined();
  });

  it.each([
    ['moved', B, { ...B, day: 20261127, outlook: [note('moved', A)] }],
    [
      'shortened',
      { ...A, endsAt: '2026-11-26T14:45:00.000Z' },
      { ...A, endsAt: '2026-11-26T14:45:00.000Z', day: 20261126, outlook: [note('moved', A)] },
    ],
  ])('is the time of an event that was %s, with the time before and who did it', (_name, times, change) => {
    expect(followOutlook(booked(), seen(times), context)).toEqual(change);
  });

  it('is the day of the trust’s own zone', () => {
    expect(
      followOutlook(booked(), seen({ startsAt: '2027-06-10T23:30:00Z', endsAt: '2027-06-11T00:15:00Z' }), context),
    ).toMatchObject({ day: 20270611 });
  });

  it('is what somebody answered and when, until they answer otherwise', () => {
    const declined = note('declined', { byKey: 'priya', at: '2026-11-03T08:00:00.000Z' });
    const no = answer({ reply: 'declined', at: '2026-11-03T08:00:00.000Z' });
    expect(followOutlook(booked(), seen({ answers: [no] }), context)).toEqual({
      reply: 'declined',
      outlook: [declined],
    });
    expect(
      followOutlook(booked({ reply: 'declined', outlook: [declined] }), seen({ answers: [no] }), context),
    ).toBeUndefined();
    expect(
      followOutlook(
        booked({ reply: 'declined', outlook: [declined] }),
        seen({ answers: [answer({ reply: 'accepted' })] }),
        context,
      ),
    ).toEqual({ reply: 'accepted', outlook: [] });
  });

  it('keeps several answers of a group, and no single reply', () => {
    const change = followOutlook(
      booked({ superviseeKey: '' }),
      seen({ answers: [answer({ byKey: 'a', reply: 'declined' }), answer({ byKey: 'b', reply: 'tentative' })] }),
      context,
    );
    expect(change).toEqual({
      outlook: [note('declined', { byKey: 'a', at: '' }), note('tentative', { byKey: 'b', at: '' })],
    });
  });

  it('shows a proposed time once more only when it is another', () => {
    const proposes = answer({ reply: 'tentative', at: '2026-11-03T08:00:00.000Z', proposed: B });
    const change = followOutlook(booked(), seen({ answers: [proposes] }), context);
    expect(change?.outlook?.map(({ what }) => what)).toEqual(['tentative', 'proposed']);
    const left = (change?.outlook ?? []).map((one) =>
      one.what === 'proposed' ? { ...one, what: 'left' as const } : one,
    );
    expect(
      followOutlook(booked({ reply: 'tentative', outlook: left }), seen({ answers: [proposes] }), context),
    ).toBeUndefined();
    expect(
      followOutlook(
        booked({ reply: 'tentative', outlook: left }),
        seen({ answers: [{ ...proposes, proposed: C }] }),
        context,
      )?.outlook,
    ).toContainEqual(note('proposed', { byKey: 'priya', at: proposes.at, ...C }));
  });

  it('is a cancellation before the time, and none after it', () => {
    expect(followOutlook(booked(), seen({ cancelled: true }), context)).toEqual({
      status: 'cancelled',
      eventStatus: 'none',
      outlook: [note('cancelled')],
    });
    expect(
      followOutlook(booked(), seen({ cancelled: true, changedAt: '2026-11-27T10:00:00Z' }), {
        ...context,
        now: '2026-11-28T09:00:00.000Z',
      }),
    ).toBeUndefined();
  });

  it('is a question, not a cancellation, where the event is gone; nothing after the session', () => {
    expect(followOutlook(booked(), undefined, context)).toEqual({
      eventStatus: 'gone',
      outlook: [note('gone', { at: now })],
    });
    expect(followOutlook(booked({ eventStatus: 'gone' }), undefined, context)).toBeUndefined();
    expect(followOutlook(booked(), undefined, { ...context, now: '2026-11-28T09:00:00.000Z' })).toBeUndefined();
    expect(followOutlook(booked({ eventStatus: 'gone', outlook: [note('gone')] }), seen(), context)).toEqual({
      eventStatus: 'made',
      outlook: [],
    });
  });
});

describe('a session changed on both sides', () => {
  // Priya moved it in the Hub from A to C at ten; Hannah's calendar does not know yet.
  const wish = note('movedHere', { byKey: 'priya', at: '2026-11-23T10:00:00.000Z', ...A });
  const wanted = booked({ ...C, day: 20261130, eventStatus: 'wanted', outlook: [wish] });

  it.each([
    ['still where it was', A, '2026-11-20T10:00:00Z', false],
    ['where it was, with an answer since', A, '2026-11-23T11:00:00Z', false],
    ['moved before the wish', B, '2026-11-23T09:59:00Z', false],
    ['moved after the wish', B, '2026-11-23T10:01:00Z', true],
    ['where the Hub wants it', C, '2026-11-23T10:01:00Z', false],
  ])('whose event is %s', (_name, times, changedAt, yields) => {
    const event = seen({ ...times, changedAt });
    expect(yieldsToOutlook(wanted, event)).toBe(yields);
    const change = followOutlook(wanted, event, context);
    if (yields)
      expect(change).toEqual({
        ...B,
        day: 20261127,
        eventStatus: 'made',
        outlook: [note('moved', { at: '2026-11-23T10:01:00.000Z', ...C })],
      });
    else expect(change).toBeUndefined();
  });

  it('goes on with its own move where the event is gone', () => {
    expect(followOutlook(wanted, undefined, context)).toBeUndefined();
  });

  it('yields where only Outlook can have moved it', () => {
    expect(yieldsToOutlook(booked({ eventStatus: 'wanted' }), seen(B))).toBe(true);
  });

  it('remembers where Outlook has it however often the Hub moves it', () => {
    const first = movedHere(booked(), B, 'priya', now);
    expect(first).toEqual([note('movedHere', { byKey: 'priya', at: now, ...A })]);
    const second = movedHere(
      booked({ ...B, eventStatus: 'wanted', outlook: first }),
      C,
      'hannah',
      '2026-11-23T09:30:00.000Z',
    );
    expect(second).toEqual([note('movedHere', { at: '2026-11-23T09:30:00.000Z', ...A })]);
    expect(
      movedHere(booked({ ...C, eventStatus: 'wanted', outlook: second }), C, 'hannah', '2026-11-23T09:40:00.000Z'),
    ).toBe(second);
    expect(movedHere(booked({ ...C, outlook: second }), A, 'hannah', now)).toEqual([
      note('movedHere', { at: now, ...C }),
    ]);
  });
});

test('a session whose event is gone is nobody’s next, so that the pair is due again', () => {
  const next = (eventStatus: Session['eventStatus']) =>
    summarisePair({
      pair: pairOf(),
      sessions: [booked({ eventStatus })],
      actions: [],
      offers: [offerOf()],
      today: 20261123,
    }).next?.sessionKey;
  expect([next('made'), next('gone')]).toEqual([booked().key, undefined]);
});
