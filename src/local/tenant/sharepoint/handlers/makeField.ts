import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { readFieldXml } from '../columns/readFieldXml';
import { schemaColumns } from '../columns/systemColumns';
import { switchesOf } from '../../switches';
import { problems } from '../protocol/problems';
import { uniqueScopesClash } from '../scopes';
import { deny } from '../protocol/Reply';
import { demandNames } from '../protocol/refuseName';
import { isPublished } from '../published/publishedType';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, numberOf, publishedMembers, shownValue, textOf } from '../protocol/readBody';
import { addFieldRow, fieldById, isFieldNameTaken, isFieldTitleTaken, updateField } from '../store/fieldRows';
import { canBeUnique, cannotIndex, creatable, fieldKinds, isLookup } from '../store/fieldTypes';
import { fieldsOfList, forgetSchema, listByGuid, webById } from '../store/findRows';
import { hasDuplicates } from '../store/indexRows';
import { hasUniqueScopes } from '../store/itemRows';
import { countUpList } from '../store/listRows';
import type { FieldRow, FieldType, ListRow } from '../store/rows';
import { dropColumnIndex, indexColumn } from '../items/indexItem';

const mostIndexes = 20;
const nothing = '00000000-0000-0000-0000-000000000000';
const mostItemsToIndex = 20000;

/** What may be set on a column that has it, and is kept as given. */
const kept = [
  'DefaultValue',
  'Description',
  'Group',
  'StaticName',
  'MaxLength',
  'RichText',
  'NumberOfLines',
  'AppendOnly',
  'RestrictedMode',
  'MinimumValue',
  'MaximumValue',
  'Choices',
  'FillInChoice',
  'DisplayFormat',
  'SelectionMode',
  'LookupField',
  'LookupList',
  'AllowHyperlink',
  'CustomFormatter',
  'EditFormat',
  'DateTimeCalendarType',
  'FriendlyDisplayFormat',
  'ClientSideComponentId',
  'ShowAsPercentage',
  'UnlimitedLengthInDocumentLibrary',
  'Presence',
  'AllowDisplay',
];
/** A person column has them too, and always looks up the same. */
const ofLookup = ['LookupField', 'LookupList'];
const columns = ['Title', 'Indexed', 'Required', 'EnforceUniqueValues', 'Hidden', 'ReadOnlyField'];
/** What a new column is made of beside them; none of it can be changed later. */
const ofNew = ['FieldTypeKind'];
const ofNewLookup = [...ofNew, 'AllowMultipleValues', 'LookupWebId'];

function internalName(title: string): string {
  const escaped = [...title]
    .map((char) =>
      /[A-Za-z0-9_]/.test(char) ? char : `_x${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`,
    )
    .join('');
  return (/^\d/.test(escaped) ? `_x003${escaped[0] ?? ''}_${escaped.slice(1)}` : escaped).slice(0, 32);
}

function freeName(db: DatabaseSync, list: ListRow, wanted: string): string {
  for (let number = -1; ; number += 1) {
    const name = number < 0 ? wanted : `${wanted}${number}`;
    if (!isFieldNameTaken(db, list.id, name) && !schemaColumns.some((each) => each.name === name)) return name;
  }
}

export interface FieldPatch {
  readonly title?: string;
  readonly indexed?: boolean;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly settings: Properties;
}

/** What a body changes of a column of this type (`also`: what only its making reads). */
export function readFieldPatch(body: Properties, type: string, also: readonly string[] = []): FieldPatch {
  const own = kept.filter((name) => isPublished(type, name) && !(type === 'SP.FieldUser' && ofLookup.includes(name)));
  demandNames(body, type, [...own, ...columns, ...also]);
  const flag = (name: string): boolean | undefined => {
    if (body[name] === null) throw problems.badBody(`The property '${name}' must be a boolean.`);
    return booleanOf(body, name);
  };
  return {
    title: textOf(body, 'Title'),
    indexed: flag('Indexed'),
    required: flag('Required'),
    unique: flag('EnforceUniqueValues'),
    hidden: flag('Hidden'),
    readOnly: flag('ReadOnlyField'),
    settings: publishedMembers(body, type, own),
  };
}

