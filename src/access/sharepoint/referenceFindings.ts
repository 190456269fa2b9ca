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
import { isListThere, knowSchema } from '../../ground/sharepoint/knowSchema';
import { schemaOf } from '../../ground/sharepoint/siteSchema';
import '@pnp/sp/site-groups/web';
import { assignmentsOf, differencesOf } from './assignments';
import type { Wanted } from './assignments';
import type { SiteIds } from './siteIds';

/** The set-up number with which each got rights of its own; that Set-up has to be run is said elsewhere. */
const rightsOfTheirOwn = 3;
const references = lists.filter(({ scope }) => scope === 'reference');
const expanded = ['Member', 'RoleDefinitionBindings'];

/**
 * The reference lists against their grants. Record keepers may not read who holds what on them, only whether a list has
 * permissions of its own, as each must: who and what is then said by Set-up, which puts it right too.
 * A list they do not see is said to be not looked at; one that Set-up has still to make is left out.
 */
export async function referenceFindings(sp: SPFI, ids: SiteIds): Promise<readonly AccessFinding[]> {
  const parts: Record<string, Part<unknown>> = { owners: (b) => b.web.associatedOwnerGroup.select('Id')() };
  const asked: ListDefinition[] = [];
  await knowSchema(sp, 'belonging');
  const isUpgraded = (schemaOf(sp) ?? Infinity) >= rightsOfTheirOwn;
  for (const definition of references) if (await isListThere(sp, { list: definition.key })) asked.push(definition);
  for (const { key } of asked) {
    parts[`${key} own`] = (b) => listAt(b, { list: key }).select('HasUniqueRoleAssignments')();
    parts[`${key} rights`] = (b) => listAt(b, { list: key }).roleAssignments.expand(...expanded)();
  }
  const answers = await namedBatch<Record<string, unknown>>(sp, parts, { reads: true });
  return asked
    .flatMap((definition) =>
      findingsOf(definition, ids, {
        own: ownIn(answers[`${definition.key} own`]),
        rights: seen(answers[`${definition.key} rights`]),
        owners: idIn(answers['owners']),
      }),
    )
    .filter(({ problem }) => isUpgraded || problem !== 'referenceShared');
}

interface Looked {
  /** Undefined where the asking person does not see the list at all. */
  readonly own: boolean | undefined;
  /** Undefined where the asking person may not read who holds what. */
  readonly rights: readonly Row[] | undefined;
  /** The Owners group that came with the site. */
  readonly owners: number | undefined;
}

function findingsOf(
  definition: ListDefinition,
  ids: SiteIds,
  { own, rights, owners }: Looked,
): readonly AccessFinding[] {
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
  if (!own) return [finding('referenceShared', '')];
  if (!rights) return [];
  const { extra, missing } = differencesOf(assignmentsOf(rights), wantedOn(definition, ids, owners));
  const name = namesIn(rights, ids);
  return [
    ...extra.map((right) => finding('referenceTooWide', name(right))),
    ...missing.map((right) => finding('referenceTooNarrow', name(right))),
  ];
}

function wantedOn({ grants, ownersLevel }: ListDefinition, ids: SiteIds, owners: number | undefined): Wanted {
  const wanted = grants.map(({ group, level }): [number, number] => [ids.groups[group], ids.levels[level]]);
  if (owners === undefined || ownersLevel === undefined) return new Map(wanted);
  return new Map([...wanted, [owners, ids.levels[ownersLevel]]]);
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

const idIn = (answer: Answer<unknown> | undefined): number | undefined =>
  answer?.ok === true ? numberIn(answer.value as Row, 'Id') : undefined;

const ownIn = (answer: Answer<unknown> | undefined): boolean | undefined =>
  isShut(answer) ? undefined : (answer && (valueOf(answer) as Row).HasUniqueRoleAssignments) === true;

const seen = (answer: Answer<unknown> | undefined): readonly Row[] | undefined =>
  isShut(answer) ? undefined : answer && (valueOf(answer) as readonly Row[]);

/** A list on which one has no right at all is not there; one more finding, and no end of the check. */
const isShut = (answer: Answer<unknown> | undefined): boolean =>
  answer?.ok === false && (answer.error.code === 'forbidden' || answer.error.code === 'notFound');
