import { serviceHook } from '../../ground/ui/serviceHook';
import type { HandoverService } from './HandoverService';

/** Asks about opening, changing and ending pairs. */
export const useHandoverService = serviceHook<HandoverService>();
