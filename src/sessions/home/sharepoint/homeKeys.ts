import { addDays } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import type { KnownKeys } from './homeMemory';
import { homePairs } from './homePairs';
import type { HomeRead } from './homeParts';
import { sessionsIn } from './homeSessionRows';

export const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
/** Those of the first that are not among the second. */
export const left = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((key) => !b.includes(key));

/** Days after an end in which a session of it may still have an event to take out of a calendar. */
const windingUp = 365;

/** Keys that what was read names: what is asked for next, and at once the next time. */
export function keysIn(reads: readonly HomeRead[], personKey: string, today: Day, newer: boolean): KnownKeys {
  const own = homePairs(reads, personKey, today);
  const all = [...own.supervises, ...own.supervisedIn];
  const active = all.filter(({ status }) => status === 'active');
  const recent = all.filter(({ lastDay }) => lastDay === undefined || lastDay >= addDays(today, -windingUp));
  const coming = sessionsIn(reads, own, newer)
    // of one that was held without a record its words say who has looked in again since
    .filter((session) => (session.day >= today && session.status !== 'cancelled') || session.status === 'held')
    .map((session) => session.key);
  const next = active.flatMap((pair) => (pair.summary.next ? [pair.summary.next.sessionKey] : []));
  const people = active.flatMap((pair) => [pair.supervisorKey, pair.superviseeKey]).filter((key) => key !== personKey);
  return {
    pairKeys: unique(recent.map((pair) => pair.pairKey)),
    sessionKeys: unique([...coming, ...next]),
    personKeys: unique(people),
    pairYears: own.years,
    undecidedKeys: unique(own.undecided),
  };
}

export function without(keys: KnownKeys, known: KnownKeys): Omit<KnownKeys, 'pairYears'> {
  return {
    pairKeys: left(keys.pairKeys, known.pairKeys),
    sessionKeys: left(keys.sessionKeys, known.sessionKeys),
    personKeys: left(keys.personKeys, known.personKeys),
    undecidedKeys: left(keys.undecidedKeys, known.undecidedKeys),
  };
}
