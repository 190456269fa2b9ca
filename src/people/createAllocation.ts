import type { CataloguePorts, GroundPorts } from '../ground/ports';
import type { AllocationPorts, AllocationReadingPorts, AllocationService } from './AllocationService';
import type { PeoplePorts } from './ports';
import { openAllocation, openSchoolAllocation } from './useCases/openAllocation';
import { saveRole } from './useCases/saveRole';
import { saveStaffFacts } from './useCases/saveStaffFacts';

export function createAllocation(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    AllocationPorts &
    CataloguePorts &
    AllocationReadingPorts,
): AllocationService {
  return {
    openAllocation: (onRead) => openAllocation(ports, onRead),
    openSchool: (schoolKey) => openSchoolAllocation(ports, schoolKey),
    saveStaffFacts: (draft, seen) => saveStaffFacts(ports, draft, seen),
    fileColumns: async () => ((await ports.allocations.isThere()) ? ports.allocations.columns() : []),
    keepFileColumns: (columns) => ports.allocations.keepColumns(columns),
    roleEditions: async (key) => [...(await ports.roles.editions(key))].sort((a, b) => b.edition - a.edition),
    saveRole: (draft) => saveRole(ports, draft),
  };
}
