import type { SPFI } from '@pnp/sp';
import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import { lists } from '../../../sharepoint/lists/lists';
import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import type { AccessFinding } from '../rules/AccessReport';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { namedBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer, Part } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import { isListThere } from '../../ground/sharepoint/siteSchema';
import { assignmentsOf } from './assignments';
import { referenceDifferences } from './referenceRights';
import { groupIdIn } from './siteIds';
import type { SiteIds } from './siteIds';

const references = lists.filter(({ scope }) => scope === 'reference');
const expanded = ['Member', 'RoleDefinitionBindings'];

/**
 * The reference lists against the site's own rights and their grants. Record keepers may not read who holds what on
 * them, only whether a list has permissions of its own: who and what is then said by Set-up, which puts it right too.
 * A list they do not see is said to be not looked at; one that Set-up has still to make is left out.
 */
export async function referenceFindings(sp: SPFI, ids: SiteIds): Promise<readonly AccessFinding[]> {
  const parts: Record<string, Part<unknown>> = { site: (b) => b.web.roleAssignments.expand(...expanded)() };
  const asked: ListDefinition[] = [];
  for (const definition of references) if (await isListThere(sp, { list: definition.key })) asked.push(definition);
  for (const { key } of asked) {
    parts[`${key} own`] = (b) => listAt(b, { list: key }).select('HasUniqueRoleAssignments')();
    parts[`${key} rights`] = (b) => listAt(b, { list: key }).roleAssignments.expand(...expanded)();
  }
  const answers = await namedBatch<Record<string, unknown>>(sp, parts, { reads: true });
  return asked.flatMap((definition) =>
    findingsOf(definition, ids, {
      own: ownIn(answers[`${definition.key} own`]),
      rights: seen(answers[`${definition.key} rights`]),
      site: seen(answers['site']),
    }),
  );
}

interface Looked {
  /** Undefined where the asking person does not see the list at all. */
  readonly own: boolean | undefined;
  /** Undefined where the asking person may not read who holds what. */
  readonly rights: readonly Row[] | undefined;
  readonly site: readonly Row[] | undefined;
}

function findingsOf(definition: ListDefinition, ids: SiteIds, { own, rights, site }: Looked): readonly AccessFinding[] {
  const finding = (problem: AccessFinding['problem'], who: string): AccessFinding => ({
    key: `${problem} ${definition.title} ${who}`,
    problem,
    place: definition.title,
    list: definition.key,
    shard: undefined,
    pairKey: '',
    pairNames: [],
    who,
    itemId: undefined,
    repairable: false,
  });
  if (own === undefined) return [finding('notLookedAt', '')];
  if (own !== definition.grants.length > 0) return [finding(own ? 'referenceOwn' : 'referenceShared', '')];
  if (!own || !rights || !site) return [];
  const wanted = new Map(definition.grants.map(({ group, level }) => [groupIdIn(ids, group), ids.levels[level]]));
  const made = groups.filter(({ key }) => ids.groups[key] !== undefined);
  const everyone = new Map(made.map(({ key, siteLevel }) => [groupIdIn(ids, key), ids.levels[siteLevel]]));
  const { extra, missing } = referenceDifferences(assignmentsOf(rights), assignmentsOf(site), [wanted, everyone]);
  const name = namesIn([...rights, ...site], ids);
  return [
    ...extra.map((right) => finding('referenceTooWide', name(right))),
    ...missing.map((right) => finding('referenceTooNarrow', name(right))),
  ];
}

/** `Hub Staff: Edit`, from what was read and from the list data. */
function namesIn(rows: readonly Row[], ids: SiteIds): (right: readonly [number, number]) => string {
  const principals = new Map<number | undefined, string>(groups.map(({ key, title }) => [ids.groups[key], title]));
  const given = new Map<number, string>(levels.map(({ key, name }) => [ids.levels[key], name]));
  for (const row of rows) {
    principals.set(numberIn(row, 'PrincipalId'), textIn(row.Member as Row, 'Title'));
    for (const level of row.RoleDefinitionBindings as readonly Row[])
      given.set(numberIn(level, 'Id'), textIn(level, 'Name'));
  }
  return ([principal, level]) => `${principals.get(principal) ?? ''}: ${given.get(level) ?? ''}`;
}

const ownIn = (answer: Answer<unknown> | undefined): boolean | undefined =>
  isShut(answer) ? undefined : (answer && (valueOf(answer) as Row).HasUniqueRoleAssignments) === true;

const seen = (answer: Answer<unknown> | undefined): readonly Row[] | undefined =>
  isShut(answer) ? undefined : answer && (valueOf(answer) as readonly Row[]);

/** A list on which one has no right at all is not there; one more finding, and no end of the check. */
const isShut = (answer: Answer<unknown> | undefined): boolean =>
  answer?.ok === false && (answer.error.code === 'forbidden' || answer.error.code === 'notFound');
