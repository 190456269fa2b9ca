export interface Merge<F> {
  /** Everybody's changes together; of a field both changed, mine. */
  readonly fields: F;
  /** Fields both changed, each differently: only a person can decide. */
  readonly both: readonly (keyof F & string)[];
}

/**
 * Joins what two people made of one item: a field only one of them changed is theirs, and lists are joined entry by
 * entry.
 */
export function mergeWords<F extends object>(base: F, mine: F, theirs: F): Merge<F> {
  const names = Object.keys({ ...base, ...mine, ...theirs }) as (keyof F & string)[];
  const fields: F = { ...mine };
  const both: (keyof F & string)[] = [];
  for (const name of names) {
    if (same(mine[name], theirs[name]) || same(theirs[name], base[name])) continue;
    if (same(mine[name], base[name])) fields[name] = theirs[name];
    else if (isList(mine[name]) && isList(theirs[name]))
      fields[name] = joined(base[name], mine[name], theirs[name]) as F[typeof name];
    else both.push(name);
  }
  return { fields, both };
}

/**
 * What both began from, where the earlier words may be one's own of which nothing was heard: in a text that goes on from
 * them, they are what it began from. Anything else of one's own was written elsewhere, and is somebody else's to join.
 */
export function afterOwn<F extends object>(base: F, mine: F, earlier: F): F {
  const began: F = { ...base };
  for (const name of Object.keys(base) as (keyof F & string)[]) {
    const [text, before] = [mine[name], earlier[name]];
    if (typeof text === 'string' && typeof before === 'string' && text.startsWith(before)) began[name] = before;
  }
  return began;
}

export function sameWords<F extends object>(one: F, other: F): boolean {
  return (Object.keys({ ...one, ...other }) as (keyof F)[]).every((name) => same(one[name], other[name]));
}

/** What either added, without what either took out, in the order of theirs and then mine. */
function joined(base: unknown, mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const before = isList(base) ? base : [];
  return [...new Set([...theirs, ...mine])].filter(
    (one) => !before.includes(one) || (mine.includes(one) && theirs.includes(one)),
  );
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
