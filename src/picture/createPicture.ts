import type { PictureService } from './PictureService';
import type { SchoolFacts } from './rules/Facts';
import { bringUpToDate, countAnew } from './useCases/bringUpToDate';
import type { Counting } from './useCases/bringUpToDate';
import { openSchools } from './useCases/openSchools';
import type { CountingPorts } from './useCases/readFacts';

/** Counts over all of it, with its ports given. */
export function createPicture(ports: CountingPorts): PictureService {
  /** What no list keeps is remembered for as long as the page is open. */
  let unkept: readonly SchoolFacts[] | undefined;
  const kept = (counting: Counting): Counting['picture'] => {
    unkept = counting.unkept;
    return counting.picture;
  };
  return {
    openPicture: async () => (await ports.counters.trust()).value?.picture,
    bringUpToDate: async (told) => kept(await bringUpToDate(ports, told)),
    countAnew: async (told) => kept(await countAnew(ports, told)),
    openSchools: (keys, onProgress) => openSchools(ports, keys, unkept, onProgress),
  };
}
