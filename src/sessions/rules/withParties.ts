import type { PersonKey } from '../../ground/rules/Person';

/** Who belongs to a pair, ever. */
export interface PairParties {
  readonly supervisorKey: PersonKey;
  readonly superviseeKeys: readonly PersonKey[];
}

interface Between {
  readonly supervisorKey: PersonKey;
  /** Empty for a session of a whole group. */
  readonly superviseeKey: PersonKey;
}

/**
 * A session between those who belong to its pair, whatever its own row says: the two may write there what they like.
 * Undefined for one of a group with somebody who never was in it.
 */
export function withParties<T extends Between>(
  session: T,
  { supervisorKey, superviseeKeys }: PairParties,
): T | undefined {
  const { superviseeKey } = session;
  if (superviseeKey === '' || superviseeKeys.includes(superviseeKey)) return { ...session, supervisorKey };
  const [only, ...others] = superviseeKeys;
  return only === undefined || others.length > 0 ? undefined : { ...session, supervisorKey, superviseeKey: only };
}
