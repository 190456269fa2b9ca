import { randomUUID } from 'node:crypto';
import { switchesOf } from '../../switches';
import { actorId, demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { itemAt, itemById, listById } from '../store/findRows';
import { listSettings } from '../store/listSettings';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { indexItem } from './indexItem';
import { noteChange } from './changeLog';
import { demandNotCheckedOut } from './checkouts';
import { demandPath, relocate } from './relocate';
import { trimContentRows } from '../store/contentRows';
import { isValueTaken } from '../store/indexRows';
import { ownValues, stampsIn } from './stampsIn';
import { addItemRow, changeItemRow, stampItem } from '../store/itemRows';
import { countItems, setNextId, touchList } from '../store/listRows';
import { keepVersionRow, trimVersionRows } from '../store/versionRows';

export type Values = ReadonlyMap<FieldRow, unknown>;

/** Seconds, as SharePoint keeps times. */
export function stamp(exchange: Exchange): string {
  return `${exchange.tenant.now().toISOString().slice(0, 19)}Z`;
}

function demandRequired(fields: readonly FieldRow[], stored: Readonly<Record<string, unknown>>): void {
  for (const field of fields) {
    if (field.required === 1 && (stored[field.name] ?? '') === '')
      throw problems.invalidValue(field.name, 'You must specify a value for this required field.');
  }
}

/** List-wide and without case, as SharePoint's own check (which is why it is an oracle, see permissions.md §4). */
export function demandUnique(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  stored: Readonly<Record<string, unknown>>,
  id: number,
): void {
  for (const field of fields) {
    const value = stored[field.name];
    if (field.uniq !== 1 || value === null || value === undefined) continue;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const taken = isValueTaken(exchange.tenant.db, list.id, field.name, value, id);
    if (taken) throw problems.duplicateValue(field.title, switchesOf(exchange.tenant.db).duplicateStatus);
  }
}

function fallbackOf(field: FieldRow, text: string): unknown {
  if (field.type === 'Number') return Number(text);
  return field.type === 'Boolean' ? text === '1' : text;
}

function defaults(fields: readonly FieldRow[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const fallback = (JSON.parse(field.settings) as { DefaultValue?: string | null }).DefaultValue;
    if (fallback === undefined || fallback === null) continue;
    values[field.name] = fallbackOf(field, fallback);
  }
  return values;
}

export interface NewItem {
  /** Server-relative URL of the folder; the list's root when absent. */
  readonly dir?: string;
  readonly folder?: boolean;
  readonly leaf?: string;
  /** For files: skip required columns, as uploading does. */
  readonly file?: boolean;
  /** Forged authorship; only honoured by the caller's check of ManagePermissions. */
  readonly authorId?: number;
}

/** The scope a new item in `dir` will inherit, and the check that `dir` is there. */
export function scopeAt(exchange: Exchange, list: ListRow, dir: string): number {
  if (dir.toLowerCase() === list.root.toLowerCase()) return list.scope_id;
  const folder = itemAt(exchange.tenant.db, list.id, dir);
  if (!folder || folder.folder !== 1) throw problems.folderMissing();
  return folder.scope_id;
}

/** Adds an item, folder or file's row. Needs AddListItems where it lands. Author and times are the server's. */
export function addItem(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  values: Values,
  wanted: NewItem = {},
): ItemRow {
  const { db } = exchange.tenant;
  const dir = wanted.dir ?? list.root;
  const scope = scopeAt(exchange, list, dir);
  demand(db, exchange.actor, scope, permission.addListItems);
  if (switchesOf(db).addAlone === 'refused') demand(db, exchange.actor, scope, permission.editListItems);
  const fresh = listById(db, list.id) ?? list;
  const id = fresh.next_id;
  const stored = defaults(fields);
  for (const [field, value] of ownValues(values)) stored[field.name] = value;
  delete stored.FileLeafRef;
  const leaf = wanted.leaf ?? `${id}_.000`;
  demandPath(`${dir}/${leaf}`);
  if (itemAt(db, list.id, `${dir}/${leaf}`)) throw problems.nameTaken(`${dir}/${leaf}`);
  if (wanted.folder !== true && wanted.file !== true) demandRequired(fields, stored);
  demandUnique(exchange, list, fields, stored, id);
  const at = stamp(exchange);
  const author = wanted.authorId ?? actorId(db, exchange.actor);
  const row: ItemRow = {
    list_id: list.id,
    id,
    guid: randomUUID(),
    dir,
    leaf,
    folder: wanted.folder === true ? 1 : 0,
    scope_id: scope,
    unique_scope: 0,
    version: 1,
    ui_version: 512,
    created: at,
    modified: at,
    author_id: author,
    editor_id: author,
    fields: JSON.stringify(stored),
  };
  addItemRow(db, { ...row, ...stampsIn(values) });
  countItems(db, list.id, 1, at);
  setNextId(db, list.id, id + 1);
  const added = itemById(db, list.id, id);
  if (!added) throw new Error('an item just added is missing');
  indexItem(db, fields, added);
  keepVersion(exchange, list, added);
  noteChange(exchange, list, added, 'add');
  return added;
}

function stampsNow(exchange: Exchange, at: string, editorId?: number): Pick<ItemRow, 'modified' | 'editor_id'> {
  return { modified: at, editor_id: editorId ?? actorId(exchange.tenant.db, exchange.actor) };
}

function keepVersion(exchange: Exchange, list: ListRow, row: ItemRow): void {
  const settings = listSettings(list);
  if (!settings.EnableVersioning || row.folder === 1) return;
  const { db } = exchange.tenant;
  keepVersionRow(db, row);
  trimVersionRows(db, row, row.ui_version - settings.MajorVersionLimit * 512);
  if (list.template !== 100) trimContentRows(db, row, row.ui_version - (settings.MajorVersionLimit - 1) * 512);
}

/** Changes an item. Needs EditListItems on it; WriteSecurity narrows that to one's own. */
export function updateItem(
  exchange: Exchange,
  list: ListRow,
  fields: readonly FieldRow[],
  row: ItemRow,
  values: Values,
  editorId?: number,
): ItemRow {
  const { db } = exchange.tenant;
  demandEdit(exchange, list, row, permission.editListItems);
  const stored = JSON.parse(row.fields) as Record<string, unknown>;
  for (const [field, value] of ownValues(values)) stored[field.name] = value;
  const leaf =
    typeof stored.FileLeafRef === 'string' && (row.folder === 1 || list.template !== 100)
      ? stored.FileLeafRef
      : row.leaf;
  delete stored.FileLeafRef;
  if (row.folder !== 1)
    demandRequired(
      fields.filter((field) => values.has(field)),
      stored,
    );
  demandUnique(exchange, list, fields, stored, row.id);
  if (leaf !== row.leaf) demandEdit(exchange, list, row, permission.deleteListItems);
  if (leaf !== row.leaf) relocate(exchange, list, row, row.dir, leaf);
  const at = stamp(exchange);
  const versioned = listSettings(list).EnableVersioning && row.folder !== 1;
  changeItemRow(db, row, {
    fields: JSON.stringify(stored),
    ui_version: row.ui_version + (versioned ? 512 : 0),
    ...stampsNow(exchange, at, editorId),
  });
  const stamps = stampsIn(values);
  if (Object.keys(stamps).length > 0)
    stampItem(db, row, {
      author_id: row.author_id,
      created: row.created,
      ...stampsNow(exchange, at, editorId),
      ...stamps,
    });
  touchList(db, list.id, at);
  const changed = itemById(db, list.id, row.id);
  if (!changed) throw new Error('an item just changed is missing');
  indexItem(db, fields, changed);
  keepVersion(exchange, list, changed);
  noteChange(exchange, list, changed, 'update');
  return changed;
}

/** Edit or delete rights on an item, with WriteSecurity, which Override List Behaviors lifts. */
export function demandEdit(
  exchange: Exchange,
  list: ListRow,
  row: ItemRow,
  wanted: typeof permission.editListItems | typeof permission.deleteListItems,
): void {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, row.scope_id, permission.viewListItems, wanted);
  demandNotCheckedOut(exchange, list, row);
  const { WriteSecurity } = listSettings(list);
  if (WriteSecurity === 1 || exchange.actor.admin) return;
  if (WriteSecurity === 2 && row.author_id === exchange.actor.id) return;
  demand(db, exchange.actor, list.scope_id, permission.cancelCheckout);
}
