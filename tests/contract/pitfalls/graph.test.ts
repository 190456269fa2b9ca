import { connectGraph } from '../../../src/ground/graph/connectGraph';
import type { GraphConnection } from '../../../src/ground/graph/connectGraph';
import { openOutlook } from '../../../src/sessions/outlook/graph/openOutlook';
import { shippedTree } from '../../house/readTree';
import { emptySite, person } from '../hubSite';
import type { TestSite } from '../hubSite';
import type { Invitation, OutlookCalendar } from '../../../src/sessions/outlook/ports';

// The pitfalls of the Graph client; numbers as in the list the project keeps of them.
let site: TestSite;
let waits: number[];
beforeEach(() => {
  site = emptySite();
  waits = [];
});

/** Moves on when somebody waits. */
const clock = (): number => waits.reduce((sum, each) => sum + each, 0);

type Through = TestSite['fetch'];
const outlook = (through: Through = site.fetch, more: Partial<GraphConnection> = {}): OutlookCalendar =>
  openOutlook({
    getToken: () => site.token('hannah'),
    fetch: through,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    now: clock,
    ...more,
  });
const span = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const key = '3f0d6c9e-1111-4222-8333-444455556666';
const invitation: Invitation = {
  sessionKey: key,
  subject: 'Meeting: Priya and Hannah',
  lines: ['You are invited.'],
  webLink: 'https://trust.example/hub?session=BCDF2345',
  teamsLink: '',
  ...span,
  zone: 'Europe/London',
  room: '',
  teamsMeeting: true,
  attendees: [{ mail: person('priya').mail, name: person('priya').name }],
};

interface RawEvent {
  readonly id: string;
  readonly attendees: readonly unknown[];
  readonly onlineMeeting: { readonly joinUrl: string } | null;
}
const eventsOf = async (alias: string): Promise<readonly RawEvent[]> =>
  (
    (await connectGraph({ getToken: () => site.token(alias), fetch: site.fetch })
      .api('/me/events')
      .get()) as { readonly value: readonly RawEvent[] }
  ).value;
const sent = async (method: string, end: RegExp): Promise<number> =>
  (await site.requests()).filter((request) => request.method === method && end.test(request.path)).length;
const creates = (): Promise<number> => sent('POST', /\/me\/events$/);

/** Everybody's calendar as it must be: one event each, and a Teams meeting in it. */
async function expectOne(): Promise<void> {
  const [hannahs, priyas] = [await eventsOf('hannah'), await eventsOf('priya')];
  expect([hannahs.length, priyas.length]).toEqual([1, 1]);
  expect(hannahs[0]?.attendees).toHaveLength(1);
  expect(hannahs[0]?.onlineMeeting?.joinUrl).toMatch(/^https:/);
}

/** Carries the request out and answers something else, once. */
function answeringOnce(part: RegExp, method: string, other: () => Response | 'cut'): Through {
  let done = false;
  return async (url, init) => {
    const response = await site.fetch(url, init);
    if (done || (init.method ?? 'GET') !== method || !part.test(url)) return response;
    done = true;
    const instead = other();
    if (instead === 'cut') throw new TypeError('fetch failed');
    return instead;
  };
}

describe('pitfall 4: a repeated create', () => {
  it.each(['duplicate-same', 'duplicate-409', 'duplicate-400', 'duplicate-true'])(
    'leaves one event, and one invitation, when Outlook treats it as %s',
    async (kind) => {
      await site.faults([{ match: '/me/events', nth: 0, kind }]);
      // made, but cut off, and the property does not find it yet
      let looks = 0;
      const slow: Through = async (url, init) => {
        const isLook = (init.method ?? 'GET') === 'GET' && url.includes('singleValueExtendedProperties');
        if (isLook && (looks += 1) <= 2) return Response.json({ value: [] });
        return cut(url, init);
      };
      const cut = answeringOnce(/\/me\/events$/, 'POST', () => 'cut');
      await outlook(slow).create(invitation);
      await expectOne();
      expect(await creates()).toBeGreaterThanOrEqual(2);
    },
  );

  it('invites nobody before the event is known to be the only one', async () => {
    await site.faults([{ match: '/me/events', nth: 0, kind: 'duplicate-true' }]);
    const log: string[] = [];
    const watching: Through = async (url, init) => {
      const response = await site.fetch(url, init);
      if ((init.method ?? 'GET') !== 'GET')
        log.push(`${init.method ?? ''} ${(await eventsOf('hannah')).length} ${(await eventsOf('priya')).length}`);
      return response;
    };
    // two pages of one person at once: both look, both create
    await Promise.all([outlook(watching).create(invitation), outlook(watching).create(invitation)]);
    await expectOne();
    expect(log.filter((line) => line.startsWith('POST')).length).toBe(2);
    // wherever Priya has an event, Hannah has one only
    expect(log.filter((line) => /[1-9]$/.test(line) && !/ 1 1$/.test(line))).toEqual([]);
  });

  it.each(['cut-before', 'cut-after', '500', '503', '412'])(
    'and a %s at any of its requests leaves one event and one invitation after another try',
    async (kind) => {
      for (let nth = 1; nth <= 4; nth += 1) {
        site = emptySite();
        await site.faults([{ match: '/me/events', nth, kind }]);
        const calendar = outlook();
        await calendar.create(invitation).catch(() => calendar.create(invitation));
        await site.faults([]);
        await expectOne();
      }
    },
  );
});

