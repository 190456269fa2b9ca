import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { readIds } from '../../src/access/sharepoint/siteIds';
import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { now, openPriyasPair, readySite, setUpInput } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { foldersOf, raw } from './siteRights';

/** Whoever may manage the site can give one of our levels more than its name promises; nothing of it shows on a folder. */
let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
const widen = async (name: string, low: number): Promise<void> => {
  const jo = await raw(site, 'jo');
  const { body } = await jo.get(`web/roledefinitions/getByName('${name}')?$select=Id,BasePermissions`);
  const { Id, BasePermissions } = JSON.parse(body) as { Id: number; BasePermissions: { High: string; Low: string } };
  const wider = { High: BasePermissions.High, Low: String((Number(BasePermissions.Low) | low) >>> 0) };
  expect((await jo.post(`web/roledefinitions(${Id})`, { BasePermissions: wider }, merge)).status).toBe(204);
};

const bits = [
  { bit: 256, means: 'Override List Behaviors, which lifts own-items lists' },
  { bit: 8, means: 'Delete Items' },
  { bit: 2048, means: 'Manage Lists' },
];

describe.each(bits)('a level of ours that holds $means', ({ bit }) => {
  it.each(['Hub Append', 'Read'])('is given to nobody by a record keeper, and named: %s', async (name) => {
    await widen(name, bit);
    await expect(openPriyasPair(site)).rejects.toMatchObject({ name: 'ServiceError', code: 'unsafe' });
    expect(await foldersOf(site, 'HubSeals202627')).toEqual({});
    const report = await checkScopes(await site.as('miriam'), { now, key: 'k', onProgress: () => undefined });
    expect(report.findings).toContainEqual(expect.objectContaining({ problem: 'levelChanged', who: name }));
    const jo = await site.as('jo');
    expect((await checkSetUp(jo, setUpInput)).findings).toContainEqual(
      expect.objectContaining({ kind: 'level', name, problem: 'different', repairable: true }),
    );
    await runSetUp(jo, setUpInput);
    await openPriyasPair(site);
  });
});

describe('a group of ours that others could fill', () => {
  const change = async (title: string, body: object): Promise<void> => {
    const answer = await (await raw(site, 'jo')).post(`web/sitegroups/getByName('${title}')`, body, merge);
    expect(answer.status).toBe(204);
  };
  it.each([
    ['Hub Record Keepers', { AutoAcceptRequestToJoinLeave: true }],
    ['Hub Record Keepers', { AllowRequestToJoinLeave: true }],
    ['Hub Oversight', { AllowMembersEditMembership: true }],
  ])('stops a record keeper from giving rights by it, until Set-up has closed it: %s %o', async (title, body) => {
    await change(title, body);
    await expect(readIds(await site.as('miriam'))).rejects.toMatchObject({ code: 'unsafe' });
    const jo = await site.as('jo');
    expect((await checkSetUp(jo, setUpInput)).findings).toContainEqual(
      expect.objectContaining({ kind: 'group', name: title, problem: 'different', repairable: true }),
    );
    await runSetUp(jo, setUpInput);
    expect((await readIds(await site.as('miriam'))).groups.keepers).toBeGreaterThan(0);
  });

  it('is found where another group owns it', async () => {
    const jo = await raw(site, 'jo');
    const { Id } = JSON.parse((await jo.get("web/sitegroups/getByName('Trust Members')?$select=Id")).body) as {
      Id: number;
    };
    for (const title of ['Hub Record Keepers', 'Hub Oversight']) {
      const at = `web/sitegroups/getByName('${title}')/setUserAsOwner(${Id})`;
      expect((await jo.post(at, {})).status).toBe(200);
    }
    await expect(readIds(await site.as('miriam'))).rejects.toMatchObject({ code: 'unsafe' });
    const admin = await site.as('jo');
    await runSetUp(admin, setUpInput);
    const owner = async (title: string): Promise<string> =>
      (
        JSON.parse((await jo.get(`web/sitegroups/getByName('${title}')?$select=OwnerTitle`)).body) as {
          OwnerTitle: string;
        }
      ).OwnerTitle;
    expect([await owner('Hub Record Keepers'), await owner('Hub Oversight')]).toEqual([
      'Hub Record Keepers',
      'Trust Owners',
    ]);
  });
});
