import { maskOn } from '../access';
import { lookupTitle } from '../items/itemEntity';
import { contentTypeId } from '../items/contentTypeId';
import { shownDate, shownNumber } from '../items/shownDate';
import { stampedValue } from '../items/stampedValue';
import type { Exchange } from '../protocol/Exchange';
import { principalById } from '../store/findRows';
import type { FieldRow, FieldType, ItemRow, ListRow } from '../store/rows';

type Row = Record<string, unknown>;

function person(exchange: Exchange, id: unknown): Row[] {
  const found = typeof id === 'number' ? principalById(exchange.tenant.db, id) : undefined;
  return found ? [{ id: String(found.id), title: found.title, email: found.email, sip: found.email, picture: '' }] : [];
}

function many(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** What a row says of one column: the text, and beside it the raw value under a name with a dot. */
type Write = (value: unknown, field: FieldRow, exchange: Exchange, utc: boolean) => Row;

const writeNumber: Write = (value, { name }) => ({
  [name]: typeof value === 'number' ? shownNumber(value) : '',
  [`${name}.`]: typeof value === 'number' ? value.toFixed(14) : '',
});

const writeBoolean: Write = (value, { name }) => {
  if (typeof value !== 'boolean') return { [name]: '', [`${name}.value`]: '' };
  return { [name]: value ? 'Yes' : 'No', [`${name}.value`]: value ? '1' : '0' };
};

const writeTime: Write = (value, field, exchange, utc) => {
  const dateOnly = (JSON.parse(field.settings) as { DisplayFormat?: number }).DisplayFormat === 0;
  return {
    [field.name]: typeof value === 'string' ? shownDate(exchange, value, utc, dateOnly) : '',
    [`${field.name}.`]: typeof value === 'string' ? value : '',
  };
};

const writePeople: Write = (value, { name }, exchange) => {
  const people = many(value).flatMap((id) => person(exchange, id));
  return { [name]: people.length > 0 ? people : '' };
};

const writeLookups: Write = (value, field, exchange) => ({
  [field.name]: many(value).map((id) => ({
    lookupId: Number(id),
    lookupValue: lookupTitle(exchange, field, Number(id)),
    isSecretFieldValue: false,
  })),
});

const writeUrl: Write = (value, { name }) => {
  const { Url = '', Description = '' } = (value ?? {}) as { Url?: string; Description?: string };
  return { [name]: Url, [`${name}.desc`]: Description };
};

const writeText: Write = (value, { name }) => {
  if (value === null || value === undefined) return { [name]: '' };
  return { [name]: typeof value === 'string' ? value : JSON.stringify(value) };
};

const writers: Readonly<Partial<Record<FieldType, Write>>> = {
  Number: writeNumber,
  Boolean: writeBoolean,
  DateTime: writeTime,
  User: writePeople,
  UserMulti: writePeople,
  Lookup: writeLookups,
  LookupMulti: writeLookups,
  MultiChoice: (value, { name }) => ({ [name]: many(value) }),
  URL: writeUrl,
};

/** An address in the four ways rows carry it (recorded). */
function encodings(url: string): Row {
  const asUrl = url.split('/').map(encodeURIComponent).join('/');
  return {
    'FileRef.urlencode': encodeURIComponent(url),
    'FileRef.urlencodeasurl': asUrl,
    'FileRef.urlencoding': asUrl,
    'FileRef.scriptencodeasurl': url.replace(/[\\/' ]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  };
}

/** One row of RenderListDataAsStream: text, with the raw value beside it under a name with a dot. */
export function renderRow(
  exchange: Exchange,
  list: ListRow,
  columns: readonly FieldRow[],
  item: ItemRow,
  utc: boolean,
): Row {
  const stored = JSON.parse(item.fields) as Row;
  const { high, low } = maskOn(exchange.tenant.db, exchange.actor, item.scope_id);
  const row: Row = {
    ID: String(item.id),
    PermMask: `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`,
    FSObjType: String(item.folder),
    UniqueId: `{${item.guid.toUpperCase()}}`,
    ContentTypeId: contentTypeId(list, item.folder === 1),
    FileRef: `${item.dir}/${item.leaf}`,
    ...encodings(`${item.dir}/${item.leaf}`),
    FileLeafRef: item.leaf,
    File_x0020_Type: list.template === 100 || !item.leaf.includes('.') ? '' : (item.leaf.split('.').pop() ?? ''),
    ItemChildCount: '0',
    FolderChildCount: '0',
    SMTotalSize: '0',
    _CommentFlags: '',
    _CommentCount: '',
    owshiddenversion: String(item.version),
    Restricted: '',
    ...(list.template === 100 ? { Attachments: '0' } : {}),
  };
  for (const field of columns) {
    if (field.name === 'ID') continue;
    const value = field.name === 'Attachments' ? '0' : stampedValue(item, stored, field.name);
    Object.assign(row, (writers[field.type] ?? writeText)(value, field, exchange, utc));
  }
  return row;
}
