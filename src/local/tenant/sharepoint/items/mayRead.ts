import { switchesOf } from '../../switches';
import { holdsNothing, maskOn } from '../access';
import { has, permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Problem } from '../protocol/Problem';
import { problems } from '../protocol/problems';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';

export function readsOwnOnly(list: ListRow): boolean {
  return listSettings(list).ReadSecurity === 2;
}

/** What lifts "own items only": nobody has established it for certain, so a switch says. */
function liftsOwnItems({ actor, tenant }: Exchange, list: ListRow): boolean {
  const { ownItemsLifted } = switchesOf(tenant.db);
  if (ownItemsLifted === 'never') return false;
  const needed = ownItemsLifted === 'manageLists' ? permission.manageLists : permission.cancelCheckout;
  return has(maskOn(tenant.db, actor, list.scope_id), needed);
}

/** True where the actor may read this item: View on its scope, and ReadSecurity, which Override List Behaviors lifts. */
export function mayRead(exchange: Exchange, list: ListRow, row: ItemRow, ownOnly: boolean): boolean {
  const { actor, tenant } = exchange;
  if (actor.admin) return true;
  if (!has(maskOn(tenant.db, actor, row.scope_id), permission.viewListItems)) return false;
  return !ownOnly || row.author_id === actor.id || liftsOwnItems(exchange, list);
}

/**
 * Refuses an item that is there and not to be read: as missing to who has no right at all on its list, otherwise with
 * 403 (or as missing, where the switch says so: nobody has established it).
 */
export function demandRead(exchange: Exchange, list: ListRow, row: ItemRow, missing: () => Problem): void {
  if (mayRead(exchange, list, row, readsOwnOnly(list))) return;
  const { actor, tenant } = exchange;
  const hidden = switchesOf(tenant.db).hiddenItem === 'missing' || holdsNothing(tenant.db, actor, list.scope_id);
  throw hidden ? missing() : problems.accessDenied();
}
