import type { SPFI } from '@pnp/sp';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant } from './startTenant';

const sql = [
  "x' OR '1'='1",
  "x'; DROP TABLE items; --",
  'x" OR ""="',
  "x') UNION SELECT * FROM tenant_tokens --",
  '../../../etc/passwd',
  '%00',
  '\\..\\..',
];
const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));

describe('bad input', () => {
  let tenant: Tenant;
  let jo: SPFI;

  beforeAll(async () => {
    tenant = startTenant();
    jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    await jo.web.lists.getByTitle('Words').fields.addText('Key', { Indexed: true });
    await jo.web.lists.getByTitle('Words').items.add({ Title: 'one', Key: 'k' });
  });

  afterAll(() => tenant.close());

  const state = (): unknown =>
    ['items', 'lists', 'fields', 'webs', 'principals', 'files', 'assignments'].map((table) =>
      tenant.context.db.prepare(`SELECT count(*) AS n FROM ${table}`).get(),
    );
  const ask = (method: string, path: string, body?: unknown): ReturnType<typeof rawAs> =>
    rawAs(tenant, 'jo', method, path, body);
  const list = "web/lists/getByTitle('Words')";

  it.each(sql)('finds nothing and changes nothing for %s', async (text) => {
    const before = state();
    const paths = [
      `web/lists/getByTitle('${quoted(text)}')`,
      `web/lists/getById('${quoted(text)}')`,
      `web/getList('${quoted(text)}')`,
      `web/getFolderByServerRelativePath(decodedUrl='${quoted(text)}')`,
      `web/getFileByServerRelativePath(decodedUrl='${quoted(text)}')`,
      `web/sitegroups/getbyname('${quoted(text)}')`,
      `${list}/fields/getByInternalNameOrTitle('${quoted(text)}')`,
      `${list}/views/getByTitle('${quoted(text)}')`,
      `${list}/items(1)/AttachmentFiles('${quoted(text)}')`,
      `web/recyclebin('${quoted(text)}')`,
      `web/GetList(@a)?@a='${quoted(text)}'`,
      `${list}/items?$orderby=${encodeURIComponent(text)}`,
      `${list}/items?$select=${encodeURIComponent(text)}`,
      `${list}/items?$skiptoken=${encodeURIComponent(text)}`,
    ];
    for (const path of paths) {
      const answer = await ask('GET', path);
      expect([path, answer.status >= 400 && answer.status <= 501]).toEqual([path, true]);
      expect(answer.text).not.toMatch(/SQLITE|node_modules|at Object\.|\.ts:/);
    }
    const filtered = await ask('GET', `${list}/items?$filter=Key eq '${quoted(text)}'`);
    expect([filtered.status, filtered.json.value]).toEqual([200, []]);
    expect(state()).toEqual(before);
  });

  it.each([
    ['broken JSON', 'POST', `${list}/items`, '{"Title":'],
    ['a JSON array', 'POST', `${list}/items`, '[]'],
    ['a JSON text', 'POST', `${list}/items`, '"x"'],
    ['CAML that is no XML', 'POST', `${list}/getitems`, { query: { ViewXml: '<View><Query>' } }],
    [
      'CAML with a doctype',
      'POST',
      `${list}/getitems`,
      { query: { ViewXml: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><View>&e;</View>' } },
    ],
    ['a field that is no XML', 'POST', `${list}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field' } }],
    ['an open quote in the path', 'GET', "web/lists/getByTitle('Words", undefined],
    ['an alias without a value', 'GET', 'web/lists/getByTitle(@a)', undefined],
    ['a filter without end', 'GET', `${list}/items?$filter=(Key eq 'k'`, undefined],
    [
      'a filter of five thousand brackets',
      'GET',
      `${list}/items?$filter=${'('.repeat(5000)}Key eq 'k'${')'.repeat(5000)}`,
      undefined,
    ],
    ['half an escape', 'GET', "web/lists/getByTitle('%E0%A4%A')", undefined],
  ])('refuses %s with 400', async (_name, method, path, body) => {
    const before = state();
    const answer = await ask(method, path, body);
    expect(answer.status).toBe(400);
    expect(answer.json['odata.error']).toMatchObject({
      code: expect.any(String) as string,
      message: { lang: 'en-US' },
    });
    expect(state()).toEqual(before);
  });

  it('refuses strangers at a site it has not, and a body beyond two megabytes where no file goes', async () => {
    expect(
      (
        await tenant.handle(
          new Request('http://127.0.0.1:4400/sites/other/_api/web', { headers: { Authorization: 'Bearer x' } }),
        )
      ).status,
    ).toBe(401);
    const large = await ask('POST', `${list}/items`, { Title: 'x', Key: 'y'.repeat(3_000_000) });
    expect([large.status, large.text.includes('The request message is too big')]).toEqual([413, true]);
    expect(
      (await ask('POST', `${list}/items(1)/AttachmentFiles/add(FileName='big.txt')`, 'y'.repeat(3_000_000))).status,
    ).toBe(200);
  });

  it('answers errors in the envelope asked for', async () => {
    const error = async (accept: string): Promise<Record<string, unknown>> =>
      (await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('None')", undefined, { Accept: accept })).json;
    expect(Object.keys(await error('application/json'))).toEqual(['odata.error']);
    expect(Object.keys(await error('application/json;odata=nometadata'))).toEqual(['odata.error']);
    expect(Object.keys(await error('application/json;odata=verbose'))).toEqual(['error']);
  });
});
