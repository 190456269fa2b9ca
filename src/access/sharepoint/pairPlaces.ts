import type { SPFI } from '@pnp/sp';
import { lists } from '../../../sharepoint/lists/lists';
import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import type { PairReader } from '../rules/pairReaders';
import type { AcademicYear } from '../../ground/rules/School';
import { numberIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
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
  readonly name: string;
  readonly role: PairReader['role'];
  readonly since: PairReader['since'];
}

/**
 * The register once, the rest for each year; the lists of words last, so that a row never promises a folder that is
 * missing.
 */
export function pairPlaces(shards: readonly AcademicYear[]): readonly PairPlace[] {
  // what is kept apart has its own keepers, who open it
  const paired = lists.filter((list) => list.pairLevel !== undefined && list.key !== 'closeBelonging');
  return [
    ...paired.filter((list) => !list.sharded).map((definition) => ({ list: definition.key, definition })),
    ...shards.flatMap((shard) =>
      paired.filter((list) => list.sharded).map((definition) => ({ list: definition.key, shard, definition })),
    ),
  ];
}

/** Who may do what on the pair's folder of a list: its people at the list's own level, and the list's groups. */
export function wantedOn(definition: ListDefinition, ids: SiteIds, parties: readonly PairMember[]): Wanted {
  if (!definition.pairLevel) throw new ServiceError('invalid');
  const { pairLevel, formerLevel, supervisorOnly } = definition;
  const own = parties
    .filter(({ role }) => !supervisorOnly || role === 'supervisor')
    .flatMap(({ id, since }): [number, number][] => {
      const level = since === 'now' ? pairLevel : formerLevel;
      return level === undefined ? [] : [[id, ids.levels[level]]];
    });
  return new Map([
    ...own,
    ...definition.grants.map((grant): [number, number] => [groupIdIn(ids, grant.group), ids.levels[grant.level]]),
  ]);
}

export async function currentUserId(sp: SPFI): Promise<number> {
  return numberIn(await answered(() => sp.web.currentUser.select('Id')<Row>()), 'Id');
}
