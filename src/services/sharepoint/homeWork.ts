import type { WorkItem } from '../../domain/WorkItem';
import { numberIn, personIn, textIn } from './columns/cells';
import { workItemOf } from './columns/workColumns';
import type { HomeRead } from './homeParts';

/** Several questions may find one key, and the later of two items with it; the lowest id is the item. */
export function keepLowest<T extends { readonly key: string; readonly itemId: number }>(
  found: Map<string, T>,
  item: T,
): void {
  const known = found.get(item.key);
  if (!known || item.itemId <= known.itemId) found.set(item.key, item);
}

/** The work of a first view, each item once. */
export function workIn(reads: readonly HomeRead[]): readonly WorkItem[] {
  const found = new Map<string, WorkItem>();
  for (const read of reads) {
    if (read.what !== 'work') continue;
    for (const row of read.rows) {
      const folder = textIn(row, 'FileDirRef');
      const pairKey = folder.slice(folder.lastIndexOf('/') + 1);
      const item = workItemOf(row, {
        shard: read.shard,
        pairKey,
        createdBy: personIn(row, 'Author', 'Title'),
        modifiedBy: personIn(row, 'Editor', 'Title'),
      });
      keepLowest(found, item);
    }
  }
  return [...found.values()].filter((item) => !hasEarlierTwin(item, reads)).sort((a, b) => a.itemId - b.itemId);
}

/** Of two items with one key the lowest id is the item, also when its state is not the one that was asked for. */
function hasEarlierTwin(item: WorkItem, reads: readonly HomeRead[]): boolean {
  return reads.some(
    (read) =>
      read.what === 'closed' &&
      read.shard === item.shard &&
      read.rows.some((row) => textIn(row, 'HubKey') === item.key && numberIn(row, 'Id') < item.itemId),
  );
}
