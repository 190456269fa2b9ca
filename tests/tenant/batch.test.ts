import type { Tenant } from '../../src/local/tenant/createTenant';
import { pnpAs, rawAs, startTenant, statusOf } from './startTenant';

const part = (path: string): string =>
  `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET http://127.0.0.1:4400/sites/trust/_api/${path} HTTP/1.1\nAccept: application/json\n\n`;
/** A changeset that makes a list, with more after its one part. */
const change = (more: string): string =>
  `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST http://127.0.0.1:4400/sites/trust/_api/web/lists HTTP/1.1\nContent-Type: application/json\n\n{"Title":"Made","BaseTemplate":100}\n\n${more}--c--\n--b--\n`;

describe('a SharePoint batch', () => {
  let tenant: Tenant;

  beforeEach(() => {
    tenant = startTenant();
  });

  afterEach(() => tenant.close());

  const send = (body: string): ReturnType<typeof rawAs> =>
    rawAs(tenant, 'jo', 'POST', '$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });

  it('answers each part in order, and a failed part undoes no other', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    const [batched, execute] = jo.batched();
    const list = batched.web.lists.getByTitle('Words');
    const results = [
      list.items.add({ Title: 'one' }),
      list.items.add({ Nope: 1 }),
      list.items.add({ Title: "it's\nthree" }),
      batched.web.select('Title')(),
    ].map((work) =>
      work.then(
        (value: unknown) => value,
        (error: { status: number }) => error.status,
      ),
    );
    await execute();
    expect(await Promise.all(results)).toMatchObject([
      { Title: 'one' },
      400,
      { Title: "it's\nthree" },
      { Title: 'Trust' },
    ]);
    expect(await jo.web.lists.getByTitle('Words').items()).toHaveLength(2);
  });

  it('updates with If-Match inside a batch, and refuses a stale one there', async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words');
    const added = (await jo.web.lists.getByTitle('Words').items.add({ Title: 'one' })) as { 'odata.etag': string };
    const [batched, execute] = jo.batched();
    const item = (): ReturnType<ReturnType<typeof jo.web.lists.getByTitle>['items']['getById']> =>
      batched.web.lists.getByTitle('Words').items.getById(1);
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

  it("answers in SharePoint's own format", async () => {
    const { text } = await send(`${part('web?$select=Title')}--b--\n`);
    expect(text).toMatch(
      /^--batchresponse_[0-9a-f-]{36}\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1.1 200 OK\r\nCONTENT-TYPE: application\/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\n/,
    );
  });

  it.each([
    ['no boundary line', 'nonsense'],
    ['no end', part('web')],
    ['no request line', '--b\nContent-Type: application/http\n\nnonsense\n--b--\n'],
    ['a change outside a changeset', `${part('web').replace('GET', 'POST')}--b--\n`],
    ['nothing in it', ''],
    ['a request line without a version', part('web').replace(' HTTP/1.1', '').concat('--b--\n')],
    ['a changeset without a boundary', change('').replace('; boundary=c', '')],
    ['a changeset of another boundary', change('').replace('boundary=c', 'boundary=d')],
    ['a changeset that is not closed', change('').replace('--c--\n', '')],
    [
      'a changeset inside a changeset',
      change(
        '--c\nContent-Type: multipart/mixed; boundary=d\n\n--d\nContent-Type: application/http\n\nPOST x HTTP/1.1\n\n{}\n--d--\n',
      ),
    ],
    ['a read inside a changeset', change('').replace('POST http', 'GET http').replace('web/lists', 'web')],
  ])('refuses one with %s, and does nothing of it', async (_name, body) => {
    expect((await send(body)).status).toBe(400);
    expect((await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('Made')")).status).toBe(404);
  });

  it('would do what those changesets ask were they well made', async () => {
    expect((await send(change(''))).text).toContain('HTTP/1.1 201 Created');
    expect((await rawAs(tenant, 'jo', 'GET', "web/lists/getByTitle('Made')")).status).toBe(200);
  });

  it.each(['application/json', 'multipart/mixed', 'multipart/mixed; boundary=', 'text/plain; boundary=b'])(
    'refuses one sent as %s',
    async (type) => {
      expect(
        (await rawAs(tenant, 'jo', 'POST', '$batch', `${part('web')}--b--\n`, { 'Content-Type': type })).status,
      ).toBe(400);
    },
  );

  it('answers a part it cannot read on its own, and the others as ever', async () => {
    const { status, text } = await send(
      `${part("web/lists/getByTitle('half")}${part('web?$select=Title')}${part('nowhere')}--b--\n`,
    );
    expect(status).toBe(200);
    expect([...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => code)).toEqual(['400', '200', '501']);
  });

  it('refuses parts that leave the site, and signs nobody in for them', async () => {
    const { text } = await send(
      '--b\nContent-Type: application/http\n\nGET http://127.0.0.1:4400/graph/v1.0/me HTTP/1.1\n\n--b--\n',
    );
    expect(text).toContain('HTTP/1.1 400');
  });
});
