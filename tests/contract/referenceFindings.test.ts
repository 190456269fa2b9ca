import type { SPFI } from '@pnp/sp';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';
import { listNames } from '../../sharepoint/lists/listNames';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { referenceFindings } from '../../src/access/sharepoint/referenceFindings';
import { readIds } from '../../src/access/sharepoint/siteIds';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { now, readySite } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
let jo: SPFI;
beforeEach(async () => {
  site = await readySite();
  jo = await site.as('jo');
});
afterEach(() => site.tenant.close());

const found = async (alias: string): Promise<readonly string[]> => {
  const sp = await site.as(alias);
  return (await referenceFindings(sp, await readIds(sp))).map(({ problem, place }) => `${problem} ${place}`);
};

describe('referenceFindings', () => {
  it('says which list the keepers are shut out of, and goes on with the others', async () => {
    await listAt(jo, { list: 'schools' }).resetRoleInheritance();
    await listAt(jo, { list: 'schools' }).breakRoleInheritance(false, true);
    await listAt(jo, { list: 'people' }).resetRoleInheritance();
    expect(await found('miriam')).toEqual(['notLookedAt Schools', 'referenceShared People']);
    const report = await checkScopes(await site.as('miriam'), { now, key: 'k', onProgress: () => undefined });
    expect(report.findings.map(({ problem, place, repairable }) => [problem, place, repairable])).toEqual([
      ['notLookedAt', 'Schools', false],
      ['referenceShared', 'People', false],
    ]);
  });

  it('says so of a list that is gone, to an administrator too', async () => {
    await listAt(jo, { list: 'terms' }).delete();
    expect(await found('jo')).toEqual([expect.stringMatching(/^notLookedAt /)]);
  });

  it('asks nothing of a list that Set-up has still to make', async () => {
    const terms = listNames.terms as { since?: number; readonly title: string };
    await listAt(jo, { list: 'terms' }).delete();
    terms.since = setUpVersion + 1;
    try {
      expect(await found('miriam')).toEqual([]);
    } finally {
      delete terms.since;
    }
  });
});
