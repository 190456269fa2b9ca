import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { counted } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { openTestSite } from '../contract/hubSite';
import { pairUnderTest } from './PairUnderTest';
import { rawPerson } from './RawPerson';

// a demo trust that is not there yet is made first
jest.setTimeout(300_000);

test('what a trust lead counts holds names and dates, and none of the words of a pair', async () => {
  const site = openTestSite(await ensureDemoSnapshot());
  const pair = await pairUnderTest(await rawPerson(site.tenant, 'app'), 'Hannah Okafor', 'Priya Nair');
  expect(pair.words.length).toBeGreaterThan(10);
  const seen = await counted(await hubOf(site, 'edith', { now: () => site.tenant.now() }));
  const lead = await rawPerson(site.tenant, 'edith');
  const stored = await lead.get("web/lists/getByTitle('Counters')/items?$top=5000");
  for (const text of [JSON.stringify(seen), stored.body]) {
    expect(text).toContain(pair.pairKey);
    expect(text).toContain('Priya Nair');
    const leaks = pair.words.filter((word) => text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1)));
    expect(leaks).toEqual([]);
  }
  site.tenant.close();
});
