import type { Exchange } from '../protocol/Exchange';
import type { Properties } from '../protocol/readBody';
import { isObject, memberNames, shownValue } from '../protocol/readBody';
import { problems } from '../protocol/problems';
import { unknownName } from '../protocol/refuseName';
import { siteLocal, siteTimeToUtc } from '../siteTime';
import { itemById, listByGuid, principalById } from '../store/findRows';
import { isLookup } from '../store/fieldTypes';
import type { FieldRow, FieldType, ListRow } from '../store/rows';
import { contentTypeId } from './contentTypeId';
import { itemType } from './itemType';

const mostText = 255;
/** SharePoint stores up to about a billion characters; a request stops at 2 MB long before. */
const mostNote = 2_000_000;

interface FieldSettings {
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  readonly MaxLength?: number;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  readonly DisplayFormat?: number;
  readonly LookupList?: string;
  readonly RichText?: boolean;
}

export function fieldSettings(field: FieldRow): FieldSettings {
  return JSON.parse(field.settings) as FieldSettings;
}

function principals(exchange: Exchange, field: FieldRow, value: unknown): number[] {
  const ids = Array.isArray(value) ? value : [value];
  return ids.map((id: unknown) => {
    const number = typeof id === 'string' && /^-?\d+$/.test(id) ? Number(id) : id;
    if (typeof number !== 'number')
      throw problems.invalidValue(field.name, 'The user does not exist or is not unique.');
    if (!principalById(exchange.tenant.db, number))
      throw problems.invalidValue(field.name, 'The user does not exist or is not unique.');
    return number;
  });
}

function lookupIds(exchange: Exchange, field: FieldRow, value: unknown): number[] {
  const ids = Array.isArray(value) ? value : [value];
  const list = listByGuid(exchange.tenant.db, exchange.web.id, fieldSettings(field).LookupList ?? '');
  return ids.map((id) => {
    const number = Number(id);
    if (!Number.isInteger(number) || !list || !itemById(exchange.tenant.db, list.id, number))
      throw problems.invalidValue(field.name, 'The lookup value does not exist.');
    return number;
  });
}

function text(field: FieldRow, value: unknown, most: number): string {
  if (typeof value !== 'string')
    throw problems.badBody(
      `Cannot convert a primitive value to the expected type 'Edm.String' for the property '${field.name}'.`,
    );
  if (value.length > most)
    throw problems.invalidValue(
      field.name,
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    );
  return value;
}

function number(field: FieldRow, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw problems.badBody(
      `Cannot convert a primitive value to the expected type 'Edm.Double' for the property '${field.name}'.`,
    );
  const { MinimumValue, MaximumValue } = fieldSettings(field);
  if ((MinimumValue !== undefined && value < MinimumValue) || (MaximumValue !== undefined && value > MaximumValue)) {
    throw problems.invalidValue(field.name, 'The value is not within the range.');
  }
  return value;
}

function choice(field: FieldRow, value: unknown): string {
  const chosen = text(field, value, mostText);
  const { Choices, FillInChoice } = fieldSettings(field);
  if (Choices && FillInChoice !== true && chosen !== '' && !Choices.includes(chosen)) {
    throw problems.invalidValue(field.name, "The choice is not one of the column's choices.");
  }
  return chosen;
}

function dateTime(field: FieldRow, value: unknown): string {
  const at =
    typeof value === 'string'
      ? new Date(/[zZ]$|[+-]\d{2}:?\d{2}$/.test(value) || !value.includes('T') ? value : `${value}Z`)
      : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()))
    throw problems.badBody(
      `Cannot convert a primitive value to the expected type 'Edm.DateTime' for the property '${field.name}'.`,
    );
  return `${at.toISOString().slice(0, 19)}Z`;
}

/**
 * A date-only column keeps the site's midnight of that day, as UTC: in summer the evening before (sp-dev-docs#6083).
 */
function siteMidnight(exchange: Exchange, iso: string): string {
  const day = siteLocal(exchange.web, iso).slice(0, 10);
  return `${siteTimeToUtc(exchange.web, new Date(`${day}T00:00:00Z`))
    .toISOString()
    .slice(0, 19)}Z`;
}

