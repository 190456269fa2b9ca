import type { CataloguePorts, GroundPorts } from '../ground/ports';
import type { OwnPairsPorts, PeoplePorts, TrustReadingPorts } from './ports';
import type { Person } from '../ground/rules/Person';
import { openAsked } from './useCases/openAsked';
import { openTrust } from './useCases/openTrust';
import { openTrustData } from './useCases/openTrustData';
import { pairsAround } from './useCases/pairsAround';
import { pairsRead, readRegisters } from './useCases/readRegisters';
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

/** So many people stand in a page of their list. */
const peopleInPage = 20;

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name);

/** What administrators enter, with its ports given. */
export function createPeople(
  ports: Pick<GroundPorts, 'links' | 'me' | 'now'> & PeoplePorts & CataloguePorts & TrustReadingPorts & OwnPairsPorts,
): PeopleService {
  return {
    openTrust: () => openTrust(ports),
    openTrustData: (onRead) => openTrustData(ports, onRead),
    termsOf: async (schoolKeys) => (await ports.home.catalogue(schoolKeys)).schoolYears,
    firstPeople: () => ports.people.first(peopleInPage),
    peopleOf: async (schoolKey) => [...(await ports.people.atSchools([schoolKey]))].sort(byName),
    peopleByKeys: (keys) => ports.people.findByKeys(keys),
    everybody: async (onRead) => [...(await ports.people.atSchools([], onRead))].sort(byName),
    firstPairs: async () => {
      const { pairs, isWhole } = await ports.pairs.first();
      return { pairs: pairsRead(pairs).pairs, isWhole };
    },
    readRegisters: (onRead) => readRegisters(ports, onRead),
    pairsAround: (personKeys, pairKey) => pairsAround(ports, personKeys, pairKey),
    openAsked: () => openAsked(ports),
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
