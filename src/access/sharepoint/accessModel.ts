import type { SPFI } from '@pnp/sp';
import type { Pair } from '../../people/rules/Pair';
import { readersOf } from '../rules/pairReaders';
import type { PairReaders } from '../rules/pairReaders';
import type { Person } from '../../ground/rules/Person';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer } from '../../ground/sharepoint/inOneBatch';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import { siteNames } from './accessSnapshot';
import type { SiteNames } from './accessSnapshot';
import type { PairMember } from './pairPlaces';
import { objectIdOf } from '../../ground/sharepoint/objectIdOf';
import { findIds } from './siteIds';
import type { SiteIds } from './siteIds';

export interface ModelPair {
  readonly rows: readonly Pair[];
  readonly readers: PairReaders;
  readonly parties: readonly PairMember[];
  /** Readers whose account the site does not know, or knows as another one. */
  readonly missing: readonly Person[];
  readonly replaced: readonly Person[];
}

/** What the register, the list of people and the list data say the site's permissions must be. */
export interface AccessModel {
  readonly ids: SiteIds;
  readonly names: SiteNames;
  readonly pairs: ReadonlyMap<string, ModelPair>;
  readonly people: ReadonlyMap<string, Person>;
  /** Levels whose masks, and groups whose owner or openness, are not those of the list data. */
  readonly changedLevels: readonly string[];
  readonly changedGroups: readonly string[];
  readonly guestsInGroups: readonly string[];
}

/** Read as a record keeper: the whole register, everybody in the list of people, and whom the site knows. */
export async function readAccessModel(sp: SPFI): Promise<AccessModel> {
  const { ids, changedLevels, changedGroups } = await findIds(sp);
  const rows: Pair[] = [];
  for await (const page of sharePointPairs(sp).all()) rows.push(...page);
  const people = new Map(
    (await sharePointPeople(sp).atSchools([])).map((person): [string, Person] => [person.key, person]),
  );
  const site = await namedBatch<Record<'users' | 'keepers' | 'oversight', unknown>>(
    sp,
    {
      users: (b) => b.web.siteUsers.select('Id', 'LoginName', 'AadObjectId')(),
      keepers: (b) => b.web.siteGroups.getById(ids.groups.keepers).users.select('Title', 'LoginName')(),
      oversight: (b) => b.web.siteGroups.getById(ids.groups.oversight).users.select('Title', 'LoginName')(),
    },
    { reads: true },
  );
  const rowsIn = (answer: Answer<unknown>): readonly Row[] => valueOf(answer) as readonly Row[];
  const accounts = new Map(
    rowsIn(site.users).map((user) => [
      textIn(user, 'LoginName').toLowerCase(),
      { id: numberIn(user, 'Id'), key: objectIdOf(user) },
    ]),
  );
  const byPair = new Map<string, Pair[]>();
  for (const row of rows) byPair.set(row.pairKey, [...(byPair.get(row.pairKey) ?? []), row]);
  return {
    ids,
    people,
    names: await siteNames(sp, ids),
    pairs: new Map([...byPair].map(([pairKey, own]) => [pairKey, modelPair(own, people, accounts)])),
    changedLevels,
    changedGroups,
    guestsInGroups: [...rowsIn(site.keepers), ...rowsIn(site.oversight)]
      .filter((user) => /#ext#/i.test(textIn(user, 'LoginName')))
      .map((user) => textIn(user, 'Title')),
  };
}

type Accounts = ReadonlyMap<string, { readonly id: number; readonly key: string }>;

function modelPair(rows: readonly Pair[], people: ReadonlyMap<string, Person>, accounts: Accounts): ModelPair {
  const readers = readersOf(rows, people);
  const found = readers.readers.map(({ person, role, since }) => ({
    person,
    role,
    since,
    account: accounts.get(person.login.toLowerCase()),
  }));
  return {
    rows,
    readers,
    parties: found.flatMap(({ person, role, since, account }) =>
      account?.key === person.key.toLowerCase() ? [{ id: account.id, name: person.name, role, since }] : [],
    ),
    missing: found.filter(({ account }) => account === undefined).map(({ person }) => person),
    replaced: found
      .filter(({ person, account }) => account !== undefined && account.key !== person.key.toLowerCase())
      .map(({ person }) => person),
  };
}
