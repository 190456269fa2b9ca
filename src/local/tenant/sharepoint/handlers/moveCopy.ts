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
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, isObject, objectOf, readBody } from '../protocol/readBody';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { inheritFrom } from '../scopes';
import { fieldsOfList, itemAt, itemById, listAround } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { upload } from './fileEntity';
import { serverRelative } from './serverRelative';
import { countUpItem, rowsIn } from '../store/itemRows';

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
  upload(exchange, to.list, to.dir, to.name, overwrite, contentOf(exchange, row));
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
  demandEdit(exchange, list, row, permission.deleteListItems);
  const scope = scopeAt(exchange, list, to.dir);
  demand(db, exchange.actor, scope, permission.addListItems);
  inheritFrom(db, { kind: 'item', web: exchange.web, list, item: row }, scope);
  relocate(exchange, list, row, to.dir, to.name);
  countUpItem(db, row);
  noteChange(exchange, list, itemById(db, list.id, row.id) ?? row, 'update');
}

/** Copies a folder with everything in it, all of which must be readable. */
export function copyFolder(exchange: Exchange, list: ListRow, row: ItemRow, to: Place): void {
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
  for (const each of rowsIn(db, list.id, from)) {
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

/** A copy's author and times are new, and nothing is ever locked here for sharing. */
function demandOptions(body: Properties): void {
  if (body.options === undefined) return;
  const options = objectOf(body, 'options');
  if (booleanOf(options, 'KeepBoth') === true) throw problems.notImplemented('KeepBoth');
  demandMeant(options, {
    ResetAuthorAndCreatedOnCopy: [true],
    RetainEditorAndModifiedOnMove: [false],
    ShouldBypassSharedLocks: [false, true],
  });
}

/** Where a body of SP.MoveCopyUtil says from and to, and the row that is to go. */
function readMove(exchange: Exchange, body: Properties, folder: boolean): { from: Place; row: ItemRow; to: Place } {
  const from = placeOf(exchange, pathIn(body.srcPath));
  const row = itemAt(exchange.tenant.db, from.list.id, `${from.dir}/${from.name}`);
  if (!row || (row.folder === 1) !== folder)
    throw folder ? problems.folderMissing() : problems.fileMissing(`${from.dir}/${from.name}`);
  if (!mayRead(exchange, from.list, row, readsOwnOnly(from.list))) throw problems.accessDenied();
  demandOptions(body);
  return { from, row, to: placeOf(exchange, pathIn(body.destPath)) };
}

type Carry = (exchange: Exchange, list: ListRow, row: ItemRow, to: Place, overwrite: boolean) => void;

/** `SP.MoveCopyUtil.MoveFileByPath`, `CopyFileByPath`, `MoveFolderByPath` and `CopyFolderByPath`. */
export function moveOrCopyByPath(exchange: Exchange, segment: Segment, carry: Carry): Resource {
  demand(exchange.tenant.db, exchange.actor, exchange.web.scope_id, permission.open);
  return action(() => {
    const body = readBody(exchange);
    const { from, row, to } = readMove(exchange, body, segment.name.endsWith('folderbypath'));
    const overwrite = booleanOf(body, 'overwrite') ?? booleanArgument(segment, 0, 'overwrite', false);
    carry(exchange, from.list, row, to, overwrite);
    return done;
  });
}
