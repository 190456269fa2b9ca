import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { problems } from '../protocol/problems';
import type { Properties } from '../protocol/readBody';
import { child, parseXml } from '../query/parseXml';
import { canBeUnique, cannotIndex, creatable, isLookup } from '../store/fieldTypes';
import { fieldsOfList, forgetSchema, listByGuid } from '../store/findRows';
import type { FieldRow, FieldType, ListRow } from '../store/rows';
import { run, selectOne } from '../../sql';
import { dropColumnIndex, indexColumn } from '../items/indexItem';

const mostIndexes = 20;
const mostItemsToIndex = 20000;

/** Which properties may be set on a column, and which of them are kept as given. */
const kept = [
  'DefaultValue',
  'Description',
  'Group',
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
const columns = ['Title', 'Indexed', 'Required', 'EnforceUniqueValues', 'Hidden', 'ReadOnlyField'];
const ignored = [
  'FieldTypeKind',
  'AllowMultipleValues',
  'StaticName',
  'Id',
  'InternalName',
  'TypeAsString',
  'odata.type',
  'LookupListId',
  'LookupFieldName',
  'LookupWebId',
];

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
    if (!selectOne(db, 'SELECT 1 FROM fields WHERE list_id = ? AND name = ? COLLATE NOCASE', list.id, name))
      return name;
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

export function readFieldPatch(body: Properties, type: string): FieldPatch {
  const settings: Properties = {};
  for (const [name, value] of Object.entries(body)) {
    if (kept.includes(name)) settings[name] = value;
    else if (!columns.includes(name) && !ignored.includes(name)) throw problems.unknownProperty(name, type);
  }
  const flag = (name: string): boolean | undefined => {
    const value = body[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'boolean') throw problems.badBody(`The property '${name}' must be a boolean.`);
    return value;
  };
  return {
    title: typeof body.Title === 'string' ? body.Title : undefined,
    indexed: flag('Indexed'),
    required: flag('Required'),
    unique: flag('EnforceUniqueValues'),
    hidden: flag('Hidden'),
    readOnly: flag('ReadOnlyField'),
    settings,
  };
}

/** Changes a column: index limits, unique values and their clash with unique permissions are checked here, once. */
export function applyFieldPatch(db: DatabaseSync, list: ListRow, field: FieldRow, patch: FieldPatch): void {
  const unique = patch.unique ?? field.uniq === 1;
  const indexed = (patch.indexed ?? field.indexed === 1) || (patch.unique === true && field.uniq === 0);
  if (indexed && cannotIndex(field.type)) throw problems.failed('This column cannot be indexed.');
  if (unique && !canBeUnique(field.type)) throw problems.failed('This field type cannot enforce unique values.');
  if (unique && !indexed) throw problems.failed('The column that enforces unique values must be indexed.');
  if (indexed && field.indexed === 0) {
    if (list.item_count > mostItemsToIndex) throw problems.threshold();
    const count = fieldsOfList(db, list.id).filter((each) => each.indexed === 1).length;
    if (count >= mostIndexes) throw problems.failed('The maximum number of indexed columns has been reached.');
    indexColumn(db, list, { ...field, indexed: 1 });
  }
  if (!indexed && field.indexed === 1) dropColumnIndex(db, list, field);
  if (unique && field.uniq === 0) {
    if (selectOne(db, 'SELECT 1 FROM items WHERE list_id = ? AND unique_scope = 1', list.id))
      throw problems.uniqueScopesClash();
    const twice = selectOne(
      db,
      'SELECT value FROM item_index WHERE list_id = ? AND field = ? GROUP BY value HAVING count(*) > 1',
      list.id,
      field.name,
    );
    if (twice) throw problems.duplicateValue(field.title);
  }
  run(
    db,
    'UPDATE fields SET title = ?, indexed = ?, required = ?, uniq = ?, hidden = ?, read_only = ?, settings = ? WHERE id = ?',
    patch.title ?? field.title,
    indexed ? 1 : 0,
    (patch.required ?? field.required === 1) ? 1 : 0,
    unique ? 1 : 0,
    (patch.hidden ?? field.hidden === 1) ? 1 : 0,
    (patch.readOnly ?? field.read_only === 1) ? 1 : 0,
    JSON.stringify({ ...(JSON.parse(field.settings) as Properties), ...patch.settings }),
    field.id,
  );
  run(db, 'UPDATE lists SET version = version + 1 WHERE id = ?', list.id);
  forgetSchema(db);
}

/** Adds a column. The internal name comes from the title (or the schema's Name), escaped, and never changes. */
export function makeField(db: DatabaseSync, list: ListRow, type: FieldType, name: string, patch: FieldPatch): FieldRow {
  const title = patch.title ?? name;
  if (title === '' || title.length > 255) throw problems.badArgument('The column name is not valid.');
  if (selectOne(db, 'SELECT 1 FROM fields WHERE list_id = ? AND title = ? COLLATE NOCASE', list.id, title))
    throw problems.fieldTaken(title);
  if (isLookup(type) && type.startsWith('Lookup')) {
    const target = typeof patch.settings.LookupList === 'string' ? patch.settings.LookupList : '';
    if (!listByGuid(db, list.web_id, target)) throw problems.listIdMissing();
  }
  const id = run(
    db,
    'INSERT INTO fields (list_id, guid, name, title, type) VALUES (?, ?, ?, ?, ?)',
    list.id,
    randomUUID(),
    freeName(db, list, internalName(name)),
    title,
    type,
  );
  const read = (): FieldRow => {
    const row = selectOne<FieldRow>(db, 'SELECT * FROM fields WHERE id = ?', id);
    if (!row) throw new Error('a column just added is missing');
    return row;
  };
  applyFieldPatch(db, list, read(), patch);
  return read();
}

/** From `POST …/fields`: `FieldTypeKind` with `Title` and properties. */
export function makeFieldFromBody(db: DatabaseSync, list: ListRow, body: Properties): FieldRow {
  const kind = Number(body.FieldTypeKind);
  const base = creatable[kind];
  if (!base) throw problems.notImplemented(`columns of FieldTypeKind ${String(body.FieldTypeKind)}`);
  const many = body.AllowMultipleValues === true && isLookup(base);
  const type: FieldType = many ? (base === 'User' ? 'UserMulti' : 'LookupMulti') : base;
  const title = typeof body.Title === 'string' ? body.Title : '';
  const lookup =
    body.LookupListId === undefined
      ? {}
      : { LookupList: body.LookupListId, LookupField: body.LookupFieldName ?? 'Title' };
  const patch = readFieldPatch(body, 'SP.Field');
  return makeField(db, list, type, title, { ...patch, settings: { ...patch.settings, ...lookup } });
}

const xmlTypes: readonly FieldType[] = [
  'Text',
  'Note',
  'Number',
  'Boolean',
  'Choice',
  'MultiChoice',
  'DateTime',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL',
];

/** From `createfieldasxml`: a `<Field Type=… Name=… DisplayName=…>`. */
export function makeFieldFromXml(db: DatabaseSync, list: ListRow, xml: string): FieldRow {
  const element = parseXml(xml);
  const { attributes } = element;
  const type = xmlTypes.find((each) => each === attributes.Type);
  if (element.name !== 'Field' || !type)
    throw problems.notImplemented(`columns of type ${attributes.Type ?? element.name}`);
  const flag = (name: string): boolean | undefined =>
    attributes[name] === undefined ? undefined : /^true$/i.test(attributes[name] ?? '');
  const settings: Properties = {};
  if (attributes.List !== undefined) settings.LookupList = attributes.List;
  if (attributes.ShowField !== undefined) settings.LookupField = attributes.ShowField;
  if (attributes.MaxLength !== undefined) settings.MaxLength = Number(attributes.MaxLength);
  if (attributes.RichText !== undefined) settings.RichText = flag('RichText');
  if (attributes.NumLines !== undefined) settings.NumberOfLines = Number(attributes.NumLines);
  if (attributes.Min !== undefined) settings.MinimumValue = Number(attributes.Min);
  if (attributes.Max !== undefined) settings.MaximumValue = Number(attributes.Max);
  const choices = child(element, 'CHOICES');
  if (choices) settings.Choices = choices.children.map((each) => each.text);
  const fallback = child(element, 'Default');
  if (fallback) settings.DefaultValue = fallback.text;
  return makeField(db, list, type, attributes.Name ?? attributes.DisplayName ?? '', {
    title: attributes.DisplayName ?? attributes.Name,
    indexed: flag('Indexed'),
    required: flag('Required'),
    unique: flag('EnforceUniqueValues'),
    hidden: flag('Hidden'),
    settings,
  });
}
