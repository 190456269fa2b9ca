import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { ServiceError } from '../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../ground/steps/clock';
import { failsWith } from '../../ground/steps/failsWith';
import type { AllocationData, AllocationPorts } from '../../people/AllocationService';
import { allocationOf } from '../../people/rules/allocation';
import { figuresOf, firstPages } from '../../people/rules/allocationFigures';
import type { HomePorts } from '../../sessions/home/ports';
import type { PicturePorts } from '../ports';
import { isAllocationCount, keptOfEach } from '../rules/AllocationCount';
import type { AllocationCount } from '../rules/AllocationCount';
import type { CountedAllocation } from '../PictureService';

type AllocationCountPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<HomePorts, 'home'> &
  Pick<PicturePorts, 'counters'> &
  Pick<AllocationPorts, 'allocations'>;

/**
 * As it was last counted, for trust leads and record keepers: as much to read for ninety schools as for three. Undefined
 * where nobody has counted yet.
 */
export async function openAllocationCount(ports: AllocationCountPorts): Promise<CountedAllocation | undefined> {
  const [{ keeps, oversees }, reference, isThere, counted] = await Promise.all([
    ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC')),
    ports.home.reference(),
    ports.allocations.isThere(),
    ports.counters.counted('allocation'),
  ]);
  if (!keeps && !oversees) throw new ServiceError('forbidden');
  if (!isAllocationCount(counted.value)) return undefined;
  const count = counted.value;
  const schools = count.schools.first
    .filter(({ school }) => school !== '')
    .map(({ schoolKey, school }) => ({ key: schoolKey, name: school, shortName: school }));
  const catalogue = { ...reference, schools, schoolYears: [] };
  return { count, catalogue, isThere, mayOpenPairs: keeps, today: todayOf(ports, reference) };
}

/** Keeps what somebody has just read whole, for whoever opens the place next. */
export async function keepAllocationCount(
  ports: Pick<GroundPorts, 'now'> & Pick<PicturePorts, 'counters'>,
  data: AllocationData,
): Promise<AllocationCount> {
  const count: AllocationCount = {
    ...firstPages(figuresOf(allocationOf(data), data.catalogue), keptOfEach),
    asOf: nowOf(ports),
    staff: data.people.length,
  };
  try {
    await ports.counters.putCounted('allocation', count, await ports.counters.counted('allocation'));
  } catch (error) {
    // somebody else has kept theirs in the same moment, or the site has no list for it yet
    if (!failsWith(error, 'conflict', 'notFound')) throw error;
  }
  return count;
}
