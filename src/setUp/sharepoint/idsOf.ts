import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import { isIds } from '../../access/sharepoint/siteIds';
import type { SiteIds } from '../../access/sharepoint/siteIds';
import { groupIdOf, levelIdOf } from './planPrincipals';
import type { SiteState } from './siteState';

/** Undefined while a level or group is missing. */
export function idsOf(state: SiteState): SiteIds | undefined {
  const ids = {
    levels: Object.fromEntries(levels.map(({ key }) => [key, levelIdOf(state, key)])),
    groups: Object.fromEntries(groups.map(({ key }) => [key, groupIdOf(state, key)])),
  };
  return isIds(ids) ? ids : undefined;
}
