import { serviceHook } from '../../ground/ui/serviceHook';
import type { RetentionService } from '../retention/RetentionService';
import type { HandoverService } from './HandoverService';
import type { SchoolService } from './SchoolService';

/** Asks about opening, changing and ending pairs, and about how long records are kept. */
export const useHandoverService = serviceHook<HandoverService & SchoolService & RetentionService>();
