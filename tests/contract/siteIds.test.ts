import { findIds, readIds } from '../../src/access/sharepoint/siteIds';
import { openPriyasPair, readySite } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

/** As a site would answer that shows its levels to administrators alone; the local tenant has no switch for it. */
const withoutLevels =
  (inner: TestSite['fetch']): TestSite['fetch'] =>
  async (url, init) => {
    const body = typeof init.body === 'string' ? init.body : '';
    if (!/web\/roledefinitions\?/i.test(body)) return inner(url, init);
    const nowhere = "web/getList('%2Fsites%2Ftrust%2FLists%2FNone')";
    const answer = await inner(url, { ...init, body: body.replace(/web\/roledefinitions\?[^ ]*/i, nowhere) });
    const text = (await answer.text()).replace(/HTTP\/1\.1 404 [^\r\n]*/, 'HTTP/1.1 403 Forbidden');
    return new Response(text, { status: answer.status, headers: answer.headers });
  };

describe('readIds', () => {
  it('finds by name what the site has', async () => {
    const ids = await readIds(await site.as('miriam'));
    const jo = await site.as('jo');
    const { Id } = await jo.web.siteGroups.getByName('Hub Oversight').select('Id')();
    expect(ids.groups.oversight).toBe(Id);
    expect(Object.values(ids.levels).every((id) => id > 0)).toBe(true);
  });

  it('takes the levels of our own lists where a record keeper may not enumerate those of the site', async () => {
    await openPriyasPair(site);
    const known = await readIds(await site.as('miriam'));
    const shut = await site.as('miriam', withoutLevels(site.fetch));
    expect(await readIds(shut)).toEqual({ ...known, levels: { ...known.levels, editor: 0, duty: 0, overseer: 0 } });
  });

  it('gives nothing where a level can be seen nowhere', async () => {
    const shut = await site.as('miriam', withoutLevels(site.fetch));
    await expect(readIds(shut)).rejects.toMatchObject({ name: 'ServiceError', code: 'unsafe' });
    expect((await findIds(shut)).changedLevels).toEqual(['Hub Working']);
  });

  it('says that Set-up has not run where the record keepers have no group', async () => {
    const jo = await site.as('jo');
    await jo.web.siteGroups.removeByLoginName('Hub Record Keepers');
    await expect(readIds(jo)).rejects.toMatchObject({ code: 'notFound' });
  });
});
