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
  });
});
