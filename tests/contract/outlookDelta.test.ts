import { openOutlook } from '../../src/sessions/outlook/graph/openOutlook';
import { pairKey, person } from './hubSite';
import { outlookSite } from './outlookSite';
import type { OutlookSite } from './outlookSite';

const first = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const later = { startsAt: '2027-04-29T13:15:00.000Z', endsAt: '2027-04-29T14:00:00.000Z' };
const other = { startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T10:45:00.000Z' };
const graphTimes = ({ startsAt, endsAt }: typeof first) => ({
  start: { dateTime: startsAt.slice(0, 19), timeZone: 'UTC' },
  end: { dateTime: endsAt.slice(0, 19), timeZone: 'UTC' },
});

let on: OutlookSite;
beforeEach(async () => {
  on = await outlookSite();
});
const move = async (times: typeof first, from = first): Promise<void> => {
  await on
    .graph('hannah')
    .api(`/me/events/${await on.eventId('hannah', from.startsAt)}`)
    .patch(graphTimes(times));
  await on.graphRequests();
};

describe('what an opening costs', () => {
  it('one slim question the first time, one for the changes from then on', async () => {
    await on.book([first]);
    await on.graphRequests();
    const services = await on.hub('hannah');
    const { followed } = await services.openHome();
    await services.refreshFromOutlook(followed);
    expect(await on.graphRequests()).toEqual([expect.stringMatching(/^GET \/me\/calendarView\?.*select=.*expand=/)]);
    await services.followOutlook(followed);
    await services.followOutlook(followed);
    expect(await on.graphRequests()).toEqual([expect.stringMatching(/^GET \/me\/calendarView\/delta\?startDateTime=/)]);
    await services.refreshFromOutlook(followed);
    expect(await on.graphRequests()).toEqual([expect.stringMatching(/^GET \/me\/calendarView\/delta\?\$deltatoken=/)]);
    on.newTab('hannah');
    await on.open('hannah');
    expect((await on.graphRequests())[0]).toMatch(/^GET \/me\/calendarView\?/);
  });

  it('one batch more where my other meetings changed, to see whether one is ours', async () => {
    await on.book([first]);
    await on.open('hannah');
    for (const day of ['24', '25'])
      await on
        .graph('hannah')
        .api('/me/events')
        .post({
          subject: 'Governors',
          ...graphTimes({ startsAt: `2026-11-${day}T10:00:00.000Z`, endsAt: `2026-11-${day}T11:00:00.000Z` }),
        });
    await on.graphRequests();
    expect(await on.open('hannah')).toMatchObject({ troubles: [], changed: false });
    expect(await on.graphRequests()).toEqual([expect.stringMatching(/delta\?\$deltatoken=/), 'POST /$batch']);
  });

  it('keeps nothing of anybody’s meetings in the tab but a link, under the person’s key', async () => {
    await on.book([first]);
    const kept = new Map<string, string>();
    const calendar = openOutlook(
      { getToken: () => on.site.token('hannah'), fetch: on.site.fetch },
      {
        personKey: person('hannah').key,
        now: () => on.site.tenant.now(),
        storage: {
          getItem: (name) => kept.get(name) ?? null,
          setItem: (name, value) => {
            kept.set(name, value);
          },
        },
      },
    );
    const span = { startsAt: '2026-11-23T00:00:00.000Z', endsAt: '2027-01-18T00:00:00.000Z' };
    (await calendar.look(span)).settle();
    await calendar.follow(span);
    expect([...kept.keys()]).toEqual([`supervision-hub outlook ${person('hannah').key}`]);
    expect(Object.keys(JSON.parse([...kept.values()].join('')) as object)).toEqual(['at', 'link']);
    expect([...kept.values()].join('')).not.toMatch(/Priya|Hannah|Meeting|2026-11-26/);
    // somebody else at the same computer begins anew
    const requests = async (alias: string): Promise<readonly string[]> => {
      await on.graphRequests();
      await openOutlook(
        { getToken: () => on.site.token(alias), fetch: on.site.fetch },
        {
          personKey: person(alias).key,
          now: () => on.site.tenant.now(),
          storage: {
            getItem: (name) => kept.get(name) ?? null,
            setItem: () => {
              throw new Error('full');
            },
          },
        },
      ).look(span);
      return on.graphRequests();
    };
    expect((await requests('priya'))[0]).toMatch(/calendarView\?/);
    expect((await requests('hannah'))[0]).toMatch(/\$deltatoken/);
  });
});

describe('nothing is missed', () => {
  it.each([
    [410, 'SyncStateNotFound'],
    [400, 'ErrorInvalidUrlQuery'],
    [404, 'ResourceNotFound'],
  ])('when Graph no longer knows the link (%s)', async (status, code) => {
    const [session] = await on.book([first]);
    await on.open('hannah');
    await move(other);
    let refused = 0;
    on.answering('hannah', async (url, answer) => {
      if (!url.includes('deltatoken') || refused > 0) return answer;
      refused += 1;
      return Response.json({ error: { code, message: 'The sync state generation is not found' } }, { status });
    });
    await on.open('hannah');
    expect(refused).toBe(1);
    expect(await on.row(session!.key)).toMatchObject(other);
    expect((await on.graphRequests()).map((request) => request.replace(/\?.*/, ''))).toEqual([
      'GET /me/calendarView/delta',
      'GET /me/calendarView',
      'GET /me/calendarView/delta',
    ]);
  });

  it('when SharePoint could not be written: the next look shows it again', async () => {
    const [session] = await on.book([first]);
    await on.open('hannah');
    await move(other);
    await on.site.faults([{ match: '/items(', nth: 0, kind: '412' }]);
    expect((await on.open('hannah')).sessions[0]).toMatchObject(other);
    await on.site.faults([]);
    expect(await on.row(session!.key)).toMatchObject(first);
    await on.open('hannah');
    expect(await on.row(session!.key)).toMatchObject(other);
  });

  it('far ahead of the span, and moved into it or out of it', async () => {
    const [near, far] = await on.book([first, later]);
    await move(other, later);
    await move({ startsAt: '2027-05-06T13:15:00.000Z', endsAt: '2027-05-06T14:00:00.000Z' }, first);
    await on.open('hannah');
    expect(await on.row(near!.key)).toMatchObject({ startsAt: '2027-05-06T13:15:00.000Z', day: 20270506 });
    expect(await on.row(far!.key)).toMatchObject(other);
    // followed by now, back out of the span: delta calls that removed
    await move(later, other);
    await on.open('hannah');
    expect(await on.row(far!.key)).toMatchObject({ ...later, eventStatus: 'made' });
  });

  it('weeks later than the span, in the same tab: moved, cancelled or taken out, with one question more', async () => {
    const weeks = ['2027-02-04', '2027-03-04', '2027-04-22', '2027-05-20'].map((day) => ({
      startsAt: `${day}T14:15:00.000Z`,
      endsAt: `${day}T15:00:00.000Z`,
    }));
    const [, moved, called, gone] = await on.book(weeks);
    await on.open('hannah');
    await on.open('priya');
    await move({ startsAt: '2027-03-11T14:15:00.000Z', endsAt: '2027-03-11T15:00:00.000Z' }, weeks[1]);
    await on
      .graph('hannah')
      .api(`/me/events/${await on.eventId('hannah', weeks[2]!.startsAt)}/cancel`)
      .post({ comment: '' });
    await on
      .graph('hannah')
      .api(`/me/events/${await on.eventId('hannah', weeks[3]!.startsAt)}`)
      .delete();
    await on.graphRequests();
    // the one invited sees the new time in her own copy before the organiser's Hub has written it
    expect((await on.open('priya')).sessions.find(({ key }) => key === moved!.key)).toMatchObject({
      startsAt: '2027-03-11T14:15:00.000Z',
    });
    expect((await on.graphRequests()).map((request) => request.replace(/\?.*/, '')).sort()).toEqual([
      'GET /me/calendarView/delta',
      'POST /$batch',
    ]);
    // a cancellation nobody but the organiser can cause: whoever opens first writes it
    expect([(await on.row(called!.key))?.status, (await on.row(gone!.key))?.status]).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect(await on.row(moved!.key)).toMatchObject(weeks[1]!);
    await on.open('hannah');
    expect((await on.graphRequests()).map((request) => request.replace(/\?.*/, '')).sort()).toEqual([
      'GET /me/calendarView/delta',
      'POST /$batch',
    ]);
    expect(await on.row(moved!.key)).toMatchObject({ startsAt: '2027-03-11T14:15:00.000Z', day: 20270311 });
  });

  it('in a day that has passed: moved from Monday to Thursday, seen on Tuesday', async () => {
    const monday = { startsAt: '2026-11-23T11:00:00.000Z', endsAt: '2026-11-23T11:45:00.000Z' };
    const [session] = await on.book([monday]);
    await move(first, monday);
    await on.site.setClock(new Date('2026-11-24T09:00:00Z'));
    await on.open('hannah');
    expect(await on.row(session!.key)).toMatchObject({ ...first, day: 20261126 });
  });

  it('of more events than a batch holds, with refused and missing parts', async () => {
    const sessions = await on.book([first]);
    const calendar = on.site.outlook('hannah');
    const ids: string[] = [];
    for (let index = 0; index < 23; index += 1) {
      const { id } = await calendar.create({
        sessionKey: `many-${index}`,
        subject: 'Meeting',
        lines: [],
        webLink: 'https://x',
        teamsLink: '',
        zone: 'UTC',
        room: '',
        teamsMeeting: false,
        attendees: [],
        startsAt: `2026-12-01T${String(index).padStart(2, '0')}:00:00.000Z`,
        endsAt: `2026-12-01T${String(index).padStart(2, '0')}:30:00.000Z`,
      });
      ids.push(id);
    }
    const missing = openOutlook({
      getToken: () => on.site.token('hannah'),
      fetch: async (url, init) => {
        const answer = await on.site.fetch(url, init);
        if (!url.endsWith('$batch')) return answer;
        const { responses } = (await answer.json()) as { responses: { id: string; status: number }[] };
        return Response.json({
          responses: responses
            .filter(({ id }) => id !== '3')
            .map((part) => (part.id === '4' ? { id: '4', status: 429, headers: { 'Retry-After': '1' } } : part)),
        });
      },
    });
    const read = await missing.readMany([...ids, sessions[0]!.eventId, `${sessions[0]!.eventId}gone`, 'nothing']);
    expect(read.size).toBe(24);
    expect([...read.values()].map(({ sessionKey }) => sessionKey)).toEqual([
      ...ids.map((_id, index) => `many-${index}`),
      sessions[0]!.key,
    ]);
  });
});

describe('due dates follow', () => {
  const standing = async () =>
    (await (await on.hub('hannah')).openHome()).supervisees.find(({ pair }) => pair.pairKey === pairKey);

  it('a session cancelled in Outlook makes the pair due again', async () => {
    await on.book([first]);
    expect(await standing()).toMatchObject({ standing: { kind: 'inTime', dueBy: 20261218 }, next: first });
    await on
      .graph('hannah')
      .api(`/me/events/${await on.eventId('hannah', first.startsAt)}/cancel`)
      .post({ comment: '' });
    await on.open('hannah');
    expect(await standing()).toMatchObject({ standing: { kind: 'due', dueBy: 20261218 } });
    expect((await standing())?.next).toBeUndefined();
    expect((await (await on.hub('priya')).openHome()).mine[0]).toMatchObject({
      meter: { dueBy: 20261218 },
      next: undefined,
    });
  });

  it('a session moved into the next term leaves this one due', async () => {
    await on.book([first]);
    await move({ startsAt: '2027-01-28T14:15:00.000Z', endsAt: '2027-01-28T15:00:00.000Z' });
    await on.open('hannah');
    expect(await standing()).toMatchObject({
      standing: { kind: 'due', dueBy: 20261218 },
      next: { startsAt: '2027-01-28T14:15:00.000Z' },
    });
  });
});
