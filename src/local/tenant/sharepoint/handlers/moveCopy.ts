import { demand } from '../access';
import { noteChange } from '../items/changeLog';
import { contentOf } from '../items/fileContent';
import { demandName, relocate } from '../items/relocate';
import { addItem, demandEdit, scopeAt } from '../items/writeItem';
import { permission } from '../masks';
import { deleteItem } from '../items/removeItem';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { done } from '../protocol/Reply';
import { booleanOf, isObject, objectOf, readBody } from '../protocol/readBody';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { inheritFrom } from '../scopes';
import { fieldsOfList, itemAt, itemById, itemSelect, listAround } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectAll } from '../../sql';
import { upload } from './fileEntity';
import { serverRelative } from './serverRelative';

interface Place {
  readonly list: ListRow;
  readonly dir: string;
  readonly name: string;
}

/** Where a file is to go: a library of this web. */
export function placeOf(exchange: Exchange, given: string): Place {
  const url = serverRelative(exchange, given);
  const cut = url.lastIndexOf('/');
  const list = listAround(exchange.tenant.db, exchange.web.id, url.slice(0, cut));
  if (!list || list.template === 100) throw problems.folderMissing();
  return { list, dir: url.slice(0, cut), name: url.slice(cut + 1) };
}

/** Copies content into another place; author and times are new. Needs to read here and to add there. */
export function copyFile(exchange: Exchange, list: ListRow, row: ItemRow, to: Place, overwrite: boolean): void {
  demand(exchange.tenant.db, exchange.actor, row.scope_id, permission.openItems);
  upload(exchange, to.list, to.dir, to.name, overwrite, contentOf(exchange, list, row));
}

/**
 * Moves a file. Inside its library it keeps id, versions and permissions of its own; into another it is copied and
 * deleted.
 */
export function moveFile(exchange: Exchange, list: ListRow, row: ItemRow, to: Place, overwrite: boolean): void {
  const { db } = exchange.tenant;
  if (to.list.id !== list.id) {
    copyFile(exchange, list, row, to, overwrite);
    deleteItem(exchange, list, row);
    return;
  }
  const there = itemAt(db, list.id, `${to.dir}/${to.name}`);
  if (there && there.id !== row.id) {
    if (!overwrite || there.folder === 1) throw problems.nameTaken(`${to.dir}/${to.name}`);
    deleteItem(exchange, list, there);
  }
  moveWithin(exchange, list, row, to);
}

/**
 * A move inside one list: the same item under another folder's permissions, with no new version. Needs to edit it and
 * to add there.
 */
function moveWithin(exchange: Exchange, list: ListRow, row: ItemRow, to: Place): void {
  const { db } = exchange.tenant;
  demandEdit(exchange, list, row, permission.editListItems);
  const scope = scopeAt(exchange, list, to.dir);
  demand(db, exchange.actor, scope, permission.addListItems);
  inheritFrom(db, { kind: 'item', web: exchange.web, list, item: row }, scope);
  relocate(exchange, list, row, to.dir, to.name);
  run(db, 'UPDATE items SET version = version + 1 WHERE list_id = ? AND id = ?', list.id, row.id);
  noteChange(exchange, list, itemById(db, list.id, row.id) ?? row, 'update');
}

/** Copies a folder with everything in it, all of which must be readable. */
function copyFolder(exchange: Exchange, list: ListRow, row: ItemRow, to: Place): void {
  const { db } = exchange.tenant;
  const from = `${row.dir}/${row.leaf}`;
  if (`${to.dir}/${to.name}/`.toLowerCase().startsWith(`${from}/`.toLowerCase()))
    throw problems.badArgument('A folder cannot be copied into itself.');
  demandName(to.name);
  const fields = fieldsOfList(db, to.list.id);
  const title = fields.find((field) => field.name === 'Title');
  addItem(exchange, to.list, fields, new Map(title ? [[title, to.name]] : []), {
    dir: to.dir,
    folder: true,
    leaf: to.name,
  });
  for (const each of selectAll<ItemRow>(db, `${itemSelect} WHERE list_id = ? AND dir = ? ORDER BY id`, list.id, from)) {
    if (!mayRead(exchange, list, each, readsOwnOnly(list))) throw problems.accessDenied();
    const place = { list: to.list, dir: `${to.dir}/${to.name}`, name: each.leaf };
    if (each.folder === 1) copyFolder(exchange, list, each, place);
    else copyFile(exchange, list, each, place, false);
  }
}

/**
 * Moves a folder with everything in it: inside its library as it is, into another by copying and deleting. Never over
 * another.
 */
export function moveFolder(exchange: Exchange, list: ListRow, row: ItemRow, to: Place): void {
  if (to.list.id === list.id) {
    moveWithin(exchange, list, row, to);
    return;
  }
  copyFolder(exchange, list, row, to);
  deleteItem(exchange, list, row);
}

function pathIn(value: unknown): string {
  const path = isObject(value) ? value.DecodedUrl : undefined;
  if (typeof path !== 'string') throw problems.badArgument('The parameter srcPath or destPath is missing.');
  return path;
}

/** `SP.MoveCopyUtil.MoveFileByPath`, `CopyFileByPath`, `MoveFolderByPath` and `CopyFolderByPath`. */
export function moveOrCopyByPath(exchange: Exchange, segment: Segment): Reply {
  const body = readBody(exchange);
  const from = placeOf(exchange, pathIn(body.srcPath));
  const row = itemAt(exchange.tenant.db, from.list.id, `${from.dir}/${from.name}`);
  const folder = segment.name.endsWith('folderbypath');
  const moves = /\.move\w+bypath$/.test(segment.name);
  if (!row || (row.folder === 1) !== folder)
    throw folder ? problems.folderMissing() : problems.fileMissing(`${from.dir}/${from.name}`);
  if (!mayRead(exchange, from.list, row, readsOwnOnly(from.list))) throw problems.accessDenied();
  if (body.options !== undefined && booleanOf(objectOf(body, 'options'), 'KeepBoth') === true)
    throw problems.unsupportedOption('KeepBoth');
  const to = placeOf(exchange, pathIn(body.destPath));
  if (folder) {
    (moves ? moveFolder : copyFolder)(exchange, from.list, row, to);
    return done;
  }
  const overwrite = booleanOf(body, 'overwrite') ?? booleanArgument(segment, 0, 'overwrite', false);
  (moves ? moveFile : copyFile)(exchange, from.list, row, to, overwrite);
  return done;
}
