import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { parseFilter } from './filterParser';
import type { Filterable } from './matchFilter';
import { matcher } from './matchFilter';
import { answered } from './published/answered';
import type { GraphType } from './published/publishedNames';
import { refusal } from './published/publishedNames';

type Entity = Record<string, unknown>;

const unknownName = (name: string, type: GraphType, tail = ''): GraphError =>
  refusal(
    type,
    name.split('/')[0] ?? '',
    new GraphError(
      400,
      'RequestBroker--ParseUri',
      `Could not find a property named '${name}' on type 'microsoft.graph.${type}'${tail}.`,
    ),
  );

/** The properties $select names, as the metadata spells them; undefined where it names none or all. */
export function selected(option: string | undefined, type: GraphType): ReadonlySet<string> | undefined {
  if (option === undefined || option.trim() === '' || option.trim() === '*') return undefined;
  const byLower = new Map(answered[type].properties.map((name) => [name.toLowerCase(), name]));
  const names = option.split(',').map((name) => {
    const property = byLower.get(name.trim().toLowerCase());
    if (property === undefined) throw unknownName(name.trim(), type);
    return property;
  });
  return new Set(names);
}

/**
 * Keeps what $select names, the id and the annotations. 400 for a property the type does not have, 501 for one that the
 * tenant does not have.
 */
export function selecting(call: Pick<GraphCall, 'query'>, type: GraphType): (entity: Entity) => Entity {
  const wanted = selected(call.query.get('$select'), type);
  if (wanted === undefined) return (entity) => entity;
  return (entity) =>
    Object.fromEntries(
      Object.entries(entity).filter(([name]) => name.startsWith('@') || name === 'id' || wanted.has(name)),
    );
}

/** The test $filter asks for; everything passes without one. */
export function filtering(call: GraphCall, filterable: Filterable, type: GraphType): (entity: unknown) => boolean {
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
  type: GraphType,
): ((a: Entity, b: Entity) => number) | undefined {
  const option = call.query.get('$orderby');
  if (option === undefined) return undefined;
  const keys = option.split(',').map((part) => {
    const [path = '', direction = 'asc', ...rest] = part.trim().split(/\s+/);
    if (!sortable.includes(path)) throw unknownName(path, type, ', or it cannot be sorted by');
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

/** $top, or the page Prefer asks for, or the usual; never more than the most. */
export const pageSize = (call: GraphCall, sizes: { readonly usual: number; readonly most: number }): number =>
  whole(call, '$top', 1, sizes.most) ?? Math.min(call.prefer.pageSize ?? sizes.usual, sizes.most);

/** A page of a collection with its next link; @odata.count when $count=true. */
export function page<T>(
  call: GraphCall,
  items: readonly T[],
  sizes: { readonly usual: number; readonly most: number },
): { value: T[]; more: Entity } {
  const top = pageSize(call, sizes);
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
