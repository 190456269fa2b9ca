import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { at, graphTenant, meeting, origin } from './graphTenant';
import type { Received, Wire } from './graphTenant';

const tenant = () => {
  const made = graphTenant();
  const post = (alias: string, body: unknown, headers: Record<string, string> = {}): Promise<Received> =>
    made.send(alias, '/me/events', { method: 'POST', body, headers });
  const only = async (alias: string): Promise<Wire> => {
    const { body } = await made.send(alias, '/me/events');
    expect(body.value).toHaveLength(1);
    return body.value[0];
  };
  const act = (alias: string, id: string, action: string, body: unknown = {}): Promise<Received> =>
    made.send(alias, `/me/events/${id}/${action}`, { method: 'POST', body });
  return { ...made, post, only, act };
};

describe('a meeting through the real client', () => {
  it('is created, found, changed and deleted', async () => {
    const { client, account } = tenant();
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

  it("answers the client's own error with code and message", async () => {
    const { client } = tenant();
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
    const { post, send } = tenant();
    const { status, body } = await post('hannah', meeting(['priya'], more));
    expect([status, body.error.code]).toEqual([400, code]);
    expect((await send('hannah', '/me/events')).body.value).toEqual([]);
  });

  it('takes an all-day event and answers dates that do not slip in any zone', async () => {
    const { post, send } = tenant();
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

describe('answering an invitation', () => {
  it.each([
    ['accept', 'accepted', 'busy'],
    ['tentativelyAccept', 'tentativelyAccepted', 'tentative'],
  ])('%s shows in both calendars', async (action, response, showAs) => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya', 'tom']));
    const answer = await act('priya', (await only('priya')).id, action, { comment: 'Yes', sendResponse: true });
    expect([answer.status, answer.body]).toEqual([202, undefined]);
    expect(await only('priya')).toMatchObject({ showAs, responseStatus: { response } });
    const { body } = await send('hannah', `/me/events/${made.id}`);
    expect(body.attendees.map((one: Wire) => one.status.response)).toEqual([response, 'none']);
    expect(body['@odata.etag']).not.toBe(made['@odata.etag']);
    expect((await only('tom')).attendees[0].status.response).toBe('none');
  });

  it('decline takes it out of the calendar, tells the organizer and carries a proposed time', async () => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    const proposedNewTime = { start: at('2026-11-25T10:00:00'), end: at('2026-11-25T10:30:00') };
    expect((await act('priya', (await only('priya')).id, 'decline', { proposedNewTime })).status).toBe(202);
    expect((await send('priya', '/me/events')).body.value).toEqual([]);
    expect((await send('hannah', `/me/events/${made.id}`)).body.attendees[0]).toMatchObject({
      status: { response: 'declined' },
      proposedNewTime: { start: { dateTime: '2026-11-25T10:00:00.0000000', timeZone: 'UTC' } },
    });
  });

  it('sendResponse false keeps the answer to oneself', async () => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    await act('priya', (await only('priya')).id, 'accept', { sendResponse: false });
    expect((await only('priya')).responseStatus.response).toBe('accepted');
    expect((await send('hannah', `/me/events/${made.id}`)).body.attendees[0].status.response).toBe('none');
  });

  it('refuses the organizer, a proposal nobody would get, and one the organizer does not want', async () => {
    const { post, only, act } = tenant();
    const { body: made } = await post('hannah', meeting(['priya'], { allowNewTimeProposals: false }));
    const proposedNewTime = { start: at('2026-11-25T10:00:00'), end: at('2026-11-25T10:30:00') };
    const copy = await only('priya');
    expect(await act('hannah', made.id, 'accept')).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidRequest' } },
    });
    expect(await act('priya', copy.id, 'decline', { proposedNewTime, sendResponse: false })).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidParameter' } },
    });
    expect(await act('priya', copy.id, 'decline', { proposedNewTime })).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidRequest' } },
    });
    expect(await act('priya', copy.id, 'accept', { proposedNewTime })).toMatchObject({
      status: 400,
      body: { error: { code: 'RequestBodyRead' } },
    });
    expect((await only('priya')).responseStatus.response).toBe('notResponded');
  });
});

