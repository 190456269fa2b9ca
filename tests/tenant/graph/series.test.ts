import { at, graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const weekly = (more: Record<string, unknown> = {}) => ({
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
  range: { type: 'endDate', startDate: '2026-03-16', endDate: '2026-04-13', ...more },
});
const series = (recurrence: unknown, more: Record<string, unknown> = {}) =>
  meeting([], { start: at('2026-03-16T09:00:00'), end: at('2026-03-16T09:30:00'), recurrence, ...more });

describe('a series', () => {
  const setUp = async (body: unknown) => {
    const made = graphTenant();
    const { body: master, status } = await made.send('hannah', '/me/events', { method: 'POST', body });
    const view = async (
      alias: string,
      from: string,
      to: string,
      headers: Record<string, string> = {},
    ): Promise<Wire[]> =>
      (await made.send(alias, `/me/calendarView?startDateTime=${from}&endDateTime=${to}&$top=100`, { headers })).body
        .value;
    return { ...made, master, status, view };
  };

  it('stays at nine when summer time begins', async () => {
    const { view, master } = await setUp(series(weekly()));
    expect(master).toMatchObject({
      type: 'seriesMaster',
      recurrence: { range: { recurrenceTimeZone: 'GMT Standard Time' } },
    });
    const inUtc = await view('hannah', '2026-03-01', '2026-05-01');
    expect(inUtc.map((one) => one.start.dateTime.slice(0, 16))).toEqual([
      '2026-03-16T09:00',
      '2026-03-23T09:00',
      '2026-03-30T08:00',
      '2026-04-06T08:00',
      '2026-04-13T08:00',
    ]);
    const inLondon = await view('hannah', '2026-03-01', '2026-05-01', {
      prefer: 'outlook.timezone="GMT Standard Time"',
    });
    expect(new Set(inLondon.map((one) => one.start.dateTime.slice(11, 16)))).toEqual(new Set(['09:00']));
    expect(new Set(inUtc.map((one) => one.iCalUId)).size).toBe(5);
    expect(inUtc.every((one) => one.type === 'occurrence' && one.seriesMasterId === master.id)).toBe(true);
  });

  it.each([
    [
      'every third day, four times',
      { type: 'daily', interval: 3 },
      { type: 'numbered', numberOfOccurrences: 4 },
      ['16', '19', '22', '25'],
    ],
    [
      'every other week on two days',
      { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'thursday'], firstDayOfWeek: 'monday' },
      { type: 'numbered', numberOfOccurrences: 4 },
      ['16', '19', '30', '02'],
    ],
    [
      'the 16th of the month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 16 },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['16', '16', '16'],
    ],
    [
      'the third Monday',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['monday'], index: 'third' },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['16', '20', '18'],
    ],
    [
      'the last weekday',
      {
        type: 'relativeMonthly',
        interval: 1,
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        index: 'last',
      },
      { type: 'numbered', numberOfOccurrences: 2 },
      ['31', '30'],
    ],
    [
      "the 31st, or a month's last day",
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['31', '30', '31'],
    ],
    [
      'Monday and Wednesday every week',
      { type: 'weekly', interval: 1, daysOfWeek: ['monday', 'wednesday'] },
      { type: 'numbered', numberOfOccurrences: 4 },
      ['16', '18', '23', '25'],
    ],
    [
      'Sunday and Monday of every other week beginning on Monday',
      { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'sunday'], firstDayOfWeek: 'monday' },
      { type: 'numbered', numberOfOccurrences: 4 },
      ['16', '22', '30', '05'],
    ],
    [
      'Sunday and Monday of every other week beginning on Sunday',
      { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'sunday'], firstDayOfWeek: 'sunday' },
      { type: 'numbered', numberOfOccurrences: 4 },
      ['16', '29', '30', '12'],
    ],
    [
      'every other month on the 16th',
      { type: 'absoluteMonthly', interval: 2, dayOfMonth: 16 },
      { type: 'endDate', endDate: '2026-07-16' },
      ['16', '16', '16'],
    ],
    [
      'the last Monday in March every year',
      { type: 'relativeYearly', interval: 1, month: 3, daysOfWeek: ['monday'], index: 'last' },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['30', '29', '27'],
    ],
    [
      "29 February, or the month's last day",
      { type: 'absoluteYearly', interval: 1, month: 2, dayOfMonth: 29 },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['28', '29', '28'],
    ],
    [
      'every day up to and with the last one',
      { type: 'daily', interval: 1 },
      { type: 'endDate', endDate: '2026-03-19' },
      ['16', '17', '18', '19'],
    ],
    [
      'a day in March every year',
      { type: 'absoluteYearly', interval: 1, month: 3, dayOfMonth: 16 },
      { type: 'numbered', numberOfOccurrences: 2 },
      ['16', '16'],
    ],
  ])('falls on %s', async (_, pattern, range, days) => {
    const { view } = await setUp(series({ pattern, range: { startDate: '2026-03-16', ...range } }));
    expect((await view('hannah', '2026-03-01', '2030-01-01')).map((one) => one.start.dateTime.slice(8, 10))).toEqual(
      days,
    );
  });

  it.each([
    ["another start date than the event's", weekly({ startDate: '2026-03-17' })],
    ['an end before its start', weekly({ endDate: '2026-03-01' })],
    ['weekly without a day', { ...weekly(), pattern: { type: 'weekly', interval: 1 } }],
    ['no interval', { ...weekly(), pattern: { type: 'daily', interval: 0 } }],
    ['a range of no kind', weekly({ type: 'someday' })],
    ['a day that is none', { ...weekly(), pattern: { type: 'weekly', interval: 1, daysOfWeek: ['funday'] } }],
  ])('is refused with %s', async (_, recurrence) => {
    expect((await setUp(series(recurrence))).status).toBe(400);
  });

  it("can lose and move single occurrences, in everybody's calendar", async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [, second, third] = await view('hannah', '2026-03-01', '2026-05-01');
    const moved = await send('hannah', `/me/events/${second.id}`, {
      method: 'PATCH',
      body: { start: at('2026-03-24T11:00:00'), end: at('2026-03-24T11:30:00') },
    });
    expect(moved.body).toMatchObject({ id: second.id, type: 'exception', seriesMasterId: second.seriesMasterId });
    expect((await send('hannah', `/me/events/${third.id}/cancel`, { method: 'POST', body: {} })).status).toBe(202);
    const stands = async (alias: string): Promise<string[]> =>
      (await view(alias, '2026-03-01', '2026-05-01')).map(
        (one) => `${one.isCancelled ? 'off ' : ''}${one.start.dateTime.slice(5, 16)}`,
      );
    expect(await stands('hannah')).toEqual(['03-16T09:00', '03-24T11:00', '04-06T08:00', '04-13T08:00']);
    expect(await stands('priya')).toEqual([
      '03-16T09:00',
      '03-24T11:00',
      'off 03-30T08:00',
      '04-06T08:00',
      '04-13T08:00',
    ]);
    expect((await send('hannah', `/me/events/${third.id}`)).status).toBe(404);
  });

  it('takes an answer to one occurrence alone', async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [first] = await view('priya', '2026-03-01', '2026-05-01');
    await send('priya', `/me/events/${first.id}/accept`, { method: 'POST', body: {} });
    const answers = (rows: Wire[]): string[] => rows.map((one) => one.attendees[0].status.response);
    expect(answers(await view('hannah', '2026-03-01', '2026-05-01'))).toEqual([
      'accepted',
      'none',
      'none',
      'none',
      'none',
    ]);
    expect((await view('priya', '2026-03-01', '2026-05-01')).map((one) => one.responseStatus.response)).toEqual([
      'accepted',
      'notResponded',
      'notResponded',
      'notResponded',
      'notResponded',
    ]);
  });

  it('takes an answer to the whole, changed occurrences included', async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [, second] = await view('hannah', '2026-03-01', '2026-05-01');
    await send('hannah', `/me/events/${second.id}`, {
      method: 'PATCH',
      body: { start: at('2026-03-24T11:00:00'), end: at('2026-03-24T11:30:00') },
    });
    const { id } = (await send('priya', '/me/events')).body.value[0];
    await send('priya', `/me/events/${id}/accept`, { method: 'POST', body: {} });
    const responses = new Set(
      (await view('hannah', '2026-03-01', '2026-05-01')).map((one) => one.attendees[0].status.response),
    );
    expect(responses).toEqual(new Set(['accepted']));
    expect(new Set((await view('priya', '2026-03-01', '2026-05-01')).map((one) => one.showAs))).toEqual(
      new Set(['busy']),
    );
  });

  it('lists its instances; a single event has none to list', async () => {
    const { send, master } = await setUp(series(weekly()));
    const window = 'startDateTime=2026-03-20&endDateTime=2026-04-01';
    expect((await send('hannah', `/me/events/${master.id}/instances?${window}`)).body.value).toHaveLength(2);
    const { body: single } = await send('hannah', '/me/events', { method: 'POST', body: meeting([]) });
    expect((await send('hannah', `/me/events/${single.id}/instances?${window}`)).status).toBe(400);
  });

  it('stays at nine when summer time ends, and without an end goes on for years', async () => {
    const { view } = await setUp(
      series({
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
        range: { type: 'noEnd', startDate: '2026-03-16' },
      }),
    );
    expect((await view('hannah', '2026-10-12', '2026-11-08')).map((one) => one.start.dateTime.slice(5, 16))).toEqual([
      '10-12T08:00',
      '10-19T08:00',
      '10-26T09:00',
      '11-02T09:00',
    ]);
    expect((await view('hannah', '2031-10-25', '2031-10-28')).map((one) => one.start.dateTime.slice(0, 16))).toEqual([
      '2031-10-27T09:00',
    ]);
  });

  it('keeps its occurrences in order: none moves to or beyond the day of its neighbour', async () => {
    const { view, send } = await setUp(series(weekly()));
    const [first, second, third] = await view('hannah', '2026-03-01', '2026-05-01');
    const to = async (one: Wire, day: string): Promise<[number, unknown]> => {
      const { status, body } = await send('hannah', `/me/events/${one.id}`, {
        method: 'PATCH',
        body: { start: at(`${day}T07:00:00`), end: at(`${day}T07:30:00`) },
      });
      return [status, body.error?.code];
    };
    const crossing = [400, 'ErrorOccurrenceCrossingBoundary'];
    expect(await to(second, '2026-03-16')).toEqual(crossing);
    expect(await to(second, '2026-03-30')).toEqual(crossing);
    expect(await to(second, '2026-03-17')).toEqual([200, undefined]);
    expect(await to(first, '2026-03-17')).toEqual(crossing);
    expect(await to(first, '2026-01-05')).toEqual([200, undefined]);
    await send('hannah', `/me/events/${second.id}`, { method: 'DELETE' });
    expect(await to(third, '2026-03-16')).toEqual([200, undefined]);
    expect((await view('hannah', '2026-01-01', '2026-05-01')).map((one) => one.start.dateTime.slice(5, 10))).toEqual([
      '01-05',
      '03-16',
      '04-06',
      '04-13',
    ]);
  });

  it('tells an attendee of one occurrence declined, and the organizer sees it there alone', async () => {
    const { view, send } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [, second] = await view('priya', '2026-03-01', '2026-05-01');
    await send('priya', `/me/events/${second.id}/decline`, {
      method: 'POST',
      body: { proposedNewTime: { start: at('2026-03-24T09:00:00'), end: at('2026-03-24T09:30:00') } },
    });
    expect(await view('priya', '2026-03-01', '2026-05-01')).toHaveLength(4);
    const seen = await view('hannah', '2026-03-01', '2026-05-01');
    expect(seen.map((one) => [one.type, one.attendees[0].status.response])).toEqual([
      ['occurrence', 'none'],
      ['exception', 'declined'],
      ['occurrence', 'none'],
      ['occurrence', 'none'],
      ['occurrence', 'none'],
    ]);
    expect(seen[1].attendees[0].proposedNewTime.start.dateTime).toBe('2026-03-24T09:00:00.0000000');
    await send('hannah', `/me/events/${seen[1].id}`, {
      method: 'PATCH',
      body: { start: at('2026-03-24T09:00:00'), end: at('2026-03-24T09:30:00') },
    });
    const again = await view('priya', '2026-03-01', '2026-05-01');
    expect(again.map((one) => [one.start.dateTime.slice(5, 10), one.responseStatus.response])).toEqual(
      ['03-16', '03-24', '03-30', '04-06', '04-13'].map((day) => [day, 'notResponded']),
    );
    expect(again[1].id).toBe(second.id);
  });

  it('is marked as canceled for everybody invited, changed occurrences included', async () => {
    const { view, send, master } = await setUp(series(weekly(), { attendees: meeting(['priya'])['attendees'] }));
    const [, second] = await view('hannah', '2026-03-01', '2026-05-01');
    await send('hannah', `/me/events/${second.id}`, { method: 'PATCH', body: { subject: 'Changed' } });
    await send('hannah', `/me/events/${master.id}`, { method: 'DELETE' });
    expect(await view('hannah', '2026-03-01', '2026-05-01')).toEqual([]);
    expect((await view('priya', '2026-03-01', '2026-05-01')).map((one) => one.subject)).toEqual([
      'Canceled: Catch-up',
      'Canceled: Changed',
      ...Array.from({ length: 3 }, () => 'Canceled: Catch-up'),
    ]);
  });
});

