import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import directory from '../../src/local/tenant/directory.json';
import type { Account } from '../../src/local/tenant/platform';
import { graphDirectory } from '../../src/people/graph/graphDirectory';
import { connectGraph } from '../../src/ground/graph/connectGraph';
import { meetPerson } from '../../src/people/useCases/meetPerson';
import { replacedAccount } from '../../src/people/useCases/replacedAccount';
import type { PeoplePorts } from '../../src/people/ports';
import { sharePointTrust } from '../../src/people/sharepoint/sharePointTrust';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { openPriyasPair, openTestSite, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
const priya = person('priya');
const nia = person('nia');

/** The same site, with these accounts as the directory has them now. */
async function later(change: (account: Account) => Account): Promise<void> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'hub-renamed-')), 'site.db');
  site.tenant.saveSnapshot(file);
  site.tenant.close();
  site = openTestSite(file, (directory.people as readonly Account[]).map(change));
}

const married = (account: Account): Account =>
  account.alias === 'priya' || account.alias === 'nia'
    ? {
        ...account,
        userPrincipalName: `${account.alias}.menon@new.example`,
        mail: `${account.alias}.menon@new.example`,
        displayName: 'Priya Menon',
      }
    : account;

async function portsOf(alias: string): Promise<Pick<PeoplePorts, 'directory' | 'trust'>> {
  return {
    trust: sharePointTrust(await site.as(alias), () => undefined),
    directory: graphDirectory(connectGraph({ getToken: () => site.token(alias), fetch: site.fetch })),
  };
}

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  const hannah = sharePointSeals(await site.as('hannah'));
  await hannah.add(year, pairKey, { kind: 'addendum', key: 'a1', sessionKey: 's1', text: 'Later', hash: 'ab' });
  await sharePointSeals(await site.as('priya')).add(year, pairKey, {
    kind: 'addendum',
    key: 'a2',
    sessionKey: 's1',
    text: 'Hers',
    hash: 'ab',
  });
});
afterEach(() => site.tenant.close());

describe('somebody who is called and signs in otherwise', () => {
  it('is the same author, and has the site id that the next text names', async () => {
    const before = await sharePointSeals(await site.as('hannah')).siteIds([priya, person('hannah')]);
    await later(married);
    const seals = sharePointSeals(await site.as('hannah'));
    expect((await seals.ofSession(year, pairKey, 's1')).map(({ authorKey }) => authorKey)).toEqual([
      person('hannah').key,
      priya.key,
    ]);
    expect(await seals.siteIds([{ ...priya, login: 'i:0#.f|membership|gone@old.example' }, person('hannah')])).toEqual(
      before,
    );
  });

  it('is no replaced account, also where the site has not met them', async () => {
    await later(married);
    const ports = await portsOf('miriam');
    expect(await replacedAccount(ports, [priya, nia])).toBeUndefined();
    expect(await meetPerson(ports, nia)).toMatchObject({ key: nia.key });
  });

  it('is replaced where the name leads to somebody else and the directory knows their account no more', async () => {
    const gone = { ...nia, key: '99999999-9999-4999-8999-999999999999' };
    expect(await replacedAccount(await portsOf('miriam'), [priya, gone])).toEqual(gone);
  });
});

it('somebody taken off the site stays the author by the id of the site', async () => {
  const jo = await site.as('jo');
  const ids = await sharePointSeals(jo).siteIds([priya]);
  await jo.web.siteUsers.removeById(ids.get(priya.key) ?? 0);
  const [, hers] = await sharePointSeals(await site.as('hannah')).ofSession(year, pairKey, 's1');
  expect(hers).toMatchObject({ authorKey: '', authorId: ids.get(priya.key) });
});
