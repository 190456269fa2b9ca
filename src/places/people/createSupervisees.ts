import type { HomePorts } from '../../sessions/home/ports';
import type { SessionPorts } from '../../sessions/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { listPeople, openPerson } from './listPeople';
import type { SuperviseeService } from './SuperviseeService';

/** The people somebody supervises, with its ports given. */
export function createSupervisees(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
): SuperviseeService {
  return {
    listPeople: () => listPeople(ports),
    openPerson: (pairKey, superviseeKey) => openPerson(ports, pairKey, superviseeKey),
  };
}
