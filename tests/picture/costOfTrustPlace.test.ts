import { rmSync } from 'node:fs';
import path from 'node:path';
import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from '../contract/hubOf';
import { openTestSite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { makeGrownSite } from './makeGrownSite';

jest.setTimeout(600_000);

const untold = (): void => undefined;

interface Cost {
  readonly requests: number;
  readonly rows: number;
  readonly bytes: number;
}

/** What places of a trust lead ask SharePoint, each from Home on. */
const works = {
  // the picture, and the look for what has changed since
  'the Trust place': async (hub) => {
    await hub.openPicture();
    await hub.bringUpToDate(untold);
  },
  "a school's year": async (hub) => {
    const year = await hub.openCalendar('grown0');
    expect(year).toMatchObject({ schoolKey: 'grown0', several: true });
    expect(year.rows.length).toBeGreaterThan(1);
  },
} satisfies Readonly<Record<string, (hub: EveryService) => Promise<void>>>;
type Work = keyof typeof works;
const names = Object.keys(works) as readonly Work[];

async function costsAt(schools: number, pairs: number): Promise<ReadonlyMap<Work, Cost>> {
  const file = await makeGrownSite(schools, pairs);
  const site = openTestSite(file);
  let bytes = 0;
  const measured: TestSite = {
    ...site,
    fetch: async (url, init) => {
      const answer = await site.fetch(url, init);
      bytes += (await answer.clone().arrayBuffer()).byteLength;
      return answer;
    },
  };
  await (await hubOf(site, 'miriam')).bringUpToDate(untold);
  const costs = new Map<Work, Cost>();
  for (const name of names) {
    const hannah: EveryService = await hubOf(measured, 'hannah');
    await hannah.openHome();
    await site.forgetRequests();
    bytes = 0;
    await works[name](hannah);
    const sent = await site.requests();
    // of a batch its parts are logged as well: what travels is the batch
    const travelled = sent.filter(({ path: address }) => !address.includes('#part'));
    costs.set(name, { requests: travelled.length, rows: sent.reduce((sum, { rows }) => sum + rows, 0), bytes });
  }
  expect((await (await hubOf(site, 'hannah')).openPicture())?.schools).toBe(schools);
  site.tenant.close();
  rmSync(path.dirname(file), { recursive: true });
  return costs;
}

describe('at ninety schools', () => {
  let small: ReadonlyMap<Work, Cost>;
  let big: ReadonlyMap<Work, Cost>;
  beforeAll(async () => {
    small = await costsAt(3, 100);
    big = await costsAt(90, 3000);
  });

  it.each(names)('%s costs at most 1.2 times what it costs at three: row 97', (name) => {
    const [few, many] = [small.get(name), big.get(name)];
    if (few === undefined || many === undefined) throw new Error('nothing was measured');
    for (const what of ['requests', 'rows', 'bytes'] as const)
      expect([what, few[what], many[what], many[what] / few[what] <= 1.2]).toEqual([what, few[what], many[what], true]);
  });
});
