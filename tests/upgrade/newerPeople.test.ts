import { carryOutAsShown } from '../standIns/asShown';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { closeFolders } from '../../src/access/sharepoint/changePair';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { hubOf } from '../contract/hubOf';
import { now, person, setUpInput } from '../contract/hubSite';
import { lookAtTakingOver, takeOverAgreeing } from '../../src/access/sharepoint/takeOverPairs';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import type { TestSite } from '../contract/hubSite';
import { keptSite } from './keptSite';

// every pair of the kept site is taken over before each test
jest.setTimeout(120_000);

const quiet = { onProgress: () => undefined };
const newer = { name: 'ServiceError', code: 'newer' };
let site: TestSite;
beforeEach(async () => {
  site = keptSite();
  const jo = await site.as('jo');
  // nothing is decided for pairs of the first release before they are taken over
  await runSetUp(jo, setUpInput);
  const keeper = await site.as('miriam');
  await takeOverAgreeing(keeper, await lookAtTakingOver(keeper, quiet), quiet);
  const [row] = await listAt(jo, { list: 'people' })
    .items.filter(`HubKey eq '${person('priya').key}'`)
    .select('Id')
    .top(1)<readonly { readonly Id: number }[]>();
  await listAt(jo, { list: 'people' })
    .items.getById(row?.Id ?? 0)
    .update({ Status: 'seconded' });
});
afterEach(() => site.tenant.close());

const status = async (): Promise<unknown> =>
  listAt(await site.as('jo'), { list: 'people' })
    .items.filter(`HubKey eq '${person('priya').key}'`)
    .select('Status')();
const seconded = [expect.objectContaining({ Status: 'seconded' })];

describe('a person whose row a newer version wrote', () => {
  it.each(['left', 'moved'] as const)('is not written over when a record keeper carries out %s', async (kind) => {
    const draft = {
      key: 'd0000000-0000-4000-8000-000000000001',
      kind,
      pairKey: '',
      personKey: person('priya').key,
      toKey: kind === 'left' ? '' : 'ottersby',
      offerKey: '',
      day: 20261120,
    };
    const miriam = await hubOf(site, 'miriam');
    await expect(carryOutAsShown(miriam, { draft, cancelBecause: 'It has ended.' })).rejects.toMatchObject(newer);
    expect(await status()).toEqual(seconded);
  });

  it('is neither written over nor put into the group when an administrator adds them by sign-in name', async () => {
    const jo = await hubOf(site, 'jo');
    await site.forgetRequests();
    await expect(
      jo.savePerson({
        signInName: person('priya').login.replace('i:0#.f|membership|', ''),
        name: 'Priya Nair',
        jobTitle: '',
        roles: ['teacher'],
        schoolKey: 'ottersby',
        inScope: true,
        status: 'active',
      }),
    ).rejects.toMatchObject(newer);
    expect((await site.requests()).filter(({ path }) => /sitegroups/i.test(path))).toEqual([]);
    expect(await status()).toEqual(seconded);
  });
});

describe('the pairs of a person whose row a newer version wrote', () => {
  it('are neither judged, nor put right, nor given a snapshot', async () => {
    const miriam = await site.as('miriam');
    const theirs = (await sharePointPairs(miriam).supervisedBy(person('hannah').key)).find(
      ({ superviseeKey, status: state }) => superviseeKey === person('priya').key && state === 'active',
    );
    if (!theirs) throw new Error('nobody supervises Priya');
    const [shard = ''] = theirs.shards;
    const { Id } = await miriam.web
      .getFolderByServerRelativePath(`/sites/trust/Lists/HubSeals${shard.replace('-', '')}/${theirs.pairKey}`)
      .listItemAllFields.select('Id')<{ Id: number }>();
    const folder = listAt(miriam, { list: 'seals', shard }).items.getById(Id);
    const { Id: priya } = (await miriam.web.ensureUser(person('priya').login)) as unknown as { Id: number };
    const levels = await folder.roleAssignments.getById(priya).bindings();
    for (const level of levels) await folder.roleAssignments.remove(priya, level.Id);
    const report = await checkScopes(miriam, { now, key: 'k', onProgress: () => undefined });
    const found = report.findings.filter(({ pairKey }) => pairKey === theirs.pairKey);
    expect(found.map(({ problem, repairable }) => [problem, repairable])).toEqual([['pairUnknown', false]]);
    await expect(closeFolders(miriam, theirs.pairKey)).rejects.toMatchObject(newer);
    expect((await sharePointSeals(miriam).ofPair(shard, theirs.pairKey)).some(({ key }) => key.startsWith('k.'))).toBe(
      false,
    );
  });
});
