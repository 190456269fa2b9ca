import { forgetAccess } from '../access';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { deny } from '../protocol/Reply';
import { followParent } from '../scopes';
import { eraseList } from '../store/eraseList';
import { findWeb, forgetSchema, webById } from '../store/findRows';
import type { WebRow } from '../store/rows';
import type { RecycledWeb } from './recycled';
import { addRecycled, recycledKinds } from './recycled';
import type { RecycledRow } from '../store/recycledRows';
import { removeRecycledRow } from '../store/recycledRows';
import { dropScope } from '../store/scopeRows';
import { listIdsOf, moveWebAway, moveWebBack, removeWebRow } from '../store/webRows';

const away = (web: Pick<WebRow, 'guid'>): string => `deleted ${web.guid}`;

/**
 * Takes a sub-web away with everything in it, into the site collection's bin, where administrators find it; its address
 * is free from now on.
 */
export function recycleWeb(exchange: Exchange, web: WebRow, parent: number): void {
  const { db } = exchange.tenant;
  moveWebAway(db, web.id, away(web));
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
  const web = webById(db, was.id) ?? deny(problems.webMissing());
  const parent = webById(db, was.parent);
  if (!parent?.url.startsWith('/')) throw problems.webMissing();
  if (findWeb(db, was.url)) throw problems.webTaken(was.url);
  moveWebBack(db, web.id, away(web), was.url, was.parent);
  followParent(db, web, parent.scope_id);
  forgetSchema(db);
}

/** Deletes for good what the bin holds of a sub-web. */
export function purgeWeb(exchange: Exchange, row: RecycledRow, was: RecycledWeb): void {
  const { db } = exchange.tenant;
  const web = webById(db, was.id);
  for (const id of listIdsOf(db, was.id)) eraseList(db, { id });
  if (web?.unique_scope === 1) dropScope(db, web.scope_id);
  removeWebRow(db, was.id);
  removeRecycledRow(db, row.guid);
  forgetAccess(db);
}
