import type { TrustPorts } from './ports';
import type { TrustServices } from './TrustServices';
import { askForChange, openRequests } from './useCases/askForChange';
import { carryOutChange } from './useCases/carryOutChange';
import { checkAccess } from './useCases/checkAccess';
import { checkEveryFolder, repairAccess } from './useCases/checkEveryFolder';
import { findInDirectory } from './useCases/findInDirectory';
import { foreseeChange } from './useCases/foreseeChange';
import { openPair } from './useCases/openPair';
import { openTrustData } from './useCases/openTrustData';
import { savePerson } from './useCases/savePerson';
import { saveSchool } from './useCases/saveSchool';
import { saveSchoolYear } from './useCases/saveSchoolYear';
import { saveSettings } from './useCases/saveSettings';

/** The use cases of the place where the trust is entered. */
export function createTrustServices(ports: TrustPorts): TrustServices {
  return {
    openTrustData: () => openTrustData(ports),
    saveSchool: (school) => saveSchool(ports, school),
    saveSchoolYear: (draft) => saveSchoolYear(ports, draft),
    findInDirectory: (text) => findInDirectory(ports, text),
    savePerson: (draft) => savePerson(ports, draft),
    saveSettings: (draft) => saveSettings(ports, draft),
    openPair: (draft) => openPair(ports, draft),
    checkAccess: (input) => checkAccess(ports, input),
    checkEveryFolder: (run) => checkEveryFolder(ports, run),
    repairAccess: (findings, onProgress) => repairAccess(ports, findings, onProgress),
    askForChange: (draft) => askForChange(ports, draft),
    openRequests: () => openRequests(ports),
    foreseeChange: (draft) => foreseeChange(ports, draft),
    carryOutChange: (input) => carryOutChange(ports, input),
    declineChange: (request) => ports.trust.requests.settle(request, 'declined'),
  };
}
