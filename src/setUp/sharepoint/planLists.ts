import type { SPFI } from '@pnp/sp';
import { listDescriptions } from '../../../sharepoint/lists/descriptions';
import type { ColumnDefinition, ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import { inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { definitionOf } from '../../ground/sharepoint/definitionOf';
import { listAt, listNameOf, listTitleOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError } from '../../ground/rules/ServiceError';
import { failsWith } from '../../ground/steps/failsWith';
import { differencesOf, makeExact } from '../../access/sharepoint/assignments';
import { assignmentsAt } from './assignmentsAt';
import { planReference } from './planReference';
import { wantedOf } from './planPrincipals';
import type { ListState, SiteState } from './siteState';
import { missingOrDifferent } from './missingOrDifferent';
import { phases } from './Unit';
import type { PlannedStep, Unit } from './Unit';
import type { SetUpFinding } from '../SetUpService';

export function planList(state: SiteState, place: ListPlace): readonly Unit[] {
  const definition = definitionOf(place.list);
  const found = state.lists.get(listNameOf(place));
  return [
    planOneList(place, definition, found),
    planColumns(place, definition, found),
    ...planPermissions(state, place, definition, found),
  ];
}

const hasFolders = ({ scope }: ListDefinition): boolean => scope === 'register' || scope === 'confidential';
const ownItemsOnly = 2; // of ReadSecurity and WriteSecurity; 1 is everybody's

/**
 * Only reference lists are searched; nothing is attached or commented anywhere; versions show who changed what, but for
 * words in progress: what one typed and took back is the other's to read no more.
 */
const flagsOf = (definition: ListDefinition): Readonly<Record<string, boolean | number>> => ({
  NoCrawl: definition.scope !== 'reference',
  // a library has none, and must not be asked for them
  ...(definition.library ? {} : { EnableAttachments: false }),
  EnableFolderCreation: hasFolders(definition),
  EnableVersioning: definition.versions !== false,
  ...(definition.scope === 'reference' ? {} : { DisableCommenting: true }),
  ...(definition.scope === 'personal' ? { ReadSecurity: ownItemsOnly, WriteSecurity: ownItemsOnly } : {}),
});

function planOneList(place: ListPlace, definition: ListDefinition, found: ListState | undefined): Unit {
  const flags = flagsOf(definition);
  // stopped between making and naming; a title somebody chose since is left to the trust
  const unnamed = found?.title === listNameOf(place) && found.title !== listTitleOf(place);
  const different = found && (unnamed || Object.entries(flags).some(([name, value]) => found.flags[name] !== value));
  return {
    phase: phases.lists,
    steps: [
      {
        step: { kind: 'list', name: listTitleOf(place) },
        problem: missingOrDifferent(found !== undefined, !different),
      },
    ],
    repair: async (sp) => {
      // the URL comes from the first title and stays; the readable title is given afterwards
      if (!found)
        await unlessThere(
          sp.web.lists.add(listNameOf(place), listDescriptions[definition.key], definition.library ? 101 : 100, false, {
            EnableVersioning: definition.versions !== false,
          }),
        );
      if (found && !unnamed) await answered(() => listAt(sp, place).update(flags));
      else await nameList(sp, place, flags);
    },
  };
}

/** A site may have had a list of its own by that title before: ours then says whose it is, and the other stays as it is. */
async function nameList(sp: SPFI, place: ListPlace, flags: ReturnType<typeof flagsOf>): Promise<void> {
  const title = listTitleOf(place);
  const name = (Title: string): Promise<unknown> => answered(() => listAt(sp, place).update({ Title, ...flags }));
  try {
    await name(title);
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
    await name(`${title} (Supervision Hub)`);
  }
}

/** Stopped between making and naming, or made by another administrator just now: go on. */
async function unlessThere(work: Promise<unknown>): Promise<void> {
  try {
    await answered(() => work);
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
  }
}

const wireTypes = { text: 'Text', note: 'Note', number: 'Number', boolean: 'Boolean', person: 'User' } as const;

function planColumns(place: ListPlace, definition: ListDefinition, found: ListState | undefined): Unit {
  const list = listTitleOf(place);
  const needsTitle = found?.columns.get('Title')?.required !== false;
  const steps = definition.columns.flatMap((column): PlannedStep[] => [
    { step: { kind: 'column', name: column.name, list }, problem: problemOf(column, found) },
    ...(column.indexed
      ? [{ step: { kind: 'index' as const, name: column.name, list }, problem: indexProblem(column, found) }]
      : []),
  ]);
  return {
    phase: phases.lists,
    steps: [...steps, { step: { kind: 'column', name: 'Title', list }, problem: needsTitle ? 'different' : undefined }],
    repair: async (sp) => {
      // the list may have been made a moment ago, by the unit before this one
      const columns = await columnsOf(sp, place);
      const missing = definition.columns.filter((column) => !columns.has(column.name));
      const added = await inOneBatch<unknown[]>(
        sp,
        missing.map((column) => (batched: SPFI) => listAt(batched, place).fields.createFieldAsXml(schemaOf(column))),
      );
      added.forEach(valueOf);
      const unindexed = definition.columns.filter((column) => column.indexed && columns.get(column.name) === false);
      const changed = await inOneBatch<unknown[]>(sp, [
        (batched) => listAt(batched, place).fields.getByInternalNameOrTitle('Title').update({ Required: false }),
        ...unindexed.map(
          (column) => (batched: SPFI) =>
            listAt(batched, place)
              .fields.getByInternalNameOrTitle(column.name)
              .update({ Indexed: true, ...(column.unique ? { EnforceUniqueValues: true } : {}) }),
        ),
      ]);
      changed.forEach(valueOf);
    },
  };
}

/** Column name to "is it indexed". */
async function columnsOf(sp: SPFI, place: ListPlace): Promise<ReadonlyMap<string, boolean>> {
  const fields = await answered(() => listAt(sp, place).fields.select('InternalName', 'Indexed')());
  return new Map(fields.map((field) => [field.InternalName, field.Indexed]));
}

function problemOf(column: ColumnDefinition, found: ListState | undefined): SetUpFinding['problem'] | undefined {
  const there = found?.columns.get(column.name);
  if (!there) return 'missing';
  return there.type === wireTypes[column.type] ? undefined : 'different';
}

function indexProblem(column: ColumnDefinition, found: ListState | undefined): SetUpFinding['problem'] | undefined {
  const there = found?.columns.get(column.name);
  if (!there?.indexed) return 'missing';
  return column.unique && !there.unique ? 'different' : undefined;
}

/** Names are letters only, so nothing here needs escaping. Rich text would put mark-up into words that are hashed. */
function schemaOf(column: ColumnDefinition): string {
  const index = (column.indexed ? " Indexed='TRUE'" : '') + (column.unique ? " EnforceUniqueValues='TRUE'" : '');
  const extra = {
    text: " MaxLength='255'",
    note: " NumLines='6' RichText='FALSE' AppendOnly='FALSE'",
    number: " Decimals='0'",
    boolean: '',
    person: " UserSelectionMode='PeopleOnly'",
  }[column.type];
  return `<Field Type='${wireTypes[column.type]}' Name='${column.name}' StaticName='${column.name}' DisplayName='${column.name}'${extra}${index}/>`;
}

function planPermissions(
  state: SiteState,
  place: ListPlace,
  definition: ListDefinition,
  found: ListState | undefined,
): readonly Unit[] {
  const plan = definition.scope === 'reference' ? planReference : planAccess;
  return [plan(state, place, definition, found)];
}

/** Permissions of the list's own: the groups of its definition and nobody else. Folders of pairs keep theirs. */
function planAccess(
  state: SiteState,
  place: ListPlace,
  definition: ListDefinition,
  found: ListState | undefined,
): Unit {
  const wanted = wantedOf(state, definition.grants);
  const differences = found && wanted ? differencesOf(found.assignments, wanted) : undefined;
  const exact = found?.ownPermissions === true && differences?.missing.length === 0 && differences.extra.length === 0;
  const open = found !== undefined && (!found.ownPermissions || (differences?.extra.length ?? 0) > 0);
  const inexact = open ? 'tooOpen' : 'missing';
  return {
    phase: phases.access,
    steps: [
      {
        step: { kind: 'permission', name: listTitleOf(place) },
        problem: exact ? undefined : inexact,
      },
    ],
    repair: async (sp) => {
      if (!wanted || !found) throw new ServiceError('unexpected');
      if (!found.ownPermissions) await answered(() => listAt(sp, place).breakRoleInheritance(false, false));
      const actual = found.ownPermissions ? found.assignments : await assignmentsAt(sp, place);
      await makeExact(sp, (one) => listAt(one, place), actual, wanted, state.me);
    },
  };
}