describe('changing a meeting', () => {
  it('a new time asks everybody again, also who declined; a new subject asks nobody', async () => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya', 'tom']));
    await act('priya', (await only('priya')).id, 'accept');
    await act('tom', (await only('tom')).id, 'decline');
    await send('hannah', `/me/events/${made.id}`, { method: 'PATCH', body: { subject: 'New name' } });
    expect(await only('priya')).toMatchObject({ subject: 'New name', responseStatus: { response: 'accepted' } });
    expect((await send('tom', '/me/events')).body.value).toEqual([]);

    const moved = await send('hannah', `/me/events/${made.id}`, {
      method: 'PATCH',
      body: { start: at('2026-11-24T14:00:00'), end: at('2026-11-24T14:30:00') },
    });
    expect(moved.body.attendees.map((one: Wire) => one.status.response)).toEqual(['none', 'none']);
    for (const alias of ['priya', 'tom']) {
      expect(await only(alias)).toMatchObject({
        start: { dateTime: '2026-11-24T14:00:00.0000000' },
        responseStatus: { response: 'notResponded' },
        showAs: 'tentative',
      });
    }
  });

  it('adds and removes attendees without asking the others again', async () => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya', 'tom']));
    await act('priya', (await only('priya')).id, 'accept');
    const { attendees } = meeting(['priya', 'beth']);
    const untouched = await only('priya');
    const changed = await send('hannah', `/me/events/${made.id}`, { method: 'PATCH', body: { attendees } });
    expect(changed.body.attendees.map((one: Wire) => one.status.response)).toEqual(['accepted', 'none']);
    expect(await only('priya')).toEqual(untouched);
    expect((await only('beth')).responseStatus.response).toBe('notResponded');
    expect(await only('tom')).toMatchObject({ isCancelled: true, subject: 'Canceled: Catch-up' });
    await send('hannah', `/me/events/${made.id}`, {
      method: 'PATCH',
      body: { attendees: meeting(['priya', 'beth', 'tom'])['attendees'] },
    });
    expect(await only('tom')).toMatchObject({
      isCancelled: false,
      subject: 'Catch-up',
      showAs: 'tentative',
      responseStatus: { response: 'notResponded' },
    });
  });

  it("of what is the organizer's own tells nobody", async () => {
    const { post, only, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    const before = await only('priya');
    const body = {
      categories: ['Red'],
      reminderMinutesBeforeStart: 60,
      showAs: 'oof',
      singleValueExtendedProperties: [{ id: 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name X', value: '1' }],
    };
    expect((await send('hannah', `/me/events/${made.id}`, { method: 'PATCH', body })).body).toMatchObject({
      categories: ['Red'],
      showAs: 'oof',
    });
    expect(await only('priya')).toEqual(before);
  });

  it('412 for a stale change key, and nothing changes', async () => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    await act('priya', (await only('priya')).id, 'accept');
    for (const method of ['PATCH', 'DELETE']) {
      const stale = await send('hannah', `/me/events/${made.id}`, {
        method,
        ...(method === 'PATCH' ? { body: { subject: 'lost' } } : {}),
        headers: { 'if-match': made['@odata.etag'] },
      });
      expect(stale).toMatchObject({ status: 412, body: { error: { code: 'ErrorIrresolvableConflict' } } });
    }
    expect((await send('hannah', `/me/events/${made.id}`)).body.subject).toBe('Catch-up');
  });

  it('an attendee moves their own copy only and may not touch the list of people', async () => {
    const { post, only, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    const copy = await only('priya');
    const moved = await send('priya', `/me/events/${copy.id}`, {
      method: 'PATCH',
      body: { start: at('2026-11-24T15:00:00'), end: at('2026-11-24T15:30:00') },
    });
    expect(moved.status).toBe(200);
    expect((await send('hannah', `/me/events/${made.id}`)).body.start.dateTime).toBe('2026-11-24T10:00:00.0000000');
    expect(await send('priya', `/me/events/${copy.id}`, { method: 'PATCH', body: { attendees: [] } })).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidRequest' } },
    });
  });

  it('a body without the joining block ends the online meeting, one with it does not', async () => {
    const { post, send } = tenant();
    const { body: made } = await post(
      'hannah',
      meeting([], { isOnlineMeeting: true, body: { contentType: 'text', content: 'Agenda' } }),
    );
    expect(made.body.content).toContain(made.onlineMeeting.joinUrl.replaceAll('&', '&amp;'));
    const kept = await send('hannah', `/me/events/${made.id}`, {
      method: 'PATCH',
      body: { body: { contentType: 'html', content: `<p>New</p>${made.body.content}` } },
    });
    expect(kept.body.isOnlineMeeting).toBe(true);
    const lost = await send('hannah', `/me/events/${made.id}`, {
      method: 'PATCH',
      body: { body: { contentType: 'html', content: '<p>New</p>' } },
    });
    expect([lost.body.isOnlineMeeting, lost.body.onlineMeeting]).toEqual([false, null]);
  });

  it("cancel is the organizer's: 202, gone there and marked elsewhere, 400 for an attendee", async () => {
    const { post, only, act, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    const copy = await only('priya');
    expect(await act('priya', copy.id, 'cancel')).toMatchObject({
      status: 400,
      body: { error: { message: "Your request can't be completed. You need to be an organizer to cancel a meeting." } },
    });
    await act('priya', copy.id, 'accept');
    expect((await act('hannah', made.id, 'cancel', { comment: 'Ill' })).status).toBe(202);
    expect((await send('hannah', `/me/events/${made.id}`)).status).toBe(404);
    expect(await only('priya')).toMatchObject({
      id: copy.id,
      subject: 'Canceled: Catch-up',
      isCancelled: true,
      showAs: 'free',
      responseStatus: { response: 'accepted' },
    });
    expect((await send('priya', '/me/events?$filter=isCancelled eq false')).body.value).toEqual([]);
    expect(await act('priya', copy.id, 'decline')).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidRequest' } },
    });
    expect((await send('priya', `/me/events/${copy.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('priya', '/me/events')).body.value).toEqual([]);
  });

  it('a canceled meeting leaves at once where clients are set to remove them', async () => {
    const { post, act, send, context } = tenant();
    const set = (copies: string): Promise<Response | undefined> =>
      tenantGraphRoutes(
        context,
        new Request(`${origin}/_tenant/cancelled-meetings`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ copies }),
        }),
      );
    expect((await set('kept'))?.status).toBe(400);
    expect((await set('removed'))?.status).toBe(200);
    await act('hannah', (await post('hannah', meeting(['priya']))).body.id, 'cancel');
    expect((await send('priya', '/me/events')).body.value).toEqual([]);
  });

  it("an attendee who deletes their copy leaves everybody else's", async () => {
    const { post, only, send } = tenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    expect((await send('priya', `/me/events/${(await only('priya')).id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('hannah', `/me/events/${made.id}`)).status).toBe(200);
  });
});