it('pitfall 5: a question that is throttled inside a batch is asked again', async () => {
  await site.faults([{ match: '/me/mailboxSettings', nth: 1, kind: '429' }]);
  expect(await outlook().consent()).toEqual(
    ['Calendars.ReadWrite', 'User.ReadBasic.All', 'MailboxSettings.Read'].map((scope) => ({ scope, granted: true })),
  );
  expect(await sent('POST', /\$batch$/)).toBe(2);
});

it('pitfall 6: a batch that fails as a whole rejects', async () => {
  await site.faults([{ match: '$batch', nth: 0, kind: 'cut-before' }]);
  await expect(outlook().consent()).rejects.toMatchObject({ name: 'ServiceError', code: 'offline' });
});

it('pitfall 7: an answer missing from a batch is asked for again, and nothing hangs', async () => {
  let batches = 0;
  const short: Through = async (url, init) => {
    const response = await site.fetch(url, init);
    if (!url.endsWith('$batch') || (batches += 1) > 1) return response;
    const { responses } = (await response.json()) as { responses: unknown[] };
    return Response.json({ responses: responses.slice(1) });
  };
  expect((await outlook(short).consent()).every(({ granted }) => granted)).toBe(true);
  expect(batches).toBe(2);
  await expect(outlook(() => new Promise(() => undefined), { timeLimit: 20 }).consent()).rejects.toMatchObject({
    code: 'offline',
  });
});

it('pitfall 18: our token goes to Graph over https and nowhere else', async () => {
  const seen: string[] = [];
  const watching: Through = (url, init) => {
    seen.push(`${new URL(url).origin} ${new Headers(init.headers).has('Authorization') ? 'with' : 'without'} a token`);
    return site.fetch(url, init);
  };
  await outlook(watching).create(invitation);
  await outlook(watching).availability([person('priya').mail], span);
  expect(new Set(seen)).toEqual(new Set(['https://graph.microsoft.com with a token']));
  expect(
    shippedTree(['.ts'])
      .filter(({ text }) => text.includes('customHosts'))
      .map(({ name }) => name),
  ).toEqual([]);
});

describe('pitfall 20: a POST that may have taken effect', () => {
  it.each([503, 504])('is looked for after %s, not sent again', async (status) => {
    await outlook(answeringOnce(/\/me\/events$/, 'POST', () => new Response('{}', { status }))).create(invitation);
    await expectOne();
    expect(await creates()).toBe(1);
  });

  it('is sent again only when it was refused, within our patience, and then says how long', async () => {
    await site.faults([
      { match: 'POST /v1.0/me/events', nth: 1, kind: '429' },
      { match: 'POST /v1.0/me/events', nth: 2, kind: '429-date' },
    ]);
    await outlook().create(invitation);
    await expectOne();
    expect(waits).toHaveLength(2);
    const busy: Through = async (url, init) =>
      init.method === 'PATCH'
        ? new Response('{}', { status: 429, headers: { 'Retry-After': '170' } })
        : site.fetch(url, init);
    const [mine] = await eventsOf('hannah');
    await expect(outlook(busy).move(mine!.id, span, 'Europe/London')).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'throttled',
      retryAfter: 170,
    });
  });
});

it('asks a mailbox at most four things at a time', async () => {
  let busy = 0;
  let most = 0;
  const counting: Through = async (url, init) => {
    busy += 1;
    most = Math.max(most, busy);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    busy -= 1;
    return site.fetch(url, init);
  };
  const mails = Array.from({ length: 170 }, (_, number) => `someone${number}@thistlemere.example`);
  expect(await outlook(counting).availability(mails, span)).toHaveLength(170);
  expect(most).toBe(4);
});
