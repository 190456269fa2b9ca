import type { PeoplePorts } from '../../../people/ports';
import type { Person } from '../../../ground/rules/Person';
import { isServiceError } from '../../../ground/rules/ServiceError';
import type { AlongAnswer } from '../BookingService';

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name, 'en-GB');
const isHere = (person: Person): boolean => person.status === 'active';

/** Everybody at these schools who may be asked along, by name. */
export async function peopleAround(
  ports: Pick<PeoplePorts, 'people'>,
  schoolKeys: readonly string[],
): Promise<readonly Person[]> {
  // no school at all would mean the whole trust
  return schoolKeys.length === 0 ? [] : [...(await ports.people.atSchools(schoolKeys))].filter(isHere).sort(byName);
}

/**
 * Whom the directory knows by these words and the Hub's list knows too: only somebody of that list can be invited.
 * Nothing is asked
 * for fewer than two letters. Where Graph does not let us look, or fails, the answer says so and the form goes on
 * without.
 */
export async function findAlong(ports: Pick<PeoplePorts, 'directory' | 'people'>, text: string): Promise<AlongAnswer> {
  if (text.trim().length < 2) return { readable: true, people: [], notListed: 0 };
  let keys: readonly string[];
  try {
    keys = (await ports.directory.find(text.trim())).map(({ key }) => key);
  } catch (error) {
    if (isServiceError(error)) return { readable: false, people: [], notListed: 0 };
    throw error;
  }
  const listed = keys.length === 0 ? [] : await ports.people.findByKeys(keys);
  return { readable: true, people: listed.filter(isHere).sort(byName), notListed: keys.length - listed.length };
}
