import fc from 'fast-check';
import { meterOf, type MeterInput } from '../../../src/sessions/rules/meterOf';
import { sharedStrings } from '../../../src/ground/en';
import { hubStrings } from '../../../src/ground/words/hub/en';
import { standingOf } from '../../../src/sessions/rules/standing';
import { cadenceUnits } from '../../../src/ground/rules/Catalogue';
import { addDays } from '../../../src/ground/rules/days';
import { ottersby, quillbrook } from '../../builders/schoolYears';

const ask = (more: Partial<MeterInput>): MeterInput => ({
  cadence: { unit: 'termly' },
  year: ottersby,
  heldDays: [],
  nextDay: undefined,
  today: 20261123,
  since: 20250901,
  ...more,
});
const autumnOfNextYear = { name: 'autumn1', firstDay: 20270826, lastDay: 20271022 } as const;
const states = (input: MeterInput): readonly string[] => meterOf(input).periods.map((period) => period.state);

describe('the entitlement meter', () => {
  test('of a termly person who held one on 9 October says 1 of 3, next due by 26 March', () => {
    const meter = meterOf(ask({ heldDays: [20261009], nextDay: 20261126 }));
    expect(meter).toMatchObject({ held: 1, total: 3, dueBy: 20270326, overdueSince: undefined });
    expect(meter.periods.map((period) => [period.state, period.day])).toEqual([
      ['held', 20261009],
      ['toCome', undefined],
      ['toCome', undefined],
    ]);
  });

  test('shows a booking in the period it falls in', () => {
    expect(states(ask({ nextDay: 20261126 }))).toEqual(['booked', 'toCome', 'toCome']);
    expect(states(ask({ heldDays: [20261009], nextDay: 20270202 }))).toEqual(['held', 'booked', 'toCome']);
    expect(states(ask({ nextDay: 20261120 }))).toEqual(['toCome', 'toCome', 'toCome']);
  });

  test('shows every booking in the period it is for, once each', () => {
    const meter = meterOf(ask({ bookedDays: [20270511, 20261126, 20270202, 20261203], nextDay: 20261126 }));
    expect(meter.periods.map((period) => [period.state, period.day])).toEqual([
      ['booked', 20261126],
      ['booked', 20270202],
      ['booked', 20270511],
    ]);
  });

  test('a second session in a period fills that period only', () => {
    expect(meterOf(ask({ heldDays: [20261009, 20261120] }))).toMatchObject({ held: 1, dueBy: 20270326 });
  });

  test('due on the last school day, overdue the day after', () => {
    const halfTermly = { cadence: { unit: 'halfTermly' } } as const;
    expect(meterOf(ask({ ...halfTermly, today: 20261023 }))).toMatchObject({
      dueBy: 20261023,
      overdueSince: undefined,
    });
    expect(meterOf(ask({ ...halfTermly, today: 20261024 }))).toMatchObject({ dueBy: 20261023, overdueSince: 20261023 });
  });

  test('follows the school’s own dates', () => {
    const halfTermly = { cadence: { unit: 'halfTermly' } } as const;
    expect(meterOf(ask({ ...halfTermly, today: 20261020, year: quillbrook })).overdueSince).toBe(20261016);
    expect(meterOf(ask({ ...halfTermly, today: 20261020 })).overdueSince).toBeUndefined();
    expect(meterOf(ask({ year: quillbrook })).dueBy).toBe(20261211);
  });

  test('a session since ends the waiting, though the period stays missed', () => {
    const meter = meterOf(ask({ today: 20270202, heldDays: [20270112] }));
    expect(meter).toMatchObject({ held: 1, overdueSince: undefined, dueBy: 20270720 });
    expect(meter.periods[0]?.state).toBe('missed');
  });

  test('a session in the holidays makes up for the term just ended, and otherwise counts for the next', () => {
    expect(states(ask({ today: 20270202, heldDays: [20261221] }))).toEqual(['held', 'toCome', 'toCome']);
    expect(states(ask({ today: 20270202, heldDays: [20261009, 20261221] }))).toEqual(['held', 'held', 'toCome']);
    expect(states(ask({ today: 20270802, heldDays: [20270726] }))).toEqual(['missed', 'missed', 'held']);
  });

  test('a pair begun in January owes nothing for autumn', () => {
    expect(meterOf(ask({ since: 20270111, today: 20270202 }))).toMatchObject({
      held: 0,
      total: 2,
      dueBy: 20270326,
      overdueSince: undefined,
    });
  });

  test('last year’s sessions do not count', () => {
    expect(meterOf(ask({ heldDays: [20260610] })).held).toBe(0);
  });

  test('is empty without a rhythm and without term dates', () => {
    const empty = { held: 0, total: 0, dueBy: undefined, overdueSince: undefined, periods: [] };
    expect(meterOf(ask({ cadence: { unit: 'none' }, heldDays: [20261009] }))).toEqual(empty);
    // no dates are not the same as nothing due: it must not read as good news
    expect(meterOf(ask({ year: undefined, heldDays: [20261009] }))).toEqual({ ...empty, datesMissing: true });
  });

  test('overdue stays over the year’s cut, with or without the new year’s dates, until a session is held', () => {
    const newYear = { ...ottersby, year: '2027-28', halfTerms: [{ ...autumnOfNextYear }] };
    for (const year of [newYear, undefined]) {
      const september = { before: ottersby, year, today: 20270901, heldDays: [20261009] };
      expect(meterOf(ask(september))).toMatchObject({ held: 0, overdueSince: 20270326, dueBy: 20270326 });
      expect(meterOf(ask({ ...september, heldDays: [20261009, 20270901] })).overdueSince).toBeUndefined();
      expect(meterOf(ask({ ...september, heldDays: [20261009, 20270310, 20270722] })).overdueSince).toBeUndefined();
      // a pair that began after the last period owes nothing of it
      expect(meterOf(ask({ ...september, heldDays: [], since: 20270722 })).overdueSince).toBeUndefined();
    }
  });

  test('nothing is said where nothing is known', () => {
    const newYear = { ...ottersby, year: '2027-28', halfTerms: [{ ...autumnOfNextYear }] };
    const august = { year: newYear, today: 20270820, since: 20260901 };
    expect(meterOf(ask(august)).datesMissing).toBe(true);
    expect(meterOf(ask({ ...august, before: ottersby, heldDays: [20270630] })).datesMissing).toBeUndefined();
    expect(meterOf(ask({ ...august, since: 20270815 })).datesMissing).toBeUndefined();
    expect(meterOf(ask({ year: undefined, cadence: { unit: 'none' } })).datesMissing).toBeUndefined();
    const unknown = meterOf(ask({ year: undefined, today: 20270901, since: 20270822 }));
    const standing = standingOf({ meter: unknown, unsigned: 0, nextDay: undefined, today: 20270901 });
    expect(standing).toEqual({ kind: 'noDates' });
    expect(hubStrings.standing(standing)).toBe('Not known, no term dates');
    expect(sharedStrings.meter.line(unknown)).toBe("Not known: the school's term dates are not entered yet");
  });

  // up to 31 July: the next day belongs to the next year
  const lastDay = 333;
  const input = fc
    .record({
      unit: fc.constantFrom(...cadenceUnits),
      year: fc.constantFrom(ottersby, quillbrook),
      today: fc.integer({ min: 0, max: lastDay }),
      since: fc.integer({ min: -60, max: lastDay }),
      held: fc.array(fc.integer({ min: 0, max: lastDay }), { maxLength: 30 }),
      next: fc.option(fc.integer({ min: 0, max: lastDay }), { nil: undefined }),
    })
    .map(({ unit, year, today, since, held, next }): MeterInput => {
      const at = (count: number): number => addDays(20260901, count);
      return {
        cadence: { unit },
        year,
        today: at(today),
        since: at(since),
        heldDays: held.filter((one) => one <= today).map(at),
        nextDay: next === undefined ? undefined : at(next),
      };
    });

  test('adds up: every period has one state, and due dates are ends of periods', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const meter = meterOf(asked);
        const count = (state: string): number => meter.periods.filter((period) => period.state === state).length;
        expect(count('held') + count('booked') + count('toCome') + count('missed')).toBe(meter.total);
        expect(count('held')).toBe(meter.held);
        expect(count('booked')).toBeLessThanOrEqual(1);
        for (const period of meter.periods) {
          expect(period.day === undefined).toBe(period.state === 'missed' || period.state === 'toCome');
          if (period.state === 'missed') expect(period.lastDay).toBeLessThan(asked.today);
          if (period.state === 'toCome' || period.state === 'booked')
            expect(period.lastDay).toBeGreaterThanOrEqual(asked.today);
        }
        if (meter.dueBy !== undefined) expect(meter.periods.map((period) => period.lastDay)).toContain(meter.dueBy);
        if (meter.overdueSince !== undefined) expect(meter.overdueSince).toBeLessThan(asked.today);
      }),
    );
  });

  test('holding one more session never lowers it or makes it overdue', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const [before, after] = [meterOf(asked), meterOf({ ...asked, heldDays: [...asked.heldDays, asked.today] })];
        expect(after.held).toBeGreaterThanOrEqual(before.held);
        expect(after.overdueSince).toBeUndefined();
      }),
    );
  });
});
