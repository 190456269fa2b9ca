import type { CataloguePorts, GroundPorts } from '../ground/ports';
import type { OwnPairsPorts, PeoplePorts, TrustReadingPorts } from './ports';
import { openTrustData } from './useCases/openTrustData';
import { saveSchool } from './useCases/saveSchool';
import { saveSchoolYear } from './useCases/saveSchoolYear';
import { findInDirectory } from './useCases/findInDirectory';
import { lookUpPeople } from './useCases/lookUpPeople';
import { savePerson } from './useCases/savePerson';
import { saveDebriefs } from './useCases/saveDebriefs';
import { saveScopeReasons } from './useCases/saveScopeReasons';
import { saveRetention } from './useCases/saveRetention';
import { saveFurtherSupport } from './useCases/saveFurtherSupport';
import { addOffer } from './useCases/addOffer';
import { saveOffer } from './useCases/saveOffer';
import { saveLateSteps } from './useCases/saveLateSteps';
import { saveSettings } from './useCases/saveSettings';
import { whoMayBeNamed } from './useCases/whoMayBeNamed';
import type { PeopleService } from './PeopleService';

/** What administrators enter, with its ports given. */
export function createPeople(
  ports: Pick<GroundPorts, 'links' | 'me' | 'now'> & PeoplePorts & CataloguePorts & TrustReadingPorts & OwnPairsPorts,
): PeopleService {
  return {
    openTrustData: () => openTrustData(ports),
    saveSchool: (school) => saveSchool(ports, school),
    saveSchoolYear: (draft) => saveSchoolYear(ports, draft),
    whoMayBeNamed: () => whoMayBeNamed(ports),
    findInDirectory: (text) => findInDirectory(ports, text),
    lookUpPeople: (lines) => lookUpPeople(ports, lines),
    savePerson: (draft) => savePerson(ports, draft),
    saveLateSteps: (steps) => saveLateSteps(ports, steps),
    saveRetention: (periods) => saveRetention(ports, periods),
    saveDebriefs: (draft) => saveDebriefs(ports, draft),
    saveScopeReasons: (reasons) => saveScopeReasons(ports, reasons),
    saveFurtherSupport: (support) => saveFurtherSupport(ports, support),
    addOffer: (draft) => addOffer(ports, draft),
    saveOffer: (draft, seen) => saveOffer(ports, draft, seen),
    keepImport: (kept) => ports.trust.saveSettings(kept),
    saveSettings: (draft, before) => saveSettings(ports, draft, before),
  };
}
