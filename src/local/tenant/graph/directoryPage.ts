import type { GraphCall } from './graphCall';
import type { Filterable } from './matchFilter';
import type { GraphType } from './published/publishedNames';
import { filtering, ordering, page } from './queryOptions';
import { isEventual, searching, unsupportedQuery } from './searchClauses';

type Entity = Record<string, unknown>;

/** How a kind of directory object is looked for. */
export interface Directory {
  readonly type: GraphType;
  readonly filterable: Filterable;
  readonly searchable: readonly string[];
  readonly sortable: readonly string[];
}

export const directoryOptions: readonly string[] = [
  '$select',
  '$expand',
  '$filter',
  '$search',
  '$orderby',
  '$top',
  '$skip',
  '$count',
  '$skiptoken',
];

/** What only advanced queries take (learn.microsoft.com/graph/aad-advanced-queries). */
function refuseAdvanced(call: GraphCall): void {
  const eventual = isEventual(call);
  const [filter, order] = [call.query.get('$filter') ?? '', call.query.get('$orderby')];
  if (call.query.has('$skip')) throw unsupportedQuery("'$skip' is not supported by the service.");
  if (call.query.has('$count') && !eventual)
    throw unsupportedQuery("$count needs the header 'ConsistencyLevel: eventual'.");
  const advanced = eventual && call.query.get('$count') === 'true';
  if (/endswith\(|contains\(|\bne\b|\bnot\b/i.test(filter) && !advanced) {
    throw unsupportedQuery(
      "Operator is not supported because the 'ConsistencyLevel:eventual' header is missing. Please refer to Advanced query capabilities on directory objects.",
    );
  }
  if (/contains\(/i.test(filter)) throw unsupportedQuery('Operator contains is not supported for directory objects.');
  if (order !== undefined && (filter !== '' || call.query.has('$search')) && !eventual)
    throw unsupportedQuery('Sorting not supported for current query.');
}

/** What $filter and $search find among entities of the directory, in the order asked for, and the page of it. */
export function directoryPage<T>(
  call: GraphCall,
  { type, filterable, searchable, sortable }: Directory,
  all: readonly { readonly entity: Entity; readonly of: T }[],
): { value: T[]; more: Entity } {
  refuseAdvanced(call);
  const matches = filtering(call, filterable, type);
  const finds = searching(call, searchable);
  const sort = ordering(call, sortable, type);
  const found = all.filter(({ entity }) => matches(entity) && finds(entity));
  if (sort !== undefined) found.sort((a, b) => sort(a.entity, b.entity));
  return pageByToken(
    call,
    found.map(({ of }) => of),
  );
}

/** The directory pages by $skiptoken, which only its own next link carries. */
export function pageByToken<T>(call: GraphCall, items: readonly T[]): { value: T[]; more: Entity } {
  const query = new Map(call.query);
  const token = call.url.searchParams.get('$skiptoken');
  if (token !== null) query.set('$skip', token);
  const { value, more } = page({ ...call, query }, items, { usual: 100, most: 999 });
  const next = more['@odata.nextLink'];
  if (typeof next === 'string') {
    const link = new URL(next);
    link.searchParams.set('$skiptoken', link.searchParams.get('$skip') ?? '');
    link.searchParams.delete('$skip');
    more['@odata.nextLink'] = link.toString().replaceAll('%24', '$');
  }
  return { value, more };
}
