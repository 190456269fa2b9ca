import fc from 'fast-check';
import { meterOf, type MeterInput } from '../../../src/sessions/rules/meterOf';
import { cadenceUnits } from '../../../src/sessions/rules/cadence';
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
    expect(meterOf(ask({ year: undefined, heldDays: [20261009] }))).toEqual(empty);
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
