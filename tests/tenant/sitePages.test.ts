import '@pnp/sp/clientside-pages/web';
import '@pnp/sp/files/web';
import type { SPFI } from '@pnp/sp';
import { ClientsideText } from '@pnp/sp/clientside-pages';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

describe('pages of the library', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
  });

  afterEach(() => tenant.close());

  const post = (who: string, path: string, body: unknown = {}): ReturnType<typeof rawAs> =>
    rawAs(tenant, who, 'POST', path, body);
  const versionOf = async (path: string): Promise<unknown> =>
    (await rawAs(tenant, 'jo', 'GET', `web/getFileByServerRelativePath(decodedUrl='${path}')?$select=UIVersionLabel`))
      .json.UIVersionLabel;

  it('are added, written and published by the client library, and named by their first title', async () => {
    const page = await jo.web.addClientsidePage('Welcome', 'Welcome to the trust', 'SingleWebPartAppPage');
    expect(await versionOf('/sites/trust/SitePages/Welcome.aspx')).toBe('0.2');
    page.addSection().addColumn(12).addControl(new ClientsideText('Good morning'));
    expect(await page.save()).toBe(true);
    expect(await versionOf('/sites/trust/SitePages/Welcome.aspx')).toBe('1.0');
    const again = await jo.web.loadClientsidePage('/sites/trust/SitePages/Welcome.aspx');
    expect({ title: again.title, layout: again.pageLayout, parts: again.sections.length }).toEqual({
      title: 'Welcome to the trust',
      layout: 'SingleWebPartAppPage',
      parts: 1,
    });
  });

  it('get a number where the name is taken', async () => {
    await jo.web.addClientsidePage('Welcome', 'One');
    await jo.web.addClientsidePage('Welcome', 'Two');
    expect(await versionOf('/sites/trust/SitePages/Welcome(1).aspx')).toBe('0.2');
  });

  it('are changed only by whoever may, and only checked out', async () => {
    const added = (await post('jo', 'sitepages/pages', { PageLayoutType: 'Article' })).json as { Id: number };
    expect((await post('nora', 'sitepages/pages', { PageLayoutType: 'Article' })).status).toBe(403);
    expect((await post('jo', 'sitepages/pages', { PageLayoutType: 'Poster' })).status).toBe(400);
    expect((await post('jo', 'sitepages/pages', { PageLayoutType: 'Article', PromotedState: 1 })).status).toBe(501);
    const at = `sitepages/pages(${added.Id})`;
    expect((await post('jo', `${at}/savepage`, { Title: 'Plan', AuthorByline: ['a'] })).status).toBe(501);
    expect((await post('jo', `${at}/savepage`, { Title: 'Plan' })).json).toMatchObject({ value: true });
    expect((await post('jo', `${at}/publish`)).json).toMatchObject({ value: true });
    expect((await post('jo', `${at}/savepage`, { Title: 'Plan' })).status).toBe(423);
    expect((await post('jo', `${at}/checkoutpage`)).json).toMatchObject({ IsPageCheckedOutToCurrentUser: true });
    expect((await rawAs(tenant, 'jo', 'GET', at)).json).toMatchObject({ FileName: 'Plan.aspx', Version: '1.0' });
    expect((await rawAs(tenant, 'jo', 'GET', 'sitepages/pages(99)')).status).toBe(404);
  });
});
