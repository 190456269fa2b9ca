import { demand } from '../access';
import { noteChange } from '../items/changeLog';
import { demandEdit, scopeAt } from '../items/writeItem';
import { permission } from '../masks';
import { deleteItem } from '../items/removeItem';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { done } from '../protocol/Reply';
import { booleanOf, isObject, objectOf, readBody } from '../protocol/readBody';
import { mayRead, readsOwnOnly } from '../query/runQuery';
import { itemAt, itemById, listAround } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run } from '../../sql';
import { contentOf, upload } from './fileEntity';
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

/** Moves a file. Inside its library it keeps id, versions and permissions of its own; into another it is copied and deleted. */
export function moveFile(exchange: Exchange, list: ListRow, row: ItemRow, to: Place, overwrite: boolean): void {
  const { db } = exchange.tenant;
  if (to.list.id !== list.id) {
    copyFile(exchange, list, row, to, overwrite);
    deleteItem(exchange, list, row);
    return;
  }
  demandEdit(exchange, list, row, permission.editListItems);
  const scope = scopeAt(exchange, list, to.dir);
  demand(db, exchange.actor, scope, permission.addListItems);
  if (to.name === '' || to.name.length > 255 || /["*:<>?/\\|]/.test(to.name)) throw problems.badArgument('The file or folder name is not valid.');
  const there = itemAt(db, list.id, `${to.dir}/${to.name}`);
  if (there && there.id !== row.id) {
    if (!overwrite || there.folder === 1) throw problems.nameTaken(`${to.dir}/${to.name}`);
    deleteItem(exchange, list, there);
  }
  if (row.unique_scope === 1) run(db, 'UPDATE scopes SET parent_id = ? WHERE id = ?', scope, row.scope_id);
  run(db, 'UPDATE items SET dir = ?, leaf = ?, scope_id = ?, version = version + 1 WHERE list_id = ? AND id = ?', to.dir, to.name, row.unique_scope === 1 ? row.scope_id : scope, list.id, row.id);
  noteChange(exchange, list, itemById(db, list.id, row.id) ?? row, 'update');
}

function pathIn(value: unknown): string {
  const path = isObject(value) ? value.DecodedUrl : undefined;
  if (typeof path !== 'string') throw problems.badArgument('The parameter srcPath or destPath is missing.');
  return path;
}

/** `SP.MoveCopyUtil.MoveFileByPath` and `CopyFileByPath`. */
export function moveOrCopyByPath(exchange: Exchange, segment: Segment): Reply {
  const body = readBody(exchange);
  const from = placeOf(exchange, pathIn(body.srcPath));
  const row = itemAt(exchange.tenant.db, from.list.id, `${from.dir}/${from.name}`);
  if (!row || row.folder === 1) throw problems.fileMissing(`${from.dir}/${from.name}`);
  if (!mayRead(exchange, from.list, row, readsOwnOnly(from.list))) throw problems.accessDenied();
  if (body.options !== undefined && booleanOf(objectOf(body, 'options'), 'KeepBoth') === true) throw problems.unsupportedOption('KeepBoth');
  const to = placeOf(exchange, pathIn(body.destPath));
  const overwrite = booleanOf(body, 'overwrite') ?? booleanArgument(segment, 0, 'overwrite', false);
  (segment.name.includes('move') ? moveFile : copyFile)(exchange, from.list, row, to, overwrite);
  return done;
}
