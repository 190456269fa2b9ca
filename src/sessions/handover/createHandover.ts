import type { PeoplePorts } from '../../people/ports';
import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { AccessPorts } from '../../access/ports';
import type { GroundPorts } from '../../ground/ports';
import { foreseeOpening, openPair } from './useCases/openPair';
import { askForChange, openRequests } from './useCases/askForChange';
import { foreseeChange } from './useCases/foreseeChange';
import { carryOutChange } from './useCases/carryOutChange';
import { carryOutSchool, lookAtSchool } from './useCases/schoolAtOnce';
import type { HandoverService } from './HandoverService';
import type { SchoolService } from './SchoolService';

/** Opening, changing and ending pairs, with its ports given. */
export function createHandover(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'belonging' | 'directory' | 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'> &
    Pick<PeoplePorts, 'requests'>,
): HandoverService & SchoolService {
  return {
    foreseeOpening: (draft) => foreseeOpening(ports, draft),
    openPair: (draft, plan) => openPair(ports, draft, plan),
    askForChange: (draft) => askForChange(ports, draft),
    schools: () => ports.home.schoolNames(),
    openRequests: () => openRequests(ports),
    foreseeChange: (draft) => foreseeChange(ports, draft),
    carryOutChange: (input) => carryOutChange(ports, input),
    lookAtSchool: (asked, run) => lookAtSchool(ports, asked, run),
    carryOutSchool: (look, because, run) => carryOutSchool(ports, look, because, run),
    declineChange: (request) => ports.requests.settle(request, 'declined'),
  };
}
