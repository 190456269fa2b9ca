import type { AllocationPorts } from '../people/AllocationService';
import type { PictureService } from './PictureService';
import type { CounterStore } from './ports';
import type { SchoolFacts } from './rules/Facts';
import { keepAllocationCount, openAllocationCount } from './useCases/allocationCounts';
import { bringUpToDate, countAnew } from './useCases/bringUpToDate';
import type { Counting } from './useCases/bringUpToDate';
import { keepRegisterCount, openRegisterCount } from './useCases/registerCounts';
import { openSchools } from './useCases/openSchools';
import type { CountingPorts } from './useCases/readFacts';

/** Counts over all of it, with its ports given. */
export function createPicture(ports: CountingPorts & Pick<AllocationPorts, 'allocations'>): PictureService {
  /** What no list keeps is remembered for as long as the page is open. */
  let unkept: readonly SchoolFacts[] | undefined;
  const kept = (counting: Counting): Counting['picture'] => {
    unkept = counting.unkept;
    return counting.picture;
  };
  /** What was shown a moment ago need not be read again; a write over it that is refused reads it anew. */
  let shown: ReturnType<CounterStore['trust']> | undefined;
  const afterShown = (): CountingPorts => {
    const reads = [shown];
    shown = undefined;
    return { ...ports, counters: { ...ports.counters, trust: () => reads.pop() ?? ports.counters.trust() } };
  };
  return {
    openPicture: async () => {
      shown = ports.counters.trust();
      return (await shown).value?.picture;
    },
    bringUpToDate: async (told) => kept(await bringUpToDate(afterShown(), told)),
    countAnew: async (told) => kept(await countAnew(ports, told)),
    openSchools: (keys, onProgress) => openSchools(ports, keys, unkept, onProgress),
    openAllocationCount: () => openAllocationCount(ports),
    openRegisterCount: () => openRegisterCount(ports),
    keepRegisterCount: (registers) => keepRegisterCount(ports, registers),
    keepAllocationCount: (data) => keepAllocationCount(ports, data),
  };
}
