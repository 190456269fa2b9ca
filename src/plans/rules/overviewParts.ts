import type { OverviewOffer, SupportOverview } from './SupportOverview';

/**
 * An overview taken apart, so that two leads who change different parts of it do not stand in each other's way, and so
 * that one change can be taken back alone. A part is named `statement`, `about`, `offers 3f…` or, for their order,
 * `offers`.
 */
export const collections = ['offers', 'areas', 'priorities', 'goals'] as const;
export type Collection = (typeof collections)[number];

type Parts = Map<string, unknown>;
type Keyed = { readonly key: string; readonly title: string };

const nameOf = (collection: Collection, key: string): string => `${collection} ${key}`;
const isCollection = (name: string): name is Collection => (collections as readonly string[]).includes(name);
const textOf = (value: unknown): string => JSON.stringify(value ?? null);

function partsOf({ about: { statement, ...about }, ...overview }: SupportOverview): Parts {
  return new Map<string, unknown>([
    ['statement', statement],
    ['about', about],
    ...collections.flatMap((collection): [string, unknown][] => {
      const entries: readonly Keyed[] = overview[collection];
      return [
        [collection, entries.map(({ key }) => key)],
        ...entries.map((one): [string, unknown] => [nameOf(collection, one.key), one]),
      ];
    }),
  ]);
}

/** Entries without a place in the order come last; a place without an entry counts for nothing. */
function overviewOf(parts: Parts): SupportOverview {
  const listed = (collection: Collection): readonly unknown[] => {
    const order = parts.get(collection) as readonly string[];
    const there = [...parts.keys()]
      .filter((name) => name.startsWith(`${collection} `))
      .map((name) => name.slice(collection.length + 1));
    const keys = [...order.filter((key) => there.includes(key)), ...there.filter((key) => !order.includes(key))];
    return keys.map((key) => parts.get(nameOf(collection, key)));
  };
  const about = parts.get('about') as Omit<SupportOverview['about'], 'statement'>;
  return {
    about: { ...about, statement: parts.get('statement') as string },
    ...(Object.fromEntries(collections.map((collection) => [collection, listed(collection)])) as Omit<
      SupportOverview,
      'about'
    >),
  };
}

export interface OverviewChange {
  /** Name of the part. */
  readonly name: string;
  readonly of: 'statement' | 'about' | 'order' | Collection;
  readonly what: 'new' | 'gone' | 'changed';
  /** Of the entry, as it is called now; empty for what is no entry. */
  readonly title: string;
  /** Fields of the entry that are not as they were. */
  readonly fields: readonly string[];
  /** Of an offer. */
  readonly before?: OverviewOffer;
  readonly after?: OverviewOffer;
}

/** What is different in the second, in the order in which it is shown. */
export function changesBetween(before: SupportOverview, after: SupportOverview): readonly OverviewChange[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = [...is.keys(), ...[...was.keys()].filter((name) => !is.has(name))];
  return names.flatMap((name) => {
    if (isCollection(name)) return orderChange(name, was, is);
    const [old, now] = [was.get(name), is.get(name)];
    return textOf(old) === textOf(now) ? [] : [changeOf(name, old, now)];
  });
}

/** Another order of those that are in both. */
function orderChange(name: Collection, was: Parts, is: Parts): readonly OverviewChange[] {
  const [old, now] = [was.get(name) as readonly string[], is.get(name) as readonly string[]];
  const same = old.filter((key) => now.includes(key)).join() === now.filter((key) => old.includes(key)).join();
  return same ? [] : [{ name, of: 'order', what: 'changed', title: '', fields: [] }];
}

function changeOf(name: string, old: unknown, now: unknown): OverviewChange {
  if (name === 'statement' || name === 'about')
    return { name, of: name, what: 'changed', title: '', fields: fieldsBetween(old, now) };
  const of = name.split(' ')[0] as Collection;
  const entry = (now ?? old) as Keyed;
  return {
    name,
    of,
    what: whatOf(old, now),
    title: entry.title,
    fields: fieldsBetween(old, now),
    ...(of === 'offers' ? { before: old as OverviewOffer, after: now as OverviewOffer } : {}),
  };
}

function whatOf(old: unknown, now: unknown): OverviewChange['what'] {
  if (old === undefined) return 'new';
  return now === undefined ? 'gone' : 'changed';
}

function fieldsBetween(old: unknown, now: unknown): readonly string[] {
  if (typeof old !== 'object' || typeof now !== 'object' || old === null || now === null) return [];
  const [was, is] = [old as Readonly<Record<string, unknown>>, now as Readonly<Record<string, unknown>>];
  return Object.keys({ ...was, ...is }).filter((field) => textOf(was[field]) !== textOf(is[field]));
}

/** The overview with one part as it is in another: a change taken back, or one's own put in place of theirs. */
export function withPartOf(overview: SupportOverview, other: SupportOverview, name: string): SupportOverview {
  const [parts, was] = [partsOf(overview), partsOf(other)];
  const old = was.get(name);
  if (old === undefined) parts.delete(name);
  else parts.set(name, old);
  const collection = name.split(' ')[0] ?? '';
  if (old !== undefined && isCollection(collection) && name !== collection)
    parts.set(
      collection,
      inItsPlace(parts.get(collection) as readonly string[], was.get(collection) as readonly string[]),
    );
  return overviewOf(parts);
}

/** Keys of the earlier order that are missing come after the one they stood behind. */
function inItsPlace(order: readonly string[], earlier: readonly string[]): readonly string[] {
  return earlier.reduce((keys: readonly string[], key, index) => {
    if (keys.includes(key)) return keys;
    const at = index === 0 ? 0 : keys.indexOf(earlier[index - 1] ?? '') + 1;
    return [...keys.slice(0, at), key, ...keys.slice(at)];
  }, order);
}

/** A part that two leads changed in different ways. */
export interface OverviewClash {
  readonly name: string;
  readonly title: string;
}

export interface MergedOverview {
  /** Theirs where both changed the same part. */
  readonly overview: SupportOverview;
  readonly clashes: readonly OverviewClash[];
}

/** What both changed since they read the same text, together. */
export function mergedOverview(base: SupportOverview, theirs: SupportOverview, mine: SupportOverview): MergedOverview {
  const [was, their, own] = [base, theirs, mine].map(partsOf) as [Parts, Parts, Parts];
  const parts: Parts = new Map();
  const clashes: OverviewClash[] = [];
  for (const name of new Set([...their.keys(), ...own.keys()])) {
    const [old, here, there] = [was, own, their].map((some) => textOf(some.get(name)));
    const changedByMe = here !== old;
    const changedByThem = there !== old;
    const kept = changedByMe && !changedByThem ? own : their;
    if (kept.has(name)) parts.set(name, kept.get(name));
    if (!isCollection(name) && changedByMe && changedByThem && here !== there)
      clashes.push({ name, title: titleIn(their.get(name) ?? own.get(name)) });
  }
  return { overview: overviewOf(parts), clashes };
}

const titleIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'title' in value ? String(value.title) : '';
