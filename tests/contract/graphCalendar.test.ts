import type { Client } from '@microsoft/microsoft-graph-client';
import { connectGraph } from '../../src/ground/graph/connectGraph';
import { openOutlook } from '../../src/sessions/outlook/graph/openOutlook';
import { aliases, emptySite, origin, person } from './hubSite';
import type { TestSite } from './hubSite';
import type { Invitation, OutlookCalendar } from '../../src/sessions/outlook/ports';

let site: TestSite;
let hannah: OutlookCalendar;
let priya: OutlookCalendar;
beforeEach(() => {
  site = emptySite();
  hannah = site.outlook('hannah');
  priya = site.outlook('priya');
});

const zone = 'Europe/London';
const span = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const key = '3f0d6c9e-1111-4222-8333-444455556666';
const invitation = (change: Partial<Invitation> = {}): Invitation => ({
  sessionKey: key,
  subject: 'Meeting: Priya and Hannah',
  lines: ['You are invited.'],
  webLink: 'https://trust.example/hub?session=BCDF2345',
  teamsLink: 'https://teams.microsoft.com/l/entity/x',
  ...span,
  zone,
  room: '',
  teamsMeeting: true,
  attendees: [{ mail: person('priya').mail, name: person('priya').name }],
  ...change,
});
const consent = (scope: string, granted: boolean): Promise<Response> =>
  site.tenant.handle(
    new Request(`${origin}/_tenant/consent`, {
      method: 'POST',
      body: JSON.stringify({ scope, granted }),
      headers: { 'content-type': 'application/json' },
    }),
  );
const raw = (alias: string): Client => connectGraph({ getToken: () => site.token(alias), fetch: site.fetch });
interface RawEvents {
  value: {
    id: string;
    subject: string;
    sensitivity: string;
    body: { content: string };
    transactionId?: string;
    location: { displayName: string };
  }[];
}
const eventsOf = async (alias: string): Promise<RawEvents['value']> =>
  ((await raw(alias).api('/me/events').get()) as RawEvents).value;

