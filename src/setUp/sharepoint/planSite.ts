import type { SPFI } from '@pnp/sp';
import { groups } from '../../../sharepoint/lists/groups';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';
import { addAssignments, differencesOf, takeDifferences } from '../../access/sharepoint/assignments';
import type { Assignment } from '../../access/sharepoint/assignments';
import { mayMoreThanRead } from '../../access/rules/levelRights';
import type { DirectoryGroupInside, SiteFinding } from '../SetUpService';
import { memberKind } from './groupMembers';
import type { GroupMember } from './groupMembers';
import { levelIdOf, wantedOf } from './planPrincipals';
import type { GroupState } from './groupMembers';
import type { SiteState } from './siteState';
import { phases } from './Unit';
import type { Unit } from './Unit';

/** What the groups hold on the site itself, sharing switched off, and what the site brings along. */
export function planSite(state: SiteState): readonly Unit[] {
  return [planOwnRights(state), planSharing(state), ...planSiteFindings(state)];
}

function planOwnRights(state: SiteState): Unit {
  const wanted = wantedOf(
    state,
    groups.map((group) => ({ group: group.key, level: group.siteLevel })),
  );
  const missing = wanted && differencesOf(state.web, wanted).missing;
  return {
    phase: phases.site,
    steps: [{ step: { kind: 'permission', name: 'site' }, problem: missing?.length === 0 ? undefined : 'missing' }],
    repair: async (sp) => {
      if (!missing) throw new ServiceError('unexpected');
      await addAssignments(sp, (one) => one.web, missing);
    },
  };
}

function planSharing(state: SiteState): Unit {
  return {
    phase: phases.site,
    steps: [{ step: { kind: 'setting', name: 'sharing' }, problem: state.shares ? 'tooOpen' : undefined }],
    repair: async (sp) => {
      await answered(() => sp.web.update({ MembersCanShare: false, RequestAccessEmail: '' }));
    },
  };
}

function planSiteFindings(state: SiteState): readonly Unit[] {
  return [
    ...state.web.flatMap((assignment) => planHolder(state, assignment)),
    ...state.groups.flatMap((group) => planEveryone(group)),
    ...state.groups.flatMap((group) => (isByName(state, group) ? planDirectoryGroups(state, group) : [])),
    ...planOwners(state),
    ...planLinks(state),
  ];
}

type Repair = Unit['repair'];
type Facts = Pick<SiteFinding, 'problem' | 'name'> & Partial<Pick<SiteFinding, 'people' | 'groups'>>;

function unitOf(id: number, facts: Facts, repair: Repair): Unit {
  const about: SiteFinding = {
    people: [],
    groups: [],
    ...facts,
    key: `${facts.problem} ${id}`,
    repairable: repair !== undefined,
  };
  return {
    phase: phases.site,
    steps: [{ step: { kind: 'permission', name: facts.name }, problem: 'tooOpen' }],
    about,
    repair,
  };
}

/** Of whoever holds something on the site: whether it is more than Read, or everybody. */
function planHolder(state: SiteState, { principalId, title, login, isGroup, levelIds }: Assignment): readonly Unit[] {
  if (state.administratorIds.has(principalId) || principalId === state.owners?.id) return [];
  const extra = levelIds.map((level) => [principalId, level] as const);
  if (!isGroup && memberKind(login, 0) === 'everyone')
    return [unitOf(principalId, { problem: 'everyoneOnSite', name: title }, (sp) => take(sp, state, extra, []))];
  if (!levelIds.some((id) => isMore(state, id))) return [];
  const group = state.groups.find(({ id }) => id === principalId);
  const read = levelIdOf(state, 'read');
  const repair: Repair =
    read === undefined
      ? undefined
      : (sp) =>
          take(
            sp,
            state,
            extra.filter(([, level]) => level !== read),
            levelIds.includes(read) ? [] : [[principalId, read]],
          );
  const isPerson = !isGroup && state.users.some(({ id, kind }) => id === principalId && kind === 'person');
  return [
    unitOf(
      principalId,
      { problem: isPerson ? 'personMayEdit' : 'groupMayEdit', name: title, ...whoIsIn(group?.members ?? []) },
      repair,
    ),
  ];
}

function isMore(state: SiteState, levelId: number): boolean {
  const level = state.levels.find(({ id }) => id === levelId);
  return level === undefined || mayMoreThanRead(level);
}

type Rights = readonly (readonly [principalId: number, levelId: number])[];

const take = (sp: SPFI, { me }: SiteState, extra: Rights, missing: Rights): Promise<void> =>
  takeDifferences(sp, (one) => one.web, { extra, missing }, me);

function planEveryone(group: GroupState): readonly Unit[] {
  if (isLink(group)) return [];
  const claims = group.members.filter(({ kind }) => kind === 'everyone');
  if (claims.length === 0) return [];
  return [
    unitOf(
      group.id,
      { problem: 'everyoneInGroup', name: group.title, groups: claims.map(({ name }) => name) },
      async (sp) => {
        for (const { id } of claims) await answered(() => sp.web.siteGroups.getById(group.id).users.removeById(id));
      },
    ),
  ];
}

/** Groups whose people staff read by name, or who could give themselves every right. */
function isByName(state: SiteState, { id, title }: GroupState): boolean {
  return (
    id === state.owners?.id ||
    groups.some((one) => one.title === title && ['keepers', 'editors', 'duty'].includes(one.key))
  );
}

function planDirectoryGroups(state: SiteState, group: GroupState): readonly Unit[] {
  const inside = group.members.filter(({ id, kind }) => kind === 'directoryGroup' && !state.administratorIds.has(id));
  if (inside.length === 0) return [];
  const names = inside.map(({ name }) => name);
  return [unitOf(group.id, { problem: 'directoryGroup', name: group.title, groups: names }, undefined)];
}

/** They hold Full Control, and by it can give themselves whatever the site has; the names staff read are others. */
function planOwners(state: SiteState): readonly Unit[] {
  const group = state.groups.find(({ id }) => id === state.owners?.id);
  if (!group) return [];
  const unnamed = group.members.filter(({ id, kind }) => kind === 'person' && !state.administratorIds.has(id));
  if (unnamed.length === 0) return [];
  const people = unnamed.map(({ name }) => name).sort();
  return [unitOf(group.id, { problem: 'unnamedOwners', name: group.title, people }, undefined)];
}

/** Groups of the directory in any of our groups: SharePoint hears of whoever leaves one up to half an hour late. */
export const directoryGroupsIn = (state: SiteState): readonly DirectoryGroupInside[] =>
  groups.flatMap(({ title }) =>
    (state.groups.find((group) => group.title === title)?.members ?? [])
      .filter(({ kind }) => kind === 'directoryGroup')
      .map(({ name }) => ({ group: title, name })),
  );

const isLink = ({ title }: GroupState): boolean => title.startsWith('SharingLinks.');

function planLinks(state: SiteState): readonly Unit[] {
  const links = state.groups.filter(isLink);
  const [first] = links;
  if (!first) return [];
  const who = whoIsIn(links.flatMap(({ members }) => members));
  return [unitOf(first.id, { problem: 'sharingLinks', name: String(links.length), ...who }, undefined)];
}

function whoIsIn(members: readonly GroupMember[]): Pick<SiteFinding, 'people' | 'groups'> {
  const named = (wanted: boolean): readonly string[] =>
    [...new Set(members.filter(({ kind }) => (kind === 'person') === wanted).map(({ name }) => name))].sort();
  return { people: named(true), groups: named(false) };
}
