import { at, meeting } from './graphTenant';
import type { Wire } from './graphTenant';
import { meetingTenant } from './meetingTenant';

describe('answering an invitation', () => {
  it.each([
    ['accept', 'accepted', 'busy'],
    ['tentativelyAccept', 'tentativelyAccepted', 'tentative'],
  ])('%s shows in both calendars', async (action, response, showAs) => {
    const { post, only, act, send } = meetingTenant();
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
    const { post, only, act, send } = meetingTenant();
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
    const { post, only, act, send } = meetingTenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    await act('priya', (await only('priya')).id, 'accept', { sendResponse: false });
    expect((await only('priya')).responseStatus.response).toBe('accepted');
    expect((await send('hannah', `/me/events/${made.id}`)).body.attendees[0].status.response).toBe('none');
  });

  it('refuses the organizer, a proposal nobody would get, and one the organizer does not want', async () => {
    const { post, only, act } = meetingTenant();
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

describe("an attendee's own change of their copy", () => {
  it("is theirs alone and gone with the organizer's next update", async () => {
    const { post, only, send } = meetingTenant();
    const { body: made } = await post('hannah', meeting(['priya']));
    const copy = await only('priya');
    const change = { subject: 'My name for it', start: at('2026-11-24T15:00:00'), end: at('2026-11-24T15:30:00') };
    expect((await send('priya', `/me/events/${copy.id}`, { method: 'PATCH', body: change })).status).toBe(200);
    expect((await only('priya')).subject).toBe('My name for it');
    expect((await send('hannah', `/me/events/${made.id}`)).body.subject).toBe('Catch-up');
    await send('hannah', `/me/events/${made.id}`, { method: 'PATCH', body: { location: { displayName: 'Room 3' } } });
    expect(await only('priya')).toMatchObject({
      subject: 'Catch-up',
      location: { displayName: 'Room 3' },
      start: { dateTime: '2026-11-24T10:00:00.0000000' },
    });
  });
});
