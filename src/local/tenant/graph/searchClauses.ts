import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';

type Entity = Readonly<Record<string, unknown>>;
type Test = (entity: Entity) => boolean;

export const unsupportedQuery = (message: string): GraphError =>
  new GraphError(400, 'Request_UnsupportedQuery', message);

/** Whether the caller accepts answers that lag behind, as advanced queries on directory objects ask. */
export const isEventual = (call: GraphCall): boolean =>
  call.headers.get('consistencylevel')?.toLowerCase() === 'eventual';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.@_-]+/)
    .filter((word) => word !== '');

function clauseTest(clause: string, searchable: readonly string[]): Test {
  const [, property = '', text = ''] = /^"(\w+):([^"]*)"$/.exec(clause) ?? [];
  if (!searchable.includes(property) || text.trim() === '') {
    throw new GraphError(
      400,
      'BadRequest',
      `Syntax error in $search: a clause in the form "property:text" is expected, over ${searchable.join(', ')}.`,
    );
  }
  const words = wordsOf(text);
  return (entity) => {
    const value = entity[property];
    const parts = typeof value === 'string' ? wordsOf(value) : [];
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
}

/** `"displayName:gra"` and clauses joined by AND or OR: every word must begin a word of the property. */
export function searching(call: GraphCall, searchable: readonly string[]): Test {
  const option = call.query.get('$search');
  if (option === undefined) return () => true;
  if (!isEventual(call)) {
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const [first = '', ...rest] = option.trim().split(/\s+(OR|AND)\s+/);
  let test = clauseTest(first, searchable);
  for (let at = 0; at < rest.length; at += 2) {
    const [left, right] = [test, clauseTest(rest[at + 1] ?? '', searchable)];
    test = rest[at] === 'OR' ? (entity) => left(entity) || right(entity) : (entity) => left(entity) && right(entity);
  }
  return test;
}
