import type { SPFI } from '@pnp/sp';
import type { LeftOut } from '../../people/rules/LeftOut';
import type { Pair } from '../../people/rules/Pair';
import type { Scope } from '../../people/rules/Scope';
import type { Person } from '../../ground/rules/Person';
import { belongingOf, keepersOf, realmOf } from '../rules/realm';
import type { Realm } from '../rules/realm';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer } from '../../ground/sharepoint/inOneBatch';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import { siteNames } from './accessSnapshot';
import type { SiteNames } from './accessSnapshot';
import { standingIn, whoHasToSign } from './scopeStanding';
import type { ScopeStanding } from './scopeStanding';
import { readSiteAccounts } from './siteAccounts';
import { findIds } from './siteIds';
import type { SiteIds } from './siteIds';
import { trustFacts } from './trustFacts';

/** A pair or group as belonging says. */
export interface ModelScope extends ScopeStanding {
  readonly scope: Scope;
}

/** What belonging, the list of people and the list data say the site's permissions must be. */
export interface AccessModel {
  readonly realm: Realm;
  readonly ids: SiteIds;
  readonly names: SiteNames;
  readonly scopes: ReadonlyMap<string, ModelScope>;
  /** Rows of release 0.1.0 in folders that nobody has confirmed yet, by the key of the folder. */
  readonly undecided: ReadonlyMap<string, readonly Pair[]>;
  /** Rows of belonging that cannot be read, or lie where they do not belong. */
  readonly leftOut: readonly LeftOut[];
  readonly people: ReadonlyMap<string, Person>;
  /** Levels whose masks, and groups whose owner or openness, are not those of the list data. */
  readonly changedLevels: readonly string[];
  readonly changedGroups: readonly string[];
  readonly guestsInGroups: readonly string[];
  /** Site ids of who keeps records today. */
  readonly keeperIds: ReadonlySet<number>;
}

/** Read as a record keeper, or as a close keeper of what is kept apart: all of belonging, everybody in the list of people, and whom the site knows. */
export async function readAccessModel(sp: SPFI, realm: Realm): Promise<AccessModel> {
  const { ids, changedLevels, changedGroups } = await findIds(sp);
  const leftOut: LeftOut[] = [];
  const scopes: Scope[] = [];
  for await (const page of sharePointBelonging(sp).all((row) => leftOut.push(row), belongingOf[realm]))
    scopes.push(...page.filter((scope) => realmOf(scope) === realm));
  const people = new Map(
    (await sharePointPeople(sp).atSchools([])).map((person): [string, Person] => [person.key, person]),
  );
  const site = await namedBatch<Record<'keepers' | 'oversight', unknown>>(
    sp,
    {
      keepers: (b) => b.web.siteGroups.getById(ids.groups[keepersOf[realm]]).users.select('Id', 'Title', 'LoginName')(),
      oversight: (b) => b.web.siteGroups.getById(ids.groups.oversight).users.select('Id', 'Title', 'LoginName')(),
    },
    { reads: true },
  );
  const rowsIn = (answer: Answer<unknown>): readonly Row[] => valueOf(answer) as readonly Row[];
  return {
    realm,
    ids,
    people,
    leftOut,
    names: await siteNames(sp, ids, realm),
    scopes: await modelScopes(sp, scopes, people),
    // the first release kept nothing apart
    undecided: realm === 'open' ? await undecidedByPair(sp) : new Map(),
    changedLevels,
    changedGroups,
    guestsInGroups: [...rowsIn(site.keepers), ...rowsIn(site.oversight)]
      .filter((user) => /#ext#/i.test(textIn(user, 'LoginName')))
      .map((user) => textIn(user, 'Title')),
    keeperIds: new Set(rowsIn(site.keepers).map((user) => numberIn(user, 'Id'))),
  };
}

async function modelScopes(
  sp: SPFI,
  scopes: readonly Scope[],
  people: ReadonlyMap<string, Person>,
): Promise<ReadonlyMap<string, ModelScope>> {
  const [accounts, { daysToSign }] = await Promise.all([readSiteAccounts(sp), trustFacts(sp)]);
  const today = todayOn(sp);
  const found = new Map<string, ModelScope>();
  for (const scope of scopes) {
    const toSign = await whoHasToSign(sp, scope, { today, daysToSign });
    found.set(scope.key, { scope, ...standingIn(scope, { people, today, daysToSign, toSign, accounts }) });
  }
  return found;
}

async function undecidedByPair(sp: SPFI): Promise<ReadonlyMap<string, readonly Pair[]>> {
  const found = new Map<string, Pair[]>();
  for await (const page of sharePointPairs(sp).all()) {
    for (const pair of page) if (!pair.decided) found.set(pair.pairKey, [...(found.get(pair.pairKey) ?? []), pair]);
  }
  return found;
}
