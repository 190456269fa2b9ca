import type { SPFI } from '@pnp/sp';
import { groupDescriptions } from '../../../sharepoint/lists/descriptions';
import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import type { GroupDefinition, GroupKey, LevelDefinition, LevelKey } from '../../../sharepoint/lists/ListDefinition';
import { answered } from '../../ground/sharepoint/readRows';
import { textIn } from '../../ground/sharepoint/cells';
import type { Wanted } from '../../access/sharepoint/assignments';
import { isGroupChanged, isMaskChanged } from '../../access/sharepoint/siteIds';
import type { GroupState } from './groupMembers';
import type { LevelState, SiteState } from './siteState';
import { missingOrDifferent } from './missingOrDifferent';
import { phases } from './Unit';
import type { Unit } from './Unit';

const readKind = 2; // RoleTypeKind of SharePoint's own Read, whatever the site's language calls it

const levelFor = (state: SiteState, definition: LevelDefinition): LevelState | undefined =>
  state.levels.find((level) => (definition.builtIn ? level.kind === readKind : level.name === definition.name));

export function levelIdOf(state: SiteState, key: LevelKey): number | undefined {
  const definition = levels.find((level) => level.key === key);
  return definition && levelFor(state, definition)?.id;
}

export function groupIdOf(state: SiteState, key: GroupKey): number | undefined {
  const title = groups.find((group) => group.key === key)?.title;
  return state.groups.find((group) => group.title === title)?.id;
}

export function planPrincipals(state: SiteState): readonly Unit[] {
  return [...levels.map((level) => planLevel(state, level)), ...groups.map((group) => planGroup(state, group))];
}

function planLevel(state: SiteState, level: LevelDefinition): Unit {
  const found = levelFor(state, level);
  const right = found !== undefined && !isMaskChanged(level, found);
  return {
    phase: phases.principals,
    steps: [
      {
        step: { kind: 'level', name: found?.name ?? level.name },
        problem: missingOrDifferent(found !== undefined, right),
      },
    ],
    repair: async (sp) => {
      // the masks are decimal text on the wire; PnPjs's type wants numbers and turns them into text
      const BasePermissions = { High: Number(level.high), Low: Number(level.low) };
      if (found) await answered(() => sp.web.roleDefinitions.getById(found.id).update({ BasePermissions }));
      else await answered(() => sp.web.roleDefinitions.add(level.name, level.description, 100, BasePermissions));
    },
  };
}

/** Nobody comes in but by whoever owns the group; staff see who is in it. */
const settingsOf = (group: GroupDefinition) => ({
  Description: groupDescriptions[group.key],
  OnlyAllowMembersViewMembership: !group.membershipVisibleToAll,
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
});

/** A self-owned group decides about its own members; its owner is set after it exists. */
function planGroup(state: SiteState, group: GroupDefinition): Unit {
  const found = state.groups.find((one) => one.title === group.title);
  return {
    phase: phases.principals,
    steps: [
      {
        step: { kind: 'group', name: group.title },
        problem: missingOrDifferent(found !== undefined, found !== undefined && isRight(state, group, found)),
      },
    ],
    repair: async (sp) => {
      const settings = settingsOf(group);
      if (!found) await answered(() => sp.web.siteGroups.add({ Title: group.title, ...settings }));
      const made = sp.web.siteGroups.getByName(group.title);
      await answered(() => made.update(settings));
      const { Id } = await answered(() => made.select('Id')());
      const owner = await ownerIdOf(sp, group, { own: Id, siteOwners: state.owners?.id });
      if (owner !== undefined) await answered(() => sp.web.siteGroups.getById(Id).setUserAsOwner(owner));
    },
  };
}

/** The group of record keepers may have been made a moment ago. */
async function ownerIdOf(
  sp: SPFI,
  { owner }: GroupDefinition,
  { own, siteOwners }: { readonly own: number; readonly siteOwners: number | undefined },
): Promise<number | undefined> {
  if (owner === 'self') return own;
  if (owner === 'siteOwners') return siteOwners;
  const { Id } = await answered(() => sp.web.siteGroups.getByName(titleOfGroup(owner)).select('Id')());
  return Id;
}

const titleOfGroup = (key: GroupKey): string => groups.find((group) => group.key === key)?.title ?? '';

/** Whoever made a group owns it until it is handed to the site's own Owners group, where there is one. */
function isRight(state: SiteState, group: GroupDefinition, found: GroupState): boolean {
  const owners = state.owners?.title ?? '';
  if (group.owner === 'siteOwners' && owners !== '' && textIn(found.row, 'OwnerTitle') !== owners) return false;
  return !isGroupChanged(group, found.row, { siteGroups: state.groups.map(({ row }) => row), owners });
}

/** Undefined while a group or level is missing. */
export function wantedOf(
  state: SiteState,
  grants: readonly { readonly group: GroupKey; readonly level: LevelKey }[],
): Wanted | undefined {
  const wanted = new Map<number, number>();
  for (const grant of grants) {
    const group = groupIdOf(state, grant.group);
    const level = levelIdOf(state, grant.level);
    if (group === undefined || level === undefined) return undefined;
    wanted.set(group, level);
  }
  return wanted;
}
