import { maskOn } from '../access';
import { has, permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';

export function readsOwnOnly(list: ListRow): boolean {
  return listSettings(list).ReadSecurity === 2;
}

/** True where the actor may read this item: View on its scope, and ReadSecurity where set. */
export function mayRead(exchange: Exchange, list: ListRow, row: ItemRow, ownOnly: boolean): boolean {
  const { actor, tenant } = exchange;
  if (actor.admin) return true;
  if (!has(maskOn(tenant.db, actor, row.scope_id), permission.viewListItems)) return false;
  return !ownOnly || row.author_id === actor.id || has(maskOn(tenant.db, actor, list.scope_id), permission.manageLists);
}
