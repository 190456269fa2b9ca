import type { PersonKey } from '../../ground/rules/Person';

interface Parties {
  readonly supervisorKey: PersonKey;
  /** Empty for a session of a whole group. */
  readonly superviseeKey: PersonKey;
}

/**
 * A session between those who belong to its pair, whatever its own row says: the two may write there what they like.
 * Undefined for one with nobody of the pair.
 *
 * @param pairs all of the session's pair key.
 */
export function withParties<T extends Parties>(session: T, pairs: readonly Parties[]): T | undefined {
  const [first, ...others] = pairs;
  if (first === undefined) return undefined;
  const { supervisorKey } = first;
  if (session.superviseeKey === '' || pairs.some(({ superviseeKey }) => superviseeKey === session.superviseeKey))
    return { ...session, supervisorKey };
  return others.length === 0 ? { ...session, supervisorKey, superviseeKey: first.superviseeKey } : undefined;
}
