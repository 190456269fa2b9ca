import type { CataloguePorts, GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { nowOf, todayOf } from '../../ground/steps/clock';
import type { TrustView } from '../PeopleService';
import type { PeoplePorts, TrustReadingPorts } from '../ports';

/** Read afresh: somebody else may have entered something since this page's catalogue was read. */
export async function openTrust(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<PeoplePorts, 'people' | 'trust'> & TrustReadingPorts & CataloguePorts,
): Promise<TrustView> {
  ports.trust.forgetReference();
  const [{ keeps }, reference, schools, staff] = await Promise.all([
    ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC')),
    ports.home.reference(),
    ports.home.schoolNames(),
    ports.people.count(),
  ]);
  return {
    mayEdit: ports.me.administers,
    mayOpenPairs: keeps,
    today: todayOf(ports, reference),
    catalogue: { ...reference, schools, schoolYears: [] },
    staff,
  };
}
