import type { Comparison, Filter, Literal } from './filterParser';
import { GraphError } from './GraphError';
import type { GraphType } from './published/publishedNames';
import { refusal } from './published/publishedNames';
import { readDateTime } from './zones';

/** Which properties a collection can be filtered by, and how their values compare. */
export type Filterable = Readonly<Record<string, 'text' | 'flag' | 'number' | 'moment' | 'exact' | Nested>>;
/** A collection inside the entity, tested with any(). */
interface Nested {
  readonly items: Filterable;
}

const unknownProperty = (path: string, type: GraphType): GraphError =>
  refusal(
    type,
    path.split('/')[0] ?? '',
    new GraphError(
      400,
      'RequestBroker--ParseUri',
      `Could not find a property named '${path}' on type 'microsoft.graph.${type}', or it cannot be filtered by.`,
    ),
  );

const read = (entity: unknown, path: string): unknown =>
  path === ''
    ? entity
    : path
        .split('/')
        .reduce<unknown>(
          (at, name) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[name] : undefined),
          entity,
        );

type Comparable = string | number | boolean | null;

function comparable(value: unknown, how: Exclude<Filterable[string], Nested>, path: string): Comparable {
  if (value === null || value === undefined) return null;
  switch (how) {
    case 'flag':
    case 'number':
      if (typeof value !== (how === 'flag' ? 'boolean' : 'number')) break;
      return value as Comparable;
    case 'moment': {
      const moment = typeof value === 'string' ? readDateTime(value) : undefined;
      if (moment === undefined) break;
      return moment.at;
    }
    case 'text':
    case 'exact':
      // The directory and Exchange compare text without regard to case; ids and property names are exact.
      if (typeof value !== 'string') break;
      return how === 'text' ? value.toLowerCase() : value;
  }
  throw new GraphError(400, 'BadRequest', `Invalid filter clause: the value given for '${path}' has the wrong type.`);
}

function holds(left: Comparable, operator: Comparison, right: Comparable): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  switch (operator) {
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
  }
}

/**
 * Turns a parsed filter into a test. Properties and value types are checked here, once, so that a bad filter is refused
 * also when nothing is there to test.
 */
export function matcher(filter: Filter, filterable: Filterable, type: GraphType): (entity: unknown) => boolean {
  const plain = (path: string): Exclude<Filterable[string], Nested> => {
    const how = Object.hasOwn(filterable, path) ? filterable[path] : undefined;
    if (how === undefined || typeof how === 'object') throw unknownProperty(path, type);
    return how;
  };
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = matcher(filter.left, filterable, type);
      const right = matcher(filter.right, filterable, type);
      return filter.kind === 'and'
        ? (entity) => left(entity) && right(entity)
        : (entity) => left(entity) || right(entity);
    }
    case 'not': {
      const inner = matcher(filter.inner, filterable, type);
      return (entity) => !inner(entity);
    }
    case 'compare': {
      const how = plain(filter.path);
      const right = comparable(filter.value, how, filter.path);
      return (entity) => holds(comparable(read(entity, filter.path), how, filter.path), filter.operator, right);
    }
    case 'in': {
      const how = plain(filter.path);
      const values: Comparable[] = filter.values.map((value: Literal) => comparable(value, how, filter.path));
      return (entity) => values.includes(comparable(read(entity, filter.path), how, filter.path));
    }
    case 'text': {
      const how = plain(filter.path);
      if (how !== 'text' && how !== 'exact') throw unknownProperty(filter.path, type);
      const wanted = filter.value.toLowerCase();
      return (entity) => {
        const text = read(entity, filter.path);
        if (typeof text !== 'string') return false;
        const lower = text.toLowerCase();
        if (filter.test === 'startswith') return lower.startsWith(wanted);
        return filter.test === 'endswith' ? lower.endsWith(wanted) : lower.includes(wanted);
      };
    }
    case 'any': {
      const nested = Object.hasOwn(filterable, filter.path) ? filterable[filter.path] : undefined;
      if (nested === undefined || typeof nested !== 'object') throw unknownProperty(filter.path, type);
      const inner = matcher(filter.inner, nested.items, type);
      return (entity) => {
        const items = read(entity, filter.path);
        return Array.isArray(items) && items.some(inner);
      };
    }
  }
}
