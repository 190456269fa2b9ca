import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { readySite, setUpInput } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { memberOfTheSite, raw, rightsOn, writeSetting } from './siteRights';

/** The ordinary Members group of a site may edit what inherits from the site, and make lists of its own. */
let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

const references = ['HubSettings', 'HubSchools', 'HubTerms', 'HubPeople', 'HubCatalogue'];

/** As the first release left a site: reference lists with the site's rights, and members who may edit. */
async function asBefore(): Promise<void> {
  const jo = await raw(site, 'jo');
  for (const list of references)
    expect((await jo.post(`web/getList('/sites/trust/Lists/${list}')/resetroleinheritance`, {})).status).toBe(200);
  const { Id } = JSON.parse((await jo.get("web/sitegroups/getByName('Trust Members')?$select=Id")).body) as {
    Id: number;
  };
  const edit = 1073741830;
  expect((await jo.post(`web/roleassignments/addroleassignment(principalid=${Id},roledefid=${edit})`, {})).status).toBe(
    200,
  );
  await memberOfTheSite(site, 'tom');
}

describe('a member of the site', () => {
  it('may write no reference list once Set-up has run', async () => {
    await asBefore();
    const tom = await raw(site, 'tom');
    const jo = await raw(site, 'jo');
    // the old weakness, so that the test can fail
    expect(await writeSetting(tom, jo, 'caseSystem', '"planted"')).toBe(204);
    await runSetUp(await site.as('jo'), setUpInput);
    expect(await writeSetting(tom, jo, 'caseSystem', '"planted again"')).toBe(403);
    for (const list of references) {
      const answer = await tom.post(`web/getList('/sites/trust/Lists/${list}')/items`, { Title: 'planted' });
      expect([list, answer.status]).toEqual([list, 403]);
    }
    const made = await tom.post('web/lists', { Title: 'HubSeals202930', BaseTemplate: 100 });
    expect(made.status).toBe(403);
  });

  it('is named by the check, with what it means, before the site is called ready', async () => {
    await asBefore();
    const { site: about } = await checkSetUp(await site.as('jo'), setUpInput);
    expect(about).toContainEqual(
      expect.objectContaining({
        problem: 'groupMayEdit',
        name: 'Trust Members',
        people: ['Tom Barlow'],
        repairable: true,
      }),
    );
  });

  it('keeps what it has where the administrator leaves it so, and the site stays not ready', async () => {
    await asBefore();
    const jo = await site.as('jo');
    const [finding] = (await checkSetUp(jo, setUpInput)).site;
    const after = await runSetUp(jo, { ...setUpInput, leave: [finding?.key ?? ''] });
    expect(after.site.map(({ name }) => name)).toEqual(['Trust Members']);
    // the lists have rights of their own all the same
    expect(await rightsOn(site, 'HubSettings')).not.toContain('Trust Members: Edit');
  });
});
