import fc from 'fast-check';
import { defaultSettings } from '../../../../sharepoint/content/defaultSettings';
import { checkBooking, type BookingContext, type BookingDraft } from '../../../../src/sessions/booking/rules/booking';
import type { Cadence } from '../../../../src/ground/rules/Catalogue';
import { cadenceUnits } from '../../../../src/ground/rules/Catalogue';
import { addDays, daysBetween, instantAt, weekdayOf } from '../../../../src/ground/rules/days';
import { checkFinish, type FinishDraft } from '../../../../src/sessions/room/rules/finishing';
import { isSchoolDay, schoolDaysBetween } from '../../../../src/people/rules/halfTerms';
import type { Issue } from '../../../../src/ground/rules/Issue';
import { periodsOf } from '../../../../src/sessions/rules/periods';
import { repeatDates } from '../../../../src/sessions/booking/rules/repeats';
import { actionOf } from '../../../builders/actionOf';
import { caseNoteOf } from '../../../builders/caseNoteOf';
import { noteOf } from '../../../builders/noteOf';
import { offerOf } from '../../../builders/offerOf';
import { personOf } from '../../../builders/personOf';
import { sessionOf } from '../../../builders/sessionOf';
import { ottersby, quillbrook } from '../../../builders/schoolYears';

const time = (day: number, from: number, to = from + 45): BookingDraft['sessions'][number] => ({
  key: `${day} ${from}`,
  startsAt: instantAt(day, from, 'Europe/London'),
  endsAt: instantAt(day, to, 'Europe/London'),
});
const draft = (more: Partial<BookingDraft> = {}): BookingDraft => ({
  offerKey: 'responsive',
  superviseeKey: 'priya',
  place: 'teams',
  room: '',
  sessions: [time(20261124, 810)],
  ...more,
});
const context = (more: Partial<BookingContext> = {}): BookingContext => ({
  now: '2026-11-23T09:00:00Z',
  people: [personOf()],
  catalogue: {
    settings: defaultSettings,
    schoolYears: [ottersby, quillbrook],
    offers: [offerOf(), offerOf({ key: 'debrief', kind: 'debrief' }), offerOf({ key: 'group', kind: 'group' })],
  },
  ...more,
});
const brief = (issues: readonly Issue[]): readonly string[] => issues.map(({ code, field }) => `${code} ${field}`);

describe('a booking', () => {
  test('in order has nothing against it', () => {
    expect(checkBooking(draft(), context({ meKey: 'hannah', pair: { supervisorKey: 'hannah' } }))).toEqual([]);
    expect(checkBooking(draft({ offerKey: 'group', superviseeKey: '' }), context())).toEqual([]);
  });

  test.each([
    ['no offer', draft({ offerKey: 'gone' }), {}, 'required offerKey'],
    ['nobody', draft({ superviseeKey: '' }), {}, 'noPeople people'],
    ['somebody unknown', draft({ superviseeKey: 'x' }), {}, 'noPeople people'],
    ['somebody who left', draft(), { people: [personOf({ status: 'left' })] }, 'noPeople people'],
    ['not my pair', draft(), { meKey: 'x', pair: { supervisorKey: 'hannah' } }, 'notSupervisor '],
    ['no time', draft({ sessions: [] }), {}, 'required sessions'],
    ['no date', draft({ sessions: [{ key: 'k', startsAt: 'soon', endsAt: '' }] }), {}, 'notADate sessions'],
    ['ends first', draft({ sessions: [time(20261124, 810, 800)] }), {}, 'endsBeforeStart sessions'],
    ['past', draft({ sessions: [time(20261120, 810)] }), {}, 'dateInPast sessions'],
    ['a break', draft({ sessions: [time(20261222, 810)] }), {}, 'outsideTerm sessions'],
    ['a weekend', draft({ sessions: [time(20261128, 810)] }), {}, 'outsideTerm sessions'],
    [
      'a closure of this school',
      draft({ sessions: [time(20261127, 810)] }),
      { people: [personOf({ schoolKey: 'quillbrook' })] },
      'schoolClosed sessions',
    ],
    [
      'a closure of the group’s school',
      draft({ offerKey: 'group', superviseeKey: '', sessions: [time(20261127, 810)] }),
      { schoolKey: 'quillbrook' },
      'schoolClosed sessions',
    ],
    ['too early', draft({ sessions: [time(20261124, 450)] }), {}, 'outsideWorkingHours sessions'],
    ['too late', draft({ sessions: [time(20261124, 1000)] }), {}, 'outsideWorkingHours sessions'],
    ['twice at once', draft({ sessions: [time(20261124, 810), time(20261124, 840)] }), {}, 'timeTaken sessions'],
    ['no room', draft({ place: 'room', room: ' ' }), {}, 'required room'],
    ['a long room', draft({ place: 'room', room: 'x'.repeat(256) }), {}, 'tooLong room'],
  ] as readonly (readonly [string, BookingDraft, Partial<BookingContext>, string])[])(
    'is refused: %s',
    (_, input, more, issue) => {
      expect(brief(checkBooking(input, context(more)))).toEqual([issue]);
    },
  );

  test('names which of a series', () => {
    expect(checkBooking(draft({ sessions: [time(20261124, 810), time(20261222, 810)] }), context())).toEqual([
      { code: 'outsideTerm', field: 'sessions', facts: { day: 20261222, session: 2 } },
    ]);
  });

  test('of a debrief may be in the holidays and in the evening', () => {
    expect(checkBooking(draft({ offerKey: 'debrief', sessions: [time(20261223, 1140)] }), context())).toEqual([]);
  });

  test('a staff day is open for supervision, wherever it lies', () => {
    const school = { ...ottersby, staffDays: [20261221, 20270104] };
    const { catalogue } = context();
    const staffDays = context({ catalogue: { ...catalogue, schoolYears: [school] } });
    expect(checkBooking(draft({ sessions: [time(20261221, 810), time(20270104, 810)] }), staffDays)).toEqual([]);
    expect(brief(checkBooking(draft({ sessions: [time(20261222, 810)] }), staffDays))).toEqual([
      'outsideTerm sessions',
    ]);
  });

  test('a school may open on 26 August', () => {
    const [autumn1, ...rest] = ottersby.halfTerms;
    if (autumn1 === undefined) throw new Error('no half-term');
    const school = { ...ottersby, halfTerms: [{ ...autumn1, firstDay: 20260826 }, ...rest] };
    const { catalogue } = context();
    const august = context({ now: '2026-08-20T09:00:00Z', catalogue: { ...catalogue, schoolYears: [school] } });
    expect(checkBooking(draft({ sessions: [time(20260826, 810)] }), august)).toEqual([]);
  });

  test('a school without dates is bound by weekdays and hours only', () => {
    const trust = { people: [personOf({ schoolKey: 'trust' })] };
    expect(checkBooking(draft({ sessions: [time(20261222, 810)] }), context(trust))).toEqual([]);
    expect(brief(checkBooking(draft({ sessions: [time(20261226, 810)] }), context(trust)))).toEqual([
      'outsideTerm sessions',
    ]);
  });
});

