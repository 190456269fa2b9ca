import { openWorld } from '../faults/FaultWorld';
import type { FaultWorld } from '../faults/FaultWorld';
import type { DeputyTrust } from './deputyTrust';
import type { Plant } from './plants';

/**
 * Which of the plants SharePoint itself lets stand, each put alone into the trust as it is. Of those that stand alone
 * anyhow it is seen when they are planted.
 */
export async function siftPlants(plants: readonly Plant[], trust: DeputyTrust): Promise<readonly boolean[]> {
  const stood: boolean[] = [];
  let world: FaultWorld | undefined;
  for (const plant of plants) {
    world ??= openWorld(trust.file, trust.now);
    const stands = plant.touches === undefined || (await plant.put(world));
    stood.push(stands);
    if (!stands || plant.touches === undefined) continue;
    // what was refused left nothing behind; what stood is not beside the next one
    world.close();
    world = undefined;
  }
  world?.close();
  return stood;
}
