import fc from 'fast-check';
import { ianaZone, readDateTime, utcToWall, wallToUtc, writeWall } from '../../../src/local/tenant/graph/zones';
import { at, graphTenant, meeting } from './graphTenant';

const london = 'Europe/London';
const utc = (text: string): number => Date.parse(text);
const wall = (text: string): number => Date.parse(`${text}Z`);

describe('clocks', () => {
  it.each([
    ['2026-11-23T09:00:00', '2026-11-23T09:00:00Z', 'winter'],
    ['2026-07-06T09:00:00', '2026-07-06T08:00:00Z', 'summer'],
    ['2026-03-29T00:30:00', '2026-03-29T00:30:00Z', 'before the clocks go forward'],
    ['2026-03-29T02:30:00', '2026-03-29T01:30:00Z', 'after they went forward'],
    ['2026-10-25T00:30:00', '2026-10-24T23:30:00Z', 'before they go back'],
    ['2026-10-25T01:30:00', '2026-10-25T01:30:00Z', 'the hour that comes twice, as standard time'],
    ['2026-10-25T02:30:00', '2026-10-25T02:30:00Z', 'after they went back'],
  ])('%s in London is %s (%s)', (reading, instant) => {
    expect(new Date(wallToUtc(wall(reading), london)).toISOString()).toBe(new Date(utc(instant)).toISOString());
  });

  it('pushes a reading that never comes on by the gap', () => {
    expect(new Date(wallToUtc(wall('2026-03-29T01:30:00'), london)).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('comes back from every instant in every zone but the hour that comes twice', () => {
    const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC', 'America/St_Johns'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: utc('2020-01-01T00:00:00Z'), max: utc('2035-01-01T00:00:00Z') }),
        (zone, instant) => {
          const back = wallToUtc(utcToWall(instant, zone), zone);
          expect([instant, instant + 3_600_000]).toContain(back);
        },
      ),
    );
  });

  it.each([
    ['GMT Standard Time', london],
    ['gmt standard time', london],
    ['Europe/London', london],
    ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
    ['UTC', 'UTC'],
  ])('knows %s', (name, iana) => {
    expect(ianaZone(name)).toBe(iana);
  });

  it.each(['Greenwich Mean Time', '', '+01:00', 'Mars/Olympus', 'constructor'])('refuses %p as a zone', (name) => {
    expect(() => ianaZone(name)).toThrow('The following TimeZone value is not supported');
  });

  it.each([
    '2026-02-29T10:00:00',
    '2026-13-01',
    '2026-11-23T24:00:00',
    '2026-11-23 10:00',
    '23/11/2026',
    '2026-11-23T10:61:00',
  ])('refuses %p as a date', (text) => {
    expect(readDateTime(text)).toBeUndefined();
  });

  it('reads offsets as instants and writes seven decimals', () => {
    expect(readDateTime('2026-07-06T09:00:00+01:00')).toEqual({ at: utc('2026-07-06T08:00:00Z'), zoned: true });
    expect(writeWall(wall('2026-07-06T09:00:00.5'))).toBe('2026-07-06T09:00:00.5000000');
  });
});

describe('a calendar view', () => {
  it('shows what overlaps its window, reading bounds without an offset as UTC', async () => {
    const { send } = graphTenant();
    await send('hannah', '/me/events', {
      method: 'POST',
      body: meeting([], { start: at('2026-07-06T09:00:00'), end: at('2026-07-06T10:00:00') }),
    });
    const count = async (from: string, to: string): Promise<number> =>
      (
        await send(
          'hannah',
          `/me/calendarView?startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`,
          { headers: { prefer: 'outlook.timezone="GMT Standard Time"' } },
        )
      ).body.value.length;
    expect(await count('2026-07-06T08:59:00', '2026-07-06T12:00:00')).toBe(1);
    expect(await count('2026-07-06T09:00:00', '2026-07-06T12:00:00')).toBe(0);
    expect(await count('2026-07-06T09:00:00+01:00', '2026-07-06T12:00:00+01:00')).toBe(1);
    expect(await count('2026-07-06T00:00:00', '2026-07-06T08:00:00')).toBe(0);
  });

  it.each([
    ['', 'ErrorInvalidParameter'],
    ['?startDateTime=2026-07-06', 'ErrorInvalidParameter'],
    ['?startDateTime=soon&endDateTime=2026-07-06', 'ErrorInvalidParameter'],
    ['?startDateTime=2026-07-06&endDateTime=2026-07-05', 'ErrorInvalidParameter'],
    ['?startDateTime=2016-07-06&endDateTime=2026-07-05', 'ErrorInvalidRequest'],
  ])('refuses %p', async (query, code) => {
    const { send } = graphTenant();
    expect(await send('hannah', `/me/calendarView${query}`)).toMatchObject({ status: 400, body: { error: { code } } });
  });
});
