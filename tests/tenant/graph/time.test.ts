import fc from 'fast-check';
import { ianaZone, readDateTime, utcToWall, wallToUtc, writeWall } from '../../../src/local/tenant/graph/zones';
import { at, graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

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
    ['2026-10-25T02:30:00', '2026-10-25T02:30:00Z', 'after they went back']
  ])('%s in London is %s (%s)', (reading, instant) => {
    expect(new Date(wallToUtc(wall(reading), london)).toISOString()).toBe(new Date(utc(instant)).toISOString());
  });

  it('pushes a reading that never comes on by the gap', () => {
    expect(new Date(wallToUtc(wall('2026-03-29T01:30:00'), london)).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('comes back from every instant in every zone but the hour that comes twice', () => {
    const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC', 'America/St_Johns'];
    fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: utc('2020-01-01T00:00:00Z'), max: utc('2035-01-01T00:00:00Z') }), (zone, instant) => {
      const back = wallToUtc(utcToWall(instant, zone), zone);
      expect([instant, instant + 3_600_000]).toContain(back);
    }));
  });

  it.each([['GMT Standard Time', london], ['gmt standard time', london], ['Europe/London', london], ['Greenwich Standard Time', 'Atlantic/Reykjavik'], ['UTC', 'UTC']])(
    'knows %s', (name, iana) => { expect(ianaZone(name)).toBe(iana); });

  it.each(['Greenwich Mean Time', '', '+01:00', 'Mars/Olympus', 'constructor'])('refuses %p as a zone', (name) => {
    expect(() => ianaZone(name)).toThrow('The following TimeZone value is not supported');
  });

  it.each(['2026-02-29T10:00:00', '2026-13-01', '2026-11-23T24:00:00', '2026-11-23 10:00', '23/11/2026', '2026-11-23T10:61:00'])('refuses %p as a date', (text) => {
    expect(readDateTime(text)).toBeUndefined();
  });

  it('reads offsets as instants and writes seven decimals', () => {
    expect(readDateTime('2026-07-06T09:00:00+01:00')).toEqual({ at: utc('2026-07-06T08:00:00Z'), zoned: true });
    expect(writeWall(wall('2026-07-06T09:00:00.5'))).toBe('2026-07-06T09:00:00.5000000');
  });
});

const weekly = (more: Record<string, unknown> = {}) => ({
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
  range: { type: 'endDate', startDate: '2026-03-16', endDate: '2026-04-13', ...more }
});
const series = (recurrence: unknown, more: Record<string, unknown> = {}) =>
  meeting([], { start: at('2026-03-16T09:00:00'), end: at('2026-03-16T09:30:00'), recurrence, ...more });

