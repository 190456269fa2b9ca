import { problems } from './problems';

/** The query string, read once: OData options by name, parameter aliases (`@v`), and whatever else was sent. */
export interface Query {
  readonly options: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, string>;
}

export function readQuery(search: URLSearchParams): Query {
  const options = new Map<string, string>();
  const aliases = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [name, value] of search) {
    if (name.startsWith('$')) options.set(name.toLowerCase(), value);
    else if (name.startsWith('@')) aliases.set(name.toLowerCase(), value);
    else others.set(name.toLowerCase(), value);
  }
  return { options, aliases, others };
}

/** Refuses, by name, every OData option that is not in `allowed`: an ignored filter would show too much. */
export function allowOptions(query: Query, ...allowed: readonly string[]): void {
  for (const name of query.options.keys()) {
    if (!allowed.includes(name)) throw problems.unsupportedOption(name);
  }
}

export function namesIn(query: Query, option: '$select' | '$expand'): string[] {
  const value = query.options.get(option);
  if (value === undefined) return [];
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `$top`: a whole number from 0 (refused: SharePoint says so) to `most`. */
export function readTop(query: Query, most: number): number | undefined {
  const value = query.options.get('$top');
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value))
    throw problems.badQuery(
      `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`,
    );
  const top = Number(value);
  if (top > most) throw problems.badQuery(`The value of $top must not be greater than ${most}.`);
  return top;
}