describe('transactionId', () => {
  const body = meeting(['priya'], { transactionId: 'b7c3' });
  const count = async ({ send }: ReturnType<typeof tenant>): Promise<number> =>
    (await send('priya', '/me/events')).body.value.length;

  it('answers the existing event with 201', async () => {
    const made = tenant();
    const first = await made.post('hannah', body);
    const second = await made.post('hannah', body);
    expect([second.status, second.body.id, second.body.transactionId]).toEqual([201, first.body.id, 'b7c3']);
    expect(await count(made)).toBe(1);
  });

  it.each([
    ['409', 409],
    ['400', 400],
  ])('refuses when told to (%s)', async (kind, status) => {
    const made = tenant();
    await made.post('hannah', body);
    expect(await made.post('hannah', body, { 'x-tenant-duplicate': kind })).toMatchObject({
      status,
      body: { error: { code: 'ErrorDuplicateTransactionId' } },
    });
    expect(await count(made)).toBe(1);
  });

  it('makes a true duplicate when told to', async () => {
    const made = tenant();
    const first = await made.post('hannah', body);
    const second = await made.post('hannah', body, { 'x-tenant-duplicate': 'true' });
    expect(second.body.id).not.toBe(first.body.id);
    expect(await count(made)).toBe(2);
  });

  it('belongs to one mailbox and cannot be changed', async () => {
    const made = tenant();
    const first = await made.post('hannah', body);
    expect((await made.post('tom', meeting([], { transactionId: 'b7c3' }))).body.id).not.toBe(first.body.id);
    expect(
      (await made.send('hannah', `/me/events/${first.body.id}`, { method: 'PATCH', body: { transactionId: 'other' } }))
        .status,
    ).toBe(400);
  });
});
