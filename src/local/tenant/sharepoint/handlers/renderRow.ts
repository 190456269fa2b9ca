import { maskOn } from '../access';
import { lookupTitle } from '../items/itemEntity';
import { contentTypeId } from '../items/contentTypeId';
import { shownDate, shownNumber } from '../items/shownDate';
import { stampedValue } from '../items/stampedValue';
import type { Exchange } from '../protocol/Exchange';
import { principalById } from '../store/findRows';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';

type Row = Record<string, unknown>;

function person(exchange: Exchange, id: unknown): Row[] {
  const found = typeof id === 'number' ? principalById(exchange.tenant.db, id) : undefined;
  return found ? [{ id: String(found.id), title: found.title, email: found.email, sip: found.email, picture: '' }] : [];
}

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

function put(exchange: Exchange, row: Row, field: FieldRow, value: unknown, utc: boolean): void {
  const { name } = field;
  switch (field.type) {
    case 'Number':
      row[name] = typeof value === 'number' ? shownNumber(value) : '';
      row[`${name}.`] = typeof value === 'number' ? value.toFixed(14) : '';
      break;
    case 'Boolean':
      row[name] = value === true ? 'Yes' : value === false ? 'No' : '';
      row[`${name}.value`] = value === true ? '1' : value === false ? '0' : '';
      break;
    case 'DateTime': {
      const dateOnly = (JSON.parse(field.settings) as { DisplayFormat?: number }).DisplayFormat === 0;
      row[name] = typeof value === 'string' ? shownDate(exchange, value, utc, dateOnly) : '';
      row[`${name}.`] = typeof value === 'string' ? value : '';
      break;
    }
    case 'User':
    case 'UserMulti': {
      const people = many(value).flatMap((id) => person(exchange, id));
      row[name] = people.length > 0 ? people : '';
      break;
    }
    case 'Lookup':
    case 'LookupMulti':
      row[name] = many(value).map((id) => ({
        lookupId: Number(id),
        lookupValue: lookupTitle(exchange, field, Number(id)),
        isSecretFieldValue: false,
      }));
      break;
    case 'MultiChoice':
      row[name] = many(value);
      break;
    case 'URL': {
      const { Url = '', Description = '' } = (value ?? {}) as { Url?: string; Description?: string };
      row[name] = Url;
      row[`${name}.desc`] = Description;
      break;
    }
    default:
      row[name] =
        value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  }
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
    'FileRef.urlencode': encodeURIComponent(`${item.dir}/${item.leaf}`),
    FileLeafRef: item.leaf,
    File_x0020_Type: list.template === 100 || !item.leaf.includes('.') ? '' : (item.leaf.split('.').pop() ?? ''),
    ItemChildCount: '0',
    FolderChildCount: '0',
    SMTotalSize: '0',
  };
  for (const field of columns) {
    if (field.name === 'ID') continue;
    put(exchange, row, field, field.name === 'Attachments' ? '0' : stampedValue(item, stored, field.name), utc);
  }
  return row;
}
