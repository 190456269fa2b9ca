import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EveryService } from '../../../src/local/demo/everyService';
import { everyService } from '../../../src/local/demo/everyService';
import { clauses } from '../../../sharepoint/content/clauses';
import { startingCatalogue } from '../../../sharepoint/content/startingCatalogue';
import { defaultSettings } from '../../../sharepoint/content/defaultSettings';
import { academicYearOf, nextYear } from '../../../src/ground/rules/academicYear';
import type { Person } from '../../../src/ground/rules/Person';
import { demoSchoolYears, demoSchools } from '../../../src/local/demo/demoTerms';
import { createTenant } from '../../../src/local/tenant/createTenant';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import type { Account } from '../../../src/local/tenant/platform';
import { loadServices } from '../../../src/app/loadServices';
import type { HubOptions } from '../../../src/app/loadServices';
import { openPairFolders } from '../../../src/access/sharepoint/openPairFolders';
import { runSetUp } from '../../../src/setUp/sharepoint/runSetUp';
import { addToGroup, writePeople, writeSchools, writeSchoolYears } from '../../../src/people/sharepoint/writeReference';
import { connectSharePoint } from '../../../src/ground/sharepoint/connectSharePoint';
import { documents } from '../../../src/sessions/outlook/documents';

export const origin = 'http://127.0.0.1:4400';
export const webUrl = `${origin}/sites/trust`;
/** A Monday morning in term, before the first lesson. */
export const morning = new Date('2026-11-23T08:30:00Z');
/** A week and a half before it, when the sessions that are sealed by now were booked, and the hour when they were held. */
const before = new Date('2026-11-12T08:30:00Z');
const held = new Date('2026-11-19T16:00:00Z');
const today = 20261112;
export const year = academicYearOf(today);

export interface LoadPair {
  readonly pairKey: string;
  readonly supervisor: Member;
  readonly supervisee: Member;
}
export interface Member {
  readonly account: Account;
  readonly person: Person;
  readonly supervises: boolean;
}
export interface LoadTrust {
  readonly tenant: Tenant;
  readonly members: readonly Member[];
  readonly pairs: readonly LoadPair[];
  /** Keys of the sessions that were booked before the morning, held and still to come. */
  readonly booked: readonly string[];
  /** How many records are sealed; each of two people. */
  readonly sealed: number;
  /** Where it is kept, to be opened anew. */
  readonly file: string;
}

const guid = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** One in six supervises the others. */
export function staffOf(size: number): readonly Member[] {
  const supervisors = Math.max(1, Math.round(size / 6));
  return Array.from({ length: size }, (_, number) => {
    const supervises = number < supervisors;
    const alias = `staff${String(number + 1).padStart(3, '0')}`;
    const school = demoSchools[number % demoSchools.length]?.key ?? 'trust';
    const account: Account = {
      objectId: guid(1, number + 1),
      userPrincipalName: `${alias}@thistlemere.example`,
      alias,
      displayName: `Staff ${alias.slice(5)}`,
      mail: `${alias}@thistlemere.example`,
      jobTitle: supervises ? 'Lead DSL' : 'DSL',
      school,
      roles: [supervises ? 'leadDsl' : 'dsl'],
      guest: false,
      mailbox: true,
    };
    const person: Person = {
      key: account.objectId,
      name: account.displayName,
      login: `i:0#.f|membership|${account.userPrincipalName}`,
      mail: account.mail,
      jobTitle: account.jobTitle,
      roles: account.roles,
      schoolKey: school,
      inScope: true,
      status: 'active',
    };
    return { account, person, supervises };
  });
}

/** Answers an access token of the tenant for a person, or for the app. */
export async function tokenFor(
  tenant: Tenant,
  ask: { readonly user: string } | { readonly app: true },
): Promise<string> {
  const response = await tenant.handle(
    new Request(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify(ask) }),
  );
  return ((await response.json()) as { readonly access_token: string }).access_token;
}

/** The parts of a page that are the same for everybody. */
export function hubOptions(
  tenant: Tenant,
  { person }: Member,
  own: Pick<HubOptions, 'sharePoint' | 'graph' | 'now'>,
): HubOptions {
  return {
    ...own,
    me: { key: person.key, login: person.login, name: person.name, mail: person.mail, administers: false },
    words: documents,
    links: {
      web: (code) => `${webUrl}/SitePages/Hub.aspx?session=${code}`,
      teams: (code) => `https://teams.microsoft.com/l/entity/hub/${code}`,
    },
  };
}

/** The same trust as it was in the morning. */
export const openedAnew = (trust: LoadTrust): LoadTrust => ({
  ...trust,
  tenant: createTenant({
    data: ':memory:',
    snapshot: trust.file,
    now: morning,
    origin,
    moreAccounts: trust.members.map(({ account }) => account),
  }),
});

/**
 * A trust of this size, made by the product's own set-up. Each supervisor has two sessions to come, with somebody whose
 * last record both have signed.
 */
