import type { TenantContext } from '../../platform';
import { itemSelect } from '../../sharepoint/store/findRows';
import type { ItemRow, ListRow, WebRow } from '../../sharepoint/store/rows';
import { selectAll, selectOne } from '../../sql';

/** Every web that is not in the recycle bin. */
export const everyWeb = (context: TenantContext): WebRow[] =>
  selectAll<WebRow>(context.db, "SELECT * FROM webs WHERE url LIKE '/%' ORDER BY id");

/** Files and folders directly in a folder of a library, by name. */
export const itemsIn = (context: TenantContext, list: ListRow, folder: string): ItemRow[] =>
  selectAll<ItemRow>(context.db, `${itemSelect} WHERE list_id = ? AND dir = ? ORDER BY leaf`, list.id, folder);

export const itemByGuid = (context: TenantContext, list: ListRow, guid: string): ItemRow | undefined =>
  selectOne<ItemRow>(context.db, `${itemSelect} WHERE list_id = ? AND guid = ?`, list.id, guid);

/** Bytes of a file; 0 for a folder. */
export const sizeOf = (context: TenantContext, row: ItemRow): number =>
  selectOne<{ n: number }>(
    context.db,
    'SELECT length(content) AS n FROM files WHERE list_id = ? AND id = ?',
    row.list_id,
    row.id,
  )?.n ?? 0;

/** How many files and folders stand directly in a folder. */
export const childrenOf = (context: TenantContext, row: ItemRow): number =>
  selectOne<{ n: number }>(
    context.db,
    'SELECT count(*) AS n FROM items WHERE list_id = ? AND dir = ?',
    row.list_id,
    `${row.dir}/${row.leaf}`,
  )?.n ?? 0;
