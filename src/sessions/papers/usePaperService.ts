import { serviceHook } from '../../ground/ui/serviceHook';
import type { DevelopmentService } from '../development/DevelopmentService';
import type { PaperService } from './PaperService';

/** Asks the records: agreements, and what people sign of a development. */
export const usePaperService = serviceHook<PaperService & DevelopmentService>();
