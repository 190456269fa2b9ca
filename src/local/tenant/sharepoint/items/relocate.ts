import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import { itemAt } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { placeContents, placeItem } from '../store/itemRows';

/**
 * Most characters of a whole server-relative path (Microsoft: restrictions and limitations in OneDrive and SharePoint).
 */
const longestPath = 400;

export function demandPath(path: string): void {
  if (path.length > longestPath)
    throw problems.badArgument(
      'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less.',
    );
}

/** Refuses a file or folder name SharePoint does not take. */
export function demandName(name: string): void {
  if (name.trim() === '' || name.length > 255 || /["*:<>?/\\|]/.test(name))
    throw problems.badArgument('The file or folder name is not valid.');
}

/**
 * Gives a file or folder another place or name in its list; what is in a folder goes with it. Ids, versions and
 * permissions
 * are the caller's business. Refused where something stands already.
 */
export function relocate(exchange: Exchange, list: ListRow, row: ItemRow, dir: string, leaf: string): void {
  const { db } = exchange.tenant;
  demandName(leaf);
  const [from, to] = [`${row.dir}/${row.leaf}`, `${dir}/${leaf}`];
  demandPath(to);
  if (row.folder === 1 && `${to}/`.toLowerCase().startsWith(`${from}/`.toLowerCase()) && to.length > from.length)
    throw problems.badArgument('A folder cannot be moved into itself.');
  const there = itemAt(db, list.id, to);
  if (there && there.id !== row.id) throw problems.nameTaken(to);
  if (row.folder === 1) placeContents(db, list.id, from, to);
  placeItem(db, row, dir, leaf);
}
