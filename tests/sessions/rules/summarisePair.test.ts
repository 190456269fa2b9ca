import fc from 'fast-check';
import { mayMove } from '../../../src/sessions/rules/sessionMoves';
import { agreementOf, byLongestWait, standingOf, type WaitingRow } from '../../../src/sessions/rules/standing';
import { summarisePair } from '../../../src/sessions/rules/summarisePair';
import type { Meter } from '../../../src/ground/rules/Meter';
import type { SessionStatus } from '../../../src/sessions/rules/Session';
import { actionOf } from '../../builders/actionOf';
import { additionOf } from '../../builders/additionOf';
import { offerOf } from '../../builders/offerOf';
import { pairOf } from '../../builders/pairOf';
import { sessionOf } from '../../builders/sessionOf';
import { summaryOf } from '../../builders/summaryOf';

const offers = [
  offerOf(),
  offerOf({ key: 'ad-hoc', kind: 'adHoc', countsToMinimum: false }),
  offerOf({ key: 'performance', kind: 'performance', countsToMinimum: false }),
];
const ask = { pair: pairOf(), sessions: [], actions: [], offers, today: 20261123 };

describe('a pair’s summary', () => {
  test('counts held sessions once a day, in order, and what waits to be signed', () => {
    const found = summarisePair({
      ...ask,
      sessions: [
        sessionOf({ key: 'b', day: 20261112, status: 'signing' }),
        sessionOf({ key: 'a', day: 20261009, status: 'sealed' }),
        sessionOf({ key: 'a2', day: 20261009, status: 'sealed' }),
        sessionOf({ key: 'c', day: 20261001, status: 'missed' }),
        sessionOf({ key: 'd', day: 20261002, status: 'cancelled' }),
      ],
    });
    expect(found).toMatchObject({
      heldDays: [20261009, 20261112],
      heldSinceStart: 2,
      unsigned: 1,
      oldestUnsigned: 20261112,
      next: undefined,
    });
  });

  test('a session whose notes were begun counts from its day on and is one more to sign; it is no next session any more', () => {
    const begun = sessionOf({ key: 'b', day: 20261123, status: 'running', startsAt: '2026-11-23T11:00:00Z' });
    expect(summarisePair({ ...ask, sessions: [begun, sessionOf()] })).toMatchObject({
      heldDays: [20261123],
      unsigned: 1,
      oldestUnsigned: 20261123,
      next: { sessionKey: sessionOf().key },
    });
    expect(summarisePair({ ...ask, today: 20261122, sessions: [begun] })).toMatchObject({
      heldDays: [],
      unsigned: 0,
      next: { sessionKey: 'b' },
    });
  });

  test('of a group, a record waits only for the members who have not signed it', () => {
    const group = sessionOf({ key: 'g', superviseeKey: '', status: 'signing', day: 20261112 });
    const signed = new Map([['g', new Set([pairOf().superviseeKey])]]);
    expect(summarisePair({ ...ask, sessions: [group], signed })).toMatchObject({
      heldDays: [20261112],
      unsigned: 0,
      oldestUnsigned: undefined,
    });
    expect(
      summarisePair({ ...ask, pair: pairOf({ superviseeKey: 'another' }), sessions: [group], signed }),
    ).toMatchObject({ unsigned: 1, oldestUnsigned: 20261112 });
  });

  test('ad-hoc supervision never counts; performance development only for its own pair', () => {
    const sessions = [
      sessionOf({ offerKey: 'ad-hoc', day: 20261001, status: 'sealed' }),
      sessionOf({ key: 'p', offerKey: 'performance', day: 20261002, status: 'sealed' }),
    ];
    expect(summarisePair({ ...ask, sessions }).heldDays).toEqual([]);
    expect(summarisePair({ ...ask, pair: pairOf({ offerKey: 'performance' }), sessions }).heldDays).toEqual([20261002]);
    expect(summarisePair({ ...ask, pair: pairOf({ offerKey: 'ad-hoc' }), sessions }).heldDays).toEqual([]);
  });

  test('the next session is the first that is still to come', () => {
    const sessions = [
      sessionOf({ key: 'late', day: 20261210, startsAt: '2026-12-10T10:00:00Z' }),
      sessionOf({ key: 'next' }),
      sessionOf({ key: 'past', day: 20261120, startsAt: '2026-11-20T10:00:00Z' }),
    ];
    expect(summarisePair({ ...ask, sessions }).next).toEqual({
      sessionKey: 'next',
      startsAt: '2026-11-26T14:15:00.000Z',
      endsAt: '2026-11-26T15:00:00.000Z',
      place: 'teams',
    });
  });

  test('counts open actions, and what the supervisee added to the next agenda', () => {
    const found = summarisePair({
      ...ask,
      sessions: [sessionOf()],
      actions: [actionOf(), actionOf({ status: 'done' }), actionOf({ pairKey: 'other' })],
      additions: [additionOf(), additionOf({ byKey: 'hannah' }), additionOf({ sessionKey: 'past' })],
    });
    expect(found).toMatchObject({ openActions: 1, agendaAdded: 1 });
  });

  test('in a group, a member’s own sessions and the group’s count, not another member’s', () => {
    const sessions = [
      sessionOf({ superviseeKey: '', day: 20261001, status: 'sealed' }),
      sessionOf({ key: 'x', superviseeKey: 'z', day: 20261002, status: 'sealed' }),
    ];
    expect(summarisePair({ ...ask, sessions }).heldDays).toEqual([20261001]);
  });

  test('keeps earlier years it was not given, unless told to rebuild; a new pair starts its own count', () => {
    const before = pairOf({
      summary: { ...summaryOf(), heldDays: [20260610, 20261001], agreement: 'agreed', reviewDay: 20270901 },
      firstDay: 20260901,
    });
    const sessions = [sessionOf({ day: 20261009, status: 'sealed' })];
    expect(summarisePair({ ...ask, pair: before, sessions })).toMatchObject({
      heldDays: [20260610, 20261009],
      heldSinceStart: 1,
      agreement: 'agreed',
      reviewDay: 20270901,
    });
    expect(summarisePair({ ...ask, pair: before, sessions, years: ['2025-26', '2026-27'] }).heldDays).toEqual([
      20261009,
    ]);
  });

  test('summarising twice changes nothing', () => {
    const statuses: readonly SessionStatus[] = ['booked', 'running', 'signing', 'sealed', 'missed', 'cancelled'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...statuses), fc.integer({ min: 20261101, max: 20261130 }))),
        (rows) => {
          const sessions = rows.map(([status, day], index) =>
            sessionOf({ key: String(index), status, day, startsAt: `2026-11-${day % 100}T10:00:00Z` }),
          );
          const once = summarisePair({ ...ask, sessions });
          expect(summarisePair({ ...ask, pair: pairOf({ summary: once }), sessions })).toEqual(once);
        },
      ),
    );
  });
});

