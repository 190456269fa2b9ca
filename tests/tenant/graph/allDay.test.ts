import { at, graphTenant } from './graphTenant';
import type { Wire } from './graphTenant';

/** A day off in British Summer Time: its midnight in London is 23:00 in UTC. */
const dayOff = {
  subject: 'INSET',
  isAllDay: true,
  showAs: 'busy',
  start: at('2026-07-06T00:00:00'),
  end: at('2026-07-07T00:00:00'),
};
const setUp = async (more: Record<string, unknown> = {}) => {
  const made = graphTenant();
  await made.send('priya', '/me/events', { method: 'POST', body: { ...dayOff, ...more } });
  const view = async (startDateTime: string, endDateTime: string): Promise<string[]> =>
    (
      await made.send('priya', `/me/calendarView?${new URLSearchParams({ startDateTime, endDateTime }).toString()}`)
    ).body.value.map((one: Wire) => one.subject);
  return { ...made, view };
};

describe('an all-day event', () => {
  it.each([
    ['an event by itself', {}],
    [
      'a series',
      {
        recurrence: {
          pattern: { type: 'daily', interval: 1 },
          range: { type: 'numbered', startDate: '2026-07-06', numberOfOccurrences: 1 },
        },
      },
    ],
  ])('is met by a view as midnights in UTC, wherever it was made: %s', async (_, more) => {
    const { view } = await setUp(more);
    expect(await view('2026-07-05T23:00:00Z', '2026-07-06T00:00:00Z')).toEqual([]);
    expect(await view('2026-07-06T00:00:00Z', '2026-07-06T01:00:00Z')).toEqual(['INSET']);
    expect(await view('2026-07-06T23:30:00Z', '2026-07-07T00:00:00Z')).toEqual(['INSET']);
    expect(await view('2026-07-07T00:00:00Z', '2026-07-07T01:00:00Z')).toEqual([]);
  });

  it('fills the day of whoever asks for the schedule, in their own zone', async () => {
    const { send } = await setUp();
    const ask = async (timeZone: string): Promise<Wire> =>
      (
        await send('hannah', '/me/calendar/getSchedule', {
          method: 'POST',
          body: {
            schedules: ['priya@thistlemere.example'],
            startTime: at('2026-07-05T22:00:00', timeZone),
            endTime: at('2026-07-06T02:00:00', timeZone),
            availabilityViewInterval: 60,
          },
        })
      ).body.value[0];
    expect((await ask('GMT Standard Time')).availabilityView).toBe('0022');
    const tokyo = await ask('Asia/Tokyo');
    expect(tokyo.availabilityView).toBe('0022');
    expect(tokyo.scheduleItems[0].start).toEqual({ dateTime: '2026-07-05T15:00:00.0000000', timeZone: 'UTC' });
  });
});
