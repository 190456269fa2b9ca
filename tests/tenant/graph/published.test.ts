import { differences } from './differences';
import { at, graphTenant, meeting } from './graphTenant';

const property = { id: 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name HubKey', value: 'k' };

describe('answers against the published metadata', () => {
  it('the check itself sees a wrong name, type, null and value', () => {
    expect(
      differences('Event', {
        colour: 'red',
        subject: 5,
        attendees: {},
        sensitivity: 'secret',
        start: { dateTime: '2026', timeZone: 'UTC', era: 'AD' },
      }),
    ).toEqual([
      'Event has no colour',
      'Event.subject is no string',
      'Event.attendees is no list',
      'Event.sensitivity is secret, which Sensitivity has not',
      'DateTimeTimeZone has no era',
    ]);
    expect(differences('DateTimeTimeZone', { dateTime: null })).toEqual(['DateTimeTimeZone.dateTime may not be null']);
  });

  it("events: single, series, occurrence, exception and an attendee's copy with a proposal", async () => {
    const { send } = graphTenant();
    const recurrence = {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
      range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 3 },
    };
    const single = await send('hannah', '/me/events', {
      method: 'POST',
      body: meeting(['priya'], {
        isOnlineMeeting: true,
        transactionId: 't',
        location: { displayName: 'Room 3' },
        categories: ['Red'],
        singleValueExtendedProperties: [property],
      }),
    });
    const copy = (await send('priya', '/me/events')).body.value[0];
    await send('priya', `/me/events/${copy.id}/tentativelyAccept`, {
      method: 'POST',
      body: { proposedNewTime: { start: at('2026-11-25T10:00:00'), end: at('2026-11-25T11:00:00') } },
    });
    const series = await send('hannah', '/me/events', { method: 'POST', body: meeting(['priya'], { recurrence }) });
    const instances = (
      await send('hannah', `/me/events/${series.body.id}/instances?startDateTime=2026-11-01&endDateTime=2027-01-01`)
    ).body.value;
    await send('hannah', `/me/events/${instances[1].id}`, { method: 'PATCH', body: { subject: 'Changed' } });
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${property.id}')`;
    const all = [
      single.body,
      series.body,
      (await send('hannah', `/me/events/${single.body.id}?${expand}`)).body,
      ...(await send('hannah', '/me/calendarView?startDateTime=2026-11-01&endDateTime=2027-01-01')).body.value,
      ...(await send('priya', '/me/calendarView?startDateTime=2026-11-01&endDateTime=2027-01-01')).body.value,
    ];
    expect(new Set(all.map((one) => one.type))).toEqual(
      new Set(['singleInstance', 'seriesMaster', 'occurrence', 'exception']),
    );
    expect(all.flatMap((one) => differences('Event', one))).toEqual([]);
  });

  it('people, settings, calendars and schedules', async () => {
    const { send } = graphTenant();
    await send('priya', '/me/events', { method: 'POST', body: meeting([]) });
    const body = {
      schedules: ['priya@thistlemere.example', 'nobody@elsewhere.example'],
      startTime: at('2026-11-24T09:00:00'),
      endTime: at('2026-11-24T12:00:00'),
      availabilityViewInterval: 30,
    };
    const schedules = (await send('hannah', '/me/calendar/getSchedule', { method: 'POST', body })).body.value;
    const found = [
      ...differences('User', (await send('hannah', '/me')).body),
      ...(await send('hannah', '/users?$select=id,userType,accountEnabled,displayName')).body.value.flatMap(
        (one: object) => differences('User', one),
      ),
      ...differences('MailboxSettings', (await send('hannah', '/me/mailboxSettings')).body),
      ...differences('Calendar', (await send('hannah', '/me/calendar')).body),
      ...schedules.flatMap((one: object) => differences('ScheduleInformation', one)),
    ];
    expect(found).toEqual([]);
    expect(schedules[0].scheduleItems).toHaveLength(1);
  });
});
