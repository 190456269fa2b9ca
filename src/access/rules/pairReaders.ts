import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';

/** Somebody of a pair or group who may open its folders: takes part now, or did until the pair ended. */
export interface PairReader {
  readonly person: Person;
  readonly role: 'supervisor' | 'supervisee';
  readonly since: 'now' | 'before';
}

export interface PairReaders {
  readonly readers: readonly PairReader[];
  /** Named in the register, but not in the list of people: nothing can be said about their rights. */
  readonly unknown: readonly PersonKey[];
  /** Only a newer version of the Hub knows whether they are still here: whose the folders are is not for this one. */
  readonly newer: readonly PersonKey[];
}

/**
 * Whom the pair's folders belong to. While it is active: its supervisor and the members who are in it today. After it
 * ended: the same
 * people as readers of what they signed. Whoever left a group that went on reads nothing of it, because one folder
 * holds what came
 * before and after them; whoever left the trust reads nothing at all.
 *
 * @param rows the register's rows of one pair key.
 */
export function readersOf(rows: readonly Pair[], people: ReadonlyMap<PersonKey, Person>): PairReaders {
  const active = rows.filter((row) => row.status === 'active');
  const lastDay = Math.max(...rows.map((row) => row.lastDay ?? 0));
  const until = active.length > 0 ? active : rows.filter((row) => row.lastDay === lastDay);
  const since = active.length > 0 ? 'now' : 'before';
  const named = new Map<PersonKey, PairReader['role']>([
    ...until.map((row): [PersonKey, PairReader['role']] => [row.superviseeKey, 'supervisee']),
    ...until.map((row): [PersonKey, PairReader['role']] => [row.supervisorKey, 'supervisor']),
  ]);
  const readers = [...named].flatMap(([key, role]): PairReader[] => {
    const person = people.get(key);
    return person?.status !== 'active' ? [] : [{ person, role, since }];
  });
  return {
    readers,
    unknown: [...named.keys()].filter((key) => !people.has(key)),
    newer: [...named.keys()].filter((key) => people.get(key)?.status === 'unknown'),
  };
}
