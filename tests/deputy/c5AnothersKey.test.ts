import { hubOf } from '../contract/hubOf';
import { openPriyasPair, pairKey, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { carryOutAsShown } from '../standIns/asShown';
import { plantRow } from './rawAs';

const carysPair = 'c1c1c1c1-0000-4000-8000-000000000003';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  await openPriyasPair(site, carysPair, 'carys', 'dele');
});
afterEach(() => site.tenant.close());

it('a request to open a pair under the key of one that is there opens another, and hands over nothing', async () => {
  // Dele asks for a pair of Tom and himself, and names Priya's folders as those to open
  await plantRow(site, 'dele', {
    list: 'HubRequests',
    folder: carysPair,
    cells: {
      Title: 'wish',
      HubKey: 'wish',
      Kind: 'open',
      PairKey: pairKey,
      PersonKey: person('tom').key,
      ToKey: person('dele').key,
      OfferKey: 'trust-level',
      ByKey: person('dele').key,
      Day: '20261120',
      Status: 'asked',
    },
  });
  const draft = {
    key: 'wish',
    kind: 'open',
    pairKey,
    personKey: person('tom').key,
    toKey: person('dele').key,
    offerKey: 'trust-level',
    day: 20261120,
  } as const;
  const keeper = await hubOf(site, 'miriam');
  const plan = (await keeper.foreseeChange(draft)).access;
  expect(plan?.lines.flatMap(({ parts }) => parts).every(({ isNew }) => isNew)).toBe(true);
  expect(await carryOutAsShown(keeper, { draft, cancelBecause: undefined })).toMatchObject({ ok: true });
  const pairs = await sharePointPairs(await site.as('dele')).supervisedBy(person('dele').key);
  expect(pairs.map((pair) => pair.pairKey)).not.toContain(pairKey);
  expect(pairs.map(({ superviseeKey }) => superviseeKey)).toContain(person('tom').key);
  for (const alias of ['dele', 'tom'])
    expect(await sharePointSeals(await site.as(alias)).ofPair(year, pairKey)).toEqual([]);
});
