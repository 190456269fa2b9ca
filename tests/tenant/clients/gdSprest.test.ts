import { $REST } from 'gd-sprest';
import { origin, startTenant, tokenFor } from '../startTenant';
import { requestsTo } from './requestsTo';

type Json = Readonly<Record<string, unknown>>;

interface Work {
  readonly execute: (done: (value: unknown) => void, failed: (error: unknown) => void) => unknown;
}

/** The client's own types say little about answers: what comes is read as JSON. */
const run = (work: unknown): Promise<Json> =>
  new Promise((resolve, reject) =>
    (work as Work).execute(
      (value) => resolve(value as Json),
      (failed) => reject(new Error(String((failed as { response?: unknown }).response))),
    ),
  );
const rows = async (work: unknown): Promise<readonly Json[]> => (await run(work))['results'] as readonly Json[];
const valuesOf = async (work: unknown, name: string): Promise<unknown[]> => (await rows(work)).map((row) => row[name]);

/** gd-sprest as its users have it: verbose JSON, methods tunnelled in POST, a digest asked for before every write. */
describe('gd-sprest drives', () => {
  const tenant = startTenant();
  const web = (): ReturnType<typeof $REST.Web> => $REST.Web(`${origin}/sites/trust`);
  const folder = (path: string): ReturnType<ReturnType<typeof $REST.Web>['getFolderByServerRelativeUrl']> =>
    web().getFolderByServerRelativeUrl(`/sites/trust/Shared Documents${path}`);

  beforeAll(async () => {
    Object.assign(globalThis, {
      window: globalThis,
      document: { location: new URL(`${origin}/sites/trust/pages/home.aspx`), querySelector: () => null },
      XMLHttpRequest: requestsTo(tenant, { Authorization: `Bearer ${await tokenFor(tenant, 'jo')}` }),
    });
  });

  afterAll(() => tenant.close());

  it('lists and columns', async () => {
    expect(await run(web().Lists().add({ Title: 'Walks', BaseTemplate: 100 }))).toMatchObject({
      Title: 'Walks',
      ItemCount: 0,
    });
    await run(web().Lists('Walks').Fields().createFieldAsXml('<Field Type="Text" Name="Guide" DisplayName="Guide" />'));
    const guides = web().Lists('Walks').Fields().query({ Filter: "InternalName eq 'Guide'" });
    expect(await valuesOf(guides, 'InternalName')).toEqual(['Guide']);
    await run(web().Lists('Walks').update({ Description: 'On foot' }));
    expect((await run(web().Lists('Walks')))['Description']).toBe('On foot');
  });

  it('items', async () => {
    const items = web().Lists('Walks').Items();
    expect(await run(items.add({ Title: 'one', Guide: 'Ann' }))).toMatchObject({ Id: 1, Guide: 'Ann' });
    await run(web().Lists('Walks').Items(1).update({ Guide: 'Bea' }));
    const found = web()
      .Lists('Walks')
      .Items()
      .query({ Filter: "Guide eq 'Bea'", Expand: ['Author'], Select: ['Title', 'Author/Title'] });
    expect(await rows(found)).toMatchObject([{ Title: 'one', Author: { Title: 'Jo Lister' } }]);
    await run(web().Lists('Walks').Items(1).delete());
    expect(await rows(web().Lists('Walks').Items())).toEqual([]);
  });

  it('folders and files', async () => {
    await run(folder('').Folders().add('Maps'));
    const added = folder('/Maps').Files().add('a.txt', true, new TextEncoder().encode('north'));
    expect(await run(added)).toMatchObject({ Name: 'a.txt', Length: '5' });
    expect(await valuesOf(folder('/Maps').Files(), 'Name')).toEqual(['a.txt']);
    await run(web().getFileByServerRelativeUrl('/sites/trust/Shared Documents/Maps/a.txt').recycle());
    expect(await rows(folder('/Maps').Files())).toEqual([]);
  });

  it('groups, levels and assignments', async () => {
    const group = await run(web().SiteGroups().add({ Title: 'Walkers' }));
    await run(web().SiteGroups('Walkers').Users().add({ LoginName: 'i:0#.f|membership|priya@thistlemere.example' }));
    expect(await valuesOf(web().SiteGroups('Walkers').Users(), 'Title')).toEqual(['Priya Nair']);
    await run(web().Lists('Walks').breakRoleInheritance(false, true));
    const read = (await rows(web().RoleDefinitions())).find(({ Name }) => Name === 'Read');
    await run(web().Lists('Walks').RoleAssignments().addRoleAssignment(Number(group['Id']), Number(read?.['Id'])));
    expect(await valuesOf(web().Lists('Walks').RoleAssignments(), 'PrincipalId')).toContain(group['Id']);
  });
});
