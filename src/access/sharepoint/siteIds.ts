import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import type { GroupDefinition, GroupKey, LevelDefinition, LevelKey } from '../../../sharepoint/lists/ListDefinition';
import { ServiceError } from '../../ground/rules/ServiceError';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { mayMoreThanRead, sameMask } from '../rules/levelRights';
import { levelsOnOurLists } from './levelsOnOurLists';

/**
 * Ids of the site's levels and groups; they differ from site to site. 0, which is nobody's, where Set-up has still to
 * make one, or where a level of our name could not be found.
 */
export interface SiteIds {
  readonly levels: Readonly<Record<LevelKey, number>>;
  readonly groups: Readonly<Record<GroupKey, number>>;
}

/** To give rights to. Rejects with `invalid` for a group that Set-up has still to make. */
export function groupIdIn(ids: SiteIds, key: GroupKey): number {
  const id = ids.groups[key];
  if (id === 0) throw new ServiceError('invalid');
  return id;
}

export interface FoundIds {
  readonly ids: SiteIds;
  /** Names of levels that hold other rights than the list data say, or are gone. */
  readonly changedLevels: readonly string[];
  /** Titles of groups that others than planned could fill, that hide who is in them, or that are gone. */
  readonly changedGroups: readonly string[];
}

export const levelSelect = ['Id', 'Name', 'RoleTypeKind', 'BasePermissions'];
export const groupSelect = [
  'Id',
  'Title',
  'OwnerTitle',
  'OnlyAllowMembersViewMembership',
  'AllowMembersEditMembership',
  'AllowRequestToJoinLeave',
  'AutoAcceptRequestToJoinLeave',
];

/**
 * The ids to give rights by: looked up by name on the site now, and what they stand for compared with the list data.
 * Rejects with `unsafe` where a group is open to others, or a level holds other rights than its name promises, and with
 * `notFound` where Set-up has not run.
 */
export async function readIds(sp: SPFI): Promise<SiteIds> {
  const { ids, changedLevels, changedGroups } = await findIds(sp);
  if (changedLevels.length > 0 || changedGroups.length > 0) throw new ServiceError('unsafe');
  return ids;
}

/** The same for somebody who only looks: what differs is said, and nothing refused. */
export async function findIds(sp: SPFI): Promise<FoundIds> {
  const site = await namedBatch<Record<'groups' | 'owners' | 'levels', unknown>>(
    sp,
    {
      groups: (b) => b.web.siteGroups.select(...groupSelect)(),
      owners: (b) => b.web.associatedOwnerGroup.select('Title')(),
      levels: (b) => b.web.roleDefinitions.select(...levelSelect)(),
    },
    { reads: true },
  );
  const siteGroups = valueOf(site.groups) as readonly Row[];
  // whether record keepers may enumerate the site's levels is documented nowhere
  const isShut = !site.levels.ok && site.levels.error.code === 'forbidden';
  const siteLevels = isShut ? await levelsOnOurLists(sp) : (valueOf(site.levels) as readonly Row[]);
  const owners = site.owners.ok ? textIn(site.owners.value as Row, 'Title') : '';
  const group = (key: GroupKey): Row | undefined => siteGroups.find((row) => textIn(row, 'Title') === titleOf(key));
  if (group('keepers') === undefined) throw new ServiceError('notFound');
  return {
    ids: {
      levels: recordOf(levels, (level) => idIn(siteLevels.find((row) => isLevel(row, level)))),
      groups: recordOf(groups, ({ key }) => idIn(group(key))),
    },
    changedLevels: levels
      .filter((level) =>
        isLevelChanged(
          level,
          siteLevels.find((row) => isLevel(row, level)),
        ),
      )
      .map(({ name }) => name),
    changedGroups: groups
      .filter((one) => isGroupChanged(one, group(one.key), { siteGroups, owners }))
      .map(({ title }) => title),
  };
}

const readKind = 2; // RoleTypeKind of SharePoint's own Read, whatever the site's language calls it
const isLevel = (row: Row, level: LevelDefinition): boolean =>
  level.builtIn ? numberIn(row, 'RoleTypeKind') === readKind : textIn(row, 'Name') === level.name;

function isLevelChanged(level: LevelDefinition, found: Row | undefined): boolean {
  if (!found) return level.since === undefined;
  const given = found.BasePermissions as { readonly High?: unknown; readonly Low?: unknown } | undefined;
  return isMaskChanged(level, { high: String(given?.High), low: String(given?.Low) });
}

/** Of SharePoint's own Read a trust may take something away, and nothing may be added that changes anything. */
export const isMaskChanged = (level: LevelDefinition, mask: Pick<LevelDefinition, 'high' | 'low'>): boolean =>
  level.builtIn ? mayMoreThanRead(mask) : !sameMask(level, mask);

export interface GroupsAround {
  readonly siteGroups: readonly Row[];
  /** Title of the Owners group that came with the site; empty where there is none. */
  readonly owners: string;
}

export function isGroupChanged(group: GroupDefinition, found: Row | undefined, around: GroupsAround): boolean {
  if (!found) return group.since === undefined;
  return (
    (found.OnlyAllowMembersViewMembership !== true) !== group.membershipVisibleToAll ||
    found.AllowMembersEditMembership === true ||
    found.AllowRequestToJoinLeave === true ||
    found.AutoAcceptRequestToJoinLeave === true ||
    !isOwnerRight(group, textIn(found, 'OwnerTitle'), around)
  );
}

/**
 * A group of the site may own ours only where the list data say so. A person may own one that is the site owners': the
 * administrator who made it does, until Set-up hands it over.
 */
function isOwnerRight(group: GroupDefinition, owner: string, { siteGroups, owners }: GroupsAround): boolean {
  if (group.owner === 'self') return owner === group.title;
  if (group.owner === 'keepers') return owner === titleOf('keepers');
  return owner === owners || !siteGroups.some((row) => textIn(row, 'Title') === owner);
}

const titleOf = (key: GroupKey): string => groups.find((one) => one.key === key)?.title ?? '';
const idIn = (row: Row | undefined): number => (row ? numberIn(row, 'Id') : 0);

const recordOf = <T extends { readonly key: string }>(
  all: readonly T[],
  idOf: (one: T) => number,
): Readonly<Record<T['key'], number>> =>
  Object.fromEntries(all.map((one) => [one.key, idOf(one)])) as Record<T['key'], number>;
