import { isDeepStrictEqual } from 'node:util';
import { GraphError } from './GraphError';
import type { GraphType } from './published/publishedNames';
import { notHere, refusal } from './published/publishedNames';

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

export function asNumber(value: unknown, what: string): number {
  if (typeof value !== 'number')
    throw unreadable(`Cannot convert the value of '${what}' to the expected type 'Edm.Double'.`);
  return value;
}

export function asWhole(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw unreadable(`Cannot convert the value of '${what}' to the expected type 'Edm.Int32'.`);
  return value;
}

/**
 * Graph passes over what only it can write: a value that is the one there is taken for what it is, another is 501
 * rather than a success that changed nothing (microsoftgraph/microsoft-graph-docs#4547).
 */
export function refuseReadOnly(body: Json, names: readonly string[], there: Json, type: GraphType): void {
  const other = names.find((name) => body[name] !== undefined && !isDeepStrictEqual(body[name], there[name] ?? null));
  if (other !== undefined)
    throw new GraphError(
      501,
      'NotImplemented',
      `Graph passes over '${other}' in what is sent of a microsoft.graph.${type}; the local tenant takes no other value than the one there.`,
    );
}

/** One of a closed set of names. Graph reads them without regard to case. */
export function asMember<T extends string>(value: unknown, members: readonly T[], what: string): T {
  const text = asText(value, what).toLowerCase();
  const member = members.find((name) => name.toLowerCase() === text);
  if (member === undefined) throw unreadable(`Requested value '${String(value)}' was not found for '${what}'.`);
  return member;
}

/** What an answer says about itself may be sent back. */
const annotations = /@odata\.(?:context|etag|id|editLink|type)$/;

/** 501 for an annotation that would change what is written, 400 for a value said to be of another type. */
function checkAnnotation(name: string, value: unknown, type: GraphType | 'Action'): void {
  if (!annotations.test(name)) throw notHere(`the annotation '${name}'`);
  if (name !== '@odata.type' || type === 'Action' || value === `#microsoft.graph.${type}`) return;
  throw unreadable(`A value of type 'microsoft.graph.${type}' was expected, '${String(value)}' found.`);
}

/** Refuses names that are not taken: 400 for those the type does not have, 501 for those it has in Graph. */
export function refuseUnknown(body: Json, taken: readonly string[], type: GraphType | 'Action'): void {
  for (const [name, value] of Object.entries(body)) {
    if (taken.includes(name)) continue;
    if (name.includes('@odata.')) {
      checkAnnotation(name, value, type);
      continue;
    }
    const words = type === 'Action' ? type : `microsoft.graph.${type}`;
    const ofGraph = unreadable(
      `The property '${name}' does not exist on type '${words}'. Make sure to only use property names that are defined by the type.`,
    );
    throw type === 'Action' ? ofGraph : refusal(type, name, ofGraph);
  }
}
