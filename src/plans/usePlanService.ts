import { serviceHook } from '../ground/ui/serviceHook';
import type { PlanService } from './PlanService';

/** Asks what the trust offers its staff. */
export const usePlanService = serviceHook<PlanService>();
