import type { PeoplePorts } from '../ports';
import type { Person } from '../../ground/rules/Person';
import { meetPerson } from './meetPerson';

/**
 * The first whose account is gone, or whose sign-in name now belongs to another: who came after them must not inherit
 * what is theirs. Whoever is called something else since is the same person.
 */
export async function replacedAccount(
  ports: Pick<PeoplePorts, 'directory' | 'trust'>,
  people: readonly Person[],
): Promise<Person | undefined> {
  for (const person of people) {
    if ((await meetPerson(ports, person)) === undefined) return person;
  }
  return undefined;
}
