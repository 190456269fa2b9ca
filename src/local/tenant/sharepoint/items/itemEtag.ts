import { switchesOf } from '../../switches';
import { demandMatch } from '../protocol/demandMatch';
import type { Exchange } from '../protocol/Exchange';
import type { ItemRow } from '../store/rows';

type Versioned = Pick<ItemRow, 'guid' | 'version'>;

/** An item's ETag as the header carries it (recorded: sp-dev-fx-controls-react#1509). */
export function etagOf({ guid, version }: Versioned): string {
  return `"${guid},${version}"`;
}

function versionOf({ version }: Versioned): string {
  return `"${version}"`;
}

/** An item's ETag as the body carries it: the version alone, as public recordings of bodies have it. */
export function bodyEtagOf(exchange: Exchange, row: Versioned): string {
  return switchesOf(exchange.tenant.db).itemEtag === 'version' ? versionOf(row) : etagOf(row);
}

/** Every form If-Match may carry. */
export function itemEtags(row: Versioned): [header: string, body: string] {
  return [etagOf(row), versionOf(row)];
}

export function demandItemMatch(exchange: Exchange, row: Versioned): void {
  demandMatch(exchange, ...itemEtags(row));
}