describe('repeats', () => {
  test('once a term from a Tuesday in November', () => {
    expect(repeatDates({ cadence: { unit: 'termly' }, year: ottersby, firstDay: 20261124 })).toEqual([
      20261124, 20270202, 20270518,
    ]);
  });

  test('fortnights keep their step', () => {
    const days = repeatDates({ cadence: { unit: 'fortnightly' }, year: ottersby, firstDay: 20261102 });
    expect(days.slice(0, 3)).toEqual([20261102, 20261116, 20261130]);
  });

  test('as needed does not repeat', () => {
    expect(repeatDates({ cadence: { unit: 'none' }, year: ottersby, firstDay: 20261124 })).toEqual([20261124]);
  });

  test('fortnightly from 2 December goes on over Christmas, and over half-term, on the same Wednesdays', () => {
    const days = repeatDates({ cadence: { unit: 'fortnightly' }, year: ottersby, firstDay: 20261202 });
    expect(days.slice(0, 6)).toEqual([20261202, 20261216, 20270113, 20270127, 20270210, 20270224]);
    // one that would fall into the half-term holiday is left out, and the rhythm stays
    expect(repeatDates({ cadence: { unit: 'fortnightly' }, year: ottersby, firstDay: 20270120 }).slice(0, 3)).toEqual([
      20270120, 20270203, 20270303,
    ]);
  });

  test('weekly leaves out the holidays, and a closed Monday gives way to the Tuesday', () => {
    const days = repeatDates({ cadence: { unit: 'weekly' }, year: ottersby, firstDay: 20270419 });
    expect(days.slice(0, 7)).toEqual([20270419, 20270426, 20270504, 20270510, 20270517, 20270524, 20270607]);
  });

  test('every four weeks moves beside a holiday instead of losing a meeting', () => {
    expect(repeatDates({ cadence: { unit: 'fourWeekly' }, year: ottersby, firstDay: 20261125 }).slice(0, 4)).toEqual([
      20261125, 20261216, 20270120, 20270210,
    ]);
  });

  test('monthly keeps the weekday of the month', () => {
    expect(repeatDates({ cadence: { unit: 'monthly' }, year: ottersby, firstDay: 20261112 })).toEqual([
      20261112, 20261210, 20270114, 20270211, 20270311, 20270415, 20270513, 20270610, 20270708,
    ]);
  });

  test('steps are counted from the pair’s first day, and the new rhythm from the last date', () => {
    const cadence: Cadence = { unit: 'monthly', steps: [{ unit: 'weekly', months: 2 }] };
    const days = repeatDates({ cadence, year: ottersby, firstDay: 20261103, since: 20261001 });
    expect(days.slice(0, 7)).toEqual([20261103, 20261110, 20261117, 20261124, 20261201, 20270105, 20270202]);
  });

  test('are open days, ascending, within the year; in weeks never nearer than the rhythm’s week', () => {
    const first = fc.constantFrom(
      ...schoolDaysBetween(ottersby, 20260901, 20270831).filter((day) => isSchoolDay(quillbrook, day)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cadenceUnits),
        fc.constantFrom(ottersby, quillbrook),
        first,
        (unit, year, firstDay) => {
          const [start, ...days] = repeatDates({ cadence: { unit, times: 4 }, year, firstDay });
          expect(start).toBe(firstDay);
          let before = firstDay;
          for (const day of days) {
            expect(isSchoolDay(year, day)).toBe(true);
            expect(day).toBeGreaterThan(before);
            before = day;
          }
          if (unit === 'fortnightly' || unit === 'weekly') {
            const step = unit === 'weekly' ? 7 : 14;
            // every date lies in a week of the rhythm, on its weekday unless that day is closed
            for (const day of days) {
              const weeks = Math.round(daysBetween(firstDay, addDays(day, weekdayOf(firstDay) - weekdayOf(day))));
              expect(weeks % step).toBe(0);
              const meant = addDays(day, weekdayOf(firstDay) - weekdayOf(day));
              if (meant !== day) expect(isSchoolDay(year, meant)).toBe(false);
            }
            // and no open day of the rhythm is left out
            for (let day = addDays(firstDay, step); day <= 20270831; day = addDays(day, step))
              if (isSchoolDay(year, day)) expect(days).toContain(day);
          }
        },
      ),
    );
  });

  test('of half-terms, terms and numbers a year are one in each that remains', () => {
    for (const unit of ['halfTermly', 'termly', 'timesAYear', 'yearly'] as const)
      for (const firstDay of [20260903, 20261124, 20270308]) {
        const cadence = { unit, times: 4 };
        const [, ...days] = repeatDates({ cadence, year: ottersby, firstDay });
        const remaining = periodsOf(cadence, ottersby).filter((period) => period.firstDay > firstDay);
        expect(days).toHaveLength(remaining.length);
        remaining.forEach((period, index) => {
          expect(days[index]).toBeGreaterThanOrEqual(period.firstDay);
          expect(days[index]).toBeLessThanOrEqual(period.lastDay);
        });
      }
  });
});

