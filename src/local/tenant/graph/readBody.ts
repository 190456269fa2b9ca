import { GraphError } from './GraphError';

export type Json = Readonly<Record<string, unknown>>;

/** A body Graph's own parser refuses before Exchange sees it. */
export const unreadable = (message: string): GraphError => new GraphError(400, 'RequestBodyRead', message);
/** A body that can be read but means nothing Exchange can do. */
export const invalidProperty = (): GraphError =>
  new GraphError(400, 'ErrorPropertyValidationFailure', 'At least one property failed validation.');

export function asObject(value: unknown, what: string): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw unreadable(`An object was expected for '${what}'.`);
  }
  return value as Json;
}

export function asList(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable(`A collection was expected for '${what}'.`);
  return value;
}

export function asText(value: unknown, what: string): string {
  if (typeof value !== 'string')
    throw unreadable(`Cannot convert the value of '${what}' to the expected type 'Edm.String'.`);
  return value;
}

export function asFlag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean')
    throw unreadable(`Cannot convert the value of '${what}' to the expected type 'Edm.Boolean'.`);
  return value;
}

export function asWhole(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw unreadable(`Cannot convert the value of '${what}' to the expected type 'Edm.Int32'.`);
  return value;
}

/** One of a closed set of names. Graph reads them without regard to case. */
export function asMember<T extends string>(value: unknown, members: readonly T[], what: string): T {
  const text = asText(value, what).toLowerCase();
  const member = members.find((name) => name.toLowerCase() === text);
  if (member === undefined) throw unreadable(`Requested value '${String(value)}' was not found for '${what}'.`);
  return member;
}

/** Refuses names the type does not have. */
export function refuseUnknown(body: Json, known: ReadonlySet<string>, type: string): void {
  for (const name of Object.keys(body)) {
    if (!known.has(name) && !name.startsWith('@odata.')) {
      throw unreadable(
        `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
      );
    }
  }
}
