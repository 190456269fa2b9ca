import type { SPFI } from '@pnp/sp';
import type { AllocationService } from '../people/AllocationService';
import { createAllocation } from '../people/createAllocation';
import { sharePointAllocations } from '../people/sharepoint/sharePointAllocations';
import { sharePointRoles } from '../people/sharepoint/sharePointRoles';
import type { DailyAdapters } from './composeAdapters';

/** Who should have supervision and from whom, loaded with the first of it. */
export const composeAllocation = (daily: DailyAdapters, sp: SPFI, forget: () => void): AllocationService =>
  createAllocation({ ...daily, allocations: sharePointAllocations(sp), roles: sharePointRoles(sp, forget) });
