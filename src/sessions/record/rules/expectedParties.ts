import type { Party } from '../../../records/rules/Party';
import type { Person } from '../../../ground/rules/Person';

/** Whose signatures a session's record needs. */
export interface SealedSession {
  readonly supervisor: Pick<Person, 'key' | 'name'>;
  readonly supervisees: readonly Pick<Person, 'key' | 'name'>[];
}

/** Who belonged on the session's day, as parties of its record. */
export function expectedParties({ supervisor, supervisees }: SealedSession): readonly Party[] {
  const party = ({ key, name }: Pick<Person, 'key' | 'name'>, role: Party['role']): Party => ({
    key,
    siteId: 0,
    name,
    role,
  });
  return [party(supervisor, 'supervisor'), ...supervisees.map((person) => party(person, 'supervisee'))];
}
