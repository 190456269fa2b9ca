/** fixed: the trust's text, which the pair does not change. chosen: a proposal that the pair may put in its own words. note: free words of the pair. */
export const clauseKinds = ['fixed', 'chosen', 'note'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** One clause of the supervision agreement, as the trust words it. */
export interface Clause {
  readonly key: string;
  /** From 1. A change makes the next one; the earlier ones stay, and an agreement keeps the one it was made from. */
  readonly edition: number;
  readonly position: number;
  readonly title: string;
  readonly kind: ClauseKind;
  /** Of a free note: what to write about. */
  readonly words: string;
  /** Said instead where a group makes it; empty where it is the same. */
  readonly groupWords: string;
  /** New agreements have it. */
  readonly on: boolean;
}

/** Of each clause its latest edition, in the trust's order. */
export function clausesNow<T extends Pick<Clause, 'key' | 'edition' | 'position'>>(
  editions: readonly T[],
): readonly T[] {
  const latest = new Map<string, T>();
  for (const one of editions) {
    const known = latest.get(one.key);
    if (known === undefined || known.edition < one.edition) latest.set(one.key, one);
  }
  return [...latest.values()].sort((a, b) => a.position - b.position || a.key.localeCompare(b.key));
}
