import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { isId, readerOf, resolveAll } from '../items/readField';
import { countIn, pageOfRows, rowsIn, rowsOfList, rowsWithIds } from '../store/itemRows';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { drive, viewThreshold } from './driveQuery';
import type { Expression } from './Expression';
import { fieldsOf, matches, order } from './Expression';
import type { Sort } from './parseFilter';
import { typedValues } from './typedValues';

export interface ItemQuery {
  readonly where: Expression | undefined;
  readonly sorts: readonly Sort[];
  readonly limit: number;
  /** Where the last page ended: its last id (and, when sorted, that row's sort value as text). */
  readonly after: { readonly id: number; readonly value?: string } | undefined;
  /** Server-relative URL of the folder; undefined for the whole list (OData items see every folder). */
  readonly folder: string | undefined;
  readonly recursive: boolean;
}

export interface Page {
  readonly rows: readonly ItemRow[];
  readonly more: boolean;
}

/** Pages by id through an unfiltered list or folder, skipping what the reader may not see without touching it. */
function pageById(exchange: Exchange, list: ListRow, query: ItemQuery): Page {
  const descending = query.sorts[0]?.descending === true;
  const ownOnly = readsOwnOnly(list);
  const found: ItemRow[] = [];
  let from = query.after?.id ?? (descending ? Number.MAX_SAFE_INTEGER : 0);
  const limit = Math.min(query.limit + 1, 1000);
  const folder = query.folder === undefined ? undefined : { path: query.folder, deep: query.recursive };
  const readers = exchange.actor.admin ? undefined : exchange.actor.principalIds;
  for (;;) {
    const rows = pageOfRows(exchange.tenant.db, { listId: list.id, from, descending, limit, folder, readers });
    exchange.meter.rows += rows.length;
    for (const row of rows) if (mayRead(exchange, list, row, ownOnly)) found.push(row);
    const last = rows[rows.length - 1];
    if (!last || rows.length < limit || found.length > query.limit) break;
    from = last.id;
  }
  return { rows: found.slice(0, query.limit), more: found.length > query.limit };
}

/** Everything the driving predicate, or the folder, or (in a small list) the whole list brings. */
function candidates(exchange: Exchange, list: ListRow, fields: readonly FieldRow[], query: ItemQuery): ItemRow[] {
  const { db } = exchange.tenant;
  const big = list.item_count > viewThreshold;
  const ids = query.where && drive(db, list, fields, query.where);
  if (ids && ids.length <= viewThreshold) {
    exchange.meter.rows += ids.length;
    return rowsWithIds(db, list.id, ids);
  }
  if (query.folder !== undefined && !query.recursive) {
    const inside = countIn(db, list.id, query.folder);
    if (inside > viewThreshold) throw problems.threshold();
    exchange.meter.rows += inside;
    return rowsIn(db, list.id, query.folder);
  }
  if (big) throw problems.threshold();
  exchange.meter.rows += list.item_count;
  return rowsOfList(db, list.id);
}

function within(row: ItemRow, query: ItemQuery): boolean {
  if (query.folder === undefined) return true;
  const dir = row.dir.toLowerCase();
  const folder = query.folder.toLowerCase();
  return dir === folder || (query.recursive && dir.startsWith(`${folder}/`));
}

function byId(sorts: readonly Sort[]): boolean {
  return sorts.length === 0 || (sorts.length === 1 && isId(sorts[0]?.field ?? ''));
}

/** Cuts a page out of what was found. The page's last row may be gone by now: then go on behind where it stood. */
function pageOf(found: readonly ItemRow[], { after, sorts, limit }: ItemQuery): Page {
  const at = after === undefined ? -1 : found.findIndex((row) => row.id === after.id);
  if (after !== undefined && at < 0 && !byId(sorts))
    throw problems.badQuery('The page this token points at no longer exists.');
  const from = after !== undefined && at < 0 ? found.filter((row) => row.id > after.id) : found.slice(at + 1);
  return { rows: from.slice(0, limit), more: from.length > limit };
}

/** Runs a query over a list's items with the reader's permissions and the list view threshold. Counts rows touched. */
export function runQuery(exchange: Exchange, list: ListRow, fields: readonly FieldRow[], asked: ItemQuery): Page {
  const query = asked.where ? { ...asked, where: typedValues(fields, asked.where) } : asked;
  const resolved = resolveAll(fields, [
    ...(query.where ? fieldsOf(query.where) : []),
    ...query.sorts.map((sort) => sort.field),
  ]);
  if (!query.where && byId(query.sorts)) return pageById(exchange, list, query);
  const ownOnly = readsOwnOnly(list);
  const { where } = query;
  const kept = candidates(exchange, list, fields, query)
    .filter((row) => within(row, query) && mayRead(exchange, list, row, ownOnly))
    .map((row) => ({ row, read: readerOf(exchange, resolved, row) }))
    .filter(({ read }) => where === undefined || matches(where, read));
  const compare = (left: (typeof kept)[number], right: (typeof kept)[number]): number => {
    for (const sort of query.sorts) {
      const by = order(left.read(sort.field), right.read(sort.field));
      if (by !== 0) return sort.descending ? -by : by;
    }
    return left.row.id - right.row.id;
  };
  kept.sort(compare);
  return pageOf(
    kept.map(({ row }) => row),
    query,
  );
}
