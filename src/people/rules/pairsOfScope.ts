import type { Day } from '../../ground/rules/School';
import { nothingYet } from './Pair';
import type { Pair, PairSummary } from './Pair';
import type { Scope, ScopeMember } from './Scope';

/** What the register's row of a supervised person says; without a summary it is there, but cannot be read. */
export interface RegisterRow {
  readonly key: string;
  readonly etag: string;
  readonly itemId: number;
  readonly summary: PairSummary | undefined;
}

/**
 * The pairs of a scope, one for each supervised person: all that says who and since when from the scope, the summary
 * alone from the register. None of a scope that is no pair or group.
 *
 * @param rows by the supervised person's key.
 */
export function pairsOfScope(scope: Scope, rows: ReadonlyMap<string, RegisterRow>, today: Day): readonly Pair[] {
  const supervisor = latest(scope.members.filter(({ role }) => role === 'supervisor'));
  if (supervisor === undefined || (scope.kind !== 'pair' && scope.kind !== 'group')) return [];
  return supervisedMembers(scope).map((member) => {
    const row = rows.get(member.personKey);
    const lastDay = earlier(member.lastDay, scope.lastDay);
    return {
      key: row?.key ?? registerKey(scope.key, member.personKey),
      pairKey: scope.key,
      supervisorKey: supervisor.personKey,
      supervisorName: supervisor.name,
      superviseeKey: member.personKey,
      superviseeName: member.name,
      schoolKey: scope.schoolKey,
      offerKey: scope.offerKey,
      cadence: scope.cadence,
      ...(scope.unusual === undefined ? {} : { unusual: scope.unusual }),
      ...(scope.until === undefined ? {} : { until: scope.until }),
      ...(scope.approved === undefined ? {} : { approved: scope.approved }),
      status: lastDay === undefined || lastDay > today ? 'active' : 'ended',
      firstDay: member.firstDay,
      lastDay,
      shards: scope.shards,
      register: scope.register,
      decided: true,
      known: row?.summary !== undefined,
      summary: row?.summary ?? nothingYet,
      etag: row?.etag ?? '',
      itemId: row?.itemId ?? 0,
    };
  });
}

/** The key that the register's row of a supervised person is made under. */
export const registerKey = (scopeKey: string, superviseeKey: string): string => `${scopeKey}.${superviseeKey}`;

/** Each once, as they belong last: somebody may have left a group and come back. */
export function supervisedMembers(scope: Scope): readonly ScopeMember[] {
  const found = new Map<string, ScopeMember>();
  for (const member of scope.members) {
    const known = found.get(member.personKey);
    if (member.role === 'supervisee' && (known === undefined || known.firstDay <= member.firstDay))
      found.set(member.personKey, member);
  }
  return [...found.values()];
}

const latest = (members: readonly ScopeMember[]): ScopeMember | undefined =>
  [...members].sort((a, b) => a.firstDay - b.firstDay).pop();

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
