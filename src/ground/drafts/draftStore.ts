import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** One draft as it lies on the device. Only the keys, which are random and say nothing, are readable. */
export interface SealedDraft {
  readonly id: string;
  /** Directory object id of whose words these are. */
  readonly person: string;
  readonly session: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly iv: Uint8Array;
  readonly words: Uint8Array;
}

interface DraftSchema extends DBSchema {
  readonly drafts: {
    readonly key: string;
    readonly value: SealedDraft;
    readonly indexes: { readonly session: string };
  };
}

export type DraftStore = IDBPDatabase<DraftSchema>;

const databaseName = 'supervision-hub';
/** Milliseconds a draft is kept: a day, then it is nobody's. */
export const keptFor = 86_400_000;

/** Undefined where the browser has no such storage or refuses it (private windows, policies). */
export async function openDraftStore(): Promise<DraftStore | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  try {
    return await openDB<DraftSchema>(databaseName, 1, {
      upgrade(store) {
        store.createObjectStore('drafts', { keyPath: 'id' }).createIndex('session', 'session');
      },
      blocking(_current, _blocked, event) {
        // another window brings a newer version: give way, the next use opens anew
        (event.target as IDBDatabase).close();
      },
    });
  } catch {
    return undefined;
  }
}

/**
 * Takes out what others than this person left, and what is older than a day. Run at every opening of the Hub: whoever
 * opens it ends
 * what the person before left on a shared device.
 */
export async function sweepDrafts(store: DraftStore, person: string, now: Date): Promise<void> {
  const work = store.transaction('drafts', 'readwrite');
  for (let cursor = await work.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { person: whose, keptAt } = cursor.value;
    if (whose !== person || now.getTime() - keptAt >= keptFor) await cursor.delete();
  }
  await work.done;
}
