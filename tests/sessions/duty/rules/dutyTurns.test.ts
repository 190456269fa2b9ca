import { dutyTurns, isTurnOf, openFrom, turnAt } from '../../../../src/sessions/duty/rules/dutyTurns';
import { rotaOn } from '../../../../src/sessions/duty/rules/rotaOn';
import { askOf } from '../../../builders/askOf';

const day = { zone: 'Europe/London', dayStarts: 480, dayEnds: 1020 };
const spans = (ask = askOf()): readonly string[] =>
  dutyTurns(ask, day).map(
    ({ personKey = 'everybody', from, to = '' }) => `${personKey} ${from.slice(5, 16)} ${to.slice(5, 16)}`,
  );

test('it passes on by time alone, and from somebody who has opened it later', () => {
  expect(spans()).toEqual([
    'fiona 11-23T09:00 11-23T09:30',
    'hannah 11-23T09:30 11-23T10:00',
    'everybody 11-23T10:00 ',
  ]);
  const seen = askOf({ steps: [{ what: 'seen', at: '2026-11-23T09:20:00.000Z', byKey: 'fiona' }] });
  expect(spans(seen)[0]).toBe('fiona 11-23T09:00 11-23T10:20');
  const passed = askOf({ steps: [{ what: 'passed', at: '2026-11-23T09:10:00.000Z', byKey: 'fiona' }] });
  expect(spans(passed)).toEqual([
    'fiona 11-23T09:00 11-23T09:10',
    'hannah 11-23T09:10 11-23T09:40',
    'everybody 11-23T09:40 ',
  ]);
});

test.each([
  ['in the evening', '2026-11-23T19:00:00.000Z', '2026-11-24T08:00:00.000Z'],
  ['on Saturday', '2026-11-28T10:00:00.000Z', '2026-11-30T08:00:00.000Z'],
  ['before the day begins', '2026-11-23T06:00:00.000Z', '2026-11-23T08:00:00.000Z'],
  ['within it', '2026-11-23T16:59:00.000Z', '2026-11-23T16:59:00.000Z'],
  ['on a summer morning', '2027-06-10T06:30:00.000Z', '2027-06-10T07:00:00.000Z'],
])('asked %s it is looked at from the next working hour', (_, at, from) => {
  expect(openFrom(at, day)).toBe(from);
});

test('what is left of a wait at the end of the day goes on the next morning, after a weekend on Monday', () => {
  expect(spans(askOf({ askedAt: '2026-11-27T16:45:00.000Z' }))[0]).toBe('fiona 11-27T16:45 11-30T08:15');
});

test('a trust whose day has no hours still has turns, each with an end', () => {
  const turns = dutyTurns(askOf(), { ...day, dayEnds: 480 });
  expect(turns.map(({ to }) => to !== undefined)).toEqual([true, true, false]);
});

test('the turn at a moment is one person’s, at last everybody’s', () => {
  const turns = dutyTurns(askOf(), day);
  expect(turnAt(turns, '2026-11-23T08:00:00.000Z')?.personKey).toBe('fiona');
  expect(turnAt(turns, '2026-11-23T09:30:00.000Z')?.personKey).toBe('hannah');
  const last = turnAt(turns, '2026-11-24T09:30:00.000Z');
  expect([isTurnOf(last, 'anybody'), isTurnOf(turns[0], 'hannah'), isTurnOf(undefined, 'hannah')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('whoever is on duty comes first, the others after, and nobody twice or where they are left out', () => {
  const row = (personKey: string, weekdays: readonly number[]) => ({
    personKey,
    name: personKey,
    weekdays,
    from: 480,
    to: 1020,
  });
  const rows = [row('fiona', [2]), row('colin', [1]), row('hannah', []), row('colin', [3])];
  const question = { at: '2026-11-23T09:00:00.000Z', zone: 'Europe/London', without: ['hannah'] };
  expect(rotaOn(rows, question)).toEqual(['colin', 'fiona']);
  expect(rotaOn(rows, { ...question, without: [] })).toEqual(['colin', 'hannah', 'fiona']);
});
