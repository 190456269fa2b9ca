/** What SharePoint holds under a key that the Hub made. */
export interface KeyedItem {
  readonly key: string;
  readonly itemId: number;
}

/**
 * Two items with one key are one: the first that SharePoint took, to every reader. Of two readings of that item the
 * later stands. Ascending by id.
 */
export function lowestOfEachKey<T extends KeyedItem>(items: readonly T[]): readonly T[] {
  const lowest = new Map<string, T>();
  for (const item of items) keepLowest(lowest, item);
  return [...lowest.values()].sort((a, b) => a.itemId - b.itemId);
}

/** The same for readers that meet one item after the other. */
export function keepLowest<T extends KeyedItem>(lowest: Map<string, T>, item: T): void {
  const known = lowest.get(item.key);
  if (known === undefined || item.itemId <= known.itemId) lowest.set(item.key, item);
}
