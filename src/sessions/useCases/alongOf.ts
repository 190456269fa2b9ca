import type { SessionPorts } from '../ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import type { Person } from '../../ground/rules/Person';
import type { Session } from '../rules/Session';
import { byKey } from './superviseeRow';
import { readSessionWords } from './sessionWords';

/**
 * Those asked along to a session, in the order of its words; undefined where one is no longer in the list of people.
 */
export async function alongOf(
  ports: Pick<GroundPorts, 'sha256'> & Pick<PeoplePorts, 'people'> & Pick<SessionPorts, 'working'>,
  session: Session,
): Promise<readonly (Person | undefined)[]> {
  const keys = (await readSessionWords(ports, session))?.alongKeys ?? [];
  const people = keys.length === 0 ? new Map<string, Person>() : byKey(await ports.people.findByKeys(keys));
  return keys.map((key) => people.get(key));
}
