import { serviceHook } from '../../ground/ui/serviceHook';
import type { SuperviseeService } from './SuperviseeService';

/** Asks about the people somebody supervises. */
export const useSuperviseeService = serviceHook<SuperviseeService>();
