import { randomUUID } from 'node:crypto';
import { actorId, demand } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { eraseItem, eraseList } from '../store/eraseList';
import { forgetSchema } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { stamp } from './writeItem';
import { markListDeleted } from '../store/listRows';
import type { RecycledRow } from '../store/recycledRows';
import { addRecycledRow, putRecycledPayload, recycledIn, removeRecycledRow } from '../store/recycledRows';
import { dropScope } from '../store/scopeRows';

/** SP.RecycleBinItemType numbers. */
export const recycledKinds = { file: 1, item: 3, list: 4, folder: 5, attachment: 7, web: 10 } as const;

/** What brings a deleted sub-web back. */
export interface RecycledWeb {
  readonly id: number;
  readonly parent: number;
  readonly url: string;
}

/** What restoring needs: the rows as they stood, a list's old name and place, or an attachment. */
export interface Payload {
  readonly rows?: readonly ItemRow[];
  readonly list?: { readonly title: string; readonly root: string };
  /** An attachment's item, and its content in base 64. */
  readonly attachment?: { readonly id: number; readonly name: string; readonly content: string };
  readonly web?: RecycledWeb;
  readonly stage?: number;
}

interface NewRecycled {
  readonly title: string;
  readonly dir: string;
  readonly leaf: string;
  readonly kind: number;
  readonly author: number;
  readonly payload: Payload;
}

export function addRecycled(exchange: Exchange, listId: number, entry: NewRecycled): string {
  const { db } = exchange.tenant;
  const guid = randomUUID();
  addRecycledRow(db, {
    guid,
    list_id: listId,
    title: entry.title,
    dir: entry.dir,
    leaf: entry.leaf,
    kind: entry.kind,
    deleted: stamp(exchange),
    deleted_by: actorId(db, exchange.actor),
    author_id: entry.author,
    payload: JSON.stringify(entry.payload),
  });
  return guid;
}

export function payloadOf(row: RecycledRow): Payload {
  return JSON.parse(row.payload) as Payload;
}

export function stageOf(row: RecycledRow): number {
  return payloadOf(row).stage ?? 1;
}

export function mayManageBin(exchange: Exchange): boolean {
  return exchange.actor.admin;
}

/** What the asker finds in this web's bin, newest first; the root's holds deleted sub-webs too. */
export function recycledRows(exchange: Exchange): RecycledRow[] {
  const { tenant, web, actor } = exchange;
  const found = recycledIn(tenant.db, web.id, web.parent_id === null);
  return found.filter((row) => mayManageBin(exchange) || (row.deleted_by === actor.id && stageOf(row) === 1));
}

export function setStage(exchange: Exchange, row: RecycledRow, stage: number): void {
  putRecycledPayload(exchange.tenant.db, row.guid, JSON.stringify({ ...payloadOf(row), stage }));
}

/** Deletes for good what the bin holds. */
export function purge(exchange: Exchange, row: RecycledRow): void {
  const { db } = exchange.tenant;
  const { rows, list } = payloadOf(row);
  for (const each of rows ?? []) {
    eraseItem(db, row.list_id, each.id, false);
    if (each.unique_scope === 1) dropScope(db, each.scope_id);
  }
  if (list) eraseList(db, { id: row.list_id });
  removeRecycledRow(db, row.guid);
}

/** Takes a list away with everything in it; its title and address are free from now on. */
export function recycleList(exchange: Exchange, list: ListRow): string {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, list.scope_id, permission.manageLists);
  markListDeleted(db, list, stamp(exchange));
  forgetSchema(db);
  const cut = list.root.lastIndexOf('/');
  return addRecycled(exchange, list.id, {
    title: list.title,
    dir: list.root.slice(0, cut),
    leaf: list.root.slice(cut + 1),
    kind: recycledKinds.list,
    author: actorId(db, exchange.actor),
    payload: { list: { title: list.title, root: list.root } },
  });
}
