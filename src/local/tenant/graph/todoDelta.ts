import type { Unit } from './deltaRound';
import { deltaPage, deltaRound } from './deltaRound';
import type { GraphCall } from './graphCall';
import { todoChangedSince } from './store/todoStore';

/**
 * A page of what is in a collection, or of what changed in it since the token. `live` are the items there now, by their
 * id.
 * Source: learn.microsoft.com/graph/api/todotask-delta, todotasklist-delta.
 */
export function todoDelta(
  call: GraphCall,
  parent: string,
  type: string,
  live: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Record<string, unknown> {
  const round = deltaRound(call, `todo ${parent}`, () => []);
  const told = (id: string, entity: Readonly<Record<string, unknown>>): Unit => ({ key: `0 ${id}`, entries: [entity] });
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
    ...deltaPage(call, round, units, { usual: 200, most: 1000 }),
  };
}
