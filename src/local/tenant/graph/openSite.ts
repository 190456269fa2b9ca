import type { Caller, TenantContext } from '../platform';
import { findActor, maskOn } from '../sharepoint/access';
import type { Mask } from '../sharepoint/masks';
import { has, permission } from '../sharepoint/masks';
import { findWeb, listsOf, principalById } from '../sharepoint/store/findRows';
import type { ItemRow, ListRow, WebRow } from '../sharepoint/store/rows';
import { GraphError } from './GraphError';
import { everyWeb, itemByGuid, itemsIn } from './store/siteRows';

export const missing = (): GraphError => new GraphError(404, 'itemNotFound', 'The resource could not be found.');
const noSite = (): GraphError => new GraphError(404, 'itemNotFound', 'Requested site could not be found');

const mayOn = (context: TenantContext, caller: Caller, scope: number, wanted: Mask): boolean =>
  has(maskOn(context.db, findActor(context, caller), scope), wanted);

/** As SharePoint calls the site in Graph: host, site collection and web. */
export const siteId = (context: TenantContext, web: WebRow): string =>
  `${new URL(context.origin).host},${web.site_guid},${web.guid}`;

/** The site if there is one and the caller may open it. */
export function openSite(context: TenantContext, caller: Caller, web: WebRow | undefined): WebRow {
  if (web === undefined) throw noSite();
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
  return everyWeb(context).find((web) => siteId(context, web).toLowerCase() === id.toLowerCase());
}

/** Sites the caller may open whose name, title or address has the words. */
export function sitesWith(context: TenantContext, caller: Caller, words: string): WebRow[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '*');
  return everyWeb(context).filter((web) => {
    const text = `${web.title} ${web.description} ${web.url}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) && mayOn(context, caller, web.scope_id, permission.open);
  });
}

/** The library a site's `drive` is. */
export function driveList(context: TenantContext, caller: Caller, web: WebRow): ListRow {
  const list = listsOf(context.db, web.id).find(({ template }) => template === 101);
  if (list === undefined || !mayOn(context, caller, list.scope_id, permission.open)) throw missing();
  return list;
}

export const bytesOf = (guid: string): Buffer => Buffer.from(guid.replaceAll('-', ''), 'hex');

/** Files and folders directly in the library that the caller may see. */
export const filesIn = (context: TenantContext, caller: Caller, list: ListRow): ItemRow[] =>
  itemsIn(context, list, list.root).filter((row) => mayOn(context, caller, row.scope_id, permission.viewListItems));

/** One file or folder by its key; one the caller may not see is not there. */
export function fileByGuid(context: TenantContext, caller: Caller, list: ListRow, guid: string): ItemRow {
  const row = itemByGuid(context, list, guid);
  if (row === undefined || !mayOn(context, caller, row.scope_id, permission.viewListItems)) throw missing();
  return row;
}

export function identityOf(context: TenantContext, principal: number): object {
  const found = principalById(context.db, principal);
  return { user: { id: found?.object_id ?? null, displayName: found?.title ?? null } };
}
