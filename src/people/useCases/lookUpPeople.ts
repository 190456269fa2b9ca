import { foldedText } from '../../ground/rules/foldedText';
import type { DirectoryPerson, FoundPeople } from '../PeopleService';
import type { PeoplePorts } from '../ports';
import type { PersonLine } from '../rules/peopleLines';
import { findInDirectory } from './findInDirectory';

/**
 * Each line in the directory, one after the other. Who is called exactly so, or has this address, is meant; else all
 * whose names begin so are proposed. `readable` is false without consent: then nobody is looked up.
 */
export async function lookUpPeople(
  ports: Pick<PeoplePorts, 'directory' | 'people'>,
  lines: readonly PersonLine[],
): Promise<FoundPeople> {
  const found: FoundPeople['found'][number][] = [];
  for (const line of lines) {
    const { readable, people } = await findInDirectory(ports, line.who);
    if (!readable) return { readable, found: [], here: [] };
    const exact = people.filter((person) => isCalled(person, line.who));
    found.push({ ...line, people: exact.length > 0 ? exact : people, isExact: exact.length === 1 });
  }
  const known = await ports.people.findByKeys(found.flatMap(({ people }) => people.map(({ key }) => key)));
  const here = known.filter(({ status }) => status === 'active').map(({ key }) => key);
  return { readable: true, found, here };
}

function isCalled({ name, mail, signInName }: DirectoryPerson, who: string): boolean {
  const wanted = foldedText(who);
  return [name, mail, signInName].some((one) => foldedText(one) === wanted);
}
