import type { SPFI } from '@pnp/sp';
import { connectSharePoint } from '../../src/ground/sharepoint/connectSharePoint';
import type { SharePointConnection } from '../../src/ground/sharepoint/connectSharePoint';
import { inOneBatch } from '../../src/ground/sharepoint/inOneBatch';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { readFiltered } from '../../src/ground/sharepoint/readItems';
import { retryAfterOf } from '../../src/ground/pace/retryAfterOf';
import { sharePointServiceError } from '../../src/ground/sharepoint/sharePointServiceError';
import { origin, readySite, webUrl } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});

/** A page with a cookie session, as SharePoint's own pages have. */
async function page(more: Partial<SharePointConnection> = {}): Promise<SPFI> {
  const signedIn = await site.tenant.handle(new Request(`${origin}/_tenant/sign-in?user=jo&to=/sites/trust`));
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('Cookie', cookie);
    return site.fetch(url, { ...init, headers });
  };
  return connectSharePoint({ webUrl, fetch, wait: async () => undefined, ...more });
}

const readPeople = (sp: SPFI) => readFiltered(sp, { list: 'people' }, { select: ['Id', 'HubKey'] });
const addSchool = (sp: SPFI, key: string) =>
  listAt(sp, { list: 'schools' }).items.add({ HubKey: key, Title: key, ShortName: key });
const digests = async (): Promise<number> =>
  (await site.requests()).filter(({ path }) => /contextinfo/i.test(path)).length;

describe('a page with a cookie session', () => {
  it('asks for a digest once, when it first writes', async () => {
    const sp = await page();
    await readPeople(sp);
    expect(await digests()).toBe(0);
    await addSchool(sp, 'one');
    await addSchool(sp, 'two');
    expect(await digests()).toBe(1);
  });

  it('renews a stale digest of the page once and goes on', async () => {
    const sp = await page({ digest: '0x00,22 Nov 2026 08:00:00 -0000' });
    await addSchool(sp, 'one');
    expect(await digests()).toBe(1);
    await site.faults([{ match: 'HubSchools', nth: 1, kind: 'digest' }]);
    await addSchool(sp, 'two');
    expect(await digests()).toBe(2);
  });

  it('gives up when the fresh digest is refused too', async () => {
    await site.faults([{ match: 'HubSchools', nth: 0, kind: 'digest' }]);
    await expect(addSchool(await page(), 'one')).rejects.toMatchObject({ name: 'ServiceError', code: 'forbidden' });
  });
});

describe('a connection that fails', () => {
  it('is tried again for reads, never for writes', async () => {
    const sp = await site.as('jo');
    await site.faults([{ match: 'GET /sites/trust/_api', nth: 1, kind: 'cut-before' }]);
    expect((await readPeople(sp)).length).toBeGreaterThan(30);
    await site.faults([{ match: 'HubSchools', nth: 1, kind: 'cut-after' }]);
    await expect(addSchool(sp, 'one')).rejects.toMatchObject({ code: 'offline' });
    await site.faults([]);
    expect(
      (await readFiltered(sp, { list: 'schools' }, { select: ['Id', 'HubKey'] })).filter(
        ({ HubKey }) => HubKey === 'one',
      ),
    ).toHaveLength(1);
  });

  it('waits as long as it is asked to, in either form, and no longer than it has patience', async () => {
    const waits: number[] = [];
    // the tenant dates Retry-After by its own clock, this page by the real one
    await site.setClock(new Date());
    const sp = await page({
      wait: async (ms) => {
        waits.push(ms);
      },
    });
    await site.faults([
      { match: 'HubPeople', nth: 1, kind: '429' },
      { match: 'HubPeople', nth: 2, kind: '429-date' },
    ]);
    await readPeople(sp);
    expect(waits).toHaveLength(2);
    await site.faults([{ match: 'HubPeople', nth: 0, kind: '429' }]);
    await expect(readPeople(sp)).rejects.toMatchObject({ code: 'throttled', retryAfter: expect.any(Number) });
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(60_000);
  });

  it('never leaves a batch hanging when it fails as a whole', async () => {
    const sp = await page();
    await site.faults([{ match: '$batch', nth: 0, kind: '500' }]);
    await expect(
      inOneBatch(sp, [(batched) => listAt(batched, { list: 'people' }).items.top(1)()]),
    ).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('answers for each part of a batch', async () => {
    const [people, missing] = await inOneBatch(await page(), [
      (batched) => listAt(batched, { list: 'people' }).items.top(1)(),
      (batched) => listAt(batched, { list: 'working', shard: '1999-00' }).items(),
    ]);
    expect(people).toMatchObject({ ok: true });
    expect(missing).toMatchObject({ ok: false, error: { name: 'ServiceError', code: 'notFound' } });
  });
});

describe('the translation', () => {
  it('reads Retry-After as seconds and as a date', () => {
    const at = new Date('2026-11-23T09:00:00Z');
    expect(retryAfterOf(new Headers({ 'Retry-After': '7' }), at)).toBe(7);
    expect(retryAfterOf(new Headers({ 'Retry-After': 'Mon, 23 Nov 2026 09:00:12 GMT' }), at)).toBe(12);
    expect(retryAfterOf(new Headers({ 'Retry-After': 'Mon, 23 Nov 2026 08:00:00 GMT' }), at)).toBe(0);
    expect(
      retryAfterOf(
        new Headers({ 'Retry-After': 'Tue, 24 Nov 2026 09:00:05 GMT', Date: 'Tue, 24 Nov 2026 09:00:00 GMT' }),
        at,
      ),
    ).toBe(5);
    expect(retryAfterOf(new Headers({ 'Retry-After': 'soon' }), at)).toBeUndefined();
    expect(retryAfterOf(new Headers(), at)).toBeUndefined();
  });

  it('passes no message or body on', () => {
    const error = sharePointServiceError({
      isHttpRequestError: true,
      status: 400,
      message: 'Case 4-017 in the body',
      response: new Response(''),
    });
    expect(JSON.stringify(error) + error.message + String(error.stack)).not.toContain('4-017');
    expect(error).toMatchObject({ code: 'invalid', message: 'invalid' });
  });
});
