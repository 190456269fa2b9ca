import { blockCalendar } from '../../../src/local/tenant/graph/blockCalendar';
import { setConsent, setSwitch } from '../../../src/local/tenant/graph/consent';
import { at, graphTenant, meeting } from './graphTenant';
import type { Wire } from './graphTenant';

const ask = (schedules: readonly string[], more: Record<string, unknown> = {}) => ({
  schedules: schedules.map((alias) => (alias.includes('@') ? alias : `${alias}@thistlemere.example`)),
  startTime: at('2026-11-24T09:00:00'),
  endTime: at('2026-11-24T12:00:00'),
  availabilityViewInterval: 30,
  ...more,
});

const setUp = () => {
  const made = graphTenant();
  const schedule = async (alias: string, body: unknown, headers: Record<string, string> = {}) =>
    made.send(alias, '/me/calendar/getSchedule', { method: 'POST', body, headers });
  const block = (
    alias: string,
    start: string,
    end: string,
    showAs: 'busy' | 'tentative' | 'oof' | 'free' | 'workingElsewhere' = 'busy',
  ): string =>
    blockCalendar(made.context, `${alias}@thistlemere.example`, {
      subject: 'Assembly',
      start: `2026-11-24T${start}`,
      end: `2026-11-24T${end}`,
      showAs,
    });
  return { ...made, schedule, block };
};

