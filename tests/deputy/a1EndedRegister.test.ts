import { endPair } from '../../src/access/sharepoint/changePair';
import { openPriyasPair, pairKey, readySite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { foresee } from '../../src/access/sharepoint/foresee';
import { repairScopes } from '../../src/access/sharepoint/repairScopes';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { rawAs } from './rawAs';
import { sessionIn } from './twoPairs';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

it('neither of a pair that has ended may change or add a row of the register', async () => {
  const list = "web/getList('/sites/trust/Lists/HubPairs')";
  const { json } = await rawAs(
    site,
    'miriam',
    'GET',
    `${list}/items?$select=Id,HubKey&$filter=PairKey eq '${pairKey}'`,
  );
  const [row] = json['value'] as readonly { Id: number }[];
  const change = async (alias: string): Promise<number> =>
    (await rawAs(site, alias, 'MERGE', `${list}/items(${row?.Id ?? 0})`, { OpenActions: 7 })).status;
  expect([await change('hannah'), await change('priya')]).toEqual([204, 204]);
  await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
  expect([await change('hannah'), await change('priya')]).toEqual([403, 403]);
});

const days = (count: number): Date => new Date(Date.parse('2026-11-23T09:00:00Z') + count * 86_400_000);

it('after an end only the supervisor writes rows of sessions, for the days of signing, and then nobody of the pair', async () => {
  await sharePointSessions(await site.as('hannah')).add(sessionIn(pairKey));
  const list = "web/getList('/sites/trust/Lists/HubSessions202627')";
  const { json } = await rawAs(site, 'miriam', 'GET', `${list}/items?$select=Id&$filter=PairKey eq '${pairKey}'`);
  const [row] = json['value'] as readonly { Id: number }[];
  const change = async (alias: string): Promise<number> =>
    (await rawAs(site, alias, 'MERGE', `${list}/items(${row?.Id ?? 0})`, { Status: 'sealed' })).status;
  expect([await change('hannah'), await change('priya')]).toEqual([204, 204]);
  await endPair(await site.as('miriam'), { pairKey, lastDay: 20261123 });
  expect([await change('hannah'), await change('priya')]).toEqual([204, 403]);
  // fifteen days later the check finds it, and a record keeper puts it right
  await site.setClock(days(15));
  const keeper = await site.as('miriam');
  const look = await checkScopes(keeper, { now: days(15), key: 'look', onProgress: () => undefined });
  expect(look.findings.map(({ problem, who, list: of }) => [problem, who, of])).toEqual([
    ['otherLevel', 'Hannah Okafor', 'sessions'],
  ]);
  const plan = await foresee(keeper, { findings: look.findings, changes: [], leaving: [] });
  expect(await repairScopes(keeper, look.findings, { plan, onProgress: () => undefined })).toHaveLength(1);
  expect([await change('hannah'), await change('priya')]).toEqual([403, 403]);
});
