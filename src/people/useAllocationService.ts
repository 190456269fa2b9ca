import { serviceHook } from '../ground/ui/serviceHook';
import type { AllocationService } from './AllocationService';

/** Asks who should have supervision and who gives it. */
export const useAllocationService = serviceHook<AllocationService>();