describe('finishing', () => {
  const written = (more: Partial<FinishDraft> = {}): FinishDraft => ({
    session: sessionOf({ status: 'running' }),
    notes: [noteOf({ text: 'Well.' })],
    cases: [],
    actions: [],
    nextStartsAt: '2027-01-28T14:15:00Z',
    ...more,
  });
  const now = { now: '2026-11-26T15:00:00Z', meKey: 'hannah' };

  test('needs something written and a next date', () => {
    expect(checkFinish(written(), now)).toEqual([]);
    const nothing = {
      notes: [noteOf({ text: ' ', covered: true })],
      cases: [caseNoteOf()],
      actions: [actionOf({ status: 'dropped' })],
    };
    expect(brief(checkFinish(written({ ...nothing, nextStartsAt: '' }), now))).toEqual([
      'nothingWritten ',
      'nextDateMissing nextStartsAt',
    ]);
    expect(checkFinish(written({ ...nothing, actions: [actionOf()] }), now)).toEqual([]);
    expect(
      checkFinish(
        written({
          ...nothing,
          cases: [caseNoteOf({ stages: { experience: 'x', reflection: '', analysis: '', plan: '' } })],
        }),
        now,
      ),
    ).toEqual([]);
  });

  test.each([
    ['the next date is no date', written({ nextStartsAt: 'January' }), now, 'notADate nextStartsAt'],
    ['it is past', written({ nextStartsAt: '2026-11-20T10:00:00Z' }), now, 'dateInPast nextStartsAt'],
    [
      'it is this very session',
      written({ nextStartsAt: '2026-11-26T14:15:00Z' }),
      { ...now, now: '2026-11-26T14:00:00Z' },
      'dateInPast nextStartsAt',
    ],
    ['it is not mine', written(), { ...now, meKey: 'priya' }, 'notYourRecord '],
    ['it is sealed', written({ session: sessionOf({ status: 'sealed' }) }), now, 'alreadySealed '],
  ] as const)('is refused when %s', (_, input, at, issue) => {
    expect(brief(checkFinish(input, at))).toEqual([issue]);
  });
});
