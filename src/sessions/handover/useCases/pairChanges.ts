import type { PeoplePorts } from '../../../people/ports';
import type { AccessPorts } from '../../../access/ports';
import type { ScopeChange } from '../../../access/rules/AccessAsk';
import { later } from '../../../ground/later';
import { addDays } from '../../../ground/rules/days';
import type { Person } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { allScopes } from '../../../people/useCases/allScopes';
import { endedScope } from '../../../people/rules/endedScope';
import type { Scope, ScopeMember } from '../../../people/rules/Scope';
import { newScope, successorOf } from '../rules/newScope';
import type { AffectedPair } from './affectedPairs';
import { endsWhole } from './affectedPairs';

/** A pair or group that ends, and what goes on in its place. */
export interface PairChange {
  readonly pair: AffectedPair;
  readonly seen: Scope;
  /** As it is once it has ended. */
  readonly ended: Scope;
  /** With another supervisor, or without who left the group; undefined where nothing goes on. */
  readonly goesOn: { readonly change: ScopeChange; readonly people: readonly Person[] } | undefined;
}

export interface PairChanges {
  readonly changes: readonly PairChange[];
  /** Keys of affected pairs whose belonging nobody has confirmed. */
  readonly undecided: readonly string[];
}

/**
 * What a change makes of belonging. A group whose people change ends with the day, and a new one goes on: what was signed
 * stays with those who belonged, and whoever comes later reads nothing of it.
 */
export async function pairChanges(
  ports: Pick<PeoplePorts, 'belonging' | 'people'> & Pick<AccessPorts, 'scopes'>,
  affected: readonly AffectedPair[],
  { day, year }: { readonly day: Day; readonly year: AcademicYear },
): Promise<PairChanges> {
  if (affected.length === 0) return { changes: [], undecided: [] };
  const scopes = await allScopes(ports);
  // asked only where something goes on
  const shardOfNew = later(() => ports.scopes.shardWithRoom(year));
  const changes: PairChange[] = [];
  const undecided: string[] = [];
  for (const pair of affected) {
    const seen = scopes.find(({ key }) => key === pair.pairKey);
    if (seen === undefined) {
      undecided.push(pair.pairKey);
      continue;
    }
    const going = await whoGoesOn(ports, pair, seen);
    changes.push({
      pair,
      seen,
      ended: endedScope(seen, day),
      goesOn: going && {
        people: going,
        change: opening(scopes, seen, going, { day, shard: await shardOfNew() }),
      },
    });
  }
  return { changes, undecided };
}

/** Supervisor first; nobody where the pair only ends. */
async function whoGoesOn(
  ports: Pick<PeoplePorts, 'people'>,
  pair: AffectedPair,
  seen: Scope,
): Promise<readonly Person[] | undefined> {
  if (pair.toKey === '' && endsWhole(pair)) return undefined;
  const leaves = pair.toKey === '' ? new Set(pair.ending.map(({ superviseeKey }) => superviseeKey)) : new Set<string>();
  const supervisorKey = pair.toKey === '' ? keyOf(seen, 'supervisor') : pair.toKey;
  const superviseeKeys = pair.rows.map(({ superviseeKey }) => superviseeKey).filter((key) => !leaves.has(key));
  const known = await ports.people.findByKeys([supervisorKey, ...superviseeKeys]);
  const active = (key: string): readonly Person[] => known.filter((one) => one.key === key && one.status === 'active');
  return [...active(supervisorKey), ...superviseeKeys.flatMap(active)];
}

function opening(
  scopes: readonly Scope[],
  seen: Scope,
  [supervisor, ...supervisees]: readonly Person[],
  { day, shard }: { readonly day: Day; readonly shard: AcademicYear | undefined },
): ScopeChange {
  const begun = supervisor && successorOf(scopes, seen, supervisor.key);
  if (begun !== undefined) return { seen: begun, scope: begun };
  const { offerKey, cadence } = seen;
  const scope = newScope({
    supervisor: supervisor ?? { key: '', name: '' },
    supervisees,
    offerKey,
    cadence,
    firstDay: addDays(day, 1),
    // without a list that has room it is refused when it is carried out
    shards: shard === undefined ? [] : [shard],
    before: seen.key,
  });
  return { seen: undefined, scope: { ...scope, kind: seen.kind, schoolKey: seen.schoolKey } };
}

const keyOf = ({ members }: Scope, role: ScopeMember['role']): string =>
  members.find((member) => member.role === role && member.lastDay === undefined)?.personKey ?? '';
