import { demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { deny } from '../protocol/Reply';
import { fieldsOfList, forgetSchema, itemAt, itemById, listById, listByTitle } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { noteChange } from './changeLog';
import { indexItem } from './indexItem';
import type { Payload } from './recycled';
import { payloadOf } from './recycled';
import { restoreWeb } from './recycledWeb';
import { demandUnique, scopeAt, stamp, updateItem } from './writeItem';
import { addAttachmentRow, attachmentContent } from '../store/attachmentRows';
import { addItemRow } from '../store/itemRows';
import { countItems, isRootTaken, markListRestored } from '../store/listRows';
import type { RecycledRow } from '../store/recycledRows';
import { removeRecycledRow } from '../store/recycledRows';
import { hangScope } from '../store/scopeRows';

/**
 * Puts one row back: into its folder, under that folder's permissions unless it has its own, with its versions and
 * content.
 */
function putBack(exchange: Exchange, list: ListRow, row: ItemRow): void {
  const { db } = exchange.tenant;
  const parent = scopeAt(exchange, list, row.dir);
  if (itemAt(db, list.id, `${row.dir}/${row.leaf}`)) throw problems.nameTaken(`${row.dir}/${row.leaf}`);
  const fields = fieldsOfList(db, list.id);
  demandUnique(exchange, list, fields, JSON.parse(row.fields) as Record<string, unknown>, row.id);
  const scope = row.unique_scope === 1 ? row.scope_id : parent;
  if (row.unique_scope === 1) hangScope(db, row.scope_id, parent);
  addItemRow(db, { ...row, list_id: list.id, scope_id: scope });
  countItems(db, list.id, 1, stamp(exchange));
  indexItem(db, fields, row);
  noteChange(exchange, list, row, 'restore');
}

function restoreList(exchange: Exchange, id: number, was: { readonly title: string; readonly root: string }): void {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, exchange.web.scope_id, permission.manageLists);
  if (listByTitle(db, exchange.web.id, was.title)) throw problems.listTitleTaken();
  if (isRootTaken(db, was.root)) throw problems.nameTaken(was.root);
  markListRestored(db, id, was.title, was.root);
  forgetSchema(db);
}

/**
 * Puts an attachment back beside its item, which changes with it. Refused where the item is gone or has another of that
 * name.
 */
function restoreAttachment(exchange: Exchange, listId: number, was: NonNullable<Payload['attachment']>): void {
  const { db } = exchange.tenant;
  const list = listById(db, listId) ?? deny(problems.listIdMissing());
  const row = itemById(db, listId, was.id) ?? deny(problems.itemMissing());
  if (attachmentContent(db, row, was.name) !== undefined) throw problems.attachmentTaken();
  updateItem(exchange, list, fieldsOfList(db, listId), row, new Map());
  addAttachmentRow(db, row, was.name, Buffer.from(was.content, 'base64'));
}

/** Takes something out of the recycle bin, back to where it was. Needs AddListItems there (ManageLists for a list). */
export function restore(exchange: Exchange, row: RecycledRow): void {
  const { db } = exchange.tenant;
  const { rows, list: was, attachment, web } = payloadOf(row);
  if (web) restoreWeb(exchange, web);
  else if (attachment) restoreAttachment(exchange, row.list_id, attachment);
  else if (was) restoreList(exchange, row.list_id, was);
  else {
    const list = listById(db, row.list_id);
    if (!list) throw problems.listIdMissing();
    demand(db, exchange.actor, scopeAt(exchange, list, row.dir), permission.addListItems);
    // folders before what is in them
    const ordered = [...(rows ?? [])].sort(
      (left, right) => `${left.dir}/${left.leaf}`.length - `${right.dir}/${right.leaf}`.length,
    );
    for (const each of ordered) putBack(exchange, list, each);
  }
  removeRecycledRow(db, row.guid);
}
