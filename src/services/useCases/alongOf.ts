import type { Person } from '../../domain/Person';
import type { Session } from '../../domain/Session';
import type { Ports } from '../ports';
import { byKey } from './superviseeRow';
import { readSessionWords } from './sessionWords';

/**
 * Those asked along to a session, in the order of its words; undefined where one is no longer in the list of people.
 */
export async function alongOf(ports: Ports, session: Session): Promise<readonly (Person | undefined)[]> {
  const keys = (await readSessionWords(ports, session))?.alongKeys ?? [];
  const people = keys.length === 0 ? new Map<string, Person>() : byKey(await ports.people.findByKeys(keys));
  return keys.map((key) => people.get(key));
}
