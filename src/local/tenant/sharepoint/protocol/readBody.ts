import type { Exchange } from './Exchange';
import { readBodyText } from './Exchange';
import { typeOfProperty } from '../published/publishedType';
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

/** The members of each body that is read, since sweeping over one is refused. */
const members = new WeakMap<Properties, readonly string[]>();

/** The names of a body's members. Listing them asks for none of them. */
export function memberNames(body: Properties): readonly string[] {
  return members.get(body) ?? Object.keys(body);
}

/**
 * The value with a note of each member asked for, its path in `read`. What is swept over, spread or written as text
 * would count as asked for without anybody having judged it: a handler that tries is a mistake of ours.
 */
function noting(value: unknown, path: string, read: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((each, index) => noting(each, `${path}/${index}`, read));
  return isObject(value) ? notingObject(value, path, read) : value;
}

function notingObject(value: Properties, path: string, read: Set<string>): Properties {
  const inner = Object.entries(value).map(([name, each]) => [name, noting(each, `${path}/${name}`, read)] as const);
  const noted = new Proxy<Properties>(Object.fromEntries(inner), {
    get: (target, name) => {
      if (typeof name === 'string') read.add(`${path}/${name}`);
      const found: unknown = Reflect.get(target, name);
      return found;
    },
    ownKeys: () => {
      throw new Error(`the members of a body are read by name: ${Object.keys(value).join(', ')}`);
    },
  });
  members.set(noted, Object.keys(value));
  return noted;
}

/** A value as a refusal names it. */
export function shownValue(value: unknown): string {
  return isObject(value) ? `{${memberNames(value).join(', ')}}` : JSON.stringify(value);
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
      throw problems.notImplemented(`${name} ${shownValue(value)}`);
  }
}

const kinds: Readonly<Record<string, 'string' | 'boolean' | 'number'>> = {
  'Edm.String': 'string',
  'Edm.Guid': 'string',
  'Edm.DateTime': 'string',
  'Edm.Boolean': 'boolean',
  'Edm.Int32': 'number',
  'Edm.Double': 'number',
};

/** A member of the kind SharePoint publishes for the type's property; null empties a text, any other kind is refused. */
function publishedMember(body: Properties, type: string, name: string): unknown {
  const value = body[name];
  if (value === undefined) return undefined;
  const published = typeOfProperty(type, name) ?? '';
  const kind = kinds[published];
  const fits =
    published === 'Collection(Edm.String)'
      ? Array.isArray(value) && value.every((each) => typeof each === 'string')
      : typeof value === kind || (value === null && kind === 'string');
  if (!fits) throw problems.badBody(`The property '${name}' must be a ${kind ?? published}.`);
  return value;
}

/** Those of the members named that a body has. */
export function publishedMembers(body: Properties, type: string, names: readonly string[]): Properties {
  const found = names.map((name) => [name, publishedMember(body, type, name)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
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
