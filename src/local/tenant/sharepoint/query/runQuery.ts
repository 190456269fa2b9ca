import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { mayRead, readsOwnOnly } from '../items/mayRead';
import { readerOf, resolveAll } from '../items/readField';
import { itemSelect } from '../store/findRows';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { marks, selectAll, selectOne } from '../../sql';
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
  const { db } = exchange.tenant;
  const descending = query.sorts[0]?.descending === true;
  const principals = exchange.actor.principalIds;
  const trim = exchange.actor.admin
    ? ''
    : `AND scope_id IN (SELECT a.scope_id FROM assignments a JOIN roles r ON r.id = a.role_id WHERE (r.low & 1) AND a.principal_id IN (${marks(principals)}))`;
  const place =
    query.folder === undefined ? '' : query.recursive ? 'AND (dir = ? OR (dir >= ? AND dir < ?))' : 'AND dir = ?';
  const folder = query.folder ?? '';
  const places = query.folder === undefined ? [] : query.recursive ? [folder, `${folder}/`, `${folder}0`] : [folder];
  const readers = exchange.actor.admin ? [] : principals;
  const ownOnly = readsOwnOnly(list);
  const found: ItemRow[] = [];
  let from = query.after?.id ?? (descending ? Number.MAX_SAFE_INTEGER : 0);
  const step = Math.min(query.limit + 1, 1000);
  for (;;) {
    const rows = selectAll<ItemRow>(
      db,
      `${itemSelect} WHERE list_id = ? AND id ${descending ? '<' : '>'} ? ${place} ${trim} ORDER BY id ${descending ? 'DESC' : 'ASC'} LIMIT ?`,
      list.id,
      from,
      ...places,
      ...readers,
      step,
    );
    exchange.meter.rows += rows.length;
    for (const row of rows) if (mayRead(exchange, list, row, ownOnly)) found.push(row);
    const last = rows[rows.length - 1];
    if (!last || rows.length < step || found.length > query.limit) break;
    from = last.id;
  }
  return { rows: found.slice(0, query.limit), more: found.length > query.limit };
}

function rowsByIds(exchange: Exchange, list: ListRow, ids: readonly number[]): ItemRow[] {
  return selectAll<ItemRow>(
    exchange.tenant.db,
    `${itemSelect} WHERE list_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    list.id,
    JSON.stringify(ids),
  );
}

/** Everything the driving predicate, or the folder, or (in a small list) the whole list brings. */
function candidates(exchange: Exchange, list: ListRow, fields: readonly FieldRow[], query: ItemQuery): ItemRow[] {
  const { db } = exchange.tenant;
  const big = list.item_count > viewThreshold;
  const ids = query.where && drive(db, list, fields, query.where);
  if (ids && ids.length <= viewThreshold) {
    exchange.meter.rows += ids.length;
    return rowsByIds(exchange, list, ids);
  }
  if (query.folder !== undefined && !query.recursive) {
    const inside =
      selectOne<{ n: number }>(
        db,
        'SELECT count(*) AS n FROM items WHERE list_id = ? AND dir = ?',
        list.id,
        query.folder,
      )?.n ?? 0;
    if (inside > viewThreshold) throw problems.threshold();
    exchange.meter.rows += inside;
    return selectAll<ItemRow>(db, `${itemSelect} WHERE list_id = ? AND dir = ? ORDER BY id`, list.id, query.folder);
  }
  if (big) throw problems.threshold();
  exchange.meter.rows += list.item_count;
  return selectAll<ItemRow>(db, `${itemSelect} WHERE list_id = ? ORDER BY id`, list.id);
}

function within(row: ItemRow, query: ItemQuery): boolean {
  if (query.folder === undefined) return true;
  const dir = row.dir.toLowerCase();
  const folder = query.folder.toLowerCase();
  return dir === folder || (query.recursive && dir.startsWith(`${folder}/`));
}

function byId(sorts: readonly Sort[]): boolean {
  return sorts.length === 0 || (sorts.length === 1 && (sorts[0]?.field === 'ID' || sorts[0]?.field === 'Id'));
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
  const { after } = query;
  const start = after === undefined ? 0 : kept.findIndex(({ row }) => row.id === after.id) + 1;
  // the page's last row may be gone by now: then go on behind where it stood
  const lost = after !== undefined && start === 0;
  const from = lost && byId(query.sorts) ? kept.filter(({ row }) => row.id > after.id) : kept.slice(start);
  if (lost && !byId(query.sorts)) throw problems.badQuery('The page this token points at no longer exists.');
  return { rows: from.slice(0, query.limit).map(({ row }) => row), more: from.length > query.limit };
}
