import type { Tenant } from '../../../src/local/tenant/createTenant';
import { setConsent } from '../../../src/local/tenant/graph/consent';
import { origin, pnpAs, startTenant, tokenFor } from '../startTenant';
import type { Wire } from './graphTenant';

describe('sites and their files, as far as links need them', () => {
  let tenant: Tenant;

  beforeEach(async () => {
    tenant = startTenant();
    const jo = await pnpAs(tenant, 'jo');
    await jo.web
      .getFolderByServerRelativePath('/sites/trust/Shared Documents')
      .files.addUsingPath('a note.txt', 'words');
    const hannah = await jo.web.ensureUser('hannah@thistlemere.example');
    await jo.web.roleAssignments.add(hannah.Id, 1073741826);
    setConsent(tenant.context, 'Sites.Read.All', true);
  });

  afterEach(() => tenant.close());

  const get = async (path: string, who = 'hannah'): Promise<{ status: number; body: Wire }> => {
    const response = await tenant.handle(
      new Request(`${origin}/graph/v1.0${path}`, {
        headers: { Authorization: `Bearer ${await tokenFor(tenant, who)}` },
      }),
    );
    return { status: response.status, body: await response.json() };
  };
  const byPath = '/sites/127.0.0.1:4400:/sites/trust';

  it("finds a site by its path and by its id, and its file by the drive's list", async () => {
    const site = (await get(byPath)).body;
    expect(site).toMatchObject({
      displayName: 'Trust',
      name: 'trust',
      webUrl: `${origin}/sites/trust`,
      root: {},
      siteCollection: { hostname: '127.0.0.1:4400' },
    });
    expect((await get(`/sites/${site.id}`)).body).toEqual(site);
    expect((await get(`/sites/${site.id}?$select=webUrl`)).body).toEqual({
      '@odata.context': site['@odata.context'],
      id: site.id,
      webUrl: site.webUrl,
    });
    expect((await get(`/sites/${site.id}/drive`)).body).toMatchObject({
      name: 'Documents',
      driveType: 'documentLibrary',
      webUrl: `${origin}/sites/trust/Shared%20Documents`,
    });
    const { value } = (await get(`/sites/${site.id}/drive/root/children`)).body;
    expect(value).toMatchObject([
      {
        name: 'a note.txt',
        size: 5,
        file: { mimeType: 'text/plain' },
        webUrl: `${origin}/sites/trust/Shared%20Documents/a%20note.txt`,
      },
    ]);
    expect(value[0].id).toMatch(/^01[A-Z2-7]{32}$/);
    expect((await get(`/sites/${site.id}/drive/items/${value[0].id}`)).body).toMatchObject(value[0]);
  });

  it('refuses without consent, another host, what is not there and what the caller may not see', async () => {
    const site = (await get(byPath)).body;
    const [file] = (await get(`/sites/${site.id}/drive/root/children`)).body.value;
    expect(await get('/sites/elsewhere.example:/sites/trust')).toMatchObject({
      status: 400,
      body: { error: { code: 'invalidRequest' } },
    });
    for (const path of [
      '/sites/127.0.0.1:4400:/sites/none',
      '/sites/none',
      `/sites/${site.id}/drive/items/01NOPE`,
      `/sites/${site.id}/drive/items/01${'A'.repeat(32)}`,
    ]) {
      expect([path, await get(path)]).toMatchObject([path, { status: 404, body: { error: { code: 'itemNotFound' } } }]);
    }
    expect(await get(byPath, 'nora')).toMatchObject({ status: 403, body: { error: { code: 'accessDenied' } } });
    const jo = await pnpAs(tenant, 'jo');
    await (
      await jo.web.getFileByServerRelativePath('/sites/trust/Shared Documents/a note.txt').getItem()
    ).breakRoleInheritance(false);
    expect((await get(`/sites/${site.id}/drive/items/${file.id}`)).status).toBe(404);
    expect((await get(`/sites/${site.id}/drive/root/children`)).body.value).toEqual([]);
    expect((await get(`/sites/${site.id}/drive/items/${file.id}`, 'jo')).status).toBe(200);
    setConsent(tenant.context, 'Sites.Read.All', false);
    for (const path of [byPath, `/sites/${site.id}`, `/sites/${site.id}/drive`])
      expect((await get(path)).status).toBe(403);
  });

  it('finds sites by words, as far as the caller may open them, and the root by its name', async () => {
    const found = (await get('/sites?search=trust')).body.value;
    expect(found).toEqual([expect.objectContaining({ displayName: 'Trust', webUrl: `${origin}/sites/trust` })]);
    expect((await get('/sites?search=*')).body.value).toHaveLength(1);
    expect((await get('/sites?search=nothing')).body.value).toEqual([]);
    expect((await get('/sites?search=trust', 'nora')).body.value).toEqual([]);
    expect((await get('/sites?search=trust&$select=displayName')).body.value[0]).toEqual({
      id: found[0].id,
      displayName: 'Trust',
    });
    expect((await get('/sites')).status).toBe(501);
    expect((await get('/sites?$search=trust')).status).toBe(501);
    const root = (await get('/sites/root')).body;
    expect(root).toMatchObject({ webUrl: origin, root: {}, siteCollection: { hostname: '127.0.0.1:4400' } });
    expect((await get('/sites/127.0.0.1:4400')).body).toEqual(root);
    expect((await get(`/sites/${root.id}`)).body).toEqual(root);
    expect((await get('/sites/root/drive')).status).toBe(404);
  });

  it('says which site is missing and which host is another', async () => {
    expect((await get('/sites/127.0.0.1:4400:/sites/nowhere')).body.error).toMatchObject({
      code: 'itemNotFound',
      message: 'Requested site could not be found',
    });
    expect((await get('/sites/elsewhere.example:/sites/trust')).body.error).toMatchObject({
      code: 'invalidRequest',
      message: 'Invalid hostname for this tenancy',
    });
  });
});