function boolean(field: FieldRow, value: unknown): boolean {
  if (typeof value !== 'boolean')
    throw problems.badBody(
      `Cannot convert a primitive value to the expected type 'Edm.Boolean' for the property '${field.name}'.`,
    );
  return value;
}

function choices(field: FieldRow, value: unknown): string[] {
  if (!Array.isArray(value)) throw problems.badBody(`The property '${field.name}' takes a collection.`);
  return value.map((each) => choice(field, each));
}

function url(field: FieldRow, value: unknown): unknown {
  if (!isObject(value) || typeof value.Url !== 'string')
    throw problems.badBody(`The property '${field.name}' takes an SP.FieldUrlValue.`);
  if (value.Url.length > mostText || !/^(https?:|mailto:|\/|$)/i.test(value.Url))
    throw problems.invalidValue(field.name, 'Invalid URL.');
  return { Description: typeof value.Description === 'string' ? value.Description : value.Url, Url: value.Url };
}

type Convert = (field: FieldRow, value: unknown, exchange: Exchange) => unknown;

/** How each type of column that can be written checks and keeps a value. */
const conversions: Readonly<Partial<Record<FieldType, Convert>>> = {
  Text: (field, value) => text(field, value, fieldSettings(field).MaxLength ?? mostText),
  File: (field, value) => text(field, value, fieldSettings(field).MaxLength ?? mostText),
  Note: (field, value) => text(field, value, mostNote),
  Number: number,
  Boolean: boolean,
  Choice: choice,
  MultiChoice: choices,
  DateTime: (field, value, exchange) => {
    const at = dateTime(field, value);
    return fieldSettings(field).DisplayFormat === 0 ? siteMidnight(exchange, at) : at;
  },
  User: (field, value, exchange) => principals(exchange, field, value)[0] ?? null,
  UserMulti: (field, value, exchange) => principals(exchange, field, value),
  Lookup: (field, value, exchange) => lookupIds(exchange, field, value)[0] ?? null,
  LookupMulti: (field, value, exchange) => lookupIds(exchange, field, value),
  URL: url,
};

/** Checks and converts one JSON value into what is stored; `null` clears. */
export function storedValue(exchange: Exchange, field: FieldRow, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const convert = conversions[field.type];
  if (!convert) throw problems.unknownProperty(field.name, 'the item');
  return convert(field, value, exchange);
}

/** The name a column goes by in an item's JSON: people and lookups carry `Id`, leading underscores become `OData__`. */
export function jsonName(field: FieldRow): string {
  if (isLookup(field.type)) return `${field.name}Id`;
  return field.name.startsWith('_') ? `OData_${field.name}` : field.name;
}

/** A list's own content type, or the one it comes from, may be named; there is no other to be had. */
function demandOwnType(list: ListRow, value: unknown): void {
  const own = [contentTypeId(list, false), contentTypeId(list, true)];
  const id = typeof value === 'string' ? value : '';
  if (!own.some((each) => id.length >= 6 && each.toLowerCase().startsWith(id.toLowerCase())))
    throw problems.notImplemented(`the content type ${shownValue(value)}`);
}

/** Reads an item's JSON body into stored values; unknown names are refused, read-only columns too. */
export function valuesFromBody(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  body: Properties,
): Map<FieldRow, unknown> {
  const byName = new Map(fields.map((field) => [jsonName(field), field]));
  const values = new Map<FieldRow, unknown>();
  for (const name of memberNames(body)) {
    const value = body[name];
    if (name === 'FileSystemObjectType') {
      if (value !== 0) throw problems.notImplemented(`${name} ${shownValue(value)} of an item`);
      continue;
    }
    const field = byName.get(name.endsWith('StringId') ? name.replace(/StringId$/, 'Id') : name);
    if (name === 'ContentTypeId') {
      demandOwnType(list, value);
      continue;
    }
    if (!field) throw unknownName(itemType(list), name);
    // read-only columns are silently left alone by SharePoint's REST
    if (field.read_only === 1) continue;
    values.set(field, storedValue(exchange, field, value));
  }
  return values;
}
