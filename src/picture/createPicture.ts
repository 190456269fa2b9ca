import type { HomePorts } from '../sessions/home/ports';
import type { PeoplePorts } from '../people/ports';
import type { GroundPorts } from '../ground/ports';
import { openOverview } from './useCases/openOverview';
import type { PictureService } from './PictureService';

/** Counts over all of it, with its ports given. */
export function createPicture(
  ports: Pick<GroundPorts, 'now'> & Pick<PeoplePorts, 'pairs' | 'people'> & Pick<HomePorts, 'home'>,
): PictureService {
  return {
    openOverview: () => openOverview(ports),
  };
}
