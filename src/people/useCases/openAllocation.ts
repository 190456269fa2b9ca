import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { ServiceError } from '../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../ground/steps/clock';
import type { AllocationData, AllocationPorts, AllocationReadingPorts } from '../AllocationService';
import type { PeoplePorts } from '../ports';
import { allPairs } from './openTrustData';

/** Read afresh, every list as a whole: whoever is left out of a page would be one nobody looks after. */
export async function openAllocation(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<AllocationPorts, 'allocations'> &
    AllocationReadingPorts,
): Promise<AllocationData> {
  const { keeps, oversees } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  if (!keeps && !oversees) throw new ServiceError('forbidden');
  const isThere = await ports.allocations.isThere();
  const [catalogue, people, pairs, staff] = await Promise.all([
    ports.home.catalogue(),
    ports.people.atSchools([]),
    allPairs(ports),
    isThere ? ports.allocations.all() : [],
  ]);
  return { catalogue, people, pairs, staff, today: todayOf(ports, catalogue), isThere, mayOpenPairs: keeps };
}
