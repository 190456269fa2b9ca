import type { TenantContext } from '../platform';
import type { Unit } from './deltaRound';
import { deltaPage, deltaRound } from './deltaRound';
import { nextSeq } from './eventStore';
import type { GraphCall } from './graphCall';
import { counted, prepared } from './tables';

/** Notes that a list or a task (`parent` is its mailbox or its list) came, changed or went. */
export function noteTodoChange(context: TenantContext, parent: string, id: string, removed: boolean): void {
  prepared(
    context.db,
    `INSERT INTO graph_todo_change (id, parent, seq, removed) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, removed = excluded.removed`,
  ).run(id, parent, nextSeq(context), removed ? 1 : 0);
}

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
      : counted(
          call.context.db,
          prepared(call.context.db, 'SELECT id FROM graph_todo_change WHERE parent = ? AND seq > ?').all(
            parent,
            round.since,
          ),
        ).map((row): Unit => {
          const id = String(row['id']);
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
