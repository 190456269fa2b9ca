import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Properties } from '../protocol/readBody';
import { fieldSettings } from './itemValues';
import { principalById } from '../store/findRows';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { contentTypeId } from './contentTypeId';
import { shownDate, shownNumber } from './shownDate';
import { stampedValue } from './stampedValue';

type LookupTitle = (exchange: Exchange, field: FieldRow, id: number) => string;

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

const personText = (exchange: Exchange, id: unknown): string =>
  typeof id === 'number' ? (principalById(exchange.tenant.db, id)?.title ?? '') : '';

function urlText(value: unknown): string {
  const { Url = '', Description = '' } = value as { Url?: string; Description?: string };
  return `${Url}, ${Description}`;
}

/** A value that its type does not shape further. */
function plainText(value: unknown): string {
  if (typeof value === 'number') return shownNumber(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function textOf(exchange: Exchange, field: FieldRow, value: unknown, titleOf: LookupTitle): string {
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'DateTime':
      return typeof value === 'string'
        ? shownDate(exchange, value, false, fieldSettings(field).DisplayFormat === 0)
        : '';
    case 'Boolean':
      return value === true ? 'Yes' : 'No';
    case 'User':
    case 'UserMulti':
      return many(value)
        .map((id) => personText(exchange, id))
        .join('; ');
    case 'Lookup':
    case 'LookupMulti':
      return many(value)
        .map((id) => titleOf(exchange, field, Number(id)))
        .join('; ');
    case 'MultiChoice':
      return many(value).join(', ');
    case 'URL':
      return urlText(value);
    default:
      return plainText(value);
  }
}

/** The name a column has among an item's text values: the XML encoding of a leading underscore is encoded once more. */
function textName(name: string): string {
  return name.startsWith('_') ? `OData__x005f_${name.slice(1)}` : name.replace(/_/g, '_x005f_');
}

/** How a form shows what is edited by other means than its text. */
function editText(exchange: Exchange, field: FieldRow, value: unknown, titleOf: LookupTitle): string {
  const login = (id: unknown): string =>
    typeof id === 'number' ? (principalById(exchange.tenant.db, id)?.login ?? '') : '';
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'User':
    case 'UserMulti':
      return many(value).map(login).join(';');
    case 'Lookup':
    case 'LookupMulti':
      return many(value)
        .map((id) => `${String(id)};#${titleOf(exchange, field, Number(id))}`)
        .join(';#');
    default:
      return textOf(exchange, field, value, titleOf);
  }
}

/** Text as HTML shows it; rich text is HTML already. */
function htmlText(exchange: Exchange, field: FieldRow, value: unknown, titleOf: LookupTitle): string {
  const text = textOf(exchange, field, value, titleOf);
  if (fieldSettings(field).RichText === true) return text;
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  return escaped.replace(/\r?\n/g, '<br>');
}

export type TextForm = 'AsText' | 'AsHtml' | 'ForEdit';

const forms = { AsText: textOf, AsHtml: htmlText, ForEdit: editText };

/** `…/FieldValuesAsText` and the like: every column as text, in the site's zone and locale. */
export function fieldTexts(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  row: ItemRow,
  titleOf: LookupTitle,
  form: TextForm,
): Entity {
  const stored = JSON.parse(row.fields) as Properties;
  const values: Properties = {};
  for (const field of fields) {
    const value =
      field.name === 'ContentTypeId' ? contentTypeId(list, row.folder === 1) : stampedValue(row, stored, field.name);
    if (field.type !== 'Attachments')
      values[textName(field.name)] =
        field.name === 'ID' ? String(row.id) : forms[form](exchange, field, value, titleOf);
  }
  return {
    type: 'SP.FieldStringValues',
    link: `Web/Lists(guid'${list.guid}')/Items(${row.id})/FieldValues${form}`,
    values,
  };
}
