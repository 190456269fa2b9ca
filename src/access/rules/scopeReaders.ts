import { addDays } from '../../ground/rules/days';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Scope, ScopeMember } from '../../people/rules/Scope';

/**
 * Somebody whom belonging lets into a scope's folders. now: takes part. signing: it has ended, and they have still to
 * put their name to a record of it. before: it has ended; what was signed stays readable to them.
 */
export interface ScopeReader {
  readonly member: ScopeMember;
  readonly role: 'supervisor' | 'supervisee';
  readonly since: 'now' | 'signing' | 'before';
  /** It has ended, and for the days of signing their own Hub still takes out of Outlook what they organised. */
  readonly settles?: true;
}

export interface ScopeReaders {
  readonly readers: readonly ScopeReader[];
  /** Left the trust: they read nothing any more, whatever they belonged to. */
  readonly left: readonly ScopeMember[];
  /** Named in belonging and not in the list of people: nothing is changed for them by guessing. */
  readonly unknown: readonly ScopeMember[];
  /** Only a newer version of the Hub knows whether they are still here. */
  readonly newer: readonly ScopeMember[];
}

export interface ReaderFacts {
  readonly people: ReadonlyMap<PersonKey, Pick<Person, 'status'>>;
  readonly today: Day;
  /** Who has still to sign a record of the scope. */
  readonly toSign: ReadonlySet<PersonKey>;
  /** Days after the end of a scope in which they may. */
  readonly daysToSign: number;
}

/**
 * Whom a scope's folders belong to: what record keepers wrote in the list of belonging, and nothing else. The list of
 * people can only take away from it, when somebody has left the trust. While the scope goes on: its members. After its
 * end: those who belonged until then, but for whoever was only consulted. Whoever left a group of the first release that went on reads nothing of it,
 * because one folder holds what came before and after them.
 */
export function readersOf(scope: Scope, { people, today, toSign, daysToSign }: ReaderFacts): ScopeReaders {
  const named = [...membersToRead(scope, today)].filter(
    (member, index, all) => all.findIndex(({ personKey }) => personKey === member.personKey) === index,
  );
  const standing = (status: Person['status'] | undefined): readonly ScopeMember[] =>
    named.filter(({ personKey }) => people.get(personKey)?.status === status);
  return {
    readers: standing('active').map((member) => ({
      member,
      role: member.role === 'supervisor' ? 'supervisor' : 'supervisee',
      since: sinceOf(member),
      ...(settles(member) ? { settles: true as const } : {}),
    })),
    left: standing('left'),
    unknown: standing(undefined),
    newer: standing('unknown'),
  };

  function settles({ role }: ScopeMember): boolean {
    return role === 'supervisor' && hasEnded(scope, today) && today <= signingUntil(scope, daysToSign);
  }

  function sinceOf({ personKey }: ScopeMember): ScopeReader['since'] {
    if (!hasEnded(scope, today)) return 'now';
    return toSign.has(personKey) && today <= signingUntil(scope, daysToSign) ? 'signing' : 'before';
  }
}

/** A scope is over as soon as its end was carried out, on its last day too. */
export const hasEnded = ({ lastDay }: Pick<Scope, 'lastDay'>, today: Day): boolean =>
  lastDay !== undefined && lastDay <= today;

/** The last day on which somebody may still sign a record of a scope that ended. */
export const signingUntil = ({ lastDay }: Pick<Scope, 'lastDay'>, daysToSign: number): Day =>
  lastDay === undefined ? Infinity : addDays(lastDay, daysToSign);

function membersToRead(scope: Scope, today: Day): readonly ScopeMember[] {
  const { lastDay } = scope;
  if (lastDay === undefined || lastDay > today)
    return scope.members.filter((member) => member.lastDay === undefined || member.lastDay > today);
  return scope.members.filter(
    ({ role, lastDay: last }) => role !== 'consultee' && (last === undefined || last >= lastDay),
  );
}
