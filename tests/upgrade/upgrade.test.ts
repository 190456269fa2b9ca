import { needs } from '../../src/app/capabilities';
import { entriesFor } from '../../src/app/entries';
import { lists } from '../../sharepoint/lists/lists';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';
import type { EveryService } from '../../src/local/demo/everyService';
import { countedFor } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import type { TestSite } from '../contract/hubSite';
import { keptSite } from './keptSite';

let site: TestSite;
beforeAll(() => {
  site = keptSite();
});
afterAll(() => site.tenant.close());

const hub = (alias: string): Promise<EveryService> => hubOf(site, alias, { needs });

interface Seen {
  readonly places: readonly string[];
  readonly supervises: readonly string[];
  readonly supervisedIn: readonly string[];
  readonly needs: readonly string[];
  readonly people: readonly string[];
  readonly calendar: readonly string[];
  readonly overview: unknown;
  readonly records: readonly string[];
  /** What reading their seals anew says of each record. */
  readonly seals: readonly string[];
}

/** Everything somebody's Hub reads of the register, the words and the seals. */
async function seenBy(alias: string, waits: boolean): Promise<Seen> {
  const theirs = await hub(alias);
  const home = await theirs.openHome();
  expect(home.unknown).toBe(0);
  expect(home.upgradeWaits).toBe(waits);
  const [people, calendar, overview, records] = await Promise.all([
    theirs.listPeople(),
    theirs.openCalendar(undefined),
    countedFor(theirs),
    theirs.listRecords(),
  ]);
  const seals = await theirs.checkSeals(records.map(({ session }) => session));
  return {
    places: entriesFor(home.belonging).map(({ place }) => place),
    supervises: home.supervisees.map(({ pair }) => pair.superviseeName),
    supervisedIn: home.mine.map(({ offer }) => offer.key),
    needs: home.needs.map(({ kind }) => kind),
    people: people.map(({ pair }) => pair.superviseeName),
    calendar: calendar.rows.map(({ offer, cells }) => `${offer.key} ${cells.map(({ held }) => held).join(' ')}`),
    overview,
    records: records.map(({ session, withName }) => `${session.code} ${withName}`),
    seals: records.map(({ session }) => seals.get(session.key) ?? ''),
  };
}

/** One of each kind; Dele has a pair that was ended and handed over, Amy is in a group. */
const kinds = [
  { alias: 'jo', who: 'the administrator', places: 'home, policies, trust, setUp', supervises: 0, supervisedIn: 0 },
  {
    alias: 'miriam',
    who: 'a record keeper',
    places: 'home, calendar, support, policies, records, overview, trust',
    supervises: 0,
    supervisedIn: 0,
  },
  {
    alias: 'hannah',
    who: 'the head of safeguarding',
    places: 'home, people, calendar, support, policies, records, overview',
    supervises: 8,
    supervisedIn: 1,
  },
  {
    alias: 'priya',
    who: 'a supervisee',
    places: 'home, calendar, support, policies, records',
    supervises: 0,
    supervisedIn: 1,
  },
  {
    alias: 'dele',
    who: 'somebody handed over',
    places: 'home, people, calendar, support, policies, records',
    supervises: 6,
    supervisedIn: 1,
  },
  {
    alias: 'amy',
    who: 'a member of a group',
    places: 'home, calendar, support, policies, records',
    supervises: 0,
    supervisedIn: 1,
  },
  {
    alias: 'edith',
    who: 'a trust lead',
    places: 'home, calendar, support, policies, overview',
    supervises: 0,
    supervisedIn: 0,
  },
];

async function verifies(alias: string): Promise<void> {
  const theirs = await hub(alias);
  const sealed = (await theirs.listRecords()).find(({ session }) => session.status === 'sealed')?.session;
  expect(sealed).toBeDefined();
  const target = { code: sealed?.code ?? '' };
  expect((await theirs.openRecord(target)).state).toBe('sealed');
  expect(await theirs.verifyRecord(target)).toMatchObject({ ok: true, problems: [] });
}

describe('the site of release 0.1.0', () => {
  const before = new Map<string, Seen>();

  it.each(kinds)('opens for $who before Set-up has run', async ({ alias, places, supervises, supervisedIn }) => {
    const seen = await seenBy(alias, true);
    before.set(alias, seen);
    expect(seen.places.join(', ')).toBe(places);
    expect(seen.supervises).toHaveLength(supervises);
    expect(seen.supervisedIn).toHaveLength(supervisedIn);
    expect(seen.seals.filter((seal) => seal === 'broken')).toEqual([]);
  });

  it.each(['hannah', 'priya', 'dele', 'amy'])('verifies a sealed record to %s', verifies);

  it('stays closed to somebody without rights', async () => {
    await expect((await hub('nia')).openHome()).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('lacks no list or column but those that say with which number they came', async () => {
    const { findings } = await (await hub('jo')).checkSetUp();
    const since = (title: string, column?: string): number | undefined => {
      const list = lists.find((one) => title === one.title || title.startsWith(`${one.title} `));
      return list?.since ?? list?.columns.find(({ name }) => name === column)?.since;
    };
    // Set-up makes the lists of two more years than that release did
    const isLater = (title: string): boolean => / (2027-28|2028-29)$/.test(title);
    const unsaid = findings
      .filter(({ kind, problem }) => (kind === 'list' || kind === 'column') && problem === 'missing')
      .map((finding) => (finding.kind === 'column' ? [finding.list ?? '', finding.name] : [finding.name]))
      .filter(([title = '']) => !isLater(title))
      .filter(([title = '', column]) => !((since(title, column) ?? Infinity) <= setUpVersion));
    expect(unsaid).toEqual([]);
  });

  it('is as the list data say once the administrator has run Set-up', async () => {
    const report = await (await hub('jo')).runSetUp({ onProgress: () => undefined });
    expect(report.findings).toEqual([]);
    expect(report.site).toEqual([]);
  });

  it.each(kinds)('shows $who the same afterwards', async ({ alias }) => {
    expect(await seenBy(alias, false)).toEqual(before.get(alias));
  });

  it.each(['hannah', 'priya', 'dele', 'amy'])('verifies a sealed record to %s afterwards', verifies);

  it('gives a record keeper nothing to put right but pairs to take over', async () => {
    const report = await (await hub('miriam')).checkEveryFolder({ onProgress: () => undefined });
    expect([...new Set(report.findings.map(({ problem, repairable }) => `${problem} ${repairable}`))]).toEqual([
      'notTakenOver false',
    ]);
  });

  it('stays closed to somebody without rights afterwards', async () => {
    await expect((await hub('nia')).openHome()).rejects.toMatchObject({ code: 'forbidden' });
  });
});
