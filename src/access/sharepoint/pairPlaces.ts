import { lists } from '../../../sharepoint/lists/lists';
import type { LevelKey, ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import { realmOfList } from '../rules/realm';
import type { Realm } from '../rules/realm';
import type { ScopeReader } from '../rules/scopeReaders';
import type { Scope } from '../../people/rules/Scope';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { Wanted } from './assignments';
import { groupIdIn } from './siteIds';
import type { SiteIds } from './siteIds';

/** A list a pair has a folder in. */
export interface PairPlace extends ListPlace {
  readonly definition: ListDefinition;
}

/** Somebody of a pair with their id on the site. */
export interface PairMember {
  readonly id: number;
  /** Directory object id. */
  readonly key: string;
  readonly name: string;
  readonly role: ScopeReader['role'];
  readonly since: ScopeReader['since'];
  readonly settles?: ScopeReader['settles'] | undefined;
}

/**
 * Belonging first, because it is the mark by which an opening is gone on with; the lists of words last, so that a row
 * never promises a folder that is missing. The register once, in the list that belonging says; the rest for each year.
 */
export function pairPlaces(
  { shards, register }: Pick<Scope, 'shards' | 'register'>,
  realm: Realm = 'open',
): readonly PairPlace[] {
  const paired = listsOf(realm);
  const places: readonly PairPlace[] = [
    ...paired
      .filter((list) => !list.sharded)
      .map((definition) => ({ list: definition.key, shard: definition.lettered && register, definition })),
    ...shards.flatMap((shard) =>
      paired.filter((list) => list.sharded).map((definition) => ({ list: definition.key, shard, definition })),
    ),
  ];
  return [...places.filter(isBelonging), ...places.filter((place) => !isBelonging(place))];
}

/** Whether a scope has a folder there: of the years' lists those that belonging names, of the register's the one. */
export function isPlaceOf({ definition, shard }: PairPlace, { shards, register }: Scope): boolean {
  if (definition.sharded) return shards.includes(shard ?? '');
  return definition.lettered !== true || shard === register;
}

/** Lists in which a pair has a folder. What is kept apart has lists, and keepers, of its own. */
export const listsOf = (realm: Realm): readonly ListDefinition[] =>
  lists.filter((list) => list.pairLevel !== undefined && realmOfList(list) === realm);

export const isBelonging = ({ list }: ListPlace): boolean => list === 'belonging' || list === 'closeBelonging';

/** Who may do what on the pair's folder of a list: its people at the list's own level, and the list's groups. */
export function wantedOn(definition: ListDefinition, ids: SiteIds, parties: readonly PairMember[]): Wanted {
  return new Map([
    ...partiesOn(definition, parties).map(([{ id }, level]): [number, number] => [id, ids.levels[level]]),
    ...definition.grants.map((grant): [number, number] => [groupIdIn(ids, grant.group), ids.levels[grant.level]]),
  ]);
}

/** The pair's own people on its folder, each with their level; who holds none is left out. */
export function partiesOn(
  { pairLevel, formerLevel, signingLevel = formerLevel, settlingLevel = formerLevel, supervisorOnly }: ListDefinition,
  parties: readonly PairMember[],
): readonly (readonly [PairMember, LevelKey])[] {
  if (!pairLevel) throw new ServiceError('invalid');
  const levels = { now: pairLevel, signing: signingLevel, before: formerLevel };
  return parties
    .filter(({ role }) => !supervisorOnly || role === 'supervisor')
    .flatMap((party): (readonly [PairMember, LevelKey])[] => {
      const level = party.since === 'before' && party.settles === true ? settlingLevel : levels[party.since];
      return level === undefined ? [] : [[party, level]];
    });
}
