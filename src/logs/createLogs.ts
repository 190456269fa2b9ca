import type { GroundPorts } from '../ground/ports';
import type { PeoplePorts } from '../people/ports';
import type { HomePorts } from '../sessions/home/ports';
import type { SessionPorts } from '../sessions/ports';
import type { LogService } from './LogService';
import type { LogPorts } from './ports';
import { endAgency, openAgencies, saveAgency } from './useCases/agencies';
import { addEntry, changeEntry } from './useCases/keepEntry';
import { entriesOf, openLogs } from './useCases/openLogs';

/** The log, with its ports given. */
export function createLogs(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'people'> &
    Pick<SessionPorts, 'working'> &
    Pick<HomePorts, 'home'> &
    LogPorts,
): LogService {
  return {
    openLogs: () => openLogs(ports),
    entriesOf: (pairKey) => entriesOf(ports, pairKey),
    openAgencies: () => openAgencies(ports),
    saveAgency: (key, text, seen) => saveAgency(ports, key, text, seen),
    endAgency: (agency) => endAgency(ports, agency),
    addEntry: (draft) => addEntry(ports, draft),
    changeEntry: (entry, change) => changeEntry(ports, entry, change),
  };
}
