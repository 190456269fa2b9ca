import { tenantGraphRoutes } from '../../../src/local/tenant/graph/tenantGraphRoutes';
import { meeting, origin } from './graphTenant';
import { meetingTenant } from './meetingTenant';

const view = '/me/calendarView?startDateTime=2026-11-01&endDateTime=2026-12-24';
const teams = meeting([], { isOnlineMeeting: true });

describe('the Teams meeting of an event', () => {
  it('stands in a view only beside isOnlineMeeting, and by itself or in a list always', async () => {
    const { post, send } = meetingTenant();
    const { body: made } = await post('hannah', teams);
    const inView = async (select: string): Promise<unknown> =>
      (await send('hannah', `${view}${select}`)).body.value[0].onlineMeeting;
    const { onlineMeeting } = made;
    expect(onlineMeeting.joinUrl).toContain('https://teams.microsoft.com/');
    expect(await inView('')).toEqual(onlineMeeting);
    expect(await inView('&$select=onlineMeeting')).toBeNull();
    expect(await inView('&$select=onlineMeeting,isOnlineMeeting')).toEqual(onlineMeeting);
    expect(await inView('&$select=subject')).toBeUndefined();
    expect((await send('hannah', `/me/events/${made.id}?$select=onlineMeeting`)).body.onlineMeeting).toEqual(
      onlineMeeting,
    );
  });

  it('comes with the provider alone, and stays when told to go: only a body without its link ends it', async () => {
    const { post, send } = meetingTenant();
    const { body: made } = await post('hannah', meeting([], { onlineMeetingProvider: 'teamsForBusiness' }));
    expect(made.isOnlineMeeting).toBe(true);
    const change = { method: 'PATCH', body: { isOnlineMeeting: false } };
    const { body: still } = await send('hannah', `/me/events/${made.id}`, change);
    expect([still.isOnlineMeeting, still.onlineMeeting]).toEqual([true, made.onlineMeeting]);
  });

  it('is not made in a mailbox without Teams meetings, whose wish is passed over', async () => {
    const { post, send, context } = meetingTenant();
    const set = (body: unknown): Promise<Response | undefined> =>
      tenantGraphRoutes(
        context,
        new Request(`${origin}/_tenant/online-meetings`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
    expect((await set({ user: 'hannah@thistlemere.example', teams: false }))?.status).toBe(200);
    const { status, body: made } = await post('hannah', teams);
    expect([status, made.isOnlineMeeting, made.onlineMeeting, made.onlineMeetingProvider]).toEqual([
      201,
      false,
      null,
      'unknown',
    ]);
    const wish = { method: 'PATCH', body: { isOnlineMeeting: true } };
    expect(await send('hannah', `/me/events/${made.id}`, wish)).toMatchObject({
      status: 200,
      body: { isOnlineMeeting: false, onlineMeeting: null },
    });
    expect((await send('hannah', '/me/calendar')).body).toMatchObject({
      allowedOnlineMeetingProviders: [],
      defaultOnlineMeetingProvider: 'unknown',
    });
    expect((await post('tom', teams)).body.isOnlineMeeting).toBe(true);
    await set({ user: 'hannah@thistlemere.example', teams: true });
    expect((await post('hannah', teams)).body.isOnlineMeeting).toBe(true);
    expect((await set({ user: 'nobody@thistlemere.example', teams: true }))?.status).toBe(404);
    expect((await set({ user: 'hannah@thistlemere.example' }))?.status).toBe(400);
  });
});
