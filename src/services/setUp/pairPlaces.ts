import type { SPFI } from '@pnp/sp';
import { lists } from '../../../sharepoint/lists/lists';
import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import type { AcademicYear } from '../../domain/School';
import { numberIn } from '../sharepoint/columns/cells';
import type { Row } from '../sharepoint/columns/cells';
import type { ListPlace } from '../sharepoint/listAddress';
import { answered } from '../sharepoint/readRows';
import { ServiceError, isServiceError } from '../ServiceError';
import type { Wanted } from './assignments';
import type { SiteIds } from './siteIds';

/** A list a pair has a folder in. */
export interface PairPlace extends ListPlace {
  readonly definition: ListDefinition;
}

/** The register once, the rest for each year; the lists of words last, so that a row never promises a folder that is missing. */
export function pairPlaces(shards: readonly AcademicYear[]): readonly PairPlace[] {
  const paired = lists.filter((list) => list.pairLevel !== undefined);
  return [
    ...paired.filter((list) => !list.sharded).map((definition) => ({ list: definition.key, definition })),
    ...shards.flatMap((shard) => paired.filter((list) => list.sharded).map((definition) => ({ list: definition.key, shard, definition }))),
  ];
}

/** Who may do what on the pair's folder of a list: the pair at the list's own level, and the list's groups. */
export function wantedOn(definition: ListDefinition, ids: SiteIds, principals: readonly number[]): Wanted {
  if (!definition.pairLevel) throw new ServiceError('invalid');
  const level = ids.levels[definition.pairLevel];
  return new Map([...principals.map((id): [number, number] => [id, level]), ...definition.grants.map((grant): [number, number] => [ids.groups[grant.group], ids.levels[grant.level]])]);
}

/** Ids of people on the site; somebody it has not met yet is added. `invalid` when the directory does not know them either. */
export async function principalsOf(sp: SPFI, logins: readonly string[]): Promise<readonly number[]> {
  return Promise.all(logins.map(async (login) => {
    try {
      return numberIn((await answered(() => sp.web.siteUsers.getByLoginName(login).select('Id')<Row>())), 'Id');
    } catch (error) {
      if (!isServiceError(error) || error.code !== 'notFound') throw error;
      const user: unknown = await answered(() => sp.web.ensureUser(login));
      return numberIn(user as Row, 'Id');
    }
  }));
}

export async function currentUserId(sp: SPFI): Promise<number> {
  return numberIn(await answered(() => sp.web.currentUser.select('Id')<Row>()), 'Id');
}
