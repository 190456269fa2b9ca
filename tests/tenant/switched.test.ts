import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Switches } from '../../src/local/tenant/switches';
import type { Answer } from './startTenant';
import { origin, rawAs, startTenant } from './startTenant';

const levels = { full: 1073741829, read: 1073741826 };

/** What each switch changes; where it stands by itself is what the other tests meet. */
describe('under a switch', () => {
  let tenant: Tenant;
  const list = "web/lists/getByTitle('Walks')";

  beforeEach(async () => {
    tenant = startTenant();
    await ask('POST', 'web/lists', { Title: 'Walks', BaseTemplate: 100 });
    await ask('POST', `${list}/items`, { Title: 'one' });
  });

  afterEach(() => tenant.close());

  const as = (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer> => rawAs(tenant, who, method, path, body, headers);
  const ask = (method: string, path: string, body?: unknown): Promise<Answer> => as('jo', method, path, body);
  const turn = (switches: Partial<Switches>): Promise<Response> =>
    tenant.handle(new Request(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify(switches) }));
  const idOf = async (who: string): Promise<number> =>
    Number(
      (await ask('POST', 'web/ensureuser', { logonName: `i:0#.f|membership|${who}@thistlemere.example` })).json['Id'],
    );
  const grant = async (who: string, level: number, place: string): Promise<void> => {
    await ask('POST', `${place}/roleassignments/addroleassignment(principalid=${await idOf(who)},roledefid=${level})`);
  };
  const seal = (place: string): Promise<Answer> =>
    ask('POST', `${place}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);

  it('assignments are gone, gone, gone, present, gone within eight seconds, and a break is noticed late', async () => {
    await turn({ assignmentsReadBack: 'flapping' });
    await seal(list);
    const unique = async (): Promise<unknown> => (await ask('GET', `${list}/HasUniqueRoleAssignments`)).json['value'];
    expect([await unique(), await unique(), await unique(), await unique()]).toEqual([false, false, false, true]);
    await grant('priya', levels.read, list);
    const priya = await idOf('priya');
    await ask('POST', `${list}/roleassignments/removeroleassignment(principalid=${priya},roledefid=${levels.read})`);
    const held = async (): Promise<boolean> => {
      const rows = (await ask('GET', `${list}/roleassignments`)).json['value'] as { PrincipalId: number }[];
      return rows.some(({ PrincipalId }) => PrincipalId === priya);
    };
    const seen = [await held(), await held(), await held(), await held(), await held()];
    expect(seen).toEqual([false, false, false, true, false]);
    // nobody gets in by what is only read back
    expect((await as('priya', 'GET', list)).status).toBeGreaterThanOrEqual(403);
  });

  it('assignments are kept from everybody but site collection administrators', async () => {
    await grant('priya', levels.full, 'web');
    const status = async (): Promise<number> => (await as('priya', 'GET', 'web/roleassignments')).status;
    expect(await status()).toBe(200);
    await turn({ readAssignments: 'administrators' });
    expect([await status(), (await ask('GET', 'web/roleassignments')).status]).toEqual([403, 200]);
  });

  it('adding alone is not enough', async () => {
    const append = await ask('POST', 'web/roledefinitions', {
      Name: 'Append',
      BasePermissions: { High: '48', Low: '134418467' },
    });
    await grant('priya', Number(append.json['Id']), 'web');
    const add = async (): Promise<number> => (await as('priya', 'POST', `${list}/items`, { Title: 'x' })).status;
    expect(await add()).toBe(201);
    await turn({ addAlone: 'refused' });
    expect(await add()).toBe(403);
  });

  it('adding alone is not enough in one folder either, as item or as folder', async () => {
    const append = await ask('POST', 'web/roledefinitions', {
      Name: 'Append',
      BasePermissions: { High: '48', Low: '134418467' },
    });
    await ask('MERGE', list, { EnableFolderCreation: true });
    const path = { DecodedUrl: '/sites/trust/Lists/Walks/f' };
    await ask('POST', `${list}/AddValidateUpdateItemUsingPath`, {
      listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/trust/Lists/Walks' }, UnderlyingObjectType: 1 },
      formValues: [{ FieldName: 'Title', FieldValue: 'f' }],
    });
    await seal(`${list}/items(2)`);
    await grant('priya', Number(append.json['Id']), `${list}/items(2)`);
    const add = async (kind: 0 | 1, title: string): Promise<unknown> => {
      const { status, text } = await as('priya', 'POST', `${list}/AddValidateUpdateItemUsingPath`, {
        listItemCreateInfo: { FolderPath: path, UnderlyingObjectType: kind },
        formValues: [{ FieldName: 'Title', FieldValue: title }],
      });
      return status === 200 && !text.includes('"HasException":true') ? 'added' : 'refused';
    };
    expect([await add(0, 'a'), await add(1, 'b')]).toEqual(['added', 'added']);
    await turn({ addAlone: 'refused' });
    expect([await add(0, 'c'), await add(1, 'd')]).toEqual(['refused', 'refused']);
  });

  it("others' items of an own-items list are opened by 256, by Manage Lists, or by nothing", async () => {
    await ask('MERGE', list, { ReadSecurity: 2 });
    const level = async (name: string, extra: number): Promise<number> => {
      const mask = { High: '176', Low: String(138612833 + extra) };
      return Number((await ask('POST', 'web/roledefinitions', { Name: name, BasePermissions: mask })).json['Id']);
    };
    await grant('priya', await level('Override', 256), 'web');
    await grant('tom', await level('Manage', 2048), 'web');
    const sees = async (who: string): Promise<number> =>
      ((await as(who, 'GET', `${list}/items`)).json['value'] as unknown[]).length;
    expect([await sees('priya'), await sees('tom')]).toEqual([1, 0]);
    await turn({ ownItemsLifted: 'manageLists' });
    expect([await sees('priya'), await sees('tom')]).toEqual([0, 1]);
    await turn({ ownItemsLifted: 'never' });
    expect([await sees('priya'), await sees('tom'), await sees('jo')]).toEqual([0, 0, 1]);
  });

  it('a column of unique values stands beside permissions of items, in either order', async () => {
    const column = (): Promise<Answer> =>
      ask('POST', `${list}/fields`, { FieldTypeKind: 2, Title: 'Key', Indexed: true, EnforceUniqueValues: true });
    await seal(`${list}/items(1)`);
    expect((await column()).text).toContain('cannot contain items with unique permissions');
    await turn({ uniqueBesideScopes: 'allowed' });
    expect((await column()).status).toBe(201);
    await ask('POST', `${list}/items`, { Title: 'two' });
    expect((await seal(`${list}/items(2)`)).status).toBe(200);
    await turn({ uniqueBesideScopes: 'refused' });
    await ask('POST', `${list}/items`, { Title: 'three' });
    expect((await seal(`${list}/items(3)`)).status).toBe(500);
  });

  it('a value a unique column has already is 500 or 400', async () => {
    await ask('POST', `${list}/fields`, { FieldTypeKind: 2, Title: 'Key', Indexed: true, EnforceUniqueValues: true });
    const add = (): Promise<Answer> => ask('POST', `${list}/items`, { Title: 'x', Key: 'k' });
    await add();
    expect((await add()).status).toBe(500);
    await turn({ duplicateStatus: 'badRequest' });
    const { status, text } = await add();
    expect([status, text]).toEqual([400, expect.stringContaining('SPDuplicateValuesFoundException')]);
  });

  it('who holds Limited Access alone opens nothing', async () => {
    await seal(list);
    await grant('priya', levels.read, list);
    await grant('tom', levels.read, 'web');
    const status = async (who: string, path: string): Promise<number> => (await as(who, 'GET', path)).status;
    expect([await status('priya', `${list}/items`), await status('priya', 'web')]).toEqual([200, 200]);
    await turn({ limitedAccess: 'refused' });
    expect([await status('priya', `${list}/items`), await status('priya', 'web')]).toEqual([403, 403]);
    expect([await status('tom', 'web'), await status('jo', `${list}/items`)]).toEqual([200, 200]);
  });

  it('the root folder of every list is not expanded whole below Full Control', async () => {
    await grant('priya', 1073741830, 'web');
    const status = async (who: string, query: string): Promise<number> =>
      (await as(who, 'GET', `web/lists?$expand=RootFolder${query}`)).status;
    const named = '&$select=Title,RootFolder/ServerRelativeUrl';
    expect([await status('priya', ''), await status('priya', named)]).toEqual([200, 200]);
    await turn({ listsWithRootFolder: 'refused' });
    expect([await status('priya', ''), await status('priya', named)]).toEqual([403, 200]);
    expect([await status('jo', ''), await status('jo', named)]).toEqual([200, 200]);
    expect((await as('priya', 'GET', 'web/lists')).status).toBe(200);
  });

  it("a part of a batch carries an item's ETag, or none", async () => {
    const batch = async (): Promise<string> => {
      const inner = `--c\r\nContent-Type: application/http\r\n\r\nMERGE /sites/trust/_api/${list}/items(1) HTTP/1.1\r\nContent-Type: application/json\r\nIF-MATCH: *\r\n\r\n{"Title":"x"}\r\n--c--`;
      const text = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${inner}\r\n--b--`;
      const type = { 'Content-Type': 'multipart/mixed; boundary=b' };
      return (await as('jo', 'POST', '$batch', text, type)).text;
    };
    expect(await batch()).toMatch(/204 No Content\r\nETAG: /);
    await turn({ batchEtags: 'leftOut' });
    const left = await batch();
    expect(left).toContain('204 No Content');
    expect(left).not.toContain('ETAG');
  });

  it('an item that is not to be read is missing', async () => {
    await seal(`${list}/items(1)`);
    await grant('priya', levels.read, 'web');
    const read = async (): Promise<number> => (await as('priya', 'GET', `${list}/items(1)`)).status;
    expect(await read()).toBe(403);
    await turn({ hiddenItem: 'missing' });
    expect(await read()).toBe(404);
  });

  it('MERGE wants If-Match', async () => {
    const merge = async (headers: Record<string, string>): Promise<number> =>
      (await as('jo', 'MERGE', `${list}/items(1)`, { Title: 'two' }, headers)).status;
    expect(await merge({})).toBe(204);
    await turn({ mergeWithoutEtag: 'refused' });
    expect([await merge({}), await merge({ 'IF-MATCH': '"2"' })]).toEqual([412, 204]);
  });

  it('only managers ensure users, and nobody asks for their own effective permissions', async () => {
    await grant('priya', levels.read, 'web');
    const login = 'i:0#.f|membership|priya@thistlemere.example';
    const ensure = async (): Promise<number> =>
      (await as('priya', 'POST', 'web/ensureuser', { logonName: login })).status;
    const own = async (): Promise<number> =>
      (await as('priya', 'GET', `web/getUserEffectivePermissions(@u)?@u='${encodeURIComponent(login)}'`)).status;
    expect([await ensure(), await own()]).toEqual([200, 200]);
    await turn({ ensureUser: 'managers', ownEffectivePermissions: 'refused' });
    expect([await ensure(), await own()]).toEqual([403, 403]);
    await grant('priya', levels.full, 'web');
    expect(await ensure()).toBe(200);
    await turn({ ensureUser: 'administrators' });
    expect(await ensure()).toBe(403);
    expect((await ask('POST', 'web/ensureuser', { logonName: login })).status).toBe(200);
  });
});