describe('an invitation', () => {
  it('is private, neutral, and carries the https link before the Teams link', async () => {
    const event = await hannah.create(invitation());
    expect(event).toMatchObject({
      ...span,
      cancelled: false,
      replies: [{ mail: person('priya').mail, reply: 'none' }],
    });
    expect(event.joinUrl).toMatch(/^https:/);
    const [sent] = await eventsOf('hannah');
    expect(sent).toMatchObject({ subject: 'Meeting: Priya and Hannah', sensitivity: 'private', transactionId: key });
    const { content } = sent!.body;
    expect(content.indexOf('You are invited.')).toBeLessThan(content.indexOf('https://trust.example'));
    expect(content.indexOf('https://trust.example')).toBeLessThan(content.indexOf('https://teams.microsoft.com'));
    expect(await eventsOf('priya')).toHaveLength(1);
  });

  it('in a room has no Teams meeting', async () => {
    const event = await hannah.create(invitation({ teamsMeeting: false, room: 'Library' }));
    expect(event.joinUrl).toBe('');
    expect((await eventsOf('hannah'))[0]?.location.displayName).toBe('Library');
  });

  it('keeps British Summer Time', async () => {
    const summer = { startsAt: '2027-06-10T13:00:00.000Z', endsAt: '2027-06-10T13:45:00.000Z' };
    expect(await hannah.create(invitation(summer))).toMatchObject(summer);
  });

  it('made twice is one event', async () => {
    const first = await hannah.create(invitation());
    expect((await hannah.create(invitation({ subject: 'Meeting: again' }))).id).toBe(first.id);
    expect(await eventsOf('hannah')).toHaveLength(1);
  });

  it.each(['cut-before', 'cut-after'])('stands once when the connection is %s', async (kind) => {
    await site.faults([
      { match: 'POST /v1.0/me/events', nth: 1, kind },
      { match: 'POST /graph/v1.0/me/events', nth: 1, kind },
    ]);
    await hannah.create(invitation());
    expect(await eventsOf('hannah')).toHaveLength(1);
  });

  it.each(['duplicate-same', 'duplicate-409', 'duplicate-true'])(
    'stands once when Outlook treats a repeated transactionId as %s',
    async (kind) => {
      await site.faults([{ match: '/me/events', nth: 0, kind }]);
      // another page of the same person creates between our looking and our creating
      await raw('hannah')
        .api('/me/events')
        .post({
          subject: 'Meeting: Priya and Hannah',
          transactionId: key,
          start: { dateTime: '2026-11-26T14:15:00', timeZone: 'UTC' },
          end: { dateTime: '2026-11-26T15:00:00', timeZone: 'UTC' },
          singleValueExtendedProperties: [
            { id: 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession', value: key },
          ],
        });
      const blind = openOutlook({ getToken: () => site.token('hannah'), fetch: hidingFirstLook() });
      await blind.create(invitation());
      expect(await eventsOf('hannah')).toHaveLength(1);
    },
  );

  it('is found again by its session, by id and in the calendar view, by the one invited too', async () => {
    const event = await hannah.create(invitation());
    expect(await hannah.findBySession(key)).toEqual(event);
    expect(await hannah.findBySession('no-such-session')).toBeUndefined();
    expect(await hannah.read(event.id)).toEqual({ ...event, sessionKey: key });
    expect(await hannah.read('AAMkNothing')).toBeUndefined();
    const look = (from: string, to: string) =>
      hannah.look({ startsAt: `${from}T00:00:00Z`, endsAt: `${to}T00:00:00Z` });
    expect(await look('2026-11-23', '2026-11-30')).toMatchObject({
      whole: true,
      events: [{ ...event, sessionKey: key }],
    });
    expect((await look('2026-12-23', '2026-12-30')).events).toEqual([]);
  });

  const property = 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession';
  const taken = (more: object): Promise<{ readonly id: string }> =>
    raw('hannah')
      .api('/me/events')
      .header('Prefer', 'IdType="ImmutableId"')
      .post({
        subject: 'Lunch',
        start: { dateTime: '2026-11-26T12:00:00', timeZone: 'UTC' },
        end: { dateTime: '2026-11-26T13:00:00', timeZone: 'UTC' },
        transactionId: key,
        ...more,
      }) as Promise<{ readonly id: string }>;

  it('is not taken to be an event of another body under its transactionId that bears no key of ours', async () => {
    const lunch = await taken({});
    const event = await hannah.create(invitation());
    expect(event.id).not.toBe(lunch.id);
    expect((await eventsOf('hannah')).map(({ subject }) => subject).sort()).toEqual([
      'Lunch',
      'Meeting: Priya and Hannah',
    ]);
  });

  it('is one that has its transactionId under another body and bears its key, though a search does not find it yet', async () => {
    const earlier = await taken({ singleValueExtendedProperties: [{ id: property, value: key }] });
    const blind = openOutlook({
      getToken: () => site.token('hannah'),
      // as long as Outlook's search has not heard of the property
      fetch: async (url, init) =>
        url.includes('$filter')
          ? new Response(JSON.stringify({ value: [] }), { headers: { 'content-type': 'application/json' } })
          : site.fetch(url, init),
    });
    expect((await blind.create(invitation({ attendees: [] }))).id).toBe(earlier.id);
    expect(await eventsOf('hannah')).toHaveLength(1);
  });

  it('moves for both and can be cancelled twice', async () => {
    const event = await hannah.create(invitation());
    const later = { startsAt: '2026-11-27T09:00:00.000Z', endsAt: '2026-11-27T09:45:00.000Z' };
    expect(await hannah.move(event.id, later, zone)).toMatchObject({ id: event.id, ...later });
    await hannah.cancel(event.id, 'Another day');
    await hannah.cancel(event.id, 'Another day');
    expect(await hannah.findBySession(key)).toBeUndefined();
  });

  it('shows the reply', async () => {
    const event = await hannah.create(invitation());
    const [copy] = await eventsOf('priya');
    await raw('priya').api(`/me/events/${copy!.id}/accept`).post({ sendResponse: true });
    expect((await hannah.read(event.id))?.replies).toMatchObject([
      {
        mail: person('priya').mail,
        name: person('priya').name,
        reply: 'accepted',
        at: expect.stringMatching(/^2026-11-23T09:00/) as string,
      },
    ]);
  });
});

/** A fetch whose first answer to "is there an event of this session" is no. */
function hidingFirstLook(): TestSite['fetch'] {
  let hidden = false;
  return async (url, init) => {
    if (!hidden && (init.method ?? 'GET') === 'GET' && url.includes('singleValueExtendedProperties')) {
      hidden = true;
      return Response.json({ value: [] });
    }
    return site.fetch(url, init);
  };
}

describe('availability', () => {
  it('shows busy times of many people over many weeks, and who is not known', async () => {
    await hannah.create(invitation());
    const mails = [
      person('priya').mail,
      'nobody@thistlemere.example',
      ...aliases
        .filter((alias) => alias !== 'priya')
        .slice(0, 25)
        .map((alias) => person(alias).mail),
    ];
    const [of, nobody, ...others] = await hannah.availability(mails, {
      startsAt: '2026-11-23T00:00:00Z',
      endsAt: '2027-03-23T00:00:00Z',
    });
    expect(of).toMatchObject({ mail: person('priya').mail, known: true, busy: [span] });
    // eight to five in London, in winter and in summer time
    expect(of?.working?.filter(({ startsAt }) => /-(30|31)T/.test(startsAt)).slice(0, 1)).toEqual([
      { startsAt: '2026-11-30T08:00:00.000Z', endsAt: '2026-11-30T17:00:00.000Z' },
    ]);
    expect(of).toMatchObject({ unknownZone: false, away: [] });
    expect(nobody).toMatchObject({ known: false, busy: [] });
    expect(others).toHaveLength(25);
  });
});

describe('without consent', () => {
  it('says so and is forbidden', async () => {
    expect(await hannah.consent()).toEqual(
      ['Calendars.ReadWrite', 'User.ReadBasic.All', 'MailboxSettings.Read'].map((scope) => ({ scope, granted: true })),
    );
    expect((await consent('Calendars.ReadWrite', false)).ok).toBe(true);
    await expect(hannah.create(invitation())).rejects.toMatchObject({ name: 'ServiceError', code: 'forbidden' });
    expect(await hannah.consent()).toContainEqual({ scope: 'Calendars.ReadWrite', granted: false });
    expect(await priya.consent()).toContainEqual({ scope: 'User.ReadBasic.All', granted: true });
  });

  it('and without a token it is the same', async () => {
    const none = openOutlook({ getToken: () => Promise.reject(new Error('AADSTS65001')), fetch: site.fetch });
    await expect(none.look(span)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await none.consent()).every(({ granted }) => !granted)).toBe(true);
  });

  it('is something else than being offline', async () => {
    const offline = openOutlook({
      getToken: () => site.token('hannah'),
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(offline.look(span)).rejects.toMatchObject({ code: 'offline' });
  });
});
