import { ServiceError } from '../../src/ground/rules/ServiceError';
import type { FoundItem } from '../../src/records/SealStore';
import type { SealItem } from '../../src/records/rules/SealedRecord';

interface Stored {
  readonly key: string;
  readonly etag: string;
  readonly itemId: number;
}

/** Rows with etags: an update must name the one it read. Creating a key again answers the first item. */
export class Rows<T extends { readonly key: string }> {
  public readonly items: (T & Stored)[] = [];
  private count = 0;

  public add(item: T): T & Stored {
    const first = this.items.find((one) => one.key === item.key);
    if (first) return first;
    this.count += 1;
    const stored = { ...item, itemId: this.count, etag: '1' };
    this.items.push(stored);
    return stored;
  }

  public update(item: T & { readonly etag: string }): T & Stored {
    const at = this.items.findIndex((one) => one.key === item.key);
    const before = this.items[at];
    if (!before) throw new ServiceError('notFound');
    if (before.etag !== item.etag) throw new ServiceError('conflict');
    const stored = { ...before, ...item, etag: String(Number(before.etag) + 1) };
    this.items[at] = stored;
    return stored;
  }
}

/** What is disputed and settled among these items; each place is "2026-27 pair-1". */
export function disputesIn(items: readonly SealItem[], places: ReadonlyMap<number, string>): readonly FoundItem[] {
  return items
    .filter(({ kind }) => kind === 'dispute' || kind === 'settlement')
    .map((item) => {
      const [shard = '', pairKey = ''] = (places.get(item.itemId) ?? '').split(' ');
      return { shard, pairKey, item };
    });
}
