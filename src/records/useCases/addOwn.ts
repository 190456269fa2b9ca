import type { RecordPorts } from '../ports';
import type { GroundPorts, New } from '../../ground/ports';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { SealItem } from '../rules/SealedRecord';

const mostKeys = 3;

/** What an item says, without key and stamps. */
export type SealWords<T extends SealItem> = Omit<New<T>, 'key'>;

/**
 * Adds an item under a new random key, unless the signed-in person's own item says the same already: a press repeated is
 * one item. What stands under the key afterwards counts only if SharePoint says that we wrote it; otherwise another key
 * is taken. Rejects rather than answer with anything that was not written.
 */
export async function addOwn<T extends SealItem>(
  ports: Pick<GroundPorts, 'keys' | 'me'> & Pick<RecordPorts, 'seals'>,
  { shard, pairKey }: { readonly shard: string; readonly pairKey: string },
  words: SealWords<T>,
  there: readonly SealItem[],
): Promise<T> {
  const isOurs = (item: SealItem): item is T => item.authorKey === ports.me.key && says(item, words);
  const repeated = there.filter(isOurs).pop();
  if (repeated) return repeated;
  for (let tried = 0; tried < mostKeys; tried += 1) {
    const added: SealItem = await ports.seals.add(shard, pairKey, {
      ...words,
      key: ports.keys.newKey(),
    } as New<SealItem>);
    if (isOurs(added)) return added;
  }
  throw new ServiceError('conflict');
}

function says(item: SealItem, words: object): boolean {
  const held = item as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(words).every(([name, value]) => JSON.stringify(held[name]) === JSON.stringify(value));
}
