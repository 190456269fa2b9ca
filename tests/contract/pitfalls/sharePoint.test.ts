import type { SPFI } from '@pnp/sp';
import { loadRegisters } from '../../../src/local/tenant/load/loadRegisters';
import { connectSharePoint } from '../../../src/ground/sharepoint/connectSharePoint';
import type { SharePointConnection } from '../../../src/ground/sharepoint/connectSharePoint';
import { inOneBatch } from '../../../src/ground/sharepoint/inOneBatch';
import type { Part } from '../../../src/ground/sharepoint/inOneBatch';
import { listAt } from '../../../src/ground/sharepoint/listAddress';
import { readFiltered, readPages } from '../../../src/ground/sharepoint/readItems';
import { createInFolder, mergeItem } from '../../../src/ground/sharepoint/writeRows';
import { readTree } from '../../house/readTree';
import { now, openPriyasPair, origin, pairKey, readySite, webUrl, year } from '../hubSite';
import type { TestSite } from '../hubSite';

// One test for each reproduced way in which the SharePoint client loses, doubles or hangs; numbers as in the list the
// project keeps of them.
let site: TestSite;
let waits: number[];
beforeEach(async () => {
  site = await readySite();
  waits = [];
});

const wait = async (milliseconds: number): Promise<void> => {
  waits.push(milliseconds);
};
const waited = (): number => waits.reduce((sum, each) => sum + each, 0);
const as = async (alias: string, more: Partial<SharePointConnection> = {}): Promise<SPFI> =>
  connectSharePoint({ webUrl, fetch: site.fetch, bearer: await site.token(alias), wait, ...more });
const sent = async (part: string): Promise<number> =>
  (await site.requests()).filter(({ method, path }) => decodeURIComponent(`${method} ${path}`).includes(part)).length;

const keys = { select: ['Id', 'HubKey'] };
const readPeople = (sp: SPFI) => readFiltered(sp, { list: 'people' }, keys);
const onePerson: Part<unknown> = (sp) => listAt(sp, { list: 'people' }).items.select('Id').top(1)();
const working = { list: 'working', shard: year } as const;
const cells = { HubKey: 'k1', Title: 'k1', Kind: 'note', SessionKey: 's1', Body: '{}' };
const notes = async (): Promise<readonly unknown[]> =>
  readFiltered(await as('hannah'), working, { select: ['Id', 'HubKey', 'Body'] }, "Kind eq 'note'");
const itemsOf = async (): Promise<number> =>
  (await listAt(await as('hannah'), working).items.filter("HubKey eq 'k1'")<unknown[]>()).length;

it('pitfall 1: retries are bounded by time, not by three, and a 500 on a read is retried', async () => {
  const sp = await as('hannah');
  await site.faults([1, 2, 3, 4, 5].map((nth) => ({ match: 'HubPeople', nth, kind: nth === 3 ? '500' : '429' })));
  expect((await readPeople(sp)).length).toBeGreaterThan(30);
  await site.faults([{ match: 'HubPeople', nth: 0, kind: '503' }]);
  waits = [];
  await expect(readPeople(sp)).rejects.toMatchObject({ name: 'ServiceError', code: 'throttled' });
  expect(waits.length).toBeGreaterThan(3);
  expect(waited()).toBeLessThan(35_000);
});

it('pitfall 2: Retry-After as a date is waited for', async () => {
  await site.faults([{ match: 'HubPeople', nth: 1, kind: '429-date' }]);
  await readPeople(await as('hannah'));
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(1000);
});

it('pitfall 3: an error after retries keeps its own status', async () => {
  await site.faults([1, 2].map((nth) => ({ match: 'HubNowhere', nth, kind: '429' })));
  const sp = await as('hannah');
  await expect(
    inOneBatch(sp, [(batched) => batched.web.getList('/sites/trust/Lists/HubNowhere')()]),
  ).resolves.toMatchObject([{ ok: false, error: { code: 'notFound' } }]);
  await expect(readFiltered(sp, { list: 'working', shard: '1999-00' }, keys)).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'notFound',
  });
});

it('pitfall 4: a POST whose connection was cut is read back, never sent again blindly', async () => {
  await openPriyasPair(site);
  const sp = await as('hannah');
  await site.faults([{ match: 'HubSchools', nth: 1, kind: 'cut-after' }]);
  await expect(
    listAt(await as('jo'), { list: 'schools' }).items.add({ HubKey: 'one', Title: 'one', ShortName: 'one' }),
  ).rejects.toMatchObject({ code: 'offline' });
  expect(
    (await site.requests()).filter(({ method, path }) => method === 'POST' && path.includes('HubSchools')),
  ).toHaveLength(1);
  for (const kind of ['cut-after', 'cut-before', '500']) {
    await site.faults([{ match: '$batch', nth: 1, kind }]);
    expect(await createInFolder(sp, working, pairKey, cells, keys)).toMatchObject({ HubKey: 'k1' });
    expect(await itemsOf()).toBe(1);
  }
});

