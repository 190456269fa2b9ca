import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { Person } from '../../src/ground/rules/Person';
import type { Account } from '../../src/local/tenant/platform';
import { keptSnapshot } from '../../src/local/demo/keptSnapshot';
import { createTenant } from '../../src/local/tenant/createTenant';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { connectSharePoint } from '../../src/ground/sharepoint/connectSharePoint';
import { addToGroup, writePeople, writeSchoolYears, writeSchools } from '../../src/people/sharepoint/writeReference';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import type { SetUpInput } from '../../src/setUp/sharepoint/runSetUp';
import { content } from '../../src/setUp/sharepoint/startingContent';
import { openOutlook } from '../../src/sessions/outlook/graph/openOutlook';
import type { OutlookCalendar } from '../../src/sessions/outlook/ports';

// a site is made for each test, and the machine that checks is small
jest.setTimeout(60_000);

export const origin = 'http://127.0.0.1:4400';
export const webUrl = `${origin}/sites/trust`;
export const today = 20261123;
export const year = '2026-27';
export const now = new Date('2026-11-23T09:00:00Z');
export const setUpInput: SetUpInput = { content, today, now };

interface Entry {
  objectId: string;
  alias: string;
  userPrincipalName: string;
  displayName: string;
  mail: string;
  jobTitle: string;
  school: string;
  roles: string[];
}
const directory = JSON.parse(readFileSync(path.join(__dirname, '../../src/local/tenant/directory.json'), 'utf8')) as {
  people: Entry[];
};

export const aliases: readonly string[] = directory.people.map(({ alias }) => alias);

export function person(alias: string): Person {
  const entry = directory.people.find((one) => one.alias === alias);
  if (!entry) throw new Error(`nobody is called ${alias}`);
  return {
    key: entry.objectId,
    name: entry.displayName,
    login: `i:0#.f|membership|${entry.userPrincipalName}`,
    mail: entry.mail,
    jobTitle: entry.jobTitle,
    roles: entry.roles,
    schoolKey: entry.school,
    inScope: true,
    status: 'active',
  };
}

/** A tenant and ways into it as a person, with the real clients. */
export interface TestSite {
  readonly tenant: Tenant;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** `through` stands between the client and the tenant. */
  as(alias: string, through?: TestSite['fetch']): Promise<SPFI>;
  token(alias: string): Promise<string>;
  outlook(alias: string): OutlookCalendar;
  faults(rules: readonly { match: string; nth: number; kind: string }[]): Promise<void>;
  setClock(at: Date): Promise<void>;
  requests(): Promise<readonly { method: string; path: string; user: string; status: number; rows: number }[]>;
  forgetRequests(): Promise<void>;
}

export const emptySite = (): TestSite => openTestSite(undefined);

/** A site as a snapshot holds it; an empty one without. */
export function openTestSite(snapshot: string | undefined, moreAccounts: readonly Account[] = []): TestSite {
  const tenant = createTenant({ data: ':memory:', now, origin, snapshot, moreAccounts });
  const fetch = async (url: string, init: RequestInit): Promise<Response> => tenant.handle(new Request(url, init));
  const call = (where: string, method: string, body?: unknown): Promise<Response> =>
    tenant.handle(
      new Request(`${origin}/_tenant/${where}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      }),
    );
  const token = async (alias: string): Promise<string> => {
    const { access_token } = (await (await call('token', 'POST', { user: alias })).json()) as { access_token: string };
    return access_token;
  };
  return {
    tenant,
    fetch,
    token,
    as: async (alias, through = fetch) =>
      connectSharePoint({
        webUrl,
        fetch: through,
        bearer: await token(alias),
        wait: async () => undefined,
        clock: () => tenant.now(),
      }),
    outlook: (alias) => openOutlook({ getToken: () => token(alias), fetch }),
    faults: async (rules) => {
      await call('faults', 'DELETE');
      if (rules.length > 0) expect((await call('faults', 'POST', rules)).status).toBe(204);
    },
    setClock: async (at) => {
      expect((await call('clock', 'POST', { now: at.toISOString() })).ok).toBe(true);
    },
    requests: async () => (await (await call('requests', 'GET')).json()) as Awaited<ReturnType<TestSite['requests']>>,
    forgetRequests: async () => {
      await call('requests', 'DELETE');
    },
  };
}

/** Set up by Jo, kept by Miriam, overseen by Hannah and Miriam; everyone is staff but Nia. */
export async function readySite(): Promise<TestSite> {
  snapshot ??= makeSnapshot();
  return openTestSite(await snapshot);
}

let snapshot: Promise<string> | undefined;

/** Made once for all test files, and again when anything it is made from has changed. */
const makeSnapshot = (): Promise<string> =>
  keptSnapshot({
    name: 'site',
    folder: path.join(__dirname, '../../temp/sites'),
    madeFrom: [
      'src/ground',
      'src/people',
      'src/access',
      'src/sessions/outlook',
      'src/setUp',
      'src/local/tenant',
      'sharepoint',
      'tests/contract/hubSite.ts',
      'package-lock.json',
    ],
    make: saveReadySite,
  });

async function saveReadySite(file: string): Promise<void> {
  const site = emptySite();
  const jo = await site.as('jo');
  await runSetUp(jo, setUpInput);
  await writeSchools(jo, [{ key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' }]);
  await writeSchoolYears(jo, [
    {
      schoolKey: 'ottersby',
      year,
      halfTerms: [{ name: 'autumn1', firstDay: 20260903, lastDay: 20261023 }],
      closures: [20260904],
    },
  ]);
  const staff = directory.people.filter((one) => one.alias !== 'nia').map((one) => person(one.alias));
  await writePeople(jo, staff);
  await addToGroup(
    jo,
    'staff',
    staff.map(({ login }) => login),
  );
  await addToGroup(jo, 'keepers', [person('miriam').login]);
  await addToGroup(jo, 'oversight', [person('miriam').login, person('hannah').login]);
  site.tenant.saveSnapshot(file);
  site.tenant.close();
}

export const pairKey = '0c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d01';

/** Priya, supervised by Hannah: opened by Miriam. */
export async function openPriyasPair(
  site: TestSite,
  key = pairKey,
  supervisee = 'priya',
  supervisor = 'hannah',
): Promise<void> {
  await openPairFolders(await site.as('miriam'), {
    pairKey: key,
    offerKey: 'dsl',
    supervisor: person(supervisor),
    supervisees: [person(supervisee)],
    schoolKey: 'ottersby',
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
}
