import type { SPFI } from '@pnp/sp';
import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import type { GroupKey, LevelKey } from '../../../sharepoint/lists/ListDefinition';
import { textIn } from '../../ground/sharepoint/cells';
import { readByKey } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';

/**
 * Ids of the site's levels and groups, kept as a setting: record keepers grant them on folders, and whether they may
 * enumerate the site's levels is documented nowhere.
 */
export interface SiteIds {
  readonly levels: Readonly<Record<LevelKey, number>>;
  /** Without those that Set-up has still to make. */
  readonly groups: Readonly<Record<EarlyGroup, number> & Partial<Record<GroupKey, number>>>;
}

type EarlyGroup = 'staff' | 'keepers' | 'oversight';

export function groupIdIn(ids: SiteIds, key: GroupKey): number {
  const id = ids.groups[key];
  if (id === undefined) throw new ServiceError('invalid');
  return id;
}

export const idsSetting = 'ids';

export async function readIds(sp: SPFI): Promise<SiteIds> {
  const row = await readByKey(sp, { list: 'settings' }, { select: ['Id', 'HubKey', 'Body'] }, idsSetting);
  const ids: unknown = row && JSON.parse(textIn(row, 'Body'));
  // set-up has not run: nothing a record keeper could do about it
  if (!isIds(ids)) throw new ServiceError('notFound');
  return ids;
}

export function isIds(value: unknown): value is SiteIds {
  const { levels: levelIds, groups: groupIds } = (value ?? {}) as {
    levels?: Record<string, unknown>;
    groups?: Record<string, unknown>;
  };
  return (
    levels.every(({ key }) => typeof levelIds?.[key] === 'number') &&
    groups.every(({ key, since }) => since !== undefined || typeof groupIds?.[key] === 'number')
  );
}
