import { GraphError } from '../GraphError';
import names from './graphTypes.json';

/** A type of Graph's published metadata, without its namespace. */
export type GraphType = keyof typeof names;

/** What the published metadata says of each type; written by tests/tenant/graph/publishedNames.ts. */
export const published: Readonly<
  Record<GraphType, { readonly properties: readonly string[]; readonly navigations: readonly string[] }>
> = names;

/** The name as the metadata spells it, whatever case it came in; undefined where the type has no such name. */
function spelled(type: GraphType, name: string): string | undefined {
  const { properties, navigations } = published[type];
  return [...properties, ...navigations].find((known) => known.toLowerCase() === name.toLowerCase());
}

export const isNavigation = (type: GraphType, name: string): boolean =>
  published[type].navigations.some((known) => known.toLowerCase() === name.toLowerCase());

/** Whether Graph has it, here or not. */
export const isPublished = (type: GraphType, name: string): boolean => spelled(type, name) !== undefined;

/** What Graph has and the tenant has not is never denied in Graph's words: 501, by name. */
export const notHere = (what: string): GraphError =>
  new GraphError(501, 'NotImplemented', `The local tenant does not know ${what}.`);

/** 501 for a name the type has in Graph, else the refusal Graph itself would give. */
export function refusal(type: GraphType, name: string, ofGraph: GraphError): GraphError {
  const known = spelled(type, name);
  return known === undefined ? ofGraph : notHere(`'${known}' of microsoft.graph.${type} in this place`);
}
