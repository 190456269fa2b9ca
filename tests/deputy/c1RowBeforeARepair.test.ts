import type { AccessReport } from '../../src/access/rules/AccessReport';
import { endPair } from '../../src/access/sharepoint/changePair';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { foresee } from '../../src/access/sharepoint/foresee';
import { repairScopes } from '../../src/access/sharepoint/repairScopes';
import { takeRowOut } from '../../src/access/sharepoint/takeRowOut';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { now, openPriyasPair, pairKey, person, readySite, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { plantRow } from './rawAs';

const carysPair = 'c1c1c1c1-0000-4000-8000-000000000003';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  await openPriyasPair(site, carysPair, 'carys', 'dele');
  // Carys adds a row to her own folder, with the other pair's key and herself as supervisee
  await plantRow(site, 'carys', {
    list: 'HubPairs',
    folder: carysPair,
    cells: {
      Title: 'planted',
      HubKey: 'planted',
      PairKey: pairKey,
      SupervisorKey: person('hannah').key,
      SuperviseeKey: person('carys').key,
      OfferKey: 'dsl',
      Status: 'active',
      FirstDay: '20260901',
      Shards: year,
    },
  });
});
afterEach(() => site.tenant.close());

const check = async (): Promise<AccessReport> =>
  checkScopes(await site.as('miriam'), { now, key: `check-${Math.random()}`, onProgress: () => undefined });
const sealsFor = async (alias: string): Promise<number> =>
  (await sharePointSeals(await site.as(alias)).ofPair(year, pairKey)).length;

it('lets nobody in by a repair, and is told as what it is: who wrote it, and that it opens nothing', async () => {
  const report = await check();
  expect(report.findings).toMatchObject([
    {
      problem: 'writtenIn',
      repairable: false,
      who: 'Carys Dunmore',
      written: {
        author: 'Carys Dunmore',
        claims: ['Hannah Okafor', 'Priya Nair'],
        names: ['Carys Dunmore'],
      },
    },
  ]);
  // as a careless client would: every finding sent as if it could be put right
  const miriam = await site.as('miriam');
  const findings = report.findings.map((finding) => ({ ...finding, repairable: true, list: undefined }));
  const plan = await foresee(miriam, { findings, changes: [], leaving: [] });
  expect(plan.lines.filter(({ change }) => change !== 'keeps')).toEqual([]);
  await repairScopes(miriam, findings, { plan, onProgress: () => undefined });
  expect([await sealsFor('carys'), await sealsFor('priya')]).toEqual([0, 2]);
});

it('says the same of a look at both pairs afterwards, which are as planned', async () => {
  await check();
  const looks = await sharePointSeals(await site.as('priya')).ofPair(year, pairKey);
  expect(looks.map((item) => item.kind === 'access' && item.asPlanned)).toEqual([true, true]);
});

it('may be taken out by a record keeper, after which nothing is found', async () => {
  const [finding] = (await check()).findings;
  if (finding === undefined) throw new Error('nothing was found');
  await takeRowOut(await site.as('miriam'), finding);
  expect((await check()).findings).toEqual([]);
});

it('is not carried out silently by an end either', async () => {
  await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
  expect(await sealsFor('carys')).toBe(0);
  expect((await check()).findings.map(({ problem }) => problem)).toEqual(['writtenIn']);
});
