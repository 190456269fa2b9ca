import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { parseFilter } from './filterParser';
import type { Filterable } from './matchFilter';
import { matcher } from './matchFilter';

type Entity = Record<string, unknown>;

/** Keeps what $select names (and the annotations); 400 for a property the type does not have. */
export function selecting(call: GraphCall, properties: readonly string[], type: string): (entity: Entity) => Entity {
  const option = call.query.get('$select');
  if (option === undefined || option.trim() === '' || option.trim() === '*') return (entity) => entity;
  const names = option.split(',').map((name) => name.trim());
  const byLower = new Map(properties.map((name) => [name.toLowerCase(), name]));
  const wanted = new Set(['id']);
  for (const name of names) {
    const property = byLower.get(name.toLowerCase());
    if (property === undefined)
      throw new GraphError(
        400,
        'RequestBroker--ParseUri',
        `Could not find a property named '${name}' on type '${type}'.`,
      );
    wanted.add(property);
  }
  return (entity) =>
    Object.fromEntries(Object.entries(entity).filter(([name]) => name.startsWith('@') || wanted.has(name)));
}

/** The test $filter asks for; everything passes without one. */
export function filtering(call: GraphCall, filterable: Filterable, type: string): (entity: unknown) => boolean {
  const option = call.query.get('$filter');
  return option === undefined ? () => true : matcher(parseFilter(option), filterable, type);
}

const readPath = (entity: Entity, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>((at, name) => (at !== null && typeof at === 'object' ? (at as Entity)[name] : undefined), entity);

/** The order $orderby asks for; undefined without one. */
export function ordering(
  call: GraphCall,
  sortable: readonly string[],
  type: string,
): ((a: Entity, b: Entity) => number) | undefined {
  const option = call.query.get('$orderby');
  if (option === undefined) return undefined;
  const keys = option.split(',').map((part) => {
    const [path = '', direction = 'asc', ...rest] = part.trim().split(/\s+/);
    if (!sortable.includes(path))
      throw new GraphError(
        400,
        'RequestBroker--ParseUri',
        `Could not find a property named '${path}' on type '${type}', or it cannot be sorted by.`,
      );
    if (rest.length > 0 || !['asc', 'desc'].includes(direction))
      throw new GraphError(400, 'BadRequest', `Invalid orderby clause: '${part.trim()}'.`);
    return { path, sign: direction === 'asc' ? 1 : -1 };
  });
  return (a, b) => {
    for (const { path, sign } of keys) {
      const [left, right] = [String(readPath(a, path)).toLowerCase(), String(readPath(b, path)).toLowerCase()];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  };
}

function whole(call: GraphCall, name: '$top' | '$skip', least: number, most: number): number | undefined {
  const option = call.query.get(name);
  if (option === undefined) return undefined;
  const value = Number(option);
  if (!/^\d+$/.test(option) || value < least || value > most) {
    throw new GraphError(
      400,
      'BadRequest',
      `Invalid value '${option}' for ${name} query option found. A whole number between ${least} and ${most} is expected.`,
    );
  }
  return value;
}

/** A page of a collection with its next link; @odata.count when $count=true. */
export function page<T>(
  call: GraphCall,
  items: readonly T[],
  sizes: { readonly usual: number; readonly most: number },
): { value: T[]; more: Entity } {
  const top = whole(call, '$top', 1, sizes.most) ?? Math.min(call.prefer.pageSize ?? sizes.usual, sizes.most);
  const skip = whole(call, '$skip', 0, Number.MAX_SAFE_INTEGER) ?? 0;
  const more: Entity = {};
  const count = call.query.get('$count');
  if (count !== undefined && count !== 'true' && count !== 'false')
    throw new GraphError(400, 'BadRequest', `Invalid value '${count}' for $count query option found.`);
  if (count === 'true') more['@odata.count'] = items.length;
  if (skip + top < items.length) more['@odata.nextLink'] = withOptions(call, { $skip: String(skip + top) });
  return { value: items.slice(skip, skip + top), more };
}

/** The request's own address with some options replaced. `$` stays readable, as in the links Graph writes. */
function withOptions(call: GraphCall, options: Readonly<Record<string, string>>): string {
  const link = new URL(call.url);
  for (const [name, value] of Object.entries(options)) link.searchParams.set(name, value);
  return `${link.origin}${link.pathname}?${link.searchParams.toString().replaceAll('%24', '$')}`;
}
