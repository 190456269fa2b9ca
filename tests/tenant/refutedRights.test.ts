import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { origin, rawAs, startTenant, tokenFor } from './startTenant';

const levels = { full: 1073741829, edit: 1073741830, contribute: 1073741827, read: 1073741826, design: 1073741828 };

/** Beliefs of this tenant about rights that recordings or live sites refuted (docs/platform/permissions.md). */
describe('refuted rights', () => {
  let tenant: Tenant;
  const list = "web/lists/getByTitle('Walks')";

  beforeEach(async () => {
    tenant = startTenant();
    await as('jo', 'POST', 'web/lists', { Title: 'Walks', BaseTemplate: 100 });
    await as('jo', 'POST', `${list}/items`, { Title: "jo's" });
  });

  afterEach(() => tenant.close());

  const as = (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer> => rawAs(tenant, who, method, path, body, headers);
  const statusAs = async (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<number> => (await as(who, method, path, body, headers)).status;
  const codeOf = ({ json }: Answer): string => String((json['odata.error'] as { code?: unknown } | undefined)?.code);
  const textOf = ({ json }: Answer): string =>
    String((json['odata.error'] as { message?: { value?: unknown } } | undefined)?.message?.value);
  const rows = async (who: string, path: string): Promise<Record<string, unknown>[]> =>
    (await as(who, 'GET', path)).json['value'] as Record<string, unknown>[];
  const idOf = async (who: string): Promise<number> =>
    Number(
      (await as('jo', 'POST', 'web/ensureuser', { logonName: `i:0#.f|membership|${who}@thistlemere.example` })).json[
        'Id'
      ],
    );
  const grant = async (who: string, level: number, place = `${list}`): Promise<void> => {
    expect(
      await statusAs(
        'jo',
        'POST',
        `${place}/roleassignments/addroleassignment(principalid=${await idOf(who)},roledefid=${level})`,
      ),
    ).toBe(200);
  };
  const seal = (): Promise<number> =>
    statusAs('jo', 'POST', `${list}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  const visit = async (who: string): Promise<void> => {
    const { json } = await as('jo', 'GET', 'web/AssociatedVisitorGroup?$select=Id');
    await as('jo', 'POST', `web/sitegroups/getById(${String(json['Id'])})/users`, {
      LoginName: `i:0#.f|membership|${who}@thistlemere.example`,
    });
  };
  const edit = { FormValues: [{ FieldName: 'Title', FieldValue: 'x' }] };
  const writes: [string, string, unknown?][] = [
    ['POST', `${list}/items`, { Title: 'x' }],
    ['MERGE', `${list}/items(1)`, { Title: 'x' }],
    ['POST', `${list}/items(1)/validateUpdateListItem`, { formValues: edit.FormValues }],
    ['POST', `${list}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: {}, formValues: edit.FormValues }],
    ['DELETE', `${list}/items(1)`],
    ['POST', `${list}/items(1)/recycle`],
  ];

  describe('rights', () => {
    it('answers 404 to who has no right at all on a list, and 403 to a write of who may read', async () => {
      await seal();
      await visit('priya');
      const asked: [string, string, unknown?][] = [
        ...writes,
        ['GET', `${list}/items`],
        ['GET', list],
        ['GET', `${list}/fields`],
      ];
      for (const [method, path, body] of asked)
        expect([method, path, await statusAs('priya', method, path, body)]).toEqual([method, path, 404]);
      const { Id } = (await as('jo', 'GET', list)).json;
      expect(await statusAs('priya', 'GET', `web/lists(guid'${String(Id)}')`)).toBe(404);
      expect(await statusAs('priya', 'GET', "web/getList('/sites/trust/Lists/Walks')")).toBe(404);
      await grant('priya', levels.read);
      for (const [method, path, body] of writes)
        expect([method, path, await statusAs('priya', method, path, body)]).toEqual([method, path, 403]);
      expect(await statusAs('priya', 'GET', `${list}/items`)).toBe(200);
    });

    it('lets Override List Behaviors read and write what others wrote where one may one’s own, Manage Lists not', async () => {
      await seal();
      for (const [who, level] of [
        ['priya', levels.contribute],
        ['tom', levels.edit],
        ['helen', levels.design],
      ] as const)
        await grant(who, level);
      await as('jo', 'MERGE', list, { ReadSecurity: 2, WriteSecurity: 2 });
      const sees = async (who: string): Promise<number> => (await rows(who, `${list}/items`)).length;
      const changes = (who: string): Promise<number> => statusAs(who, 'MERGE', `${list}/items(1)`, { Title: who });
      expect([await sees('priya'), await sees('tom'), await sees('helen')]).toEqual([0, 0, 1]);
      expect([await changes('priya'), await changes('tom'), await changes('helen')]).toEqual([403, 403, 204]);
      await as('jo', 'MERGE', list, { ReadSecurity: 1, WriteSecurity: 4 });
      expect([await changes('tom'), await changes('helen')]).toEqual([403, 204]);
      await grant('ruth', levels.read);
      for (const [method, path, body] of writes.slice(1))
        expect([path, await statusAs('ruth', method, path, body)]).toEqual([path, 403]);
    });

    it('judges If-Match before the right to edit', async () => {
      await seal();
      await grant('priya', levels.read);
      expect(await statusAs('priya', 'MERGE', `${list}/items(1)`, { Title: 'x' }, { 'IF-MATCH': '"9"' })).toBe(412);
      expect(await statusAs('priya', 'MERGE', `${list}/items(1)`, { Title: 'x' }, { 'IF-MATCH': '"1"' })).toBe(403);
    });

    it('takes an author from bNewDocumentUpdate of a site collection administrator alone', async () => {
      await grantOnWeb('priya', levels.full);
      const Author = { FieldName: 'Author', FieldValue: "[{'Key':'i:0#.f|membership|helen@thistlemere.example'}]" };
      const forge = async (who: string): Promise<unknown> => {
        const answer = await as(who, 'POST', `${list}/items(1)/validateUpdateListItem`, {
          formValues: [Author],
          bNewDocumentUpdate: true,
        });
        expect(JSON.stringify(answer.json)).not.toContain('"HasException":true');
        return (
          (await as('jo', 'GET', `${list}/items(1)?$select=Author/Title&$expand=Author`)).json['Author'] as {
            Title: unknown;
          }
        ).Title;
      };
      await idOf('helen');
      expect(await forge('priya')).toBe('Jo Lister');
      await turn({ forgedAuthor: 'managePermissions' });
      expect(await forge('priya')).toBe(await titleOf('helen'));
    });

    it('lets who manages the list clear ReadOnlyField of Author and give an item to somebody else', async () => {
      await seal();
      await grant('tom', levels.edit);
      const helen = await idOf('helen');
      await as('tom', 'MERGE', `${list}/items(1)`, { AuthorId: helen });
      expect((await as('jo', 'GET', `${list}/items(1)`)).json['AuthorId']).not.toBe(helen);
      expect(
        await statusAs('tom', 'MERGE', `${list}/fields/getByInternalNameOrTitle('Author')`, { ReadOnlyField: false }),
      ).toBe(204);
      expect(await statusAs('tom', 'MERGE', `${list}/items(1)`, { AuthorId: helen })).toBe(204);
      expect((await as('jo', 'GET', `${list}/items(1)`)).json['AuthorId']).toBe(helen);
    });

    it('wants the right to delete of who renames or moves', async () => {
      const docs = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')";
      await as('jo', 'POST', `${docs}/files/add(url='a.txt',overwrite=true)`, 'a');
      const made = await as('jo', 'POST', 'web/roledefinitions', {
        Name: 'No delete',
        BasePermissions: { High: '432', Low: String(1011028719 - 8) },
      });
      await grantOnWeb('priya', Number(made.json['Id']));
      const item = "web/lists/getByTitle('Documents')/items(1)";
      expect(await statusAs('priya', 'MERGE', item, { Title: 'mine' })).toBe(204);
      expect(await statusAs('priya', 'MERGE', item, { FileLeafRef: 'b.txt' })).toBe(403);
      const move =
        "web/getFileByServerRelativePath(decodedUrl='/sites/trust/Shared Documents/a.txt')/moveto(newurl='/sites/trust/Shared Documents/c.txt',flags=1)";
      expect(await statusAs('priya', 'POST', move)).toBe(403);
      await grantOnWeb('priya', levels.contribute);
      expect(await statusAs('priya', 'MERGE', item, { FileLeafRef: 'b.txt' })).toBe(204);
    });

    it('cannot filter by HasUniqueRoleAssignments or FileSystemObjectType', async () => {
      for (const filter of ['HasUniqueRoleAssignments eq true', 'FileSystemObjectType eq 0'])
        expect([filter, await statusAs('jo', 'GET', `${list}/items?$filter=${filter}`)]).toEqual([filter, 400]);
    });
  });

  const grantOnWeb = (who: string, level: number): Promise<void> => grant(who, level, 'web');
  const turn = (switches: object): Promise<Response> =>
    tenant.handle(new Request(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify(switches) }));
  const titleOf = async (who: string): Promise<unknown> =>
    (await as('jo', 'GET', `web/getUserById(${await idOf(who)})`)).json['Title'];

  describe('levels, groups and assignments', () => {
    it('has the hidden levels every site has, with their kinds and masks', async () => {
      const found = await rows('jo', 'web/roledefinitions');
      const hidden = found
        .filter(({ Hidden }) => Hidden === true)
        .map(({ Name, RoleTypeKind, BasePermissions }) => [Name, RoleTypeKind, BasePermissions]);
      expect(hidden.sort()).toEqual(
        [
          ['Limited Access', 1, { High: '48', Low: '134287360' }],
          ['Restricted View', 8, { High: '65584', Low: '134418433' }],
          ['System.LimitedEdit', 255, expect.anything()],
          ['System.LimitedView', 255, { High: '48', Low: '134418465' }],
          ['Web-Only Limited Access', 9, { High: '560', Low: '134221824' }],
        ].sort(),
      );
      for (const [kind, id] of [
        [8, 1073741832],
        [9, 1073741833],
      ])
        expect((await as('jo', 'GET', `web/roledefinitions/getByType(${kind})`)).json['Id']).toBe(id);
    });

    it("has SharePoint's own group of limited access on the web, and one for a list somebody reaches only in part", async () => {
      const web = String((await as('jo', 'GET', 'web?$select=Id')).json['Id']);
      const groups = await rows('jo', 'web/sitegroups?$select=Title,Id');
      const own = groups.find(({ Title }) => Title === `Limited Access System Group For Web ${web}`);
      expect(own).toBeDefined();
      const assigned = await rows('jo', 'web/roleassignments?$expand=RoleDefinitionBindings');
      expect(assigned.find(({ PrincipalId }) => PrincipalId === own?.['Id'])?.['RoleDefinitionBindings']).toMatchObject(
        [{ Name: 'Web-Only Limited Access' }],
      );
      await seal();
      await as('jo', 'POST', `${list}/items(1)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
      await grant('priya', levels.read, `${list}/items(1)`);
      const { Id } = (await as('jo', 'GET', list)).json;
      expect((await rows('jo', 'web/sitegroups')).map(({ Title }) => Title)).toContain(
        `Limited Access System Group For List ${String(Id)}`,
      );
    });

    it('answers 200 to taking away what is not there, and 404 to asking for it', async () => {
      await seal();
      for (const pair of [
        'principalid=999,roledefid=1073741826',
        `principalid=${await idOf('priya')},roledefid=1073741826`,
        `principalid=${await idOf('priya')},roledefid=7`,
      ])
        expect([pair, await statusAs('jo', 'POST', `${list}/roleassignments/removeroleassignment(${pair})`)]).toEqual([
          pair,
          200,
        ]);
      const missing = await as('jo', 'GET', `${list}/roleassignments/getByPrincipalId(999)`);
      expect([missing.status, codeOf(missing), textOf(missing)]).toEqual([
        404,
        expect.stringMatching(/System\.ArgumentException$/),
        'Can not find the principal with id: 999.',
      ]);
    });

    it('says in SharePoint’s words that Limited Access cannot be given', async () => {
      await seal();
      const refused = await as(
        'jo',
        'POST',
        `${list}/roleassignments/addroleassignment(principalid=${await idOf('priya')},roledefid=1073741825)`,
      );
      expect(textOf(refused)).toBe('You cannot grant a user the Limited Access permission level.');
    });

    it('lets its owner or a site collection administrator alone add members to a group', async () => {
      const group = await as('jo', 'POST', 'web/sitegroups', { Title: 'Walkers' });
      const users = `web/sitegroups/getById(${String(group.json['Id'])})/users`;
      await grantOnWeb('priya', levels.full);
      const add = (who: string): Promise<number> =>
        statusAs(who, 'POST', users, { LoginName: 'i:0#.f|membership|tom@thistlemere.example' });
      expect(await add('priya')).toBe(403);
      await as(
        'jo',
        'POST',
        `web/sitegroups/getById(${String(group.json['Id'])})/SetUserAsOwner(${await idOf('priya')})`,
      );
      expect(await add('priya')).toBe(201);
      expect(await add('sam')).toBe(201);
    });

    it("has the site's default groups with their default levels", async () => {
      const names = async (group: string): Promise<unknown> => {
        const { Id } = (await as('jo', 'GET', `web/${group}`)).json;
        const found = await as(
          'jo',
          'GET',
          `web/roleassignments/getByPrincipalId(${String(Id)})?$expand=RoleDefinitionBindings`,
        );
        return (found.json['RoleDefinitionBindings'] as { Name: string }[]).map(({ Name }) => Name);
      };
      expect(await names('AssociatedOwnerGroup')).toEqual(['Full Control']);
      expect(await names('AssociatedMemberGroup')).toEqual(['Edit']);
      expect(await names('AssociatedVisitorGroup')).toEqual(['Read']);
    });

    it('lets everybody in who is in a group by way of Everyone or of an Entra group', async () => {
      const visitors = (await as('jo', 'GET', 'web/AssociatedVisitorGroup')).json['Id'];
      const users = `web/sitegroups/getById(${String(visitors)})/users`;
      expect(await statusAs('nia', 'GET', 'web')).toBe(403);
      expect(await statusAs('jo', 'POST', users, { LoginName: 'c:0(.s|true' })).toBe(201);
      expect([await statusAs('nia', 'GET', 'web'), await statusAs('ros', 'GET', 'web')]).toEqual([200, 200]);
      await as('jo', 'POST', `${users}/removeByLoginName('c:0(.s|true')`);
      expect(await statusAs('priya', 'GET', 'web')).toBe(403);
      const groups = await entraGroupsOf('priya');
      const staff = groups.find(({ displayName }) => displayName === 'Ottersby staff');
      const added = await as('jo', 'POST', users, { LoginName: `c:0t.c|tenant|${String(staff?.id)}` });
      expect([added.status, added.json['PrincipalType'], added.json['Title']]).toEqual([201, 4, 'Ottersby staff']);
      expect([await statusAs('priya', 'GET', 'web'), await statusAs('sunita', 'GET', 'web')]).toEqual([200, 403]);
    });

    it('honours leaving an Entra group at once, or 22 minutes late where the switch says so', async () => {
      const visitors = (await as('jo', 'GET', 'web/AssociatedVisitorGroup')).json['Id'];
      const [staff] = await entraGroupsOf('priya');
      await as('jo', 'POST', `web/sitegroups/getById(${String(visitors)})/users`, {
        LoginName: `c:0t.c|tenant|${String(staff?.id)}`,
      });
      const member = (belongs: boolean): Promise<Response> =>
        tenant.handle(
          new Request(`${origin}/_tenant/entra-members`, {
            method: 'POST',
            body: JSON.stringify({ group: staff?.id, user: 'priya', belongs }),
          }),
        );
      expect(await statusAs('priya', 'GET', 'web')).toBe(200);
      expect((await member(false)).status).toBe(204);
      expect(await statusAs('priya', 'GET', 'web')).toBe(403);
      await member(true);
      await turn({ entraLeaving: 'late' });
      expect(await statusAs('priya', 'GET', 'web')).toBe(200);
      await member(false);
      expect(await statusAs('priya', 'GET', 'web')).toBe(200);
      tenant.setClock(new Date(tenant.now().getTime() + 23 * 60_000));
      expect(await statusAs('priya', 'GET', 'web')).toBe(403);
    });
  });

  interface EntraGroup {
    readonly id: string;
    readonly displayName: string;
  }

  async function entraGroupsOf(who: string): Promise<readonly EntraGroup[]> {
    const token = await tokenFor(tenant, 'app');
    const answer = await tenant.handle(
      new Request(`https://graph.microsoft.com/v1.0/users/${who}@thistlemere.example/memberOf`, {
        headers: { Authorization: `Bearer ${token}` },
      }),
    );
    return ((await answer.json()) as { value: EntraGroup[] }).value;
  }
});
