import { instantAt } from '../../../src/ground/rules/days';
import { windowsZones } from '../../../src/ground/graph/windowsZones';
import { zoneClock } from '../../../src/ground/graph/zoneClock';

describe('the clock of a zone', () => {
  it.each([
    ['GMT Standard Time', 20270628, '2027-06-28T08:00:00.000Z'],
    ['Greenwich Standard Time', 20270628, '2027-06-28T09:00:00.000Z'],
    ['Europe/Paris', 20270628, '2027-06-28T07:00:00.000Z'],
    ['AUS Eastern Standard Time', 20261124, '2026-11-23T22:00:00.000Z'],
    ['Etc/GMT-3', 20261124, '2026-11-24T06:00:00.000Z'],
    ['UTC', 20261124, '2026-11-24T09:00:00.000Z'],
    ['GMT', 20270628, '2027-06-28T09:00:00.000Z'],
    ['Central Standard Time (Mexico)', 20270628, '2027-06-28T15:00:00.000Z'],
  ])('named %s', (name, day, instant) => {
    expect(zoneClock({ name })?.(day, 540)).toBe(instant);
  });

  it.each([
    '',
    'Nowhere',
    'Nowhere Standard Time',
    'Customized Time Zone',
    '+01:00',
    'tzone://Microsoft/Utc',
    '__proto__',
    'constructor',
  ])('named "%s" is not known', (name) => {
    expect(zoneClock({ name })).toBeUndefined();
  });

  it('is known for every name of the table', () => {
    const names = [...windowsZones.keys()];
    expect(names).toHaveLength(139);
    for (const name of names) expect(() => zoneClock({ name })?.(20261124, 0)).not.toThrow();
  });

  it('by rules keeps the same time as the zone itself, north and south, every day of a year', () => {
    const change = (month: number, dayOccurrence: number, time: string) => ({
      month,
      dayOccurrence,
      dayOfWeek: 'sunday',
      time,
      year: 0,
    });
    const rules = {
      'Europe/London': {
        bias: 0,
        standardOffset: change(10, 5, '02:00:00'),
        daylightOffset: { ...change(3, 5, '01:00:00'), daylightBias: -60 },
      },
      'America/New_York': {
        bias: 300,
        standardOffset: change(11, 1, '02:00:00'),
        daylightOffset: { ...change(3, 2, '02:00:00'), daylightBias: -60 },
      },
      'Australia/Sydney': {
        bias: -600,
        standardOffset: change(4, 1, '03:00:00'),
        daylightOffset: { ...change(10, 1, '02:00:00'), daylightBias: -60 },
      },
    };
    for (const [zone, rule] of Object.entries(rules)) {
      const clock = zoneClock({ name: 'Customized Time Zone', ...rule });
      const days = Array.from(
        { length: 12 * 28 },
        (_, at) => 20270000 + (Math.floor(at / 28) + 1) * 100 + (at % 28) + 1,
      );
      for (const day of days) expect([zone, day, clock?.(day, 540)]).toEqual([zone, day, instantAt(day, 540, zone)]);
    }
    // a zone without summer time, as it may come: no change at all, or one that never was
    for (const standardOffset of [null, change(0, 0, '00:00:00')])
      expect(zoneClock({ bias: -330, standardOffset })?.(20270628, 540)).toBe('2027-06-28T03:30:00.000Z');
  });
});
