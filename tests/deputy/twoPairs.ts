import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import type { EveryService } from '../../src/local/demo/everyService';
import type { Session } from '../../src/sessions/rules/Session';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import type { New } from '../../src/ground/ports';
import { countedFor } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';

/** The weaker person's own pair: Priya, supervised by Hannah. */
export const own = '0c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d01';
/** A pair that is none of hers: Carys, supervised by Miriam, who keeps the records. */
export const theirs = '7a1d9c44-0b5e-4a61-8d4f-000000000001';

export const sessionIn = (pairKey: string, change: Partial<Session> = {}): New<Session> => ({
  key: `session of ${pairKey.slice(0, 4)}`,
  pairKey,
  shard: year,
  offerKey: 'trust-level',
  supervisorKey: person(pairKey === own ? 'hannah' : 'miriam').key,
  superviseeKey: person(pairKey === own ? 'priya' : 'carys').key,
  code: pairKey === own ? 'CODEPR22' : 'CODECA22',
  day: 20261126,
  startsAt: '2026-11-26T14:15:00.000Z',
  endsAt: '2026-11-26T15:00:00.000Z',
  status: 'booked',
  place: 'room',
  seriesKey: '',
  eventId: '',
  eventStatus: 'none',
  reply: 'none',
  ...change,
});

/** Both pairs open, a session booked in each; Hannah oversees and Miriam keeps (and oversees). */
export async function twoPairs(): Promise<TestSite> {
  const site = await readySite();
  const miriam = await site.as('miriam');
  const plan = { offerKey: 'trust-level', schoolKey: 'ottersby', cadence: '', firstDay: 20260901, shards: [year] };
  await openPairFolders(miriam, {
    ...plan,
    pairKey: own,
    supervisor: person('hannah'),
    supervisees: [person('priya')],
  });
  await openPairFolders(miriam, {
    ...plan,
    pairKey: theirs,
    supervisor: person('miriam'),
    supervisees: [person('carys')],
  });
  await sharePointSessions(await site.as('hannah')).add(sessionIn(own));
  await sharePointSessions(miriam).add(sessionIn(theirs));
  return site;
}

/** What somebody's Hub shows of pairs, sessions and figures; each page must open. */
export interface Seen {
  readonly home: unknown;
  readonly people: unknown;
  readonly calendar: unknown;
  readonly overview: unknown;
  readonly records: unknown;
  readonly kept: unknown;
}

export async function seenBy(site: TestSite, alias: string): Promise<Seen> {
  const hub: EveryService = await hubOf(site, alias);
  const home = await hub.openHome();
  const [people, calendar, overview, records, trust] = [
    await hub.listPeople(),
    await hub.openCalendar('ottersby'),
    await countedFor(hub),
    await hub.listRecords(),
    await hub.openTrustData(),
  ];
  const nameless = ({ pairKey, superviseeKey, status, summary }: (typeof people)[number]['pair']): unknown => ({
    pairKey,
    superviseeKey,
    status,
    summary,
  });
  return {
    home: {
      belonging: home.belonging,
      mine: home.mine.map(({ pair, next }) => [nameless(pair), next?.key]),
      supervisees: home.supervisees.map(({ pair, standing }) => [nameless(pair), standing]),
      week: home.week7.map(({ session, withName }) => [session.key, withName]),
      needs: home.needs.map(({ kind }) => kind),
      actions: home.actions.map(({ action }) => action.key),
      additions: home.additions.map(({ key }) => key),
    },
    people: people.map(({ pair }) => nameless(pair)),
    calendar: calendar.rows,
    overview,
    records: records.map(({ session }) => session.key),
    kept: [...trust.pairs, ...trust.ended].map(nameless),
  };
}
