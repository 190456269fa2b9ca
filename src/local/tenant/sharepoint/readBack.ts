import type { DatabaseSync } from 'node:sqlite';
import type { TenantContext } from '../platform';
import { switchesOf } from '../switches';
import type { AssignmentRow } from './store/scopeRows';
import { assignmentRows } from './store/scopeRows';

/** What was changed and, where assignments flap, may for a while be read back as it was. */
interface Change {
  readonly scope: number;
  /** Taken away; absent where permissions were broken off. */
  readonly removed?: AssignmentRow;
  readonly at: number;
  reads: number;
}

const changes = new WeakMap<DatabaseSync, Change[]>();
/** As reported of live sites: gone, gone, gone, present, gone within eight seconds (dbml-sharepoint). */
const flapsFor = 8000;
const presentAtRead = 4;

type Clocked = Pick<TenantContext, 'db' | 'now'>;

function recent({ db, now }: Clocked): Change[] {
  if (switchesOf(db).assignmentsReadBack !== 'flapping') return [];
  const kept = (changes.get(db) ?? []).filter(({ at }) => now().getTime() - at < flapsFor);
  changes.set(db, kept);
  return kept;
}

function note(tenant: Clocked, scope: number, removed?: AssignmentRow): void {
  const known = recent(tenant);
  known.push({ scope, at: tenant.now().getTime(), reads: 0, ...(removed ? { removed } : {}) });
  changes.set(tenant.db, known);
}

/** To be told before rows are taken from a scope. */
export function noteRemovals(tenant: Clocked, scope: number, which: (row: AssignmentRow) => boolean): void {
  for (const row of assignmentRows(tenant.db, scope).filter(which)) note(tenant, scope, row);
}

export function noteBreak(tenant: Clocked, scope: number): void {
  note(tenant, scope);
}

/** A scope's assignments as they are read back: what is gone may show once more. */
export function assignmentsReadBack(tenant: Clocked, scope: number): AssignmentRow[] {
  const ghosts = recent(tenant).filter((change) => {
    if (change.scope !== scope || change.removed === undefined) return false;
    change.reads += 1;
    return change.reads === presentAtRead;
  });
  return [
    ...assignmentRows(tenant.db, scope),
    ...ghosts.map(({ removed }) => removed).filter((row) => row !== undefined),
  ];
}

/** HasUniqueRoleAssignments as it is read back: the first readings after a break may not know of it. */
export function uniqueReadBack(tenant: Clocked, scope: number, unique: boolean): boolean {
  const broken = recent(tenant).find((change) => change.scope === scope && change.removed === undefined);
  if (broken === undefined) return unique;
  broken.reads += 1;
  return broken.reads < presentAtRead ? false : unique;
}
