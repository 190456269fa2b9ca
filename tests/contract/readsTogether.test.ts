import { sharePointPeople } from '../../src/people/sharepoint/sharePointPeople';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import { inOneBatch } from '../../src/ground/sharepoint/inOneBatch';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

const asked = async (): Promise<readonly string[]> =>
  (await site.requests()).filter(({ path }) => path.includes('/_api/')).map(({ method, path }) => `${method} ${path}`);

describe('reads that are asked in the same turn', () => {
  it('leave as one batch, whoever asks, and each is answered its own', async () => {
    const sp = await site.as('hannah');
    const [people, sessions] = [sharePointPeople(sp), sharePointSessions(sp)];
    // a page knows by now of which release the site is
    await sessions.ofPair(year, pairKey);
    await site.forgetRequests();
    const [found, none, hannah] = await Promise.all([
      people.findByKeys([person('priya').key]),
      sessions.ofPair(year, pairKey),
      people.findByKeys([person('hannah').key]),
    ]);
    expect([found, hannah].map(([one]) => one?.name)).toEqual([person('priya').name, person('hannah').name]);
    expect(none).toEqual([]);
    expect(await asked()).toEqual([expect.stringMatching(/^POST .*\$batch$/)]);
  });

  it('are one ordinary request where only one is asked, and none where nothing is', async () => {
    const sp = await site.as('hannah');
    const people = sharePointPeople(sp);
    await people.findByKeys([person('priya').key]);
    await site.forgetRequests();
    await people.findByKeys([person('priya').key]);
    expect(await asked()).toEqual([expect.stringMatching(/^GET .*HubPeople/)]);
    await site.forgetRequests();
    expect(await inOneBatch(sp, [], { reads: true })).toEqual([]);
    expect(await asked()).toEqual([]);
  });

  it('fail alone: what SharePoint refuses to one of them does not fail the others', async () => {
    const sp = await site.as('priya');
    const people = sharePointPeople(sp);
    const secret = inOneBatch<[unknown]>(
      sp,
      [(batched) => listAt(batched, { list: 'belonging', shard: '2031-32' }).items.select('Id')()],
      { reads: true },
    );
    const [found, [answer]] = await Promise.all([people.findByKeys([person('hannah').key]), secret]);
    expect(found).toHaveLength(1);
    expect(answer).toMatchObject({ ok: false, error: expect.any(ServiceError) as unknown });
  });
});
