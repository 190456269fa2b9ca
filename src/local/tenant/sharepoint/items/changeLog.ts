import type { Exchange } from '../protocol/Exchange';
import type { ItemRow, ListRow } from '../store/rows';
import { run } from '../../sql';

/** SP.ChangeType numbers. */
export const changeKinds = { add: 1, update: 2, delete: 3, restore: 7 } as const;

/** Writes the list's change log: ids and times, never content. SharePoint does not trim it. */
export function noteChange(exchange: Exchange, list: ListRow, row: ItemRow, kind: keyof typeof changeKinds): void {
  run(
    exchange.tenant.db,
    'INSERT INTO changes (list_id, id, guid, kind, at) VALUES (?, ?, ?, ?, ?)',
    list.id, row.id, row.guid, changeKinds[kind], exchange.tenant.now().toISOString(),
  );
}
