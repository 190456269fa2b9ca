import type { Caller, TenantContext } from '../platform';
import { findActor, maskOn } from '../sharepoint/access';
import type { Mask } from '../sharepoint/masks';
import { has, permission } from '../sharepoint/masks';
import { findWeb, itemSelect, listsOf, principalById } from '../sharepoint/store/findRows';
import type { ItemRow, ListRow, WebRow } from '../sharepoint/store/rows';
import { selectAll, selectOne } from '../sql';
import { GraphError } from './GraphError';

export const missing = (): GraphError => new GraphError(404, 'itemNotFound', 'The resource could not be found.');

const mayOn = (context: TenantContext, caller: Caller, scope: number, wanted: Mask): boolean =>
  has(maskOn(context.db, findActor(context, caller), scope), wanted);

/** As SharePoint calls the site in Graph: host, site collection and web. */
export const siteId = (context: TenantContext, web: WebRow): string =>
  `${new URL(context.origin).host},${web.site_guid},${web.guid}`;

/** The site if there is one and the caller may open it. */
export function openSite(context: TenantContext, caller: Caller, web: WebRow | undefined): WebRow {
  if (web === undefined) throw missing();
  if (!mayOn(context, caller, web.scope_id, permission.open))
    throw new GraphError(403, 'accessDenied', 'Access denied');
  return web;
}

export function webByPath(context: TenantContext, host: string, path: string): WebRow | undefined {
  if (host.toLowerCase() !== `${new URL(context.origin).host}:`)
    throw new GraphError(400, 'invalidRequest', 'Invalid hostname for this tenancy');
  return findWeb(context.db, path);
}

export function webById(context: TenantContext, id: string): WebRow | undefined {
  return selectAll<WebRow>(context.db, "SELECT * FROM webs WHERE url LIKE '/%'").find(
    (web) => siteId(context, web).toLowerCase() === id.toLowerCase(),
  );
}

/** The library a site's `drive` is. */
export function driveList(context: TenantContext, caller: Caller, web: WebRow): ListRow {
  const list = listsOf(context.db, web.id).find(({ template }) => template === 101);
  if (list === undefined || !mayOn(context, caller, list.scope_id, permission.open)) throw missing();
  return list;
}

export const bytesOf = (guid: string): Buffer => Buffer.from(guid.replaceAll('-', ''), 'hex');

/** Files and folders directly in the library that the caller may see. */
export function filesIn(context: TenantContext, caller: Caller, list: ListRow): ItemRow[] {
  return selectAll<ItemRow>(
    context.db,
    `${itemSelect} WHERE list_id = ? AND dir = ? ORDER BY leaf`,
    list.id,
    list.root,
  ).filter((row) => mayOn(context, caller, row.scope_id, permission.viewListItems));
}

/** One file or folder by its key; one the caller may not see is not there. */
export function fileByGuid(context: TenantContext, caller: Caller, list: ListRow, guid: string): ItemRow {
  const row = selectOne<ItemRow>(context.db, `${itemSelect} WHERE list_id = ? AND guid = ?`, list.id, guid);
  if (row === undefined || !mayOn(context, caller, row.scope_id, permission.viewListItems)) throw missing();
  return row;
}

export function sizeOf(context: TenantContext, row: ItemRow): number {
  return (
    selectOne<{ n: number }>(
      context.db,
      'SELECT length(content) AS n FROM files WHERE list_id = ? AND id = ?',
      row.list_id,
      row.id,
    )?.n ?? 0
  );
}

export function identityOf(context: TenantContext, principal: number): object {
  const found = principalById(context.db, principal);
  return { user: { id: found?.object_id ?? null, displayName: found?.title ?? null } };
}

export function childrenOf(context: TenantContext, row: ItemRow): number {
  return (
    selectOne<{ n: number }>(
      context.db,
      'SELECT count(*) AS n FROM items WHERE list_id = ? AND dir = ?',
      row.list_id,
      `${row.dir}/${row.leaf}`,
    )?.n ?? 0
  );
}
