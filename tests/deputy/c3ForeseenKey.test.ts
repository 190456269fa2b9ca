import { hubOf } from '../contract/hubOf';
import { openPriyasPair, pairKey, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { plantRow } from './rawAs';

const request = 'd0000000-0000-4000-8000-000000000001';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

/** As release 0.1.0 made the key of the pair that goes on, from the request that whoever asks has written. */
async function foreseen(): Promise<string> {
  const bytes = new TextEncoder().encode([request, 'goes on', pairKey].join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

const plant = (key: string): Promise<number> =>
  plantRow(site, 'hannah', {
    list: 'HubPairs',
    folder: pairKey,
    cells: {
      Title: 'foreseen',
      HubKey: 'foreseen',
      PairKey: key,
      SupervisorKey: person('hannah').key,
      SuperviseeKey: person('priya').key,
      OfferKey: 'dsl',
      Status: 'active',
      FirstDay: '20260901',
      Shards: year,
    },
  });

it('the key of what goes on is nobody’s to foresee, so a row planted under it opens nothing', async () => {
  const key = await foreseen();
  await plant(key);
  const keeper = await hubOf(site, 'miriam');
  const draft = {
    key: request,
    kind: 'replace',
    pairKey,
    personKey: '',
    toKey: person('dele').key,
    offerKey: '',
    day: 20261120,
  } as const;
  expect(await carryOutAsShown(keeper, { draft, cancelBecause: 'A new supervisor' })).toMatchObject({
    ok: true,
    value: { readBack: 'asPlanned' },
  });
  const dele = await site.as('dele');
  const [next] = await sharePointPairs(dele).supervisedBy(person('dele').key);
  expect(next?.superviseeKey).toBe(person('priya').key);
  expect(next?.pairKey).not.toBe(key);
  expect((await sharePointSeals(dele).ofPair(year, next?.pairKey ?? '')).length).toBe(1);
  expect(await sharePointSeals(await site.as('hannah')).ofPair(year, next?.pairKey ?? '')).toEqual([]);
});

it('a key under which somebody has planted a row is not opened', async () => {
  const key = 'ffffffff-0000-4000-8000-000000000001';
  await plant(key);
  const draft = {
    pairKey: key,
    supervisorKey: person('dele').key,
    superviseeKeys: [person('carys').key],
    offerKey: 'trust-level',
    cadence: '',
    firstDay: 20260901,
  } as const;
  await expect(openAsShown(await hubOf(site, 'miriam'), draft)).rejects.toMatchObject({ code: 'conflict' });
});
