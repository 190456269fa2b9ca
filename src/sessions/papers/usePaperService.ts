import { serviceHook } from '../../ground/ui/serviceHook';
import type { PaperService } from './PaperService';

/** Asks the records. */
export const usePaperService = serviceHook<PaperService>();
