import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

interface Change {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ChangeType: number;
  readonly ItemId: number;
}

const all = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };

describe('change logs', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeEach(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    await words().items.add({ Title: 'one' });
    await words().items.add({ Title: 'two' });
    await words().items.getById(1).update({ Title: 'one & <more>' });
    await words().items.getById(2).delete();
  });

  afterEach(() => tenant.close());

  const words = (): ReturnType<typeof jo.web.lists.getByTitle> => jo.web.lists.getByTitle('Words');
  const changes = async (query: object): Promise<Change[]> => await words().getChanges(query);
  const sync = async (query: object, who = 'jo'): Promise<string> =>
    (await rawAs(tenant, who, 'POST', "web/lists/getByTitle('Words')/getlistitemchangessincetoken", { query })).text;
  const tokenIn = (text: string): string => /LastChangeToken="([^"]+)"/.exec(text)?.[1] ?? '';

  it('tells what happened in order, and goes on from a token', async () => {
    const found = await changes(all);
    expect(found.map((change) => [change.ItemId, change.ChangeType])).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(found[0]?.ChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    expect(
      (await changes({ ...all, ChangeTokenStart: found[1]?.ChangeToken })).map((change) => change.ChangeType),
    ).toEqual([2, 3]);
    expect(
      (await changes({ ...all, ChangeTokenStart: found[0]?.ChangeToken, ChangeTokenEnd: found[2]?.ChangeToken })).map(
        (change) => change.ChangeType,
      ),
    ).toEqual([1, 2]);
    expect((await changes({ Item: true, Add: true, FetchLimit: 1 })).map((change) => change.ItemId)).toEqual([1]);
    expect(await changes({})).toEqual([]);
  });

  it('refuses a token that is malformed, of another list, or older than sixty days', async () => {
    const ask = (StringValue: string): ReturnType<typeof rawAs> =>
      rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Words')/getchanges", {
        query: { ...all, ChangeTokenStart: { StringValue } },
      });
    const [first] = await changes(all);
    const token = first?.ChangeToken.StringValue ?? '';
    expect((await ask("1;3;x' OR 1=1")).status).toBe(400);
    expect((await ask(token.replace(/[0-9a-f-]{36}/, '00000000-0000-0000-0000-000000000000'))).status).toBe(400);
    await tenant.handle(
      new Request('http://127.0.0.1:4400/_tenant/clock', {
        method: 'POST',
        body: JSON.stringify({ now: '2027-02-01T09:00:00Z' }),
      }),
    );
    const old = await ask(token);
    expect([old.status, old.text.includes('before the start of the current change log')]).toEqual([400, true]);
    expect(
      (await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Words')/getchanges", { query: { Nope: true } })).status,
    ).toBe(400);
  });

  it('answers rows and deleted ids since a token as XML', async () => {
    const first = await sync({});
    expect(first).toContain('ows_Title="one &amp; &lt;more&gt;"');
    expect(first).toContain('ItemCount="1"');
    const token = tokenIn(first);
    await words().items.add({ Title: 'three' });
    await words().items.getById(1).delete();
    const next = await sync({ ChangeToken: token });
    expect(next).toContain('<Id ChangeType="Delete">1</Id>');
    expect(next).toContain('ows_Title="three"');
    expect(await sync({ ChangeToken: tokenIn(next) })).toContain('ItemCount="0"');
    expect(await sync({ ChangeToken: token, RowLimit: '1' })).toContain('MoreChanges="TRUE"');
    expect(
      (
        await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Words')/getlistitemchangessincetoken", {
          query: { Query: '<Query/>' },
        })
      ).status,
    ).toBe(501);
    expect(
      (
        await rawAs(tenant, 'jo', 'POST', "web/lists/getByTitle('Words')/getlistitemchangessincetoken", {
          query: { ChangeToken: 'x' },
        })
      ).status,
    ).toBe(400);
  });

  it('shows a person only the rows they may read, but not fewer ids', async () => {
    const hannah = await jo.web.ensureUser('i:0#.f|membership|hannah@thistlemere.example');
    await words().items.add({ Title: 'hers' });
    await words().items.getById(3).breakRoleInheritance(false, false);
    await words().items.getById(3).roleAssignments.add(hannah.Id, 1073741826);
    const text = await sync({}, 'hannah');
    expect(text).toContain('ows_Title="hers"');
    expect(text).not.toContain('more');
    const raw = await rawAs(tenant, 'hannah', 'POST', "web/lists/getByTitle('Words')/getchanges", { query: all });
    expect((raw.json.value as Change[]).map((change) => change.ItemId)).toContain(1);
    expect(raw.text).not.toContain('more');
    expect(
      (await rawAs(tenant, 'nora', 'POST', "web/lists/getByTitle('Words')/getchanges", { query: all })).status,
    ).toBe(403);
  });
});
