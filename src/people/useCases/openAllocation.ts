import type { CataloguePorts, GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { ServiceError } from '../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../ground/steps/clock';
import type { AllocationData, AllocationPorts, AllocationReadingPorts } from '../AllocationService';
import type { PeoplePorts } from '../ports';
import type { TellRead } from '../rules/FirstPages';
import { allPairs } from './allPairs';

type Ports = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<AllocationPorts, 'allocations'> &
  CataloguePorts &
  AllocationReadingPorts;

/** Read afresh, every list as a whole: whoever is left out of a page would be one nobody looks after. */
export async function openAllocation(ports: Ports, onRead?: TellRead): Promise<AllocationData> {
  const mayOpenPairs = await demandAllocation(ports);
  const isThere = await ports.allocations.isThere();
  const [catalogue, people, pairs, staff] = await Promise.all([
    ports.home.catalogue(),
    ports.people.atSchools([], onRead),
    allPairs(ports),
    isThere ? ports.allocations.all() : [],
  ]);
  return { catalogue, people, pairs, staff, today: todayOf(ports, catalogue), isThere, mayOpenPairs };
}

/**
 * The staff of one school, with who supervises them: two round trips, whatever the size of the trust. Supervisors from
 * elsewhere come with them, and count for no school here.
 */
export async function openSchoolAllocation(ports: Ports, schoolKey: string): Promise<AllocationData> {
  const [mayOpenPairs, isThere, catalogue, staffOfSchool] = await Promise.all([
    demandAllocation(ports),
    ports.allocations.isThere(),
    ports.home.catalogue([schoolKey]),
    ports.people.atSchools([schoolKey]),
  ]);
  const keys = staffOfSchool.map(({ key }) => key);
  const [pairs, staff] = await Promise.all([
    ports.pairs.ofPeople(keys),
    isThere ? ports.allocations.ofPeople(keys) : [],
  ]);
  const elsewhere = pairs.map(({ supervisorKey }) => supervisorKey).filter((key) => !keys.includes(key));
  const supervisors = elsewhere.length === 0 ? [] : await ports.people.findByKeys(elsewhere);
  const people = [...staffOfSchool, ...supervisors];
  return { catalogue, people, pairs, staff, today: todayOf(ports, catalogue), isThere, mayOpenPairs };
}

/** Whether it is a record keeper; rejects with `forbidden` for whoever is neither that nor a trust lead. */
async function demandAllocation(ports: Ports): Promise<boolean> {
  const { keeps, oversees } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  if (!keeps && !oversees) throw new ServiceError('forbidden');
  return keeps;
}
