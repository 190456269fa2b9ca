import type { DatabaseSync } from 'node:sqlite';
import { fixedFieldIds } from './fixedFieldIds';
import { builtInRoles } from '../masks';
import { giveSystemColumnId } from './fieldRows';
import { forgetSchema, listsOf } from './findRows';
import { ensureWebGroup } from './limitedAccessGroups';
import { addPageColumns } from './pageColumns';
import { addRole, highestRoleId, roleById, roleByName, setRoleKind } from './roleRows';
import { rootWebs } from './webRows';

/** Levels an earlier tenant did not have, or had under another kind. Their ids differ from site to site anyway. */
function addLevels(db: DatabaseSync): void {
  for (const role of builtInRoles) {
    const known = roleByName(db, role.name);
    if (known) setRoleKind(db, known.id, role.kind);
    else addRole(db, { ...role, id: roleById(db, role.id) ? (highestRoleId(db) ?? role.id) + 1 : role.id });
  }
}

/**
 * Brings a site an earlier tenant kept up to what this one makes: SharePoint's hidden levels, its own groups, the
 * columns of its pages, and the ids its own columns have everywhere. Does nothing a second time.
 */
export function migrateSite(db: DatabaseSync): void {
  addLevels(db);
  for (const web of rootWebs(db)) {
    ensureWebGroup(db, web);
    for (const list of listsOf(db, web.id)) if (list.template === 119) addPageColumns(db, list.id);
  }
  for (const [name, guid] of Object.entries(fixedFieldIds)) giveSystemColumnId(db, name, guid);
  forgetSchema(db);
}
