import { setConsent } from '../../../src/local/tenant/graph/consent';
import { at, graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const hours = {
  daysOfWeek: ['tuesday', 'wednesday'],
  startTime: '09:00:00',
  endTime: '12:00:00',
  timeZone: { name: 'GMT Standard Time' },
};

/** Hannah asks for an hour with others on Tuesday 24 November, nine to five. */
const setUp = () => {
  const made = graphTenant();
  const ask = (body: unknown, alias = 'hannah', path = '/me/findMeetingTimes', headers: Record<string, string> = {}) =>
    made.send(alias, path, { method: 'POST', body, headers });
  const wish = (attendees: readonly string[], more: Record<string, unknown> = {}) => ({
    attendees: attendees.map((alias) => ({
      type: 'required',
      emailAddress: { address: alias.includes('@') ? alias : `${alias}@thistlemere.example` },
    })),
    meetingDuration: 'PT1H',
    timeConstraint: {
      activityDomain: 'work',
      timeSlots: [{ start: at('2026-11-24T07:00:00'), end: at('2026-11-24T12:00:00') }],
    },
    ...more,
  });
  const busy = (alias: string, start: string, end: string): Promise<unknown> =>
    made.send(alias, '/me/events', {
      method: 'POST',
      body: meeting([], { start: at(`2026-11-24T${start}:00`), end: at(`2026-11-24T${end}:00`) }),
    });
  const starts = (answer: { body: Wire }): string[] =>
    answer.body.meetingTimeSuggestions.map(
      (one: Wire) => `${one.meetingTimeSlot.start.dateTime.slice(11, 16)} ${one.confidence}`,
    );
  return { ...made, ask, wish, busy, starts };
};

describe('findMeetingTimes', () => {
  it('offers free times in working hours, in the zone preferred', async () => {
    const { ask, wish, busy, starts } = setUp();
    await busy('priya', '09:00', '10:30');
    const answer = await ask(wish(['priya']), 'hannah', '/me/findMeetingTimes', {
      prefer: 'outlook.timezone="GMT Standard Time"',
    });
    expect(answer.body.emptySuggestionsReason).toBe('');
    expect(starts(answer)).toEqual(['08:00 100', '10:30 100', '11:00 100']);
    expect(answer.body.meetingTimeSuggestions[0].meetingTimeSlot.start.timeZone).toBe('GMT Standard Time');
    expect(answer.body.meetingTimeSuggestions[0]).toMatchObject({
      order: 1,
      organizerAvailability: 'free',
      attendeeAvailability: [{ availability: 'free' }],
    });
  });

  it('averages free 100, unknown 49 and busy 0, and keeps to the least asked for', async () => {
    const { ask, wish, busy, starts } = setUp();
    await busy('priya', '07:00', '17:00');
    const three = wish(['priya', 'tom', 'nobody@elsewhere.example']);
    expect((await ask(three)).body).toMatchObject({
      emptySuggestionsReason: 'attendeesUnavailableOrUnknown',
      meetingTimeSuggestions: [],
    });
    const [best] = starts(await ask({ ...three, minimumAttendeePercentage: 40, maxCandidates: 1 }));
    expect(best).toMatch(/^08:00 49\.6/);
    expect((await ask(wish(['priya']))).body.emptySuggestionsReason).toBe('attendeesUnavailable');
  });

  it('needs the organizer unless told otherwise', async () => {
    const { ask, wish, busy, starts } = setUp();
    await busy('hannah', '07:00', '17:00');
    expect((await ask(wish(['priya']))).body.emptySuggestionsReason).toBe('organizerUnavailable');
    expect(starts(await ask(wish(['priya'], { isOrganizerOptional: true, maxCandidates: 2 })))).toEqual([
      '08:00 100',
      '08:30 100',
    ]);
  });

  it("follows the organizer's own working hours, and none for a personal meeting", async () => {
    const { ask, wish, starts, send, context } = setUp();
    setConsent(context, 'MailboxSettings.ReadWrite', true);
    await send('hannah', '/me/mailboxSettings', { method: 'PATCH', body: { workingHours: hours } });
    expect(starts(await ask(wish([])))[0]).toBe('09:00 100');
    const slots = wish([]).timeConstraint.timeSlots;
    expect(
      starts(await ask(wish([], { timeConstraint: { activityDomain: 'unrestricted', timeSlots: slots } })))[0],
    ).toBe('07:00 100');
  });

  it.each([
    [
      'more than 20 attendees',
      { attendees: Array.from({ length: 21 }, (_, index) => ({ emailAddress: { address: `p${index}@x.example` } })) },
      'ErrorMailboxDataArrayTooBig',
    ],
    [
      'two months and more',
      { timeConstraint: { timeSlots: [{ start: at('2026-11-24T07:00:00'), end: at('2027-01-26T07:00:00') }] } },
      'ErrorTimeIntervalTooBig',
    ],
    [
      'an end before its start',
      { timeConstraint: { timeSlots: [{ start: at('2026-11-24T07:00:00'), end: at('2026-11-24T06:00:00') }] } },
      'ErrorInvalidParameter',
    ],
    ['a length that is none', { meetingDuration: '1 hour' }, 'ErrorInvalidParameter'],
    ['a share over 100', { minimumAttendeePercentage: 101 }, 'ErrorInvalidParameter'],
    ['no candidate at all', { maxCandidates: 0 }, 'ErrorInvalidParameter'],
    ['a name it does not have', { participants: [] }, 'RequestBodyRead'],
  ])('refuses %s', async (_, body, code) => {
    expect(await setUp().ask(body)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it('is for people only, and only for themselves', async () => {
    const { ask, account } = setUp();
    expect((await ask({}, 'app', `/users/${account('hannah').objectId}/findMeetingTimes`)).status).toBe(403);
    expect((await ask({}, 'tom', `/users/${account('hannah').objectId}/findMeetingTimes`)).status).toBe(403);
  });
});

describe('mailbox settings', () => {
  it("are each person's own, and getSchedule shows them", async () => {
    const { send, context } = graphTenant();
    const change = { method: 'PATCH', body: { workingHours: hours, timeZone: 'Romance Standard Time' } };
    expect(await send('priya', '/me/mailboxSettings', change)).toMatchObject({
      status: 403,
      body: { error: { code: 'ErrorAccessDenied' } },
    });
    setConsent(context, 'MailboxSettings.ReadWrite', true);
    expect((await send('priya', '/me/mailboxSettings', change)).body).toMatchObject({
      timeZone: 'Romance Standard Time',
      workingHours: { endTime: '12:00:00.0000000' },
    });
    expect((await send('priya', '/me/mailboxSettings/timeZone')).body.value).toBe('Romance Standard Time');
    expect((await send('tom', '/me/mailboxSettings')).body).toMatchObject({
      timeZone: 'GMT Standard Time',
      workingHours: { endTime: '17:00:00.0000000' },
    });
    const body = {
      schedules: ['priya@thistlemere.example'],
      startTime: at('2026-11-24T09:00:00'),
      endTime: at('2026-11-24T12:00:00'),
    };
    expect(
      (await send('tom', '/me/calendar/getSchedule', { method: 'POST', body })).body.value[0].workingHours.daysOfWeek,
    ).toEqual(['tuesday', 'wednesday']);
  });

  it.each([
    [{ workingHours: { ...hours, endTime: '08:00:00' } }, 'ErrorInvalidArgument'],
    [{ workingHours: { ...hours, startTime: '9am' } }, 'ErrorInvalidArgument'],
    [{ workingHours: { ...hours, daysOfWeek: ['someday'] } }, 'RequestBodyRead'],
    [{ timeZone: 'Thistlemere Time' }, 'TimeZoneNotSupportedException'],
    [{ language: { locale: 'english' } }, 'ErrorInvalidArgument'],
    [{ shoeSize: 5 }, 'RequestBodyRead'],
  ])('refuse %j and stay as they were', async (body, code) => {
    const { send, context } = graphTenant();
    setConsent(context, 'MailboxSettings.ReadWrite', true);
    const before = (await send('priya', '/me/mailboxSettings')).body;
    expect(await send('priya', '/me/mailboxSettings', { method: 'PATCH', body })).toMatchObject({
      status: 400,
      body: { error: { code } },
    });
    expect((await send('priya', '/me/mailboxSettings')).body).toEqual(before);
  });
});
