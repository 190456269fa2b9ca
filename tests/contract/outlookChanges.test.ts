import type { Client } from '@microsoft/microsoft-graph-client';
import type { OutlookNote } from '../../src/sessions/rules/OutlookNote';
import type { Session } from '../../src/sessions/rules/Session';
import type { OutlookNews } from '../../src/sessions/outlook/OutlookService';
import { pairKey, person } from './hubSite';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { outlookSite } from './outlookSite';
import type { OutlookSite } from './outlookSite';

const first = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };
const series = [
  first,
  { startsAt: '2027-01-28T14:15:00.000Z', endsAt: '2027-01-28T15:00:00.000Z' },
  { startsAt: '2027-04-29T13:15:00.000Z', endsAt: '2027-04-29T14:00:00.000Z' },
];
const other = { startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T10:45:00.000Z' };
const graphTimes = ({ startsAt, endsAt }: typeof first) => ({
  start: { dateTime: startsAt.slice(0, 19), timeZone: 'UTC' },
  end: { dateTime: endsAt.slice(0, 19), timeZone: 'UTC' },
});
const hannah = person('hannah').key;
const priya = person('priya').key;

interface Case {
  readonly what: string;
  readonly who: 'hannah' | 'priya';
  readonly does: (graph: Client, path: string) => Promise<unknown>;
  readonly then: Partial<Session>;
  readonly notes: readonly Partial<OutlookNote>[];
  /** The register's next session of the pair afterwards; the first one unless given. */
  readonly next?: string | undefined;
}
const respond =
  (verb: string, body: object = { sendResponse: true }) =>
  (graph: Client, path: string): Promise<unknown> =>
    graph.api(`${path}/${verb}`).post(body);
const proposing = { sendResponse: true, proposedNewTime: graphTimes(other) };
const gone = {
  then: { status: 'booked', eventStatus: 'gone', ...first } as const,
  notes: [{ what: 'gone', byKey: hannah } as const],
  next: 'after',
};
const proposed = { what: 'proposed', byKey: priya, ...other } as const;

const cases: readonly Case[] = [
  {
    what: 'moved',
    who: 'hannah',
    does: (graph, path) => graph.api(path).patch(graphTimes(other)),
    then: { ...other, day: 20261203, eventStatus: 'made' },
    notes: [{ what: 'moved', byKey: hannah, ...first }],
  },
  {
    what: 'shortened',
    who: 'hannah',
    does: (graph, path) => graph.api(path).patch({ end: { dateTime: '2026-11-26T14:45:00', timeZone: 'UTC' } }),
    then: { startsAt: first.startsAt, endsAt: '2026-11-26T14:45:00.000Z' },
    notes: [{ what: 'moved', byKey: hannah, ...first }],
  },
  { what: 'cancelled', who: 'hannah', does: respond('cancel', { comment: 'Not today' }), ...gone },
  { what: 'deleted', who: 'hannah', does: (graph, path) => graph.api(path).delete() as Promise<unknown>, ...gone },
  { what: 'accepted', who: 'priya', does: respond('accept'), then: { ...first, reply: 'accepted' }, notes: [] },
  {
    what: 'declined',
    who: 'priya',
    does: respond('decline'),
    then: { ...first, reply: 'declined' },
    notes: [{ what: 'declined', byKey: priya }],
  },
  {
    what: 'answered with perhaps',
    who: 'priya',
    does: respond('tentativelyAccept'),
    then: { ...first, reply: 'tentative' },
    notes: [{ what: 'tentative', byKey: priya }],
  },
  {
    what: 'declined with another time',
    who: 'priya',
    does: respond('decline', proposing),
    then: { ...first, reply: 'declined' },
    notes: [{ what: 'declined', byKey: priya }, proposed],
  },
  {
    what: 'answered with perhaps and another time',
    who: 'priya',
    does: respond('tentativelyAccept', proposing),
    then: { ...first, reply: 'tentative' },
    notes: [{ what: 'tentative', byKey: priya }, proposed],
  },
  {
    what: 'deleted in their own calendar',
    who: 'priya',
    does: (graph, path) => graph.api(path).delete() as Promise<unknown>,
    then: { ...first, reply: 'none', eventStatus: 'made' },
    notes: [],
  },
];

let on: OutlookSite;
beforeEach(async () => {
  on = await outlookSite();
});

describe.each([
  ['a single session', [first]],
  ['one of a series', series],
] as const)('%s', (_kind, spans) => {
  describe.each([
    ['in a new tab', false],
    ['in the same tab', true],
  ] as const)('opened again %s', (_tab, followed) => {
    it.each(cases)('after $who $what it in Outlook', async (the) => {
      const booked = await on.book(spans);
      if (followed) await on.open('hannah');
      const eventId = await on.eventId(the.who, first.startsAt);
      await the.does(on.graph(the.who), `/me/events/${eventId}`);

      const news = await on.open('hannah');
      const [changed, ...others] = booked;
      const row = await on.row(changed!.key);
      expectFollowed(row, news, the);
      for (const one of others) await expectUntouched(one);
      await expectSummary(the, booked, row);
      // and nothing more is said, or written, the next time
      expect(await on.open('hannah')).toMatchObject({ changed: false });
      expect((await on.row(changed!.key))?.etag).toBe(row?.etag);
    });
  });
});

function expectFollowed(row: Session | undefined, news: OutlookNews, { then, notes }: Case): void {
  expect(row).toMatchObject({ status: 'booked', ...then });
  expect(row?.outlook).toMatchObject(notes);
  for (const note of row?.outlook ?? []) expect(note.at).toMatch(/^2026-11-23T09:00/);
  expect(news.sessions[0]).toMatchObject(then);
  expect(news.names).toMatchObject({ [hannah]: person('hannah').name, [priya]: person('priya').name });
}

/** The others of the series stand as they stood. */
async function expectUntouched({ key, startsAt, endsAt }: Session): Promise<void> {
  expect(await on.row(key)).toMatchObject({ startsAt, endsAt, eventStatus: 'made', reply: 'none', outlook: [] });
}

async function expectSummary(
  { next }: Case,
  [changed, after]: readonly Session[],
  row: Session | undefined,
): Promise<void> {
  const [pair] = await sharePointPairs(await on.site.as('hannah')).findByPairKey(pairKey);
  const expected = next === 'after' ? after : changed;
  expect(pair?.summary.next?.sessionKey).toBe(expected?.key);
  if (next !== 'after') expect(pair?.summary.next).toMatchObject({ startsAt: row?.startsAt, endsAt: row?.endsAt });
}

describe('the calendar of whoever is invited', () => {
  it('shows the new time at their own next opening, and leaves the register to the organiser', async () => {
    const [session] = await on.book([first]);
    await on.open('hannah');
    await on
      .graph('hannah')
      .api(`/me/events/${await on.eventId('hannah', first.startsAt)}`)
      .patch(graphTimes(other));
    const news = await on.open('priya');
    expect(news.sessions).toMatchObject([
      { ...other, day: 20261203, outlook: [{ what: 'moved', byKey: hannah, ...first }] },
    ]);
    expect(await on.row(session!.key)).toMatchObject(first);
    await on.open('hannah');
    expect(await on.row(session!.key)).toMatchObject(other);
  });

  it('tells the register of a cancellation, which only the organiser can have caused', async () => {
    const [session] = await on.book([first]);
    await on.open('hannah');
    await on
      .graph('hannah')
      .api(`/me/events/${await on.eventId('hannah', first.startsAt)}/cancel`)
      .post({ comment: '' });
    expect((await on.open('priya')).sessions).toMatchObject([
      { status: 'cancelled', eventStatus: 'none', outlook: [{ what: 'cancelled', byKey: hannah }] },
    ]);
    expect(await on.row(session!.key)).toMatchObject({ status: 'cancelled' });
    expect(await on.open('hannah')).toMatchObject({ sessions: [], troubles: [] });
  });

  it('never moves the session for others, nor makes two calendars write against each other', async () => {
    const [session] = await on.book([first]);
    await on.open('hannah');
    await on
      .graph('priya')
      .api(`/me/events/${await on.eventId('priya', first.startsAt)}`)
      .patch(graphTimes(other));
    await on.open('priya');
    const before = await on.row(session!.key);
    await on.open('hannah');
    await on.open('priya');
    expect(await on.row(session!.key)).toEqual(before);
    expect(before).toMatchObject(first);
  });
});
