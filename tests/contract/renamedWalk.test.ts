import directory from '../../src/local/tenant/directory.json';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import type { EveryService } from '../../src/local/demo/everyService';
import type { Account } from '../../src/local/tenant/platform';
import { hubOf } from './hubOf';
import { openTestSite, person } from './hubSite';
import type { TestSite } from './hubSite';

const people = directory.people as readonly Account[];
const changed = ['hannah', 'priya', 'miriam'];

/** They married, and the trust has another domain: nothing about them is as it was but the account itself. */
const renamed = (account: Account): Account =>
  changed.includes(account.alias)
    ? {
        ...account,
        userPrincipalName: `${account.alias}.menon@new.example`,
        mail: `${account.alias}.menon@new.example`,
        displayName: `${account.displayName.split(' ')[0] ?? ''} Menon`,
      }
    : account;

let site: TestSite;
let before: TestSite;
beforeAll(async () => {
  const snapshot = await ensureDemoSnapshot();
  before = openTestSite(snapshot);
  site = openTestSite(snapshot, people.map(renamed));
  // the demo trust may have to be made first
}, 180_000);
afterAll(() => {
  before?.tenant.close();
  site?.tenant.close();
});

/** The Hub as it opens for them today. */
function now(alias: string): Promise<EveryService> {
  const { objectId, userPrincipalName, displayName, mail } = renamed(
    people.find((one) => one.alias === alias) ?? people[0]!,
  );
  const login = `i:0#.f|membership|${userPrincipalName}`;
  return hubOf(site, alias, { me: { key: objectId, login, name: displayName, mail, administers: false } });
}

const sealsOf = async (hub: EveryService): Promise<readonly string[]> => {
  const rows = await hub.listRecords();
  const found = await hub.checkSeals(rows.map(({ session }) => session));
  return [...found].map(([key, finding]) => `${key} ${finding}`).sort();
};

describe('after surnames, sign-in names and the domain have changed', () => {
  it('every record stands as it did, for the supervisor and the supervisee', async () => {
    for (const alias of ['hannah', 'priya']) {
      const then = await sealsOf(await hubOf(before, alias));
      expect(then.filter((finding) => finding.endsWith(' sealed')).length).toBeGreaterThan(1);
      expect(await sealsOf(await now(alias))).toEqual(then);
    }
  });

  it('Home knows everybody by their account', async () => {
    const [then, today] = [await (await hubOf(before, 'hannah')).openHome(), await (await now('hannah')).openHome()];
    expect(today.me?.key).toBe(person('hannah').key);
    expect(today.supervisees.map(({ pair }) => pair.key)).toEqual(then.supervisees.map(({ pair }) => pair.key));
    expect(today.needs.map(({ kind }) => kind)).toEqual(then.needs.map(({ kind }) => kind));
    expect(today.belonging).toEqual(then.belonging);
    const priya = await (await now('priya')).openHome();
    expect(priya.mine.map(({ pair }) => pair.supervisorKey)).toEqual([person('hannah').key]);
  });

  it('the record keeper still keeps, and the check of every folder finds nothing new', async () => {
    const miriam = await now('miriam');
    expect((await miriam.openHome()).belonging.keeps).toBe(true);
    const kinds = async (hub: EveryService): Promise<readonly string[]> =>
      (await hub.checkEveryFolder({ onProgress: () => undefined })).findings.map(
        ({ problem, place }) => `${problem} ${place}`,
      );
    expect(await kinds(miriam)).toEqual(await kinds(await hubOf(before, 'miriam')));
  });
});

describe('after somebody was taken off the site', () => {
  it('what they signed is still signed by them', async () => {
    const hannah = await hubOf(before, 'hannah');
    const then = await sealsOf(hannah);
    const jo = await before.as('jo');
    const { Id } = await jo.web.siteUsers.getByLoginName(person('yusuf').login).select('Id')();
    await jo.web.siteUsers.removeById(Id);
    expect(await sealsOf(await hubOf(before, 'hannah'))).toEqual(then);
  });
});
