import { at, meeting } from './graphTenant';
import { meetingTenant } from './meetingTenant';

describe('a meeting through the real client', () => {
  it('is created, found, changed and deleted', async () => {
    const { client, account } = meetingTenant();
    const hannah = client('hannah');
    const made = await hannah.api('/me/events').post(
      meeting(['priya'], {
        sensitivity: 'private',
        isOnlineMeeting: true,
        onlineMeetingProvider: 'teamsForBusiness',
      }),
    );
    expect(made).toMatchObject({
      subject: 'Catch-up',
      sensitivity: 'private',
      isOrganizer: true,
      type: 'singleInstance',
      responseStatus: { response: 'organizer' },
      start: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'UTC' },
      organizer: { emailAddress: { name: 'Hannah Okafor' } },
    });
    expect(made.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(made['@odata.etag']).toBe(`W/"${made.changeKey}"`);

    expect(made.attendees[0].emailAddress).toEqual({
      name: account('priya').displayName,
      address: 'priya@thistlemere.example',
    });

    const copy = (
      await client('priya').api('/me/events').select('id,subject,iCalUId,responseStatus,showAs,isOrganizer').get()
    ).value[0];
    expect(copy).toMatchObject({
      subject: 'Catch-up',
      iCalUId: made.iCalUId,
      isOrganizer: false,
      showAs: 'tentative',
      responseStatus: { response: 'notResponded' },
    });
    expect(copy.id).not.toBe(made.id);

    await hannah.api(`/me/events/${made.id}`).header('If-Match', made['@odata.etag']).patch({ subject: 'Meeting' });
    expect((await client('priya').api(`/me/events/${copy.id}`).get()).subject).toBe('Meeting');

    await hannah.api(`/me/events/${made.id}`).delete();
    await expect(hannah.api(`/me/events/${made.id}`).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'ErrorItemNotFound',
    });
  });

  it('is as Exchange makes it: a reminder of 15 minutes, nobody has answered, and gone once deleted', async () => {
    const { post, send } = meetingTenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    expect(made).toMatchObject({
      isReminderOn: true,
      reminderMinutesBeforeStart: 15,
      responseStatus: { response: 'organizer' },
      attendees: [{ status: { response: 'none', time: '0001-01-01T00:00:00Z' } }],
    });
    const remove = () => send('hannah', `/me/events/${made.id}`, { method: 'DELETE' });
    expect((await remove()).status).toBe(204);
    expect(await remove()).toMatchObject({ status: 404, body: { error: { code: 'ErrorItemNotFound' } } });
  });

  it("answers the client's own error with code and message", async () => {
    const { client } = meetingTenant();
    await expect(client('hannah').api('/me/events').post({ subject: 'x' })).rejects.toMatchObject({
      statusCode: 400,
      code: 'ErrorPropertyValidationFailure',
    });
  });
});

describe('what a new event must say', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['no end', { end: undefined }, 'ErrorPropertyValidationFailure'],
    ['an end before its start', { end: at('2026-11-24T09:00:00') }, 'ErrorPropertyValidationFailure'],
    ['no dateTime', { start: { timeZone: 'UTC' } }, 'ErrorPropertyValidationFailure'],
    ['a day that is none', { start: at('2026-02-30T10:00:00') }, 'RequestBodyRead'],
    ['words for a date', { start: at('next Tuesday') }, 'RequestBodyRead'],
    ['no zone', { start: { dateTime: '2026-11-24T10:00:00' } }, 'TimeZoneNotSupportedException'],
    [
      'a zone that is none',
      { start: at('2026-11-24T10:00:00', 'Greenwich Mean Time') },
      'TimeZoneNotSupportedException',
    ],
    ['a sensitivity that is none', { sensitivity: 'secret' }, 'RequestBodyRead'],
    ['a property that is none', { colour: 'red' }, 'RequestBodyRead'],
    ['an address that is none', { attendees: [{ emailAddress: { address: 'priya' } }] }, 'ErrorInvalidRecipients'],
    ['all day from ten', { isAllDay: true }, 'ErrorPropertyValidationFailure'],
    [
      'an extended property without a GUID',
      { singleValueExtendedProperties: [{ id: 'String Name X', value: '1' }] },
      'ErrorInvalidExtendedProperty',
    ],
    [
      'more than 500 attendees',
      { attendees: Array.from({ length: 501 }, (_, n) => ({ emailAddress: { address: `p${n}@elsewhere.example` } })) },
      'ErrorRecipientLimitExceeded',
    ],
  ];
  it.each(cases)('refuses %s and creates nothing', async (_, more, code) => {
    const { post, send } = meetingTenant();
    const { status, body } = await post('hannah', meeting(['priya'], more));
    expect([status, body.error.code]).toEqual([400, code]);
    expect((await send('hannah', '/me/events')).body.value).toEqual([]);
  });

  it('takes an all-day event and answers dates that do not slip in any zone', async () => {
    const { post, send } = meetingTenant();
    const { body } = await post('hannah', {
      subject: 'INSET',
      isAllDay: true,
      start: at('2026-07-06T00:00:00'),
      end: at('2026-07-07T00:00:00'),
    });
    expect(body.start.dateTime).toBe('2026-07-06T00:00:00.0000000');
    const zoned = await send('hannah', `/me/events/${body.id}`, {
      headers: { prefer: 'outlook.timezone="GMT Standard Time"' },
    });
    expect(zoned.body.start).toEqual({ dateTime: '2026-07-06T00:00:00.0000000', timeZone: 'GMT Standard Time' });
  });
});