describe('getSchedule', () => {
  it('answers through the real client with one digit per slot, the busiest counting', async () => {
    const { client, block } = setUp();
    block('priya', '09:00', '09:30');
    block('priya', '09:45', '10:15', 'tentative');
    block('priya', '10:00', '10:30', 'oof');
    block('priya', '11:00', '11:30', 'free');
    block('priya', '11:30', '12:00', 'workingElsewhere');
    const { value } = await client('hannah')
      .api('/me/calendar/getSchedule')
      .post(ask(['priya', 'tom']));
    expect(value.map((one: Wire) => [one.scheduleId, one.availabilityView])).toEqual([
      ['priya@thistlemere.example', '213000'],
      ['tom@thistlemere.example', '000000'],
    ]);
    expect(value[0].workingHours).toMatchObject({
      startTime: '08:00:00.0000000',
      timeZone: { name: 'GMT Standard Time' },
    });
    expect(value[0].scheduleItems).toHaveLength(5);
  });

  it('reads its window in the zone sent and answers in the one preferred', async () => {
    const { schedule, context } = setUp();
    blockCalendar(context, 'priya@thistlemere.example', {
      subject: 'x',
      start: '2026-07-06T09:00',
      end: '2026-07-06T09:30',
      showAs: 'busy',
    });
    const body = ask(['priya'], { startTime: at('2026-07-06T09:00:00'), endTime: at('2026-07-06T10:00:00') });
    const { value } = (await schedule('hannah', body, { prefer: 'outlook.timezone="GMT Standard Time"' })).body;
    expect(value[0].availabilityView).toBe('20');
    expect(value[0].scheduleItems[0].start).toEqual({
      dateTime: '2026-07-06T09:00:00.0000000',
      timeZone: 'GMT Standard Time',
    });
    expect((await schedule('hannah', body)).body.value[0].scheduleItems[0].start).toEqual({
      dateTime: '2026-07-06T08:00:00.0000000',
      timeZone: 'UTC',
    });
  });

  it("says when a private event is, never what; an ordinary one by the owner's sharing", async () => {
    const { schedule, send, context, block } = setUp();
    block('priya', '09:00', '09:30');
    await send('priya', '/me/events', {
      method: 'POST',
      body: meeting([], { subject: 'Very private', sensitivity: 'private', location: { displayName: 'Room 3' } }),
    });
    const items = async (): Promise<Wire[]> => (await schedule('hannah', ask(['priya']))).body.value[0].scheduleItems;
    const [ordinary, hidden] = await items();
    expect(ordinary).toMatchObject({ subject: 'Assembly', isPrivate: false });
    expect(hidden).toMatchObject({ isPrivate: true, status: 'busy' });
    expect(JSON.stringify(hidden)).not.toMatch(/Very private|Room 3/);
    setSwitch(context, 'calendarSharing', 'availabilityOnly');
    const times = { start: expect.anything() as object, end: expect.anything() as object };
    expect(await items()).toEqual([
      { status: 'busy', ...times },
      { status: 'busy', ...times },
    ]);
    const own = (await schedule('priya', ask(['priya']))).body.value[0].scheduleItems;
    expect(own[0]).toMatchObject({ subject: 'Assembly', isPrivate: false });
  });

  it('answers an unknown address and a guest with an error of their own, and the rest as usual', async () => {
    const { schedule } = setUp();
    const { value } = (await schedule('hannah', ask(['nobody@elsewhere.example', 'ros', 'tom']))).body;
    const unknown = { error: { responseCode: '5016', message: 'Proxy web request failed.' }, scheduleItems: null };
    expect(value).toMatchObject([unknown, unknown, { scheduleItems: [] }]);
    expect(value[2]).not.toHaveProperty('error');
  });

  it.each([
    [
      '21 people',
      { schedules: Array.from({ length: 21 }, (_, n) => `p${n}@thistlemere.example`) },
      'ErrorMailboxDataArrayTooBig',
    ],
    ['63 days', { endTime: at('2027-01-26T09:00:00') }, 'ErrorTimeIntervalTooBig'],
    ['an end at its start', { endTime: at('2026-11-24T09:00:00') }, 'ErrorInvalidTimeInterval'],
    ['four-minute slots', { availabilityViewInterval: 4 }, 'ErrorInvalidMergedFreeBusyInterval'],
    ['slots longer than the window', { availabilityViewInterval: 240 }, 'ErrorInvalidMergedFreeBusyInterval'],
    ['nobody', { schedules: [] }, 'ErrorInvalidRequest'],
    ['an unknown zone', { startTime: at('2026-11-24T09:00:00', 'Nowhere') }, 'TimeZoneNotSupportedException'],
    ['an unknown field', { interval: 30 }, 'RequestBodyRead'],
  ])('refuses %s', async (_, more, code) => {
    const { schedule } = setUp();
    expect(await schedule('hannah', ask(['priya'], more))).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it('takes 62 days and twenty people', async () => {
    const { schedule, context } = setUp();
    const everyone = context.accounts
      .filter((one) => one.mailbox)
      .slice(0, 20)
      .map((one) => one.mail);
    expect((await schedule('hannah', ask(everyone, { endTime: at('2027-01-25T09:00:00') }))).body.value).toHaveLength(
      20,
    );
  });
});

describe('mailboxSettings', () => {
  it('answers zone and working hours, whole or one at a time', async () => {
    const { send } = setUp();
    expect((await send('hannah', '/me/mailboxSettings')).body).toMatchObject({
      timeZone: 'GMT Standard Time',
      workingHours: { daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
    });
    expect(Object.keys((await send('hannah', '/me/mailboxSettings?$select=timeZone')).body)).toEqual([
      '@odata.context',
      'timeZone',
    ]);
    expect((await send('hannah', '/me/mailboxSettings/timeZone')).body.value).toBe('GMT Standard Time');
    expect((await send('hannah', '/me/mailboxSettings/workingHours')).body.endTime).toBe('17:00:00.0000000');
    expect((await send('hannah', '/me/mailboxSettings?$select=signature')).status).toBe(400);
  });
});

describe('one setting of a mailbox', () => {
  it.each([
    ['dateFormat', { value: 'dd/MM/yyyy' }],
    ['delegateMeetingMessageDeliveryOptions', { value: 'sendToDelegateOnly' }],
    ['language', { locale: 'en-GB', displayName: 'English (United Kingdom)' }],
    ['timeFormat', { value: 'HH:mm' }],
    ['timeZone', { value: 'GMT Standard Time' }],
    ['userPurpose', { value: 'user' }],
    ['workingHours', { timeZone: { name: 'GMT Standard Time' }, startTime: '08:00:00.0000000' }],
    ['automaticRepliesSetting', { status: 'disabled', externalAudience: 'all' }],
  ])('is answered by its own address: %s', async (name, value) => {
    const { send } = setUp();
    const { status, body } = await send('hannah', `/me/mailboxSettings/${name}`);
    expect([status, body]).toEqual([200, expect.objectContaining(value) as object]);
    expect(body['@odata.context']).toMatch(new RegExp(`/mailboxSettings/${name}$`));
  });

  it('is 204 where there is nothing, and 501 where there is no such setting', async () => {
    const { send } = setUp();
    expect((await send('hannah', '/me/mailboxSettings/archiveFolder')).status).toBe(204);
    expect((await send('hannah', '/me/mailboxSettings/signature')).status).toBe(501);
  });
});

describe('working hours', () => {
  it.each([
    ['09:00', '09:00:00.0000000'],
    ['09:00:30', '09:00:30.0000000'],
    ['09:00:30.5', '09:00:30.0000000'],
  ])('may begin at %s', async (startTime, kept) => {
    const { send, context } = setUp();
    setConsent(context, 'MailboxSettings.ReadWrite', true);
    const workingHours = { daysOfWeek: ['monday'], startTime, endTime: '17:00', timeZone: { name: 'UTC' } };
    const { body } = await send('hannah', '/me/mailboxSettings', { method: 'PATCH', body: { workingHours } });
    expect([body.workingHours.startTime, body.workingHours.endTime]).toEqual([kept, '17:00:00.0000000']);
  });

  it.each(['9:00', '24:00', '09:60', '0900', '09:00:'])('may not begin at %s', async (startTime) => {
    const { send, context } = setUp();
    setConsent(context, 'MailboxSettings.ReadWrite', true);
    const workingHours = { daysOfWeek: ['monday'], startTime, endTime: '17:00', timeZone: { name: 'UTC' } };
    expect(await send('hannah', '/me/mailboxSettings', { method: 'PATCH', body: { workingHours } })).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidArgument' } },
    });
  });
});

describe('automatic replies', () => {
  const scheduled = {
    status: 'scheduled',
    scheduledStartDateTime: at('2026-12-01T17:00:00', 'GMT Standard Time'),
    scheduledEndDateTime: at('2026-12-05T00:00:00', 'W. Europe Standard Time'),
  };

  it('are off at first, with times that mean nothing, and keep a schedule in UTC', async () => {
    const { send, context } = setUp();
    const replies = async (): Promise<Wire> =>
      (await send('hannah', '/me/mailboxSettings?$select=automaticRepliesSetting')).body.automaticRepliesSetting;
    expect(await replies()).toMatchObject({
      status: 'disabled',
      scheduledStartDateTime: { timeZone: 'UTC' },
      scheduledEndDateTime: { timeZone: 'UTC' },
    });
    setConsent(context, 'MailboxSettings.ReadWrite', true);
    const change = (automaticRepliesSetting: Wire) =>
      send('hannah', '/me/mailboxSettings', { method: 'PATCH', body: { automaticRepliesSetting } });
    expect((await change(scheduled)).status).toBe(200);
    expect(await replies()).toMatchObject({
      status: 'scheduled',
      scheduledStartDateTime: { dateTime: '2026-12-01T17:00:00.0000000', timeZone: 'UTC' },
      scheduledEndDateTime: { dateTime: '2026-12-04T23:00:00.0000000', timeZone: 'UTC' },
    });
    for (const wrong of [
      { status: 'scheduled' },
      { ...scheduled, scheduledEndDateTime: scheduled.scheduledStartDateTime },
    ]) {
      expect(await change(wrong)).toMatchObject({ status: 400, body: { error: { code: 'ErrorInvalidArgument' } } });
    }
    expect((await change({ status: 'disabled', until: 'Friday' })).status).toBe(400);
  });
});

describe('whose mailbox', () => {
  it("nobody's: an app is told by Outlook, a look at the profile by the directory", async () => {
    const { send } = setUp();
    expect(await send('app', '/users/nobody@thistlemere.example/events')).toMatchObject({
      status: 404,
      body: { error: { code: 'ErrorInvalidUser' } },
    });
    expect(await send('app', '/users/nobody@thistlemere.example')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
  });

  it.each(['events', 'calendarView?startDateTime=2026-11-01&endDateTime=2026-12-01', 'mailboxSettings', 'calendar'])(
    "nobody else's: %s",
    async (path) => {
      const { send } = setUp();
      expect(await send('hannah', `/users/priya@thistlemere.example/${path}`)).toMatchObject({
        status: 403,
        body: { error: { code: 'ErrorAccessDenied' } },
      });
      expect((await send('priya', `/users/priya@thistlemere.example/${path}`)).status).toBe(200);
      expect((await send('app', `/users/priya@thistlemere.example/${path}`)).status).toBe(200);
    },
  );

  it('no event of another mailbox by its id', async () => {
    const { send } = setUp();
    const { body: made } = await send('hannah', '/me/events', { method: 'POST', body: meeting([]) });
    for (const [method, tail] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/accept'],
      ['POST', '/cancel'],
    ] as const) {
      const answer = await send('priya', `/me/events/${made.id}${tail}`, {
        method,
        ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
      });
      expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ErrorItemNotFound' } } });
    }
  });

  it('a guest has none; an app has no me', async () => {
    const { send, context } = setUp();
    expect(await send('ros', '/me/events')).toMatchObject({
      status: 404,
      body: { error: { code: 'MailboxNotEnabledForRESTAPI' } },
    });
    expect(await send('app', '/me/events')).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
    expect(() =>
      blockCalendar(context, 'ros@thistlemere.example', {
        subject: 'x',
        start: '2026-11-24T09:00',
        end: '2026-11-24T10:00',
        showAs: 'busy',
      }),
    ).toThrow('mailbox');
    const { body: made } = await send('hannah', '/me/events', { method: 'POST', body: meeting(['ros']) });
    expect(made.attendees[0].status.response).toBe('none');
  });

  it("one calendar, by name or id; another's id is not found", async () => {
    const { send } = setUp();
    const [{ id }] = (await send('hannah', '/me/calendars')).body.value;
    expect((await send('hannah', '/me/calendar')).body).toMatchObject({ id, isDefaultCalendar: true });
    expect((await send('hannah', `/me/calendars/${id}/events`)).status).toBe(200);
    expect((await send('hannah', '/me/calendar/events', { method: 'POST', body: meeting([]) })).status).toBe(201);
    expect((await send('priya', `/me/calendars/${id}/events`)).status).toBe(404);
  });
});
