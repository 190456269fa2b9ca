import { forgetAccess } from '../access';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { deny } from '../protocol/Reply';
import { dropScope, followParent } from '../scopes';
import { eraseList } from '../store/eraseList';
import { findWeb, forgetSchema, webById } from '../store/findRows';
import type { ListRow, WebRow } from '../store/rows';
import { run, selectAll } from '../../sql';
import type { RecycledRow, RecycledWeb } from './recycled';
import { addRecycled, recycledKinds } from './recycled';

const away = (web: Pick<WebRow, 'guid'>): string => `deleted ${web.guid}`;

/**
 * Takes a sub-web away with everything in it, into the site collection's bin, where administrators find it; its address
 * is free from now on.
 */
export function recycleWeb(exchange: Exchange, web: WebRow, parent: number): void {
  const { db } = exchange.tenant;
  run(db, 'UPDATE webs SET url = ?, parent_id = NULL WHERE id = ?', away(web), web.id);
  run(db, 'UPDATE lists SET root = ? || root WHERE web_id = ?', away(web), web.id);
  forgetSchema(db);
  const cut = web.url.lastIndexOf('/');
  const entry = {
    title: web.title,
    dir: web.url.slice(0, cut),
    leaf: web.url.slice(cut + 1),
    kind: recycledKinds.web,
    author: exchange.actor.id,
  };
  addRecycled(exchange, 0, { ...entry, payload: { web: { id: web.id, parent, url: web.url }, stage: 2 } });
}

/** Puts a sub-web back at its address. Refused where the address is taken or the web above it is gone. */
export function restoreWeb(exchange: Exchange, was: RecycledWeb): void {
  const { db } = exchange.tenant;
  const web = webById(db, was.id) ?? deny(problems.webMissing(was.url));
  const parent = webById(db, was.parent);
  if (!parent?.url.startsWith('/')) throw problems.webMissing(was.url.slice(0, was.url.lastIndexOf('/')));
  if (findWeb(db, was.url)) throw problems.webTaken(was.url);
  run(db, 'UPDATE webs SET url = ?, parent_id = ? WHERE id = ?', was.url, was.parent, web.id);
  run(db, 'UPDATE lists SET root = substr(root, ?) WHERE web_id = ?', away(web).length + 1, web.id);
  followParent(db, web, parent.scope_id);
  forgetSchema(db);
}

/** Deletes for good what the bin holds of a sub-web. */
export function purgeWeb(exchange: Exchange, row: RecycledRow, was: RecycledWeb): void {
  const { db } = exchange.tenant;
  const web = webById(db, was.id);
  for (const list of selectAll<Pick<ListRow, 'id'>>(db, 'SELECT id FROM lists WHERE web_id = ?', was.id))
    eraseList(db, list);
  if (web?.unique_scope === 1) dropScope(db, web.scope_id);
  run(db, 'DELETE FROM webs WHERE id = ?', was.id);
  run(db, 'DELETE FROM recycled WHERE guid = ?', row.guid);
  forgetAccess(db);
}
