import { serviceHook } from '../../ground/ui/serviceHook';
import type { DutyService } from './DutyService';

/** Asks whoever is on duty. */
export const useDutyService = serviceHook<DutyService>();
