import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import type { EveryService } from '../../src/local/demo/everyService';
import { writeSchoolYears } from '../../src/people/sharepoint/writeReference';
import { hubOf } from './hubOf';
import { person, readySite, webUrl, year } from './hubSite';
import type { TestSite } from './hubSite';

/** Hannah supervises five people, each in a pair of their own, and the first two of them in a group besides. */
const people = ['priya', 'carys', 'dele', 'ivy', 'edith'] as const;
const keyOf = (number: number): string => `0c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d${String(10 + number)}`;
const groupKey = keyOf(9);

let site: TestSite;
let hannah: EveryService;

const offerOf = (key: string): string => (key === groupKey ? 'eyfs-group' : 'trust-level');

async function open(key: string, supervisees: readonly string[]): Promise<void> {
  await openPairFolders(await site.as('miriam'), {
    pairKey: key,
    offerKey: offerOf(key),
    supervisor: person('hannah'),
    supervisees: supervisees.map(person),
    schoolKey: 'ottersby',
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
}

async function hold(pairKey: string, superviseeKey: string, key: string): Promise<void> {
  const booked = await hannah.bookSession({
    pairKey,
    offerKey: offerOf(pairKey),
    superviseeKey,
    alongKeys: [],
    place: 'room',
    room: 'Library',
    sessions: [{ key, startsAt: '2026-11-23T14:15:00.000Z', endsAt: '2026-11-23T15:00:00.000Z' }],
  });
  expect(booked.ok ? [] : booked.issues).toEqual([]);
  const target = { shard: year, pairKey, sessionKey: key };
  await hannah.saveNote(target, {
    key: `${key}-note`,
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text: 'Words.',
    functions: [],
  });
  const finished = await hannah.finishSession({
    room: await hannah.openSession(target),
    nextStartsAt: '2026-12-14T14:15:00.000Z',
    nextKey: `${key}-next`,
  });
  expect(finished.ok ? [] : finished.issues).toEqual([]);
}

/** How often SharePoint is asked for this, in a page that has shown Home. */
async function tripsOf(alias: string, ask: (hub: EveryService) => Promise<unknown>): Promise<number> {
  const hub = await hubOf(site, alias);
  await hub.openHome();
  await site.forgetRequests();
  await ask(hub);
  return (await site.requests()).filter(({ path }) => path.includes('/_api/')).length;
}

// made once: nothing below writes
beforeAll(async () => {
  site = await readySite();
  for (const [number, alias] of people.entries()) await open(keyOf(number), [alias]);
  await open(groupKey, people.slice(0, 2));
  const halfTerms = [{ name: 'autumn2' as const, firstDay: 20261102, lastDay: 20261218 }];
  await writeSchoolYears(await site.as('jo'), [{ schoolKey: 'ottersby', year, halfTerms, closures: [] }]);
  hannah = await hubOf(site, 'hannah');
  for (const [number, alias] of people.entries()) await hold(keyOf(number), person(alias).key, `s${number}`);
  await hold(groupKey, '', 'group');
}, 240_000);
afterAll(() => site.tenant.close());

it('lists the records of many pairs in as few round trips as of one, and reads their seals in two more', async () => {
  const listed = await hannah.listRecords();
  expect(listed.map(({ session }) => session.key).sort()).toEqual(['group', 's0', 's1', 's2', 's3', 's4']);
  // one pair: the sessions, and the names
  expect(await tripsOf('dele', (hub) => hub.listRecords())).toBeLessThanOrEqual(2);
  // with a group that is signing, also who of it SharePoint says has signed
  expect(await tripsOf('hannah', (hub) => hub.listRecords())).toBeLessThanOrEqual(3);
  const sessions = listed.map(({ session }) => session);
  expect([...new Set((await hannah.checkSeals(sessions)).values())]).toEqual(['signing']);
  expect(await tripsOf('hannah', (hub) => hub.checkSeals(sessions))).toBeLessThanOrEqual(2);
});

it.each([
  ['session', 'hannah', (hub: EveryService) => hub.openSession({ shard: year, pairKey: keyOf(0), sessionKey: 's0' })],
  ['record', 'priya', (hub: EveryService) => hub.openRecord({ shard: year, pairKey: keyOf(0), sessionKey: 's0' })],
  [
    'session of a group',
    'carys',
    (hub: EveryService) => hub.openSession({ shard: year, pairKey: groupKey, sessionKey: 'group' }),
  ],
] as const)('opens the %s that a link names in two round trips', async (_, alias, ask) => {
  expect(await tripsOf(alias, ask)).toBeLessThanOrEqual(2);
});

it('reads the reference data once where a link opens a session while Home is being read', async () => {
  const asked: string[] = [];
  const hub = await hubOf(site, 'hannah', {
    sharePoint: {
      webUrl,
      bearer: await site.token('hannah'),
      fetch: (url, init) => {
        asked.push(`${url} ${typeof init.body === 'string' ? init.body : ''}`);
        return site.fetch(url, init);
      },
    },
  });
  await Promise.all([hub.openHome(), hub.openSession({ shard: year, pairKey: keyOf(0), sessionKey: 's0' })]);
  expect(asked.filter((one) => one.includes('HubCatalogue'))).toHaveLength(1);
});
