import type { Exchange } from './Exchange';
import { readBodyText } from './Exchange';
import { problems } from './problems';

export type Properties = Record<string, unknown>;

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True of what says something about a body or a member of it, e.g. `__metadata`, `odata.type`, `Title@odata.type`. */
function isMetadata(name: string): boolean {
  return name === '__metadata' || /(^|@)odata\./.test(name);
}

/** Drops the verbose format's wrappers: `__metadata` and `{ results: […] }`. */
function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  if (!isObject(value)) return value;
  if (Array.isArray(value.results)) return value.results.map(unwrap);
  const members = Object.entries(value).filter(([name]) => !isMetadata(name));
  return Object.fromEntries(members.map(([name, inner]) => [name, unwrap(inner)]));
}

/** The JSON body without metadata, whoever reads what of it. An empty body is an empty object. */
export function parseBody(exchange: Exchange): Properties {
  const text = readBodyText(exchange).trim();
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problems.badBody('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (!isObject(value)) throw problems.badBody('Invalid JSON. The content must be an object.');
  const plain = unwrap(value);
  return isObject(plain) ? plain : {};
}

/** The value with a note of each member asked for, its path in `read`. Listing the names asks for none of them. */
function noting(value: unknown, path: string, read: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((each, index) => noting(each, `${path}/${index}`, read));
  return isObject(value) ? notingObject(value, path, read) : value;
}

function notingObject(value: Properties, path: string, read: Set<string>): Properties {
  const inner = Object.entries(value).map(([name, each]) => [name, noting(each, `${path}/${name}`, read)] as const);
  return new Proxy<Properties>(Object.fromEntries(inner), {
    get: (target, name) => {
      if (typeof name === 'string') read.add(`${path}/${name}`);
      const found: unknown = Reflect.get(target, name);
      return found;
    },
  });
}

/** As `parseBody`; what is never asked for of it makes the request fail (`demandBodyRead`). */
export function readBody(exchange: Exchange): Properties {
  return notingObject(parseBody(exchange), '', exchange.bodyRead);
}

/**
 * Reads members that change nothing here, each of which may be absent or one of the values that ask for what is done
 * anyway; another is 501.
 */
export function demandMeant(body: Properties, meant: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [name, values] of Object.entries(meant)) {
    const value = body[name];
    if (value !== undefined && value !== null && !values.includes(value))
      throw problems.notImplemented(`${name} ${JSON.stringify(value)}`);
  }
}

export function textOf(body: Properties, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw problems.badBody(`The property '${name}' must be a string.`);
  return value;
}

export function booleanOf(body: Properties, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw problems.badBody(`The property '${name}' must be a boolean.`);
  return value;
}

export function numberOf(body: Properties, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number') throw problems.badBody(`The property '${name}' must be a number.`);
  return value;
}

export function objectOf(body: Properties, name: string): Properties {
  const value = body[name];
  if (!isObject(value)) throw problems.badBody(`The parameter ${name} is missing.`);
  return value;
}
