import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer, Answers, Part } from '../../ground/sharepoint/inOneBatch';
import { sitePathOf } from '../../ground/sharepoint/connectSharePoint';
import { listAt, listNameOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { assignmentsOf } from '../../access/sharepoint/assignments';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import type { AcademicYear } from '../../ground/rules/School';
import type { Assignment } from '../../access/sharepoint/assignments';
import { groupSelect, levelSelect } from '../../access/sharepoint/siteIds';
import { catalogueColumns } from '../../people/sharepoint/catalogueColumns';
import { schoolColumns } from '../../people/sharepoint/schoolColumns';
import { settingColumns } from '../../people/sharepoint/settingColumns';
import { termColumns } from '../../people/sharepoint/termColumns';
import { anyOf } from '../../ground/sharepoint/readRows';
import { hubPage } from '../../../sharepoint/hubPage';
import { groups as groupDefinitions } from '../../../sharepoint/lists/groups';
import type { GroupKey } from '../../../sharepoint/lists/ListDefinition';
import { pageIn } from './pageState';
import type { PageState } from './pageState';
import { memberOf, withMembers } from './groupMembers';
import type { GroupMember, GroupState } from './groupMembers';

/** What a site holds of all that set-up makes, read in one go by somebody who administers the site collection. */
export interface SiteState {
  readonly me: number;
  /** Members may share the site, or people may ask for access to it. */
  readonly shares: boolean;
  readonly administrators: readonly string[];
  /** Ids of whoever administers the site collection, directory groups too. */
  readonly administratorIds: ReadonlySet<number>;
  readonly users: readonly GroupMember[];
  readonly levels: readonly LevelState[];
  readonly groups: readonly GroupState[];
  /** The Owners group that came with the site. */
  readonly owners: { readonly id: number; readonly title: string } | undefined;
  /** In the groups of record keepers and of trust leads, by name. */
  readonly keepers: readonly string[];
  /** In the group of those on duty, by name. */
  readonly duty: readonly string[];
  readonly leads: readonly string[];
  readonly web: readonly Assignment[];
  /** By list name (last part of its URL); a list that is missing is not in it. */
  readonly lists: ReadonlyMap<string, ListState>;
  /** What stands where links lead; nothing where there is no such page. */
  readonly page: PageState | undefined;
  /** HubKeys of what stands in the reference lists. */
  readonly settings: readonly Row[];
  readonly catalogue: readonly Row[];
  readonly schools: readonly Row[];
  /** Of this academic year. */
  readonly terms: readonly Row[];
  /** How many are entered. */
  readonly people: number;
  /** A pair was opened once, whenever that was. */
  readonly hasPair: boolean;
}

export interface LevelState {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  readonly high: string;
  readonly low: string;
}

export interface ListState {
  readonly title: string;
  readonly flags: Readonly<Record<string, unknown>>;
  readonly columns: ReadonlyMap<
    string,
    { readonly type: string; readonly indexed: boolean; readonly unique: boolean; readonly required: boolean }
  >;
  readonly ownPermissions: boolean;
  readonly assignments: readonly Assignment[];
}

export const flagNames = [
  'NoCrawl',
  'EnableAttachments',
  'EnableFolderCreation',
  'EnableVersioning',
  'DisableCommenting',
  'ReadSecurity',
  'WriteSecurity',
] as const;
const expanded = ['Member', 'RoleDefinitionBindings'];
const mostRows = 5000;
/** Folders come first; there are as many as there are pairs. */
const firstPairs = 200;

const titleOf = (group: GroupKey): string | undefined => groupDefinitions.find(({ key }) => key === group)?.title;

export async function readSiteState(sp: SPFI, places: readonly ListPlace[], year: AcademicYear): Promise<SiteState> {
  const site = {
    me: (b) => b.web.currentUser.select('Id')(),
    sharing: (b) => b.web.select('MembersCanShare', 'RequestAccessEmail')(),
    users: (b) => b.web.siteUsers.select('Id', 'Title', 'LoginName', 'PrincipalType', 'IsSiteAdmin')(),
    owners: (b) => b.web.associatedOwnerGroup.select('Id', 'Title')(),
    levels: (b) => b.web.roleDefinitions.select(...levelSelect)(),
    groups: (b) => b.web.siteGroups.select(...groupSelect)(),
    web: (b) => b.web.roleAssignments.expand(...expanded)(),
    settings: (b) =>
      listAt(b, { list: 'settings' })
        .items.select(...settingColumns.selection.select)
        .top(1000)(),
    catalogue: (b) =>
      listAt(b, { list: 'catalogue' })
        .items.select(...catalogueColumns.selection.select)
        .top(mostRows)(),
    schools: (b) =>
      listAt(b, { list: 'schools' })
        .items.select(...schoolColumns.selection.select)
        .top(mostRows)(),
    page: (b) =>
      b.web
        .getList(`${sitePathOf(b)}/${hubPage.library}`)
        .items.select('CanvasContent1', 'OData__UIVersionString')
        .filter(`FileLeafRef eq '${hubPage.name}.aspx'`)
        .top(1)(),
    people: (b) => listAt(b, { list: 'people' }).select('ItemCount')(),
    pairs: (b) => listAt(b, { list: 'pairs' }).items.select('Id', 'PairKey').top(firstPairs)(),
    terms: (b) =>
      listAt(b, { list: 'terms' })
        .items.select(...termColumns.selection.select)
        .filter(anyOf('AcademicYear', [year]))
        .top(mostRows)(),
  } satisfies Readonly<Record<string, Part<unknown>>>;
  // a list's parts stand under its name, so that all goes in one batch
  const perList: Record<string, Part<unknown>> = {};
  for (const place of places) {
    const name = listNameOf(place);
    perList[`${name} itself`] = (b) => listAt(b, place).select('Title', 'HasUniqueRoleAssignments', ...flagNames)();
    perList[`${name} columns`] = (b) =>
      listAt(b, place).fields.select('InternalName', 'TypeAsString', 'Indexed', 'EnforceUniqueValues', 'Required')();
    perList[`${name} access`] = (b) => listAt(b, place).roleAssignments.expand(...expanded)();
  }
  const answers = await namedBatch<Record<string, unknown>>(sp, { ...site, ...perList }, { reads: true });
  const { me, sharing, users, levels, groups, owners, web, settings, catalogue, schools, people, pairs, terms, page } =
    answers;
  const siteGroups = await withMembers(sp, rows(groups));
  const administrators = rows(users).filter((user) => user.IsSiteAdmin === true);
  return {
    me: numberIn(one(me), 'Id'),
    shares: one(sharing).MembersCanShare !== false || textIn(one(sharing), 'RequestAccessEmail') !== '',
    administrators: administrators.map((user) => textIn(user, 'Title')).sort(),
    administratorIds: new Set(administrators.map((user) => numberIn(user, 'Id'))),
    users: rows(users).map(memberOf),
    levels: rows(levels).map((level) => {
      const mask = level.BasePermissions as { readonly High?: unknown; readonly Low?: unknown } | undefined;
      return {
        id: numberIn(level, 'Id'),
        name: textIn(level, 'Name'),
        kind: numberIn(level, 'RoleTypeKind'),
        high: String(mask?.High),
        low: String(mask?.Low),
      };
    }),
    groups: siteGroups,
    owners: maybe(owners) ? { id: numberIn(one(owners), 'Id'), title: textIn(one(owners), 'Title') } : undefined,
    keepers: peopleIn(siteGroups, 'keepers'),
    leads: peopleIn(siteGroups, 'oversight'),
    duty: peopleIn(siteGroups, 'duty'),
    web: assignmentsOf(rows(web)),
    lists: listsOf(places, answers),
    settings: maybe(settings, 'invalid') ? rows(settings) : [],
    catalogue: maybe(catalogue, 'invalid') ? rows(catalogue) : [],
    schools: maybe(schools, 'invalid') ? rows(schools) : [],
    terms: maybe(terms, 'invalid') ? rows(terms) : [],
    page: pageIn(maybe(page) ? rows(page) : []),
    people: maybe(people) ? numberIn(one(people), 'ItemCount') : 0,
    hasPair: maybe(pairs, 'invalid') && rows(pairs).some((row) => textIn(row, 'PairKey') !== ''),
  };
}

/** Names of the people; a directory group in it is a finding of its own. */
const peopleIn = (siteGroups: readonly GroupState[], group: GroupKey): readonly string[] =>
  (siteGroups.find(({ title }) => title === titleOf(group))?.members ?? [])
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
    .sort();

function listsOf(
  places: readonly ListPlace[],
  answers: Answers<Record<string, unknown>>,
): ReadonlyMap<string, ListState> {
  const found = new Map<string, ListState>();
  for (const name of places.map(listNameOf)) {
    const list = answers[`${name} itself`];
    if (!maybe(list)) continue;
    const row = one(list);
    found.set(name, {
      title: textIn(row, 'Title'),
      flags: row,
      ownPermissions: row.HasUniqueRoleAssignments === true,
      assignments: assignmentsOf(rows(answers[`${name} access`])),
      columns: new Map(
        rows(answers[`${name} columns`]).map((field) => [
          textIn(field, 'InternalName'),
          {
            type: textIn(field, 'TypeAsString'),
            indexed: field.Indexed === true,
            unique: field.EnforceUniqueValues === true,
            required: field.Required === true,
          },
        ]),
      ),
    });
  }
  return found;
}

/**
 * False when the thing asked for is not there (`invalid`: its list is, but not yet its columns); any other failure is
 * thrown.
 */
function maybe(answer: Answer<unknown> | undefined, ...missing: readonly ServiceErrorCode[]): boolean {
  if (answer && !answer.ok && !['notFound', ...missing].includes(answer.error.code)) throw answer.error;
  return answer?.ok === true;
}

const one = (answer: Answer<unknown> | undefined): Row => (answer ? (valueOf(answer) as Row) : {});
const rows = (answer: Answer<unknown> | undefined): readonly Row[] =>
  answer ? (valueOf(answer) as readonly Row[]) : [];
