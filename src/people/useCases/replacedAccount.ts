import type { PeoplePorts } from '../ports';
import type { Person } from '../../ground/rules/Person';

/**
 * The first whose sign-in name now belongs to another account, or to none: who came after them must not inherit what is
 * theirs.
 */
export async function replacedAccount(
  ports: Pick<PeoplePorts, 'trust'>,
  people: readonly Person[],
): Promise<Person | undefined> {
  for (const person of people) {
    const account = await ports.trust.meet(person.login);
    if (account?.key !== person.key.toLowerCase()) return person;
  }
  return undefined;
}
