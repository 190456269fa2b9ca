import type { SPFI } from '@pnp/sp';
import type { Scope } from '../../people/rules/Scope';
import { lineOf } from '../../ground/sharepoint/connectSharePoint';
import { definitionOf } from '../../ground/sharepoint/definitionOf';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import type { AccessAsk, ScopeChange } from '../rules/AccessAsk';
import { accessPlan } from '../rules/accessPlan';
import { keepersOf, realmOf, realmOfList } from '../rules/realm';
import type { Realm } from '../rules/realm';
import type { AccessPlan, HeldLevel, PlannedPlace, PlannedScope } from '../rules/accessPlan';
import { namesIn } from './accessFindings';
import { siteNames } from './accessSnapshot';
import type { Assignment } from './assignments';
import { lookAtPairFolders } from './pairFolders';
import { pairPlaces, partiesOn } from './pairPlaces';
import type { PairMember, PairPlace } from './pairPlaces';
import { groupRef, principalsOf } from './planPrincipals';
import type { Principals } from './planPrincipals';
import { readStandings } from './scopeStanding';
import type { ScopeStanding } from './scopeStanding';
import { readSiteAccounts } from './siteAccounts';
import { readIds } from './siteIds';
import { foundPlaces, scopesToRepair } from './placesToRepair';

/**
 * Who would gain, lose and keep what, from the real assignments of every folder concerned (two readings that agree, or
 * what belonging says where nobody may read them) and from belonging before and after. Changes nothing.
 */
export async function foresee(sp: SPFI, ask: AccessAsk): Promise<AccessPlan> {
  const [ids, accounts] = await Promise.all([readIds(sp), readSiteAccounts(sp)]);
  const principals = principalsOf(sp, ids, accounts);
  const changes = [...ask.changes, ...(await scopesToRepair(sp, ask))];
  const leaving = new Set(ask.leaving);
  const before = await readStandings(
    sp,
    changes.map(({ seen, scope }) => seen ?? scope),
  );
  const after = await readStandings(
    sp,
    changes.map(({ scope }) => scope),
    leaving,
  );
  let rights: AccessPlan['rights'] = 'read';
  const scopes: PlannedScope[] = [];
  for (const [index, change] of changes.entries()) {
    const [was, becomes] = [before[index], after[index]];
    if (was === undefined || becomes === undefined) continue;
    const held = change.seen === undefined ? new Map<string, HeldPlace>() : await heldIn(sp, change.scope);
    if ([...held.values()].includes('notRead')) rights = 'notRead';
    scopes.push(plannedScope(change, { was, becomes, held, principals }));
  }
  const found = await foundPlaces(sp, ask, principals);
  const realm = realmOfAsk({ ...ask, changes });
  const names = await siteNames(sp, ids, realm);
  return accessPlan({
    scopes: [...scopes, ...found],
    principals: await principals.all(),
    keepers: { ref: groupRef(keepersOf[realm]), names: names.keepers, ...(realm === 'apart' ? { realm } : {}) },
    administrators: names.administrators,
    readAt: (lineOf(sp)?.clock() ?? new Date()).toISOString(),
    rights,
  });
}

/** Record keepers ask about what is theirs, close keepers about what is kept apart: never both at once. */
function realmOfAsk({ changes, findings }: AccessAsk): Realm {
  const apart =
    changes.some(({ scope }) => realmOf(scope) === 'apart') ||
    findings.some(({ list }) => list !== undefined && realmOfList(definitionOf(list)) === 'apart');
  return apart ? 'apart' : 'open';
}

type HeldPlace = readonly Assignment[] | 'notRead';

/** By the title of the list; a folder that is missing is left out. */
async function heldIn(sp: SPFI, scope: Scope): Promise<ReadonlyMap<string, HeldPlace>> {
  const planned = pairPlaces(scope, realmOf(scope)).map((place) => ({ place, wanted: new Map<number, number>() }));
  const { value: folders } = await lookAtPairFolders(sp, planned, scope.key);
  return new Map(folders.map(({ place, actual }) => [listTitleOf(place), actual ?? 'notRead']));
}

interface Around {
  readonly was: ScopeStanding;
  readonly becomes: ScopeStanding;
  readonly held: ReadonlyMap<string, HeldPlace>;
  readonly principals: Principals;
}

function plannedScope({ seen, scope }: ScopeChange, around: Around): PlannedScope {
  return {
    key: scope.key,
    names: namesIn(scope),
    isNew: seen === undefined,
    places: pairPlaces(scope, realmOf(scope)).map((place) => plannedPlace(place, around)),
  };
}

function plannedPlace(place: PairPlace, { was, becomes, held, principals }: Around): PlannedPlace {
  const found = held.get(listTitleOf(place)) ?? [];
  return {
    list: place.list,
    title: listTitleOf(place),
    held: found === 'notRead' ? levelsOf(place, was, principals) : principals.held(found),
    wanted: levelsOf(place, becomes, principals),
  };
}

/** As belonging says, also for somebody the site has still to meet. */
function levelsOf(
  { definition }: PairPlace,
  { readers, replaced }: ScopeStanding,
  principals: Principals,
): ReadonlyMap<string, HeldLevel> {
  const parties = readers.readers
    .filter(({ member }) => !replaced.includes(member))
    .map(
      ({ member, role, since, settles }): PairMember => ({
        id: 0,
        key: member.personKey,
        name: member.name,
        role,
        since,
        settles,
      }),
    );
  return new Map<string, HeldLevel>([
    ...partiesOn(definition, parties).map(([{ key, name }, level]): [string, HeldLevel] => [
      principals.named(key, name),
      level,
    ]),
    ...definitionOf(definition.key).grants.map(({ group, level }): [string, HeldLevel] => [groupRef(group), level]),
  ]);
}