it('pitfall 5: a part that is refused inside a batch is sent again, the others are not', async () => {
  await site.faults([
    { match: 'HubPeople', nth: 1, kind: '429' },
    { match: 'HubPeople', nth: 2, kind: '503' },
    { match: 'HubSchools', nth: 1, kind: 'digest' },
  ]);
  const asked = [0, 0];
  const parts = ['people', 'schools'].map(
    (list, index): Part<unknown> =>
      (sp) => {
        asked[index]! += 1;
        return listAt(sp, { list: list as 'people' })
          .items.select('Id')
          .top(1)();
      },
  );
  expect(await inOneBatch(await as('hannah'), parts)).toMatchObject([{ ok: true }, { ok: true }]);
  expect(asked).toEqual([3, 2]);
  expect(waited()).toBeGreaterThanOrEqual(4000);
});

it('pitfall 6: a batch that fails as a whole rejects, and nobody waits for its parts', async () => {
  await site.faults([{ match: '$batch', nth: 0, kind: '500' }]);
  await expect(inOneBatch(await as('hannah'), [onePerson, onePerson])).rejects.toMatchObject({ code: 'unexpected' });
  await site.faults([{ match: '$batch', nth: 0, kind: 'cut-before' }]);
  await expect(inOneBatch(await as('hannah'), [onePerson])).rejects.toMatchObject({ code: 'offline' });
});

it('pitfall 7: a batch that is never answered, or answered short, does not hang', async () => {
  const never = await as('hannah', { timeLimit: 20, fetch: () => new Promise(() => undefined) });
  await expect(inOneBatch(never, [onePerson])).rejects.toMatchObject({ code: 'offline' });
  const short = await as('hannah', {
    fetch: async (url, init) => {
      const response = await site.fetch(url, init);
      const [first, second] = (await response.text()).split(/(?=--batchresponse)/);
      return new Response(`${first ?? ''}${(/^--[^\r\n]+/.exec(second ?? '') ?? [''])[0]}--\r\n`, {
        status: 200,
        headers: response.headers,
      });
    },
  });
  await expect(inOneBatch(short, [onePerson, onePerson])).rejects.toMatchObject({ code: 'unexpected' });
});

it('pitfall 8: errors that show only on a part arrive with that part', async () => {
  const [people, missing, again] = await inOneBatch(await as('hannah'), [
    onePerson,
    (sp) => listAt(sp, { list: 'working', shard: '1999-00' }).items(),
    onePerson,
  ]);
  expect([people, missing, again]).toMatchObject([
    { ok: true },
    { ok: false, error: { name: 'ServiceError', code: 'notFound' } },
    { ok: true },
  ]);
});

it('pitfall 9: half a changeset is carried on, not doubled', async () => {
  await openPriyasPair(site);
  const sp = await as('hannah');
  // the item is added, and the part that reads it back fails
  await site.faults([
    { match: "GET /sites/trust/_api/web/getList('/sites/trust/Lists/HubWorking202627')/items", nth: 2, kind: '500' },
  ]);
  expect(await createInFolder(sp, working, pairKey, cells, keys)).toMatchObject({ HubKey: 'k1' });
  expect(await itemsOf()).toBe(1);
});

it('pitfall 10: a refused digest is asked for anew, once, also when it looks fresh', async () => {
  const signedIn = await site.tenant.handle(new Request(`${origin}/_tenant/sign-in?user=jo&to=/sites/trust`));
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const fetch = (url: string, init: RequestInit): Promise<Response> =>
    site.fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), Cookie: cookie } });
  const stale = `0x00,${now.toUTCString()}`;
  const sp = connectSharePoint({ webUrl, fetch, wait, digest: stale });
  const school = (key: string) =>
    listAt(sp, { list: 'schools' }).items.add({ HubKey: key, Title: key, ShortName: key });
  await school('one');
  expect(await sent('contextinfo')).toBe(1);
  await site.faults([{ match: 'HubSchools', nth: 0, kind: 'digest' }]);
  await expect(school('two')).rejects.toMatchObject({ code: 'forbidden' });
  expect(await sent('contextinfo')).toBe(2);
});

it('pitfall 11: nothing is updated without the etag that was read', async () => {
  await openPriyasPair(site);
  const [hannah, priya] = [await as('hannah'), await as('priya')];
  const row = await createInFolder(hannah, working, pairKey, cells, keys);
  const target = { key: 'k1', itemId: Number(row.Id), etag: String(row['odata.etag']) };
  for (const etag of ['', '*'])
    await expect(mergeItem(hannah, working, { ...target, etag }, { Body: '{"a":1}' }, keys)).rejects.toMatchObject({
      code: 'invalid',
    });
  await mergeItem(hannah, working, target, { Body: '{"by":"hannah"}' }, keys);
  await expect(mergeItem(priya, working, target, { Body: '{"by":"priya"}' }, keys)).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await notes()).toMatchObject([{ Body: '{"by":"hannah"}' }]);
});

