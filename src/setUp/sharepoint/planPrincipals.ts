import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import type { GroupDefinition, GroupKey, LevelDefinition, LevelKey } from '../../../sharepoint/lists/ListDefinition';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';
import { addAssignments, differencesOf } from '../../access/sharepoint/assignments';
import type { Wanted } from '../../access/sharepoint/assignments';
import type { SiteState } from './siteState';
import { missingOrDifferent } from './missingOrDifferent';
import { phases } from './Unit';
import type { Unit } from './Unit';

const readKind = 2; // RoleTypeKind of SharePoint's own Read, whatever the site's language calls it

export function levelIdOf(state: SiteState, key: LevelKey): number | undefined {
  const definition = levels.find((level) => level.key === key);
  return state.levels.find((level) => (definition?.builtIn ? level.kind === readKind : level.name === definition?.name))
    ?.id;
}

export function groupIdOf(state: SiteState, key: GroupKey): number | undefined {
  const title = groups.find((group) => group.key === key)?.title;
  return state.groups.find((group) => group.title === title)?.id;
}

export function planPrincipals(state: SiteState): readonly Unit[] {
  return [
    ...levels.filter((level) => !level.builtIn).map((level) => planLevel(state, level)),
    ...groups.map((group) => planGroup(state, group)),
    ...planSite(state),
  ];
}

function planLevel(state: SiteState, level: LevelDefinition): Unit {
  const found = state.levels.find((one) => one.name === level.name);
  const right = found?.high === level.high && found.low === level.low;
  return {
    phase: phases.principals,
    steps: [{ step: { kind: 'level', name: level.name }, problem: missingOrDifferent(found !== undefined, right) }],
    repair: async (sp) => {
      // the masks are decimal text on the wire; PnPjs's type wants numbers and turns them into text
      const BasePermissions = { High: Number(level.high), Low: Number(level.low) };
      if (found) await answered(() => sp.web.roleDefinitions.getById(found.id).update({ BasePermissions }));
      else await answered(() => sp.web.roleDefinitions.add(level.name, level.description, 100, BasePermissions));
    },
  };
}

/** A self-owned group decides about its own members; its owner is set after it exists. */
function planGroup(state: SiteState, group: GroupDefinition): Unit {
  const found = state.groups.find((one) => one.title === group.title);
  const right =
    found !== undefined &&
    found.hidesMembers !== group.membershipVisibleToAll &&
    (group.owner !== 'self' || found.owner === group.title);
  return {
    phase: phases.principals,
    steps: [{ step: { kind: 'group', name: group.title }, problem: missingOrDifferent(found !== undefined, right) }],
    repair: async (sp) => {
      const settings = {
        Description: group.description,
        OnlyAllowMembersViewMembership: !group.membershipVisibleToAll,
      };
      if (!found) await answered(() => sp.web.siteGroups.add({ Title: group.title, ...settings }));
      const made = sp.web.siteGroups.getByName(group.title);
      await answered(() => made.update(settings));
      if (group.owner === 'self') {
        const { Id } = await answered(() => made.select('Id')());
        await answered(() => sp.web.siteGroups.getById(Id).setUserAsOwner(Id));
      }
    },
  };
}

/**
 * Claims that stand for everybody in the organisation: with one of them on the site, "everyone on the site" means
 * everyone.
 */
const everyone = /^c:0(\(\.s\|true|-\.f\|rolemanager\|spo-grid-all-users)/i;

/**
 * What the groups hold on the site itself; other assignments are the administrators' own, but everybody is too many.
 */
function planSite(state: SiteState): readonly Unit[] {
  const wanted = wantedOf(
    state,
    groups.map((group) => ({ group: group.key, level: group.siteLevel })),
  );
  const missing = wanted && differencesOf(state.web, wanted).missing;
  const open = state.web.filter(({ login }) => everyone.test(login));
  return [
    {
      phase: phases.site,
      steps: [{ step: { kind: 'permission', name: 'site' }, problem: missing?.length === 0 ? undefined : 'missing' }],
      repair: async (sp) => {
        if (!missing) throw new ServiceError('unexpected');
        await addAssignments(sp, (one) => one.web, missing);
      },
    },
    {
      phase: phases.site,
      steps: [{ step: { kind: 'setting', name: 'sharing' }, problem: state.shares ? 'tooOpen' : undefined }],
      repair: async (sp) => {
        await answered(() => sp.web.update({ MembersCanShare: false, RequestAccessEmail: '' }));
      },
    },
    ...open.map(
      ({ title }): Unit => ({
        phase: phases.site,
        steps: [{ step: { kind: 'permission', name: title }, problem: 'tooOpen' }],
        repair: undefined,
      }),
    ),
  ];
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