describe('dates of a recurrence', () => {
  const daily = (startDate: string, endDate: string): Record<string, unknown> =>
    meeting([], {
      start: at('2026-12-07T10:00:00'),
      end: at('2026-12-07T10:30:00'),
      recurrence: { pattern: { type: 'daily', interval: 1 }, range: { type: 'endDate', startDate, endDate } },
    });

  it.each([
    ['2026-12-7', '2027-1-5'],
    ['2026-12-07', '2027-01-05'],
  ])('may come without leading zeros and are answered with them: %s', async (startDate, endDate) => {
    const { send } = graphTenant();
    const { status, body } = await send('hannah', '/me/events', { method: 'POST', body: daily(startDate, endDate) });
    expect([status, body.recurrence.range]).toEqual([
      201,
      expect.objectContaining({ startDate: '2026-12-07', endDate: '2027-01-05' }) as object,
    ]);
  });

  it.each(['2026-12-032', '2026-13-1', '26-12-7', '2026-2-30', '2026/12/7', '2026-12'])(
    'are none: %s',
    async (endDate) => {
      const { send } = graphTenant();
      expect(await send('hannah', '/me/events', { method: 'POST', body: daily('2026-12-7', endDate) })).toMatchObject({
        status: 400,
        body: { error: { code: 'ErrorPropertyValidationFailure' } },
      });
    },
  );
});
