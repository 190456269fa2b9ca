import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const part = (path: string): string => `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET http://127.0.0.1:4400/sites/trust/_api/${path} HTTP/1.1\nAccept: application/json\n\n`;

describe('a SharePoint batch', () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  const send = (body: string): ReturnType<typeof rawAs> => rawAs(tenant, 'jo', 'POST', '$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });

  it('answers each part in order, and a failed part undoes no other', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    const [batched, execute] = jo.batched();
    const list = batched.web.lists.getByTitle('Words');
    const results = [list.items.add({ Title: 'one' }), list.items.add({ Nope: 1 }), list.items.add({ Title: "it's\nthree" }), batched.web.select('Title')()].map((work) =>
      work.then((value: unknown) => value, (error: { status: number }) => error.status),
    );
    await execute();
    expect(await Promise.all(results)).toMatchObject([{ Title: 'one' }, 400, { Title: "it's\nthree" }, { Title: 'Trust' }]);
    expect(await jo.web.lists.getByTitle('Words').items()).toHaveLength(2);
  });

  it('updates with If-Match inside a batch, and refuses a stale one there', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    const added = (await jo.web.lists.getByTitle('Words').items.add({ Title: 'one' })) as { 'odata.etag': string };
    const [batched, execute] = jo.batched();
    const item = (): ReturnType<ReturnType<typeof jo.web.lists.getByTitle>['items']['getById']> => batched.web.lists.getByTitle('Words').items.getById(1);
    const first = item().update({ Title: 'two' }, added['odata.etag']) as Promise<{ etag: string }>;
    const second = statusOf(item().update({ Title: 'three' }, added['odata.etag']));
    await execute();
    expect((await first).etag).toMatch(/,2"$/);
    expect(await second).toBe(412);
  });

  it('takes a hundred parts and refuses more', async () => {
    expect((await send(`${part('web?$select=Title').repeat(100)}--b--\n`)).status).toBe(200);
    expect((await send(`${part('web?$select=Title').repeat(101)}--b--\n`)).status).toBe(400);
  });

  it('answers in SharePoint\'s own format', async () => {
    const { text } = await send(`${part('web?$select=Title')}--b--\n`);
    expect(text).toMatch(/^--batchresponse_[0-9a-f-]{36}\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1.1 200 OK\r\nCONTENT-TYPE: application\/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\n/);
  });

  it.each([
    ['no boundary line', 'nonsense'],
    ['no end', part('web')],
    ['no request line', '--b\nContent-Type: application/http\n\nnonsense\n--b--\n'],
    ['a change outside a changeset', `${part('web').replace('GET', 'POST')}--b--\n`],
  ])('refuses one with %s', async (_name, body) => {
    expect((await send(body)).status).toBe(400);
  });

  it('refuses parts that leave the site, and signs nobody in for them', async () => {
    const { text } = await send('--b\nContent-Type: application/http\n\nGET http://127.0.0.1:4400/graph/v1.0/me HTTP/1.1\n\n--b--\n');
    expect(text).toContain('HTTP/1.1 400');
  });
});
