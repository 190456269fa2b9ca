import type { Person } from '../../src/ground/rules/Person';
import type { LookStore } from '../../src/records/LookStore';
import type { SeenLooksStore } from '../../src/sessions/ports';
import type { RecordLook } from '../../src/records/rules/RecordLook';

interface PlacedLook {
  readonly in: string;
  readonly look: RecordLook;
}

const looksIn = new WeakMap<object, PlacedLook[]>();

/** The looks of a trust in memory, as one of its people reaches them. */
export function looksOf(me: Pick<Person, 'key' | 'name'>, trust: { readonly now: string }): LookStore {
  const all = looksIn.get(trust) ?? [];
  looksIn.set(trust, all);
  const within = (place: string): readonly RecordLook[] =>
    all.filter((one) => one.in === place).map(({ look }) => look);
  return {
    ofPair: async (shard, pairKey) => within(`${shard} ${pairKey}`),
    ofPairs: async (pairs) => pairs.flatMap(({ shard, pairKey }) => within(`${shard} ${pairKey}`)),
    newest: async (shard) =>
      all
        .filter((one) => one.in.startsWith(`${shard} `))
        .map(({ look }) => look)
        .reverse(),
    add: async ({ shard, pairKey }, look) => {
      const added: RecordLook = { ...look, byKey: me.key, byName: me.name, at: trust.now, changed: false };
      all.push({ in: `${shard} ${pairKey}`, look: added });
      return added;
    },
  };
}

const seenIn = new WeakMap<object, Map<string, readonly string[]>>();

/** Which of them somebody has seen. */
export function seenLooksOf(me: Pick<Person, 'key'>, trust: object): SeenLooksStore {
  const seen = seenIn.get(trust) ?? new Map<string, readonly string[]>();
  seenIn.set(trust, seen);
  return {
    read: async () => seen.get(me.key) ?? [],
    write: async (keys) => {
      seen.set(me.key, keys);
    },
  };
}