export async function makeLoadTrust(size: number): Promise<LoadTrust> {
  const members = staffOf(size);
  const tenant = createTenant({
    data: ':memory:',
    now: before,
    origin,
    moreAccounts: members.map(({ account }) => account),
  });
  const fetch = (url: string, init: RequestInit): Promise<Response> => tenant.handle(new Request(url, init));
  const as = async (user: string) =>
    connectSharePoint({
      webUrl,
      fetch,
      bearer: await tokenFor(tenant, { user }),
      wait: async () => undefined,
      clock: tenant.now,
    });
  const jo = await as('jo');
  const content = { catalogue: startingCatalogue, clauses, settings: defaultSettings };
  await runSetUp(jo, { content, today, now: before, moreYears: [nextYear(year)] });
  await writeSchools(jo, demoSchools);
  await writeSchoolYears(jo, demoSchoolYears);
  await writePeople(
    jo,
    members.map(({ person }) => person),
  );
  await addToGroup(
    jo,
    'staff',
    members.map(({ person }) => person.login),
  );
  await addToGroup(jo, 'keepers', ['i:0#.f|membership|miriam@thistlemere.example']);

  const miriam = await as('miriam');
  const supervisors = members.filter(({ supervises }) => supervises);
  const pairs = members
    .filter(({ supervises }) => !supervises)
    .flatMap((supervisee, index): LoadPair[] => {
      const supervisor = supervisors[index % supervisors.length];
      return supervisor ? [{ pairKey: guid(2, index + 1), supervisor, supervisee }] : [];
    });
  for (const { pairKey, supervisor, supervisee } of pairs) {
    await openPairFolders(miriam, {
      pairKey,
      offerKey: 'trust-level',
      supervisor: supervisor.person,
      supervisees: [supervisee.person],
      schoolKey: supervisee.person.schoolKey,
      cadence: '',
      firstDay: 20260907,
      shards: [year],
    });
  }
  const hubOf = async (member: Member): Promise<EveryService> => {
    const token = await tokenFor(tenant, { user: member.account.alias });
    const options = hubOptions(tenant, member, {
      sharePoint: { webUrl, fetch, bearer: token },
      graph: { getToken: () => Promise.resolve(token), fetch },
      now: () => tenant.now(),
    });
    return everyService(loadServices(options).loaders);
  };
  const meetings = pairs.slice(0, supervisors.length * 2).map((pair, index): Meeting => {
    const first = index < supervisors.length;
    return {
      pair,
      lastKey: guid(3, index + 1),
      last: first ? '2026-11-17' : '2026-11-18',
      nextKey: guid(4, index + 1),
      next: first ? '2026-11-24' : '2026-11-25',
    };
  });
  for (const meeting of meetings) await bookLast(await hubOf(meeting.pair.supervisor), meeting);
  tenant.setClock(held);
  for (const meeting of meetings)
    await sealLast(await hubOf(meeting.pair.supervisor), await hubOf(meeting.pair.supervisee), meeting);
  tenant.setClock(morning);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'hub-load-')), 'trust.db');
  tenant.saveSnapshot(file);
  const booked = meetings.flatMap(({ lastKey, nextKey }) => [lastKey, nextKey]);
  return { tenant, members, pairs, booked, sealed: meetings.length, file };
}

interface Meeting {
  readonly pair: LoadPair;
  readonly lastKey: string;
  readonly last: string;
  readonly nextKey: string;
  readonly next: string;
}

async function bookLast(hub: EveryService, { pair, lastKey, last }: Meeting): Promise<void> {
  const outcome = await hub.bookSession({
    pairKey: pair.pairKey,
    offerKey: 'trust-level',
    superviseeKey: pair.supervisee.person.key,
    alongKeys: [],
    place: 'teams',
    room: '',
    sessions: [{ key: lastKey, startsAt: `${last}T13:00:00.000Z`, endsAt: `${last}T13:45:00.000Z` }],
  });
  if (!outcome.ok || !outcome.value.invited)
    throw new Error(`${lastKey} could not be booked: ${JSON.stringify(outcome)}`);
}

/** Written, sent to sign with the next date, and signed. */
async function sealLast(
  supervisor: EveryService,
  supervisee: EveryService,
  { pair, lastKey, nextKey, next }: Meeting,
): Promise<void> {
  const target = { shard: year, pairKey: pair.pairKey, sessionKey: lastKey };
  const note = { key: `${lastKey}-note`, stored: undefined, agendaNumber: 1, covered: true, functions: [] };
  await supervisor.saveNote(target, { ...note, text: 'Workload was talked about' });
  const room = await supervisor.openSession(target);
  const sent = await supervisor.finishSession({ room, nextStartsAt: `${next}T13:00:00.000Z`, nextKey });
  const signed = sent.ok && (await supervisee.signRecord(await supervisee.openRecord(target), '')).ok;
  if (!signed) throw new Error(`${lastKey} could not be sealed: ${JSON.stringify(sent)}`);
}
