import { homeMark } from '../../src/sessions/home/sharepoint/homeMark';
import { homeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import type { KeyStorage } from '../../src/sessions/home/sharepoint/homeMemory';
import { homeReader } from '../../src/sessions/home/sharepoint/homeReader';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import type { Session } from '../../src/sessions/rules/Session';
import { endPair } from '../../src/access/sharepoint/changePair';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { now, openPriyasPair, pairKey, person, readySite, today, webUrl, year } from './hubSite';
import type { TestSite } from './hubSite';
import type { New } from '../../src/ground/ports';
import type { HomeReader } from '../../src/sessions/home/ports';

let site: TestSite;
const groupKey = '5e5e5e5e-0000-4000-8000-000000000002';

const session = (key: string, of: string, day: number, change: Partial<Session> = {}): New<Session> => ({
  key,
  pairKey: of,
  shard: year,
  offerKey: 'dsl',
  supervisorKey: person('hannah').key,
  superviseeKey: of === groupKey ? '' : person('priya').key,
  code: key,
  day,
  startsAt: `2026-11-${day % 100}T14:15:00.000Z`,
  endsAt: `2026-11-${day % 100}T15:00:00.000Z`,
  status: 'booked',
  place: 'teams',
  seriesKey: '',
  eventId: '',
  eventStatus: 'none',
  reply: 'none',
  ...change,
});

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  await openPairFolders(await site.as('miriam'), {
    pairKey: groupKey,
    offerKey: 'eyfs',
    supervisor: person('hannah'),
    supervisees: [person('priya'), person('carys')],
    schoolKey: 'ottersby',
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
  const sp = await site.as('hannah');
  const sessions = sharePointSessions(sp);
  await sessions.add(session('coming', pairKey, 20261126));
  await sessions.add(session('group', groupKey, 20261127));
  await sessions.add(session('dropped', pairKey, 20261125, { status: 'cancelled' }));
  await sessions.add(session('toTakeOut', pairKey, 20261124, { status: 'cancelled', eventStatus: 'wanted' }));
  const pairs = sharePointPairs(sp);
  // as booking does: the row names the next session, also for the members of a group
  for (const row of await pairs.findByPairKey(groupKey)) {
    await pairs.updateSummary(row, {
      ...row.summary,
      next: {
        sessionKey: 'group',
        startsAt: '2026-11-27T14:15:00.000Z',
        endsAt: '2026-11-27T15:00:00.000Z',
        place: 'teams',
      },
    });
  }
  for (const row of await pairs.findByPairKey(pairKey)) {
    await pairs.updateSummary(row, {
      ...row.summary,
      next: {
        sessionKey: 'coming',
        startsAt: '2026-11-26T14:15:00.000Z',
        endsAt: '2026-11-26T15:00:00.000Z',
        place: 'teams',
      },
    });
  }
  const work = sharePointWorking(sp, workReader(sp));
  const at = { pairKey, shard: year };
  await work.add({
    ...at,
    sessionKey: 'coming',
    key: 'w1',
    kind: 'agenda',
    text: 'To raise',
    byKey: person('hannah').key,
  });
  await work.add({
    ...at,
    pairKey: groupKey,
    sessionKey: 'group',
    key: 'w2',
    kind: 'agenda',
    text: 'For all',
    byKey: person('hannah').key,
  });
  await work.add({
    ...at,
    sessionKey: '',
    key: 'w3',
    kind: 'request',
    what: 'debrief',
    fromKey: person('priya').key,
    status: 'asked',
  });
  await work.add({
    ...at,
    sessionKey: 'old',
    key: 'w4',
    kind: 'action',
    text: 'Do',
    ownerKey: person('priya').key,
    dueDay: undefined,
    status: 'open',
    agendaNumber: 6,
    caseReference: '',
    carried: [],
    doneDay: undefined,
  });
  await work.add({
    ...at,
    sessionKey: 'old',
    key: 'w5',
    kind: 'note',
    agendaNumber: 1,
    covered: true,
    text: 'not for home',
    functions: [],
  });
});

async function reader(alias: string, storage?: KeyStorage): Promise<HomeReader> {
  return homeReader(
    await site.as(alias),
    homeMemory(webUrl, () => now, storage),
    () => today,
  );
}
async function trips(work: () => Promise<unknown>): Promise<number> {
  await site.forgetRequests();
  await work();
  return (await site.requests()).filter(({ path }) => path.includes('/_api/')).length;
}

describe('home', () => {
  it('has everything of a supervisee', async () => {
    const home = await (await reader('priya')).read(person('priya').key, today);
    expect(home.me).toEqual(person('priya'));
    expect(home.supervisedIn.map((pair) => pair.pairKey).sort()).toEqual([pairKey, groupKey].sort());
    expect(home.supervises).toEqual([]);
    expect(home.people).toEqual([person('hannah')]);
    expect(home.sessions.map(({ key }) => key)).toEqual(['toTakeOut', 'coming', 'group']);
    expect(home.work.map(({ key }) => key).sort()).toEqual(['w1', 'w2', 'w3', 'w4']);
    expect(home.catalogue.offers.length).toBeGreaterThan(5);
    expect([home.oversees, home.keeps]).toEqual([false, false]);
  });

  it('has everything of a supervisor who oversees', async () => {
    const home = await (await reader('hannah')).read(person('hannah').key, today);
    expect(home.supervises).toHaveLength(3);
    expect(home.people.map(({ key }) => key).sort()).toEqual([person('priya').key, person('carys').key].sort());
    expect(home.work.map(({ key }) => key).sort()).toEqual(['w1', 'w2', 'w3']);
    expect([home.oversees, home.keeps]).toEqual([true, false]);
  });

  it('shows a group session to a member the row does not name', async () => {
    const home = await (await reader('carys')).read(person('carys').key, today);
    expect(home.sessions.map(({ key }) => key)).toEqual(['group']);
    expect(home.work.map(({ key }) => key)).toEqual(['w2']);
  });

  it.each(['priya', 'hannah', 'carys', 'dele'])(
    'takes %s two round trips cold and one warm, in the page and after a reload',
    async (alias) => {
      const kept = new Map<string, string>();
      const storage: KeyStorage = {
        getItem: (name) => kept.get(name) ?? null,
        setItem: (name, value) => {
          kept.set(name, value);
        },
      };
      const home = await reader(alias, storage);
      const read = () => home.read(person(alias).key, today);
      expect(await trips(read)).toBeLessThanOrEqual(2);
      expect(await trips(read)).toBe(1);
      const reloaded = await reader(alias, storage);
      expect(await trips(() => reloaded.read(person(alias).key, today))).toBe(1);
      const words = [...kept.values()].join(' ');
      expect(words).not.toMatch(/To raise|For all|not for home/);
      expect(words).not.toContain(person('priya').name);
    },
  );

  it('finds what is new although keys are remembered', async () => {
    const home = await reader('priya');
    await home.read(person('priya').key, today);
    const sp = await site.as('hannah');
    await sharePointSessions(sp).add(session('newer', pairKey, 20261130));
    const work = sharePointWorking(sp, workReader(sp));
    await work.add({
      pairKey,
      shard: year,
      sessionKey: 'newer',
      key: 'w9',
      kind: 'agenda',
      text: 'New',
      byKey: person('hannah').key,
    });
    expect((await home.read(person('priya').key, today)).work.map(({ key }) => key)).toContain('w9');
  });

  it('survives a throttled batch and a throttled part', async () => {
    await site.faults([
      { match: '$batch', nth: 1, kind: '429' },
      { match: 'HubPairs', nth: 1, kind: '503' },
    ]);
    expect((await (await reader('priya')).read(person('priya').key, today)).supervisedIn).toHaveLength(2);
  });

  it('is empty for somebody on the site without pairs, closed to somebody off it', async () => {
    const dele = await (await reader('dele')).read(person('dele').key, today);
    expect([dele.supervises, dele.supervisedIn, dele.sessions, dele.work]).toEqual([[], [], [], []]);
    await expect((await reader('nia')).read(person('nia').key, today)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('leaves out pairs that ended', async () => {
    const miriam = sharePointPairs(await site.as('miriam'));
    expect(await miriam.findByPairKey(pairKey)).toHaveLength(1);
    await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
    expect(
      (await (await reader('priya')).read(person('priya').key, today)).supervisedIn.map((pair) => pair.pairKey),
    ).toEqual([groupKey]);
  });
});

describe('the mark by which an open Home looks again', () => {
  const years = [year];

  it('stays as it is while nothing is written, and costs one request', async () => {
    const priya = await site.as('priya');
    const before = await homeMark(priya, years);
    await site.forgetRequests();
    expect(await homeMark(priya, years)).toBe(before);
    const asked = (await site.requests()).filter(({ path }) => path.includes('$batch'));
    expect(asked).toHaveLength(1);
  });

  it('differs for the supervisor as soon as somebody they supervise has asked for a debrief', async () => {
    const hannah = await site.as('hannah');
    const before = await homeMark(hannah, years);
    const priya = await site.as('priya');
    await sharePointWorking(priya, workReader(priya)).add({
      pairKey,
      shard: year,
      sessionKey: '',
      key: 'asked',
      kind: 'request',
      what: 'debrief',
      fromKey: person('priya').key,
      status: 'asked',
    });
    expect(await homeMark(hannah, years)).not.toBe(before);
  });

  it('differs for both when the register or a session changes', async () => {
    const hannah = await site.as('hannah');
    const priya = await site.as('priya');
    const before = await homeMark(priya, years);
    await sharePointSessions(hannah).add(session('another', pairKey, 20261127));
    expect(await homeMark(priya, years)).not.toBe(before);
  });
});
