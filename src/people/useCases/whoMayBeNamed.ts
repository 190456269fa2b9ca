import type { CataloguePorts, GroundPorts } from '../../ground/ports';
import type { NameableOfTrust } from '../PeopleService';
import type { OwnPairsPorts, PeoplePorts } from '../ports';
import { centralTeam } from '../rules/peopleLines';

type NameablePorts = Pick<GroundPorts, 'me'> & Pick<PeoplePorts, 'people'> & CataloguePorts & OwnPairsPorts;

/**
 * Whom somebody's notes speak of: their own colleagues, those of everybody they have a pair with, and the central team.
 * No more in a large trust than in a small one; a name typed is never looked up, which would put it into an address.
 * Staff who have left may be named too: notes speak of last year's deputy.
 */
export async function whoMayBeNamed(ports: NameablePorts): Promise<NameableOfTrust> {
  const [people, schools, { settings }] = await Promise.all([
    around(ports),
    ports.home.schoolNames(),
    ports.home.reference(),
  ]);
  const domains = [ports.me, ...people].map(({ mail }) => mail.split('@')[1]?.toLowerCase() ?? '');
  return {
    known: {
      people: people.map(({ name }) => name),
      places: [
        ...schools.flatMap(({ name, shortName }) => [name, shortName]),
        settings.trustName,
        settings.caseSystem,
      ].filter((place) => place !== ''),
    },
    ownDomains: [...new Set(domains.filter((domain) => domain !== ''))],
  };
}

/** Everybody at the schools of the person and of those they have a pair with. */
async function around(ports: NameablePorts): Promise<Awaited<ReturnType<PeoplePorts['people']['atSchools']>>> {
  const pairs = await ports.home.pairYears(ports.me.key);
  const keys = pairs.flatMap(({ supervisorKey, superviseeKeys }) => [supervisorKey, ...superviseeKeys]);
  const named = await ports.people.findByKeys([...new Set([ports.me.key, ...keys])]);
  const schools = new Set([...named.map(({ schoolKey }) => schoolKey), centralTeam]);
  const found = await ports.people.atSchools([...schools].filter((key) => key !== ''));
  return [...new Map([...named, ...found].map((person) => [person.key, person])).values()];
}