/** What a column is to be indexed and unique like, and whether its type may. */
function indexing(field: FieldRow, patch: FieldPatch): { readonly indexed: boolean; readonly unique: boolean } {
  const unique = patch.unique ?? field.uniq === 1;
  const indexed = (patch.indexed ?? field.indexed === 1) || (patch.unique === true && field.uniq === 0);
  if (indexed && cannotIndex(field.type)) throw problems.failed('This column cannot be indexed.');
  if (unique && !canBeUnique(field.type)) throw problems.failed('This field type cannot enforce unique values.');
  if (unique && !indexed) throw problems.failed('The column that enforces unique values must be indexed.');
  return { indexed, unique };
}

function startIndex(db: DatabaseSync, list: ListRow, field: FieldRow): void {
  if (list.item_count > mostItemsToIndex) throw problems.threshold();
  const count = fieldsOfList(db, list.id).filter((each) => each.indexed === 1).length;
  if (count >= mostIndexes) throw problems.failed('The maximum number of indexed columns has been reached.');
  indexColumn(db, list, { ...field, indexed: 1 });
}

/** Unique values exclude permissions of items' own, and what is there already must be unique. */
function demandUniqueSoFar(db: DatabaseSync, list: ListRow, field: FieldRow): void {
  if (uniqueScopesClash(db) && hasUniqueScopes(db, list.id)) throw problems.uniqueScopesClash();
  if (hasDuplicates(db, list.id, field.name))
    throw problems.duplicateValue(field.title, switchesOf(db).duplicateStatus);
}

function flagOf(wanted: boolean | undefined, now: number): 0 | 1 {
  return (wanted ?? now === 1) ? 1 : 0;
}

/** Changes a column: index limits, unique values and their clash with unique permissions are checked here, once. */
export function applyFieldPatch(db: DatabaseSync, list: ListRow, field: FieldRow, patch: FieldPatch): void {
  const { indexed, unique } = indexing(field, patch);
  if (indexed && field.indexed === 0) startIndex(db, list, field);
  if (!indexed && field.indexed === 1) dropColumnIndex(db, list, field);
  if (unique && field.uniq === 0) demandUniqueSoFar(db, list, field);
  updateField(db, {
    ...field,
    title: patch.title ?? field.title,
    indexed: indexed ? 1 : 0,
    required: flagOf(patch.required, field.required),
    uniq: unique ? 1 : 0,
    hidden: flagOf(patch.hidden, field.hidden),
    read_only: flagOf(patch.readOnly, field.read_only),
    settings: JSON.stringify({ ...(JSON.parse(field.settings) as Properties), ...patch.settings }),
  });
  countUpList(db, list.id);
  forgetSchema(db);
}

/** Adds a column. The internal name comes from `name`, escaped, and never changes. */
export function makeField(
  db: DatabaseSync,
  list: ListRow,
  type: FieldType,
  name: string,
  patch: FieldPatch,
  guid: string = randomUUID(),
): FieldRow {
  const title = patch.title ?? name;
  if (title === '' || title.length > 255) throw problems.badArgument('The column name is not valid.');
  if (isFieldTitleTaken(db, list.id, title)) throw problems.fieldTaken(title);
  if (fieldsOfList(db, list.id).some((each) => each.guid === guid)) throw problems.fieldTaken(guid);
  if (isLookup(type) && type.startsWith('Lookup')) {
    const target = typeof patch.settings.LookupList === 'string' ? patch.settings.LookupList : '';
    if (!listByGuid(db, list.web_id, target)) throw problems.listIdMissing();
  }
  const id = addFieldRow(db, {
    list_id: list.id,
    guid,
    name: freeName(db, list, internalName(name)),
    title,
    type,
  });
  const read = (): FieldRow => {
    const row = fieldById(db, id);
    if (!row) throw new Error('a column just added is missing');
    return row;
  };
  applyFieldPatch(db, list, read(), patch);
  return read();
}

