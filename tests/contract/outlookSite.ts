import type { Client } from '@microsoft/microsoft-graph-client';
import type { Session } from '../../src/sessions/rules/Session';
import { connectGraph } from '../../src/ground/graph/connectGraph';
import type { EveryService } from '../../src/local/demo/everyService';
import type { OutlookNews } from '../../src/sessions/outlook/OutlookService';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { writeSchoolYears } from '../../src/people/sharepoint/writeReference';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { hubOf } from './hubOf';
import { pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

type Fetch = TestSite['fetch'];
const spans = {
  autumn1: [20260903, 20261023],
  autumn2: [20261102, 20261218],
  spring1: [20270105, 20270212],
  spring2: [20270222, 20270326],
  summer1: [20270412, 20270528],
  summer2: [20270607, 20270720],
} as const;

/**
 * Hannah supervises Priya once a term, with the year's real terms, and each may open the Hub as often as they like: in
 * one tab, or in a new one.
 */
export interface OutlookSite {
  readonly site: TestSite;
  /** A tab: what it remembers is kept until `newTab`. */
  hub(alias: string): Promise<EveryService>;
  newTab(alias: string): void;
  /** Opens the Hub and looks into the calendar, as Home does; follows it afterwards. */
  open(alias: string): Promise<OutlookNews>;
  book(spansToBook: readonly { readonly startsAt: string; readonly endsAt: string }[]): Promise<readonly Session[]>;
  row(key: string, shard?: string): Promise<Session | undefined>;
  graph(alias: string): Client;
  /** The id of a session's event in somebody's calendar. */
  eventId(alias: string, startsAt: string): Promise<string>;
  /** Graph's requests since the last asking, as method and path. */
  graphRequests(): Promise<readonly string[]>;
  /** Changes answers of Graph for this person from now on. */
  answering(alias: string, change: (url: string, answer: Response) => Promise<Response>): void;
}

export async function outlookSite(shards: readonly string[] = [year]): Promise<OutlookSite> {
  const site = await readySite();
  const jo = await site.as('jo');
  await writeSchoolYears(jo, [
    {
      schoolKey: 'ottersby',
      year,
      closures: [],
      halfTerms: Object.entries(spans).map(([name, [firstDay, lastDay]]) => ({
        name: name as keyof typeof spans,
        firstDay,
        lastDay,
      })),
    },
  ]);
  await openPairFolders(await site.as('miriam'), {
    pairKey,
    offerKey: 'trust-level',
    supervisor: person('hannah'),
    supervisees: [person('priya')],
    schoolKey: 'ottersby',
    cadence: 'termly',
    firstDay: 20260901,
    shards: [...shards],
  });
  const tabs = new Map<string, Map<string, string>>();
  const hubs = new Map<string, EveryService>();
  const changes = new Map<string, (url: string, answer: Response) => Promise<Response>>();
  const graphFetch =
    (alias: string): Fetch =>
    async (url, init) => {
      const answer = await site.fetch(url, init);
      const change = changes.get(alias);
      return change ? change(url, answer) : answer;
    };
  const hub = async (alias: string): Promise<EveryService> => {
    const tab = tabs.get(alias) ?? new Map<string, string>();
    tabs.set(alias, tab);
    const made =
      hubs.get(alias) ??
      (await hubOf(site, alias, {
        graph: { getToken: () => site.token(alias), fetch: graphFetch(alias) },
        now: () => site.tenant.now(),
        storage: {
          getItem: (name) => tab.get(name) ?? null,
          setItem: (name, value) => {
            tab.set(name, value);
          },
        },
      }));
    hubs.set(alias, made);
    return made;
  };
  return {
    site,
    hub,
    newTab: (alias) => {
      tabs.delete(alias);
      hubs.delete(alias);
    },
    open: async (alias) => {
      const services = await hub(alias);
      const { followed } = await services.openHome();
      const news = await services.refreshFromOutlook(followed);
      await services.followOutlook(followed);
      return news;
    },
    book: async (spansToBook) => {
      const services = await hub('hannah');
      const outcome = await services.bookSession({
        pairKey,
        offerKey: 'trust-level',
        superviseeKey: person('priya').key,
        alongKeys: [],
        place: 'teams',
        room: '',
        sessions: spansToBook.map((span, index) => ({ key: `3f0d6c9e-1111-4222-8333-44445555666${index}`, ...span })),
      });
      if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
      return outcome.value.sessions;
    },
    row: async (key, shard = year) => sharePointSessions(await site.as('hannah')).findByKey(shard, pairKey, key),
    graph: (alias) => connectGraph({ getToken: () => site.token(alias), fetch: graphFetch(alias) }),
    eventId: async (alias, startsAt) => {
      const { value } = (await connectGraph({ getToken: () => site.token(alias), fetch: site.fetch })
        .api('/me/events')
        .top(50)
        .get()) as { value: { id: string; start: { dateTime: string } }[] };
      const event = value.find(({ start }) => Date.parse(`${start.dateTime.slice(0, 19)}Z`) === Date.parse(startsAt));
      if (!event) throw new Error(`${alias} has no event at ${startsAt}`);
      return event.id;
    },
    graphRequests: async () => {
      const all = (await site.requests())
        .filter(({ path }) => path.includes('/v1.0/'))
        .map(({ method, path }) => `${method} ${path.replace(/.*\/v1\.0/, '')}`);
      await site.forgetRequests();
      return all;
    },
    answering: (alias, change) => {
      changes.set(alias, change);
    },
  };
}