describe('where things stand', () => {
  const term = { firstDay: 20260903, lastDay: 20261218 };
  const meter = (more: Partial<Meter> = {}): Meter => ({
    held: 0,
    total: 3,
    dueBy: 20261218,
    overdueSince: undefined,
    periods: [{ ...term, state: 'toCome', day: undefined }],
    ...more,
  });
  const today = 20261123;

  test.each([
    [
      'overdue goes before all',
      meter({ overdueSince: 20261106, dueBy: 20261106 }),
      2,
      20261126,
      { kind: 'overdue', since: 20261106 },
    ],
    ['then what waits to be signed', meter(), 2, 20261126, { kind: 'unsigned', count: 2 }],
    ['booked in time', meter(), 0, 20261126, { kind: 'inTime', dueBy: 20261218 }],
    ['booked on the last day is in time', meter(), 0, 20261218, { kind: 'inTime', dueBy: 20261218 }],
    ['booked too late is due', meter(), 0, 20270105, { kind: 'due', dueBy: 20261218 }],
    ['not booked is due', meter(), 0, undefined, { kind: 'due', dueBy: 20261218 }],
    ['a session of yesterday is no booking', meter(), 0, 20261122, { kind: 'due', dueBy: 20261218 }],
    [
      'a period that has not begun does not press',
      meter({ dueBy: 20270326, periods: [{ firstDay: 20270105, lastDay: 20270326, state: 'toCome', day: undefined }] }),
      0,
      undefined,
      { kind: 'upToDate' },
    ],
    ['no rhythm, nothing due', meter({ dueBy: undefined, periods: [] }), 0, undefined, { kind: 'upToDate' }],
  ] as const)('%s', (_, read, unsigned, nextDay, standing) => {
    expect(standingOf({ meter: read, unsigned, nextDay, today })).toEqual(standing);
  });

  test.each([
    ['none', 0, undefined, { kind: 'draft', session: 1 }],
    ['draft', 1, undefined, { kind: 'draft', session: 2 }],
    ['draft', 2, undefined, { kind: 'dueNext' }],
    ['none', 3, undefined, { kind: 'overdue', session: 3 }],
    ['signing', 5, undefined, { kind: 'overdue', session: 5 }],
    ['agreed', 5, undefined, { kind: 'agreed' }],
    ['agreed', 5, 20270105, { kind: 'agreed' }],
    ['draft', 5, 20270105, { kind: 'agreed' }],
    ['agreed', 5, 20261122, { kind: 'agreed' }],
  ] as const)(
    'row 110: agreement %s after %i sessions, review by %s',
    (agreement, heldSinceStart, reviewDay, standing) => {
      expect(agreementOf({ agreement, heldSinceStart, reviewDay })).toEqual(standing);
    },
  );

  test('whoever waited longest comes first', () => {
    const row = (
      superviseeName: string,
      standing: WaitingRow['standing'],
      lastHeld: number | undefined,
      firstDay = 20260901,
    ): WaitingRow => ({ standing, lastHeld, pair: { firstDay, superviseeName } });
    const rows = [
      row('Yusuf', { kind: 'due', dueBy: 20261218 }, 20261102),
      row('Never', { kind: 'due', dueBy: 20261218 }, undefined, 20261005),
      row('Carys', { kind: 'overdue', since: 20261106 }, 20260918),
      row('Priya', { kind: 'inTime', dueBy: 20270326 }, 20261009),
      row('Earlier', { kind: 'overdue', since: 20261023 }, 20261010),
      row('Amy', { kind: 'upToDate' }, 20261102),
    ];
    expect(rows.sort(byLongestWait).map((one) => one.pair.superviseeName)).toEqual([
      'Earlier',
      'Carys',
      'Never',
      'Priya',
      'Amy',
      'Yusuf',
    ]);
  });
});

test('a session moves only as it may', () => {
  const all: readonly SessionStatus[] = ['booked', 'running', 'signing', 'sealed', 'missed', 'cancelled'];
  expect(all.flatMap((from) => all.filter((to) => mayMove(from, to)).map((to) => `${from} ${to}`))).toEqual([
    'booked running',
    'booked signing',
    'booked missed',
    'booked cancelled',
    'running booked',
    'running signing',
    'running missed',
    'running cancelled',
    'signing running',
    'signing sealed',
    'missed booked',
    'missed running',
    'missed cancelled',
  ]);
});
