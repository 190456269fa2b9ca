import type { Exchange } from './Exchange';
import { readBodyText } from './Exchange';
import { problems } from './problems';

export type Properties = Record<string, unknown>;

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Drops the verbose format's wrappers: `__metadata` and `{ results: […] }`. */
function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  if (!isObject(value)) return value;
  if (Array.isArray(value.results)) return value.results.map(unwrap);
  const plain: Properties = {};
  for (const [name, inner] of Object.entries(value)) {
    if (name !== '__metadata' && !name.startsWith('odata.') && !name.startsWith('@odata.')) plain[name] = unwrap(inner);
  }
  return plain;
}

/** The JSON body without metadata. An empty body is an empty object. */
export function readBody(exchange: Exchange): Properties {
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