/** Column types that hold several values where asked to. */
const severalOf: Readonly<Partial<Record<FieldType, FieldType>>> = { User: 'UserMulti', Lookup: 'LookupMulti' };

function newType(body: Properties): FieldType {
  const type = creatable[numberOf(body, 'FieldTypeKind') ?? 0];
  return type ?? deny(problems.notImplemented(`columns of FieldTypeKind ${shownValue(body.FieldTypeKind)}`));
}

/** A lookup finds its list in its own web. */
function demandOwnWeb(db: DatabaseSync, list: ListRow, body: Properties): void {
  const given = textOf(body, 'LookupWebId')?.replace(/[{}]/g, '').toLowerCase() ?? '';
  if (!['', nothing, webById(db, list.web_id)?.guid].includes(given))
    throw problems.notImplemented(`LookupWebId ${given} of a column`);
}

/** From `POST …/fields`: `FieldTypeKind` with `Title` and properties of such a column. */
export function makeFieldFromBody(db: DatabaseSync, list: ListRow, body: Properties): FieldRow {
  const base = newType(body);
  const { entity } = fieldKinds[base];
  const looksUp = isLookup(base);
  const patch = readFieldPatch(body, entity, looksUp ? ofNewLookup : ofNew);
  const several = looksUp && booleanOf(body, 'AllowMultipleValues') === true;
  if (looksUp) demandOwnWeb(db, list, body);
  const type = several ? (severalOf[base] ?? base) : base;
  return makeField(db, list, type, patch.title ?? '', patch);
}

const creation = 'SP.FieldCreationInformation';
const ofCreation = ['FieldTypeKind', 'Title', 'Required', 'IsCompactName'];
const ofLookupCreation = ['LookupListId', 'LookupFieldName', 'LookupWebId'];

/** From `…/fields/addfield`: SP.FieldCreationInformation, which has less than a column. */
export function makeFieldFromCreation(db: DatabaseSync, list: ListRow, parameters: Properties): FieldRow {
  const type = newType(parameters);
  const choices = isPublished(fieldKinds[type].entity, 'Choices') ? ['Choices'] : [];
  demandNames(parameters, creation, [...ofCreation, ...choices, ...(type === 'Lookup' ? ofLookupCreation : [])]);
  demandMeant(parameters, { IsCompactName: [false] });
  if (type === 'Lookup') demandOwnWeb(db, list, parameters);
  const lookup =
    type === 'Lookup'
      ? {
          LookupList: textOf(parameters, 'LookupListId') ?? '',
          LookupField: textOf(parameters, 'LookupFieldName') ?? 'Title',
        }
      : {};
  return makeField(db, list, type, textOf(parameters, 'Title') ?? '', {
    required: booleanOf(parameters, 'Required'),
    settings: { ...publishedMembers(parameters, creation, choices), ...lookup },
  });
}

/** SP.AddFieldOptions that are done here: 8 takes `Name` for the internal name, 32 wants the title to be free. */
const nameHint = 8;
const knownOptions = nameHint | 32;

/** From `createfieldasxml`: a `<Field Type=… Name=… DisplayName=…>`. */
export function makeFieldFromXml(db: DatabaseSync, list: ListRow, xml: string, options = 0): FieldRow {
  if ((options & ~knownOptions) !== 0) throw problems.notImplemented(`Options ${options} of createFieldAsXml`);
  const { type, name, title, guid, settings, ...flags } = readFieldXml(xml);
  const hint = (options & nameHint) === 0 ? title : (name ?? title);
  return makeField(db, list, type, hint, { title, settings, ...flags }, guid);
}
