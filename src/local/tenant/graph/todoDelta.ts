import type { Unit } from './deltaRound';
import { deltaPage, deltaRound } from './deltaRound';
import type { GraphCall } from './graphCall';
import type { Json } from './readBody';
import { todoChangedSince } from './store/todoStore';

/** What is tracked below a parent. */
interface Tracked {
  readonly type: 'todoTaskList' | 'todoTask';
  /** The items there now, by their id. */
  readonly live: ReadonlyMap<string, Json>;
  /** Options of a first request that its links carry on. */
  readonly options: readonly string[];
  /** Items a page. */
  readonly size: number;
}

/**
 * A page of what is in a collection, or of what changed in it since the token.
 * Source: learn.microsoft.com/graph/api/todotask-delta, todotasklist-delta.
 */
export function todoDelta(call: GraphCall, parent: string, { type, live, options, size }: Tracked): Json {
  const round = deltaRound(call, `todo ${parent}`, () => [], options);
  const told = (id: string, entity: Json): Unit => ({ key: `0 ${id}`, entries: [entity] });
  const units =
    round.since === null
      ? [...live].map(([id, entity]) => told(id, entity))
      : todoChangedSince(call.context, parent, round.since).map((id): Unit => {
          const entity = live.get(id);
          return entity === undefined
            ? { key: `1 ${id}`, entries: [{ '@removed': { reason: 'deleted' }, id }] }
            : told(id, entity);
        });
  return {
    '@odata.context': `${call.root}/$metadata#Collection(microsoft.graph.${type})`,
    ...deltaPage(call, round, units, size),
  };
}
