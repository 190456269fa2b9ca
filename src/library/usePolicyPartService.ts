import { serviceHook } from '../ground/ui/serviceHook';
import type { PolicyPartService } from './PolicyPartService';

/** Asks what is in force, in a web part that asks nothing else. */
export const usePolicyPartService = serviceHook<PolicyPartService>();
