import type { Exchange } from '../protocol/Exchange';
import type { ItemRow, ListRow } from '../store/rows';
import { addChange, lastChange } from '../store/changeRows';

/** SP.ChangeType numbers. */
export const changeKinds = { add: 1, update: 2, delete: 3, restore: 7 } as const;

/** Writes the list's change log: ids and times, never content. SharePoint does not trim it. */
export function noteChange(exchange: Exchange, list: ListRow, row: ItemRow, kind: keyof typeof changeKinds): void {
  addChange(exchange.tenant.db, list.id, {
    id: row.id,
    guid: row.guid,
    kind: changeKinds[kind],
    at: exchange.tenant.now().toISOString(),
  });
}

const ticksPerMillisecond = BigInt(10_000);
const ticksAtEpoch = BigInt('621355968000000000');

/** `1;3;<list>;<ticks>;<sequence>`, as recorded clients pass it back. */
export function tokenOf(list: ListRow, at: string, seq: number): string {
  return `1;3;${list.guid};${ticksAtEpoch + BigInt(new Date(at).getTime()) * ticksPerMillisecond};${seq}`;
}

/** The moment in a token, in milliseconds since 1970. */
export function tokenTime(ticks: string): number {
  return Number((BigInt(ticks) - ticksAtEpoch) / ticksPerMillisecond);
}

/** Where the log stands now: what happens from here on comes after it. */
export function lastToken(exchange: Exchange, list: ListRow): string {
  return tokenOf(list, exchange.tenant.now().toISOString(), lastChange(exchange.tenant.db));
}
