import { endPair, scopeOf, scopeStandingOf } from '../../src/access/sharepoint/changePair';
import type { AccessFinding } from '../../src/access/rules/AccessReport';
import { ensureScopeFolders } from '../../src/access/sharepoint/setScope';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { hubOf } from './hubOf';
import { openPriyasPair, pairKey, readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

const further = '2027-28';
let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  await runSetUp(await site.as('jo'), { ...setUpInput, moreYears: [further] });
  const miriam = await site.as('miriam');
  // the first half of opening a further year: cut off before belonging knew of it
  const scope = { ...(await scopeOf(miriam, pairKey)), shards: [year, further] };
  await ensureScopeFolders(miriam, scope, await scopeStandingOf(miriam, scope));
  await endPair(miriam, { pairKey, lastDay: 20261120 });
});
afterEach(() => site.tenant.close());

const quiet = { onProgress: () => undefined };
const toldOf = (findings: readonly AccessFinding[]): readonly AccessFinding[] =>
  findings.filter((one) => one.shard === further && one.pairKey === pairKey);

describe('folders of a further year that were begun for a pair which ended then', () => {
  it('are told by the check although no pair has that year, and put right', async () => {
    const miriam = await hubOf(site, 'miriam');
    const { findings } = await miriam.checkEveryFolder(quiet);
    const told = toldOf(findings);
    expect([...new Set(told.map(({ problem, repairable }) => `${problem} ${repairable}`))]).toEqual(['noPair true']);
    expect(told.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['Sessions 2027-28', 'Working 2027-28', 'Seals 2027-28']),
    );
    expect(told.every(({ who }) => /Hannah Okafor|Priya Nair/.test(who))).toBe(true);
    const plan = await miriam.foreseeRepair(findings);
    await miriam.repairAccess(findings, { plan, ...quiet });
    expect(toldOf((await miriam.checkEveryFolder(quiet)).findings)).toEqual([]);
  });
});
