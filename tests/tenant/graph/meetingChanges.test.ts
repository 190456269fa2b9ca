import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { at, meeting, origin } from './graphTenant';
import type { Wire } from './graphTenant';
import { meetingTenant } from './meetingTenant';

describe('changing a meeting', () => {
  it('a new time asks everybody again, also who declined; a new subject asks nobody', async () => {
    const { post, only, act, send } = meetingTenant();
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
    const { post, only, act, send } = meetingTenant();
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
    const { post, only, send } = meetingTenant();
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
    const { post, only, act, send } = meetingTenant();
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
    const { post, only, send } = meetingTenant();
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
    const { post, send } = meetingTenant();
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
    const { post, only, act, send } = meetingTenant();
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
    const { post, act, send, context } = meetingTenant();
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
    const { post, only, send } = meetingTenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    expect((await send('priya', `/me/events/${(await only('priya')).id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send('hannah', `/me/events/${made.id}`)).status).toBe(200);
  });
});