it('pitfall 12: an update answers the item with the etag for the next one', async () => {
  await openPriyasPair(site);
  const sp = await as('hannah');
  let row = await createInFolder(sp, working, pairKey, cells, keys);
  for (const Body of ['{"a":1}', '{"a":2}', '{"a":3}'])
    row = await mergeItem(
      sp,
      working,
      { key: 'k1', itemId: Number(row.Id), etag: String(row['odata.etag']) },
      { Body },
      keys,
    );
  expect(await notes()).toMatchObject([{ Body: '{"a":3}' }]);
});

it('pitfall 13: one helper reads all pages, and none from an empty list', async () => {
  // SharePoint's pages cut small, so that a list of people has many
  const small = await as('hannah', {
    fetch: (url, init) => site.fetch(url.replace('%24top=1000', '%24top=7').replace('$top=1000', '$top=7'), init),
  });
  const pages: number[] = [];
  for await (const page of readPages(small, { list: 'people' }, keys)) pages.push(page.length);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.reduce((sum, each) => sum + each, 0)).toBe((await readPeople(await as('hannah'))).length);
  expect(await readFiltered(await as('jo'), { list: 'working', shard: year }, keys)).toEqual([]);
});

it('pitfall 14: a key is found in a list beyond the threshold, where any other filter fails', async () => {
  loadRegisters(
    site.tenant.context.db,
    [
      {
        title: 'HubSessions203031',
        rows: 5200,
        pairs: 0,
        readers: [],
        columns: { PairKey: (row) => `pair-${row % 400}` },
      },
    ],
    now,
  );
  const big = { list: 'sessions', shard: '2030-31' } as const;
  const sp = await as('jo');
  const found = await readFiltered(sp, big, { select: ['Id', 'HubKey', 'PairKey'] }, "PairKey eq 'pair-7'");
  expect(found.length).toBe(13);
  await expect(readFiltered(sp, big, keys, "Title eq 'session'")).rejects.toMatchObject({ code: 'invalid' });
});

it('pitfall 15: nothing read is kept by the client library', async () => {
  const sp = await as('hannah');
  await readPeople(sp);
  await readPeople(sp);
  expect(await sent('HubPeople')).toBe(2);
  expect(
    readTree(['src'], ['.ts', '.tsx'])
      .filter(({ text }) => /\bCaching(PessimisticRefresh)?\b/.test(text))
      .map(({ name }) => name),
  ).toEqual([]);
});

it('pitfall 16: a part joins as many batches as it needs, with a fresh request each time', async () => {
  await site.faults([{ match: 'HubPeople', nth: 1, kind: '429' }]);
  const roots = new Set<SPFI>();
  const part: Part<unknown> = (sp) => {
    roots.add(sp);
    return onePerson(sp);
  };
  const sp = await as('hannah');
  expect(await inOneBatch(sp, [part])).toMatchObject([{ ok: true }]);
  expect(await inOneBatch(sp, [part])).toMatchObject([{ ok: true }]);
  expect(roots.size).toBe(3);
});

it('pitfall 17: RateLimit headers slow us down before anybody is refused', async () => {
  const sp = await as('hannah', {
    fetch: async (url, init) => {
      const response = await site.fetch(url, init);
      return new Response(await response.text(), {
        status: response.status,
        headers: {
          ...Object.fromEntries(response.headers),
          'RateLimit-Limit': '1250',
          'RateLimit-Remaining': '4',
          'RateLimit-Reset': '20',
        },
      });
    },
  });
  await readPeople(sp);
  expect(waits).toEqual([]);
  await readPeople(sp);
  expect(waits[0]).toBeGreaterThan(3500);
  expect(waits[0]).toBeLessThanOrEqual(4000);
});

it("pitfall 19: the page's own session is used, so no token is asked for a host without its port", async () => {
  const seen: (string | null)[] = [];
  await readPeople(
    connectSharePoint({
      webUrl,
      wait,
      fetch: async (url, init) => {
        seen.push(new Headers(init.headers).get('Authorization'));
        return site.fetch(url, {
          ...init,
          headers: {
            ...Object.fromEntries(new Headers(init.headers)),
            Authorization: `Bearer ${await site.token('hannah')}`,
          },
        });
      },
    }),
  );
  expect(seen).toEqual([null]);
  expect(
    readTree(['src'], ['.ts', '.tsx'])
      .filter(({ text }) => /\bSPFx(Token)?\b\(/.test(text))
      .map(({ name }) => name),
  ).toEqual([]);
});

it('pitfall 21: an answer without a status text means the same', async () => {
  const bare = await as('hannah', {
    fetch: async (url, init) => {
      const response = await site.fetch(url, init);
      return new Response((await response.text()).replace(/^HTTP\/1\.1 (\d+) .*$/gm, 'HTTP/1.1 $1 '), {
        status: response.status,
        statusText: '',
        headers: response.headers,
      });
    },
  });
  await expect(readFiltered(bare, { list: 'working', shard: '1999-00' }, keys)).rejects.toMatchObject({
    code: 'notFound',
  });
  expect(
    await inOneBatch(bare, [onePerson, (sp) => listAt(sp, { list: 'working', shard: '1999-00' }).items()]),
  ).toMatchObject([{ ok: true }, { ok: false, error: { code: 'notFound' } }]);
});