describe('a series', () => {
  const setUp = async (body: unknown) => {
    const made = graphTenant();
    const { body: master, status } = await made.send('hannah', '/me/events', { method: 'POST', body });
    const view = async (alias: string, from: string, to: string, headers: Record<string, string> = {}): Promise<Wire[]> =>
      (await made.send(alias, `/me/calendarView?startDateTime=${from}&endDateTime=${to}&$top=100`, { headers })).body.value;
    return { ...made, master, status, view };
  };

  it('stays at nine when summer time begins', async () => {
    const { view, master } = await setUp(series(weekly()));
    expect(master).toMatchObject({ type: 'seriesMaster', recurrence: { range: { recurrenceTimeZone: 'GMT Standard Time' } } });
    const inUtc = await view('hannah', '2026-03-01', '2026-05-01');
    expect(inUtc.map((one) => one.start.dateTime.slice(0, 16))).toEqual(
      ['2026-03-16T09:00', '2026-03-23T09:00', '2026-03-30T08:00', '2026-04-06T08:00', '2026-04-13T08:00']);
    const inLondon = await view('hannah', '2026-03-01', '2026-05-01', { prefer: 'outlook.timezone="GMT Standard Time"' });
    expect(new Set(inLondon.map((one) => one.start.dateTime.slice(11, 16)))).toEqual(new Set(['09:00']));
    expect(new Set(inUtc.map((one) => one.iCalUId)).size).toBe(5);
    expect(inUtc.every((one) => one.type === 'occurrence' && one.seriesMasterId === master.id)).toBe(true);
  });

  it.each([
    ['every third day, four times', { type: 'daily', interval: 3 }, { type: 'numbered', numberOfOccurrences: 4 }, ['16', '19', '22', '25']],
    ['every other week on two days', { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'thursday'], firstDayOfWeek: 'monday' }, { type: 'numbered', numberOfOccurrences: 4 }, ['16', '19', '30', '02']],
    ['the 16th of the month', { type: 'absoluteMonthly', interval: 1, dayOfMonth: 16 }, { type: 'numbered', numberOfOccurrences: 3 }, ['16', '16', '16']],
    ['the third Monday', { type: 'relativeMonthly', interval: 1, daysOfWeek: ['monday'], index: 'third' }, { type: 'numbered', numberOfOccurrences: 3 }, ['16', '20', '18']],
    ['the last weekday', { type: 'relativeMonthly', interval: 1, daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], index: 'last' }, { type: 'numbered', numberOfOccurrences: 2 }, ['31', '30']],
    ['the 31st, or a month\'s last day', { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 }, { type: 'numbered', numberOfOccurrences: 3 }, ['31', '30', '31']],
    ['a day in March every year', { type: 'absoluteYearly', interval: 1, month: 3, dayOfMonth: 16 }, { type: 'numbered', numberOfOccurrences: 2 }, ['16', '16']]
  ])('falls on %s', async (_, pattern, range, days) => {
    const { view } = await setUp(series({ pattern, range: { startDate: '2026-03-16', ...range } }));
    expect((await view('hannah', '2026-03-01', '2030-01-01')).map((one) => one.start.dateTime.slice(8, 10))).toEqual(days);
  });

  it.each([
    ['another start date than the event\'s', weekly({ startDate: '2026-03-17' })],
    ['an end before its start', weekly({ endDate: '2026-03-01' })],
    ['weekly without a day', { ...weekly(), pattern: { type: 'weekly', interval: 1 } }],
    ['no interval', { ...weekly(), pattern: { type: 'daily', interval: 0 } }],
    ['a range of no kind', weekly({ type: 'someday' })],
    ['a day that is none', { ...weekly(), pattern: { type: 'weekly', interval: 1, daysOfWeek: ['funday'] } }]
  ])('is refused with %s', async (_, recurrence) => {
    expect((await setUp(series(recurrence))).status).toBe(400);
  });

  it('can lose and move single occurrences, in everybody\'s calendar', async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [, second, third] = await view('hannah', '2026-03-01', '2026-05-01');
    const moved = await send('hannah', `/me/events/${second.id}`, { method: 'PATCH', body: { start: at('2026-03-24T11:00:00'), end: at('2026-03-24T11:30:00') } });
    expect(moved.body).toMatchObject({ id: second.id, type: 'exception', seriesMasterId: second.seriesMasterId });
    expect((await send('hannah', `/me/events/${third.id}/cancel`, { method: 'POST', body: {} })).status).toBe(202);
    for (const alias of ['hannah', 'priya']) {
      expect((await view(alias, '2026-03-01', '2026-05-01')).map((one) => one.start.dateTime.slice(5, 16))).toEqual(
        ['03-16T09:00', '03-24T11:00', '04-06T08:00', '04-13T08:00']);
    }
    expect((await send('hannah', `/me/events/${third.id}`)).status).toBe(404);
  });

  it('takes an answer to one occurrence alone', async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [first] = await view('priya', '2026-03-01', '2026-05-01');
    await send('priya', `/me/events/${first.id}/accept`, { method: 'POST', body: {} });
    const answers = (rows: Wire[]): string[] => rows.map((one) => one.attendees[0].status.response);
    expect(answers(await view('hannah', '2026-03-01', '2026-05-01'))).toEqual(['accepted', 'none', 'none', 'none', 'none']);
    expect((await view('priya', '2026-03-01', '2026-05-01')).map((one) => one.responseStatus.response)).toEqual(
      ['accepted', 'notResponded', 'notResponded', 'notResponded', 'notResponded']);
  });

  it('takes an answer to the whole, changed occurrences included', async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [, second] = await view('hannah', '2026-03-01', '2026-05-01');
    await send('hannah', `/me/events/${second.id}`, { method: 'PATCH', body: { start: at('2026-03-24T11:00:00'), end: at('2026-03-24T11:30:00') } });
    const { id } = (await send('priya', '/me/events')).body.value[0];
    await send('priya', `/me/events/${id}/accept`, { method: 'POST', body: {} });
    const responses = new Set((await view('hannah', '2026-03-01', '2026-05-01')).map((one) => one.attendees[0].status.response));
    expect(responses).toEqual(new Set(['accepted']));
    expect(new Set((await view('priya', '2026-03-01', '2026-05-01')).map((one) => one.showAs))).toEqual(new Set(['busy']));
  });

  it('lists its instances; a single event has none to list', async () => {
    const { send, master } = await setUp(series(weekly()));
    const window = 'startDateTime=2026-03-20&endDateTime=2026-04-01';
    expect((await send('hannah', `/me/events/${master.id}/instances?${window}`)).body.value).toHaveLength(2);
    const { body: single } = await send('hannah', '/me/events', { method: 'POST', body: meeting([]) });
    expect((await send('hannah', `/me/events/${single.id}/instances?${window}`)).status).toBe(400);
  });

  it('leaves every calendar when deleted', async () => {
    const { send, master, view } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    await send('hannah', `/me/events/${master.id}`, { method: 'DELETE' });
    expect(await view('priya', '2026-03-01', '2026-05-01')).toEqual([]);
  });
});

describe('a calendar view', () => {
  it('shows what overlaps its window, reading bounds without an offset as UTC', async () => {
    const { send } = graphTenant();
    await send('hannah', '/me/events', { method: 'POST', body: meeting([], { start: at('2026-07-06T09:00:00'), end: at('2026-07-06T10:00:00') }) });
    const count = async (from: string, to: string): Promise<number> =>
      (await send('hannah', `/me/calendarView?startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`, { headers: { prefer: 'outlook.timezone="GMT Standard Time"' } })).body.value.length;
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
    ['?startDateTime=2016-07-06&endDateTime=2026-07-05', 'ErrorCalendarViewRangeTooBig']
  ])('refuses %p', async (query, code) => {
    const { send } = graphTenant();
    expect(await send('hannah', `/me/calendarView${query}`)).toMatchObject({ status: 400, body: { error: { code } } });
  });
});
