import type { AccessPorts } from './ports';
import type { PeoplePorts } from '../people/ports';
import type { GroundPorts } from '../ground/ports';
import { changeHolder } from './useCases/changeHolder';
import { checkAccess } from './useCases/checkAccess';
import { lookAtNextYear, openNextYear } from './useCases/openNextYear';
import { checkEveryFolder } from './useCases/checkEveryFolder';
import type { AccessService } from './AccessService';

/** Who can read what, with its ports given. */
export function createAccess(
  ports: Pick<GroundPorts, 'keys' | 'now'> & Pick<PeoplePorts, 'belonging' | 'trust'> & AccessPorts,
): AccessService {
  return {
    checkAccess: (input) => checkAccess(ports, input),
    checkEveryFolder: (run) => checkEveryFolder(ports, run),
    foreseeRepair: (findings) => ports.scopes.foresee({ findings, changes: [], leaving: [] }),
    repairAccess: (findings, how) => ports.scopes.repairScopes(findings, how),
    lookAtNextYear: () => lookAtNextYear(ports),
    openNextYear: (shown, run) => openNextYear(ports, shown, run),
    lookAtTakingOver: (looking) => ports.scopes.lookAtTakingOver(looking),
    takeOverAgreeing: (looks, run) => ports.scopes.takeOverAgreeing(looks, run),
    foreseeAnswer: (answer) => ports.scopes.foreseeAnswer(answer),
    takeOverAnswered: (answer, plan) => ports.scopes.takeOverAnswered(answer, plan),
    readHolders: () => ports.holders.read(),
    changeHolder: (change) => changeHolder(ports, change),
    takeRowOut: (finding) => ports.scopes.takeRowOut(finding),
  };
}
