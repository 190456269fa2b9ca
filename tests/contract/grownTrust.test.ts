import { createTenant } from '../../src/local/tenant/createTenant';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { demoPerson } from '../../src/local/demo/demoPeople';
import { demoNow } from '../../src/local/demo/seedDemo';
import { everyService } from '../../src/local/demo/everyService';
import type { EveryService } from '../../src/local/demo/everyService';
import { allocationOf } from '../../src/people/rules/allocation';
import { loadServices } from '../../src/app/loadServices';
import { documents } from '../../src/sessions/outlook/documents';
import { grownTrust } from '../bench/grownTrust';
import { origin, webUrl } from './hubSite';

jest.setTimeout(600_000);

/** What a person's page asked for something. */
interface Cost {
  readonly trips: number;
  readonly rows: number;
  readonly bytes: number;
}

const sizes = [4, 90] as const;
/** So many schools stand in a page with their dates. */
const schoolsInPage = 20;
type Trusts = Readonly<Record<(typeof sizes)[number], Tenant>>;
let trusts: Trusts;

beforeAll(async () => {
  const [small, large] = await Promise.all(
    sizes.map(async (schools) =>
      createTenant({ data: ':memory:', snapshot: await grownTrust(schools), now: new Date(demoNow), origin }),
    ),
  );
  if (!small || !large) throw new Error('no trust was made');
  trusts = { 4: small, 90: large };
  for (const trust of [small, large]) {
    // as the record keeper who came last has counted it
    const { hub } = await openPage(trust, 'miriam');
    await hub.keepAllocationCount(await hub.openAllocation());
    await hub.keepRegisterCount(await hub.readRegisters());
  }
});
afterAll(() => Object.values(trusts).forEach((tenant) => tenant.close()));

interface Metered {
  readonly hub: EveryService;
  costOf(ask: (hub: EveryService) => Promise<unknown>): Promise<Cost>;
}

