import type { Exchange } from '../protocol/Exchange';
import {
  contentRow,
  contentUpTo,
  passContentOn,
  putContent,
  putContentVersion,
  removeContentVersion,
} from '../store/contentRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { versionAfter } from '../store/versionRows';

/** Puts content into a file as it stands now; where the library keeps versions, under the row's version too. */
export function saveContent(exchange: Exchange, list: ListRow, row: ItemRow, bytes: Uint8Array): void {
  const { db } = exchange.tenant;
  putContent(db, row, bytes);
  if (listSettings(list).EnableVersioning) putContentVersion(db, row, row.ui_version, bytes);
}

export function contentOf(exchange: Exchange, row: ItemRow): Uint8Array {
  return contentRow(exchange.tenant.db, row) ?? new Uint8Array();
}

/** What the file held at a version: a version that changed only columns holds what the one before it did. */
export function contentAt(exchange: Exchange, row: ItemRow, version: number): Uint8Array {
  return contentUpTo(exchange.tenant.db, row, version) ?? contentOf(exchange, row);
}

/** To be called before a version goes: the next one may hold the same content and keeps it then. */
export function forgetContentAt(exchange: Exchange, row: ItemRow, version: number): void {
  const { db } = exchange.tenant;
  const next = versionAfter(db, row, version);
  if (next !== undefined) passContentOn(db, row, version, next);
  removeContentVersion(db, row, version);
}
