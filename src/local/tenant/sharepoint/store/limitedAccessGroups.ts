import type { DatabaseSync } from 'node:sqlite';
import { limitedAccessId, webOnlyLimitedAccessId } from '../masks';
import { addPrincipal } from './addPrincipal';
import { principalByLogin } from './findRows';
import { addAssignmentRow } from './scopeRows';

function ensureGroup(db: DatabaseSync, title: string, scope: number, role: number): void {
  if (principalByLogin(db, title)) return;
  const id = addPrincipal(db, { kind: 'group', login: title, title, owner_id: null });
  addAssignmentRow(db, scope, id, role);
}

/** The group SharePoint makes for the web itself; it holds Web-Only Limited Access (recorded). */
export function ensureWebGroup(db: DatabaseSync, web: { readonly guid: string; readonly scope_id: number }): void {
  ensureGroup(db, `Limited Access System Group For Web ${web.guid}`, web.scope_id, webOnlyLimitedAccessId);
}

/** The group SharePoint makes for a list once somebody reaches something in it alone. */
export function ensureListGroup(db: DatabaseSync, guid: string, scope: number): void {
  ensureGroup(db, `Limited Access System Group For List ${guid}`, scope, limitedAccessId);
}
