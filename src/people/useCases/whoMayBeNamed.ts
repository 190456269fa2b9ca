import type { CataloguePorts } from '../../ground/ports';
import type { NameableOfTrust } from '../PeopleService';
import type { PeoplePorts } from '../ports';

/** Staff who have left may be named too: notes speak of last year's deputy. */
export async function whoMayBeNamed(ports: Pick<PeoplePorts, 'people'> & CataloguePorts): Promise<NameableOfTrust> {
  const [people, schools, { settings }] = await Promise.all([
    ports.people.atSchools([]),
    ports.home.schoolNames(),
    ports.home.reference(),
  ]);
  const domains = people.map(({ mail }) => mail.split('@')[1]?.toLowerCase() ?? '');
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