async function openPage(tenant: Tenant, alias: string): Promise<Metered> {
  const { key, login, name, mail } = demoPerson(alias);
  const tenantSays = (where: string, method: string, body?: unknown): Promise<Response> =>
    tenant.handle(
      new Request(`${origin}/_tenant/${where}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const { access_token: token } = (await (await tenantSays('token', 'POST', { user: alias })).json()) as {
    readonly access_token: string;
  };
  let bytes = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await tenant.handle(new Request(url, init));
    bytes += (await answer.clone().arrayBuffer()).byteLength;
    return answer;
  };
  const hub = everyService(
    loadServices({
      sharePoint: { webUrl, fetch, bearer: token, wait: async () => undefined },
      graph: { getToken: () => Promise.resolve(token), fetch },
      me: { key, login, name, mail, administers: false },
      words: documents,
      now: () => new Date(demoNow),
      links: { web: (code) => `${webUrl}?session=${code}`, teams: (code) => code },
    }).loaders,
  );
  return {
    hub: await hub,
    async costOf(ask) {
      await tenantSays('requests', 'DELETE');
      bytes = 0;
      await ask(await hub);
      const log = (await (await tenantSays('requests', 'GET')).json()) as readonly { path: string; rows: number }[];
      const asked = log.filter(({ path }) => path.includes('/_api/'));
      return { trips: asked.length, rows: asked.reduce((sum, { rows }) => sum + rows, 0), bytes };
    },
  };
}

const openNext = async (hub: EveryService): Promise<unknown> => {
  const next = (await hub.openHome()).week7[0]?.session;
  if (next === undefined) throw new Error('nothing is booked this week');
  return hub.openSession({ shard: next.shard, pairKey: next.pairKey, sessionKey: next.key });
};

const openByCode = async (hub: EveryService): Promise<unknown> => {
  const next = (await hub.openHome()).week7[0]?.session;
  if (next === undefined) throw new Error('nothing is booked this week');
  return hub.openSession({ code: next.code });
};

/** What an administrator's page reads of the schools and people it shows first. */
async function openEntered(hub: EveryService): Promise<unknown> {
  const { catalogue } = await hub.openTrust();
  const shown = [...catalogue.schools].sort((a, b) => a.name.localeCompare(b.name)).slice(0, schoolsInPage);
  return Promise.all([hub.firstPeople(), hub.termsOf(shown.map(({ key }) => key))]);
}

/** What a record keeper's page reads of pairs and requests. */
async function openKept(hub: EveryService): Promise<unknown> {
  await hub.openTrust();
  return Promise.all([hub.openRegisterCount(), hub.firstPairs(), hub.openAsked()]);
}

/** Rows of a page that is not full in a trust of four schools, and what a row of it takes. */
const names = 90 - 4;
const dates = (schoolsInPage - 4) * 15;
const bytesOfRow = 400;

/** What a page of a longer list adds to a place, in rows. */
const pages: Readonly<Record<string, number>> = {
  'Schools and people, entered': names + dates,
  'Schools and people, kept': names,
};

/** Places of people whom the trust around them does not concern. */
const places: readonly (readonly [place: string, alias: string, ask: (hub: EveryService) => Promise<unknown>])[] = [
  ['Home', 'ivy', (hub) => hub.openHome()],
  ['Home', 'priya', (hub) => hub.openHome()],
  ['Home of a trust lead', 'hannah', (hub) => hub.openHome()],
  ['Home of oversight', 'edith', (hub) => hub.openHome()],
  ['People', 'hannah', (hub) => hub.listPeople()],
  ['Records', 'hannah', (hub) => hub.listRecords()],
  ['the next session', 'hannah', openNext],
  ['the next session, by its short code', 'hannah', openByCode],
  ['my calendar', 'priya', (hub) => hub.openMyCalendar('2026-27')],
  ['the year plan', 'ivy', (hub) => hub.openCalendar(undefined)],
  ['the year plan', 'priya', (hub) => hub.openCalendar(undefined)],
  ['the year plan of oversight', 'edith', (hub) => hub.openCalendar(undefined)],
  ['booking', 'hannah', (hub) => hub.startBooking({})],
  ['Allocation', 'hannah', (hub) => hub.openAllocationCount()],
  ['Allocation', 'miriam', (hub) => hub.openAllocationCount()],
  ['Schools and people, entered', 'miriam', openEntered],
  ['Schools and people, kept', 'miriam', openKept],
  ['the staff of a school in Allocation', 'hannah', (hub) => hub.openSchool('ottersby')],
];

describe('a trust of 90 schools, 2,900 pairs and 8,600 people', () => {
  it('is as large as that', () => {
    const count = (title: string): number =>
      Number(trusts[90].context.db.prepare('SELECT item_count FROM lists WHERE title = ?').get(title)?.item_count);
    expect(count('Schools')).toBe(90);
    expect(count('People')).toBeGreaterThan(8600);
    // each with its folder
    expect(count('Pairs')).toBeGreaterThan(2 * 2800);
  });

  it('asks once more for a link by short code than for one that names its session', async () => {
    const costOf = async (ask: (hub: EveryService) => Promise<unknown>): Promise<Cost> => {
      const one = await openPage(trusts[90], 'hannah');
      await one.hub.openHome();
      return one.costOf(ask);
    };
    const [named, byCode] = [await costOf(openNext), await costOf(openByCode)];
    expect(byCode.trips).toBe(named.trips + 1);
  });

  it('plans the year of somebody who oversees nobody from their own pairs, and offers their own schools', async () => {
    const [few, many] = await Promise.all(
      sizes.map(async (size) => (await openPage(trusts[size], 'priya')).hub.openCalendar(undefined)),
    );
    expect(many).toEqual(few);
    expect(many?.rows.some(({ cells }) => cells.some(({ held, booked }) => held + booked > 0))).toBe(true);
    expect(many).toMatchObject({ several: false, choice: ['ottersby'] });
  });

  it('says of allocation what the registers say, of the trust and of each school that is opened', async () => {
    for (const size of sizes) {
      const { hub } = await openPage(trusts[size], 'hannah');
      const whole = await hub.openAllocation();
      const allocation = allocationOf(whole);
      const counted = await hub.openAllocationCount();
      expect(counted?.count).toMatchObject({
        inScope: allocation.lines.length,
        without: allocation.lines.filter(({ isAllocated }) => !isAllocated).length,
        schools: { count: allocation.schools.length },
        supervisors: { count: allocation.supervisors.length },
        staff: whole.people.length,
      });
      const worst = counted?.count.schools.first[0]?.schoolKey ?? '';
      for (const school of [worst, 'ottersby', 'trust']) {
        const opened = allocationOf(await hub.openSchool(school));
        const same = (one: { schoolKey: string }): boolean => one.schoolKey === school;
        expect(opened.schools.find(same)).toEqual(allocation.schools.find(same));
      }
    }
  });

  it('shows of people and pairs the first page of what is read whole at a press', async () => {
    for (const size of sizes) {
      const { hub } = await openPage(trusts[size], 'miriam');
      const view = await hub.openTrust();
      const told: number[] = [];
      const everybody = await hub.everybody((rows) => told.push(rows));
      expect(everybody).toHaveLength(view.staff);
      expect(told[told.length - 1]).toBe(view.staff);
      const { people, byName } = await hub.firstPeople();
      expect(people).toHaveLength(20);
      // SharePoint orders no list above its threshold by names
      expect(byName).toBe(size === 4);
      expect(await hub.peopleOf('ottersby')).toEqual(everybody.filter(({ schoolKey }) => schoolKey === 'ottersby'));
      const registers = await hub.readRegisters();
      const first = await hub.firstPairs();
      const keys = registers.pairs.map(({ key }) => key);
      expect(first.pairs.filter(({ key }) => !keys.includes(key))).toEqual([]);
      expect(first.pairs.length).toBeGreaterThan(10);
      expect(first.isWhole).toBe(false);
      expect(await hub.openRegisterCount()).toMatchObject({ pairs: registers.pairs.length, undecided: 0, leftOut: 0 });
    }
  });

  it('compares a change with the pairs of those it is about, and of those whom they supervise', async () => {
    const { hub } = await openPage(trusts[90], 'miriam');
    const { pairs } = await hub.readRegisters();
    const [busiest] = pairs.filter(
      (pair) => pairs.filter((one) => one.supervisorKey === pair.supervisorKey).length > 3,
    );
    const supervisor = busiest?.supervisorKey ?? '';
    const theirs = pairs.filter(({ supervisorKey }) => supervisorKey === supervisor);
    const people = new Set([supervisor, ...theirs.map(({ superviseeKey }) => superviseeKey)]);
    const around = await hub.pairsAround([supervisor], '');
    const keysOf = (some: typeof pairs): readonly string[] => some.map(({ key }) => key).sort();
    expect(theirs.length).toBeGreaterThan(3);
    expect(keysOf(around.pairs.filter(({ superviseeKey }) => people.has(superviseeKey)))).toEqual(
      keysOf(pairs.filter(({ superviseeKey }) => people.has(superviseeKey))),
    );
  });

  // the names of schools are one page in a trust of any size; names of staff are those around the person
  it.each(['ivy', 'priya', 'hannah'])('asks for no more names of staff that may be written (%s)', async (alias) => {
    const [small, large] = [await openPage(trusts[4], alias), await openPage(trusts[90], alias)];
    const ask = (hub: EveryService): Promise<unknown> => hub.whoMayBeNamed();
    for (const one of [small, large]) await one.hub.openHome();
    const [few, many] = [await small.costOf(ask), await large.costOf(ask)];
    expect(many.trips).toBe(few.trips);
    expect(many.rows - 90).toBeLessThanOrEqual((few.rows - 4) * 1.2);
    const { known } = await large.hub.whoMayBeNamed();
    expect(known.people).toEqual((await small.hub.whoMayBeNamed()).known.people);
    expect(known.people).toContain('Priya Nair');
    expect(known.places).toContain('Grown 86');
  });

  it.each(places)('asks no more than one of four schools for %s (%s), cold and warm', async (place, alias, ask) => {
    const page = pages[place] ?? 0;
    const [small, large] = [await openPage(trusts[4], alias), await openPage(trusts[90], alias)];
    for (const visit of ['cold', 'warm']) {
      const [few, many] = [await small.costOf(ask), await large.costOf(ask)];
      expect({ visit, trips: many.trips }).toEqual({ visit, trips: few.trips });
      expect(many.rows).toBeLessThanOrEqual(few.rows * 1.2 + page);
      expect(many.bytes).toBeLessThanOrEqual(few.bytes * 1.2 + page * bytesOfRow);
    }
  });
});
