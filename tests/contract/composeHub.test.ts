import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from './hubOf';
import { openPriyasPair, person, readySite } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});

const hub = (alias: string): Promise<EveryService> => hubOf(site, alias);

describe('the composed Hub', () => {
  it('opens home in at most two round trips to SharePoint and none to Graph', async () => {
    const hannah = await hub('hannah');
    await site.forgetRequests();
    const home = await hannah.openHome();
    expect(home.name).toBe(person('hannah').name);
    expect(home.supervisees.map(({ pair }) => pair.superviseeName)).toEqual([person('priya').name]);
    const paths = (await site.requests()).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/_api/')).length).toBeLessThanOrEqual(2);
    expect(paths.filter((path) => path.includes('/v1.0/'))).toEqual([]);
  });

  it('opens the proof of the site for whoever it is, with the turn that is theirs', async () => {
    expect(await (await hub('jo')).openProof()).toEqual({ findings: [], mine: ['administrator'], left: 0 });
    expect(await (await hub('miriam')).openProof()).toMatchObject({ mine: ['keeper'] });
    expect(await (await hub('priya')).openProof()).toMatchObject({ mine: ['staff'] });
    expect((await hub('priya')).hubPage()).not.toMatch(/[?#]/);
  });

  it('checks the site for an administrator, with consent, and for nobody else', async () => {
    const report = await (await hub('jo')).checkSetUp();
    expect(report.findings.filter(({ kind }) => kind === 'consent')).toEqual([]);
    expect(report.keepers).toEqual(['Miriam Holt']);
    await expect((await hub('priya')).checkSetUp()).rejects.toMatchObject({ code: 'forbidden' });
  });
});
