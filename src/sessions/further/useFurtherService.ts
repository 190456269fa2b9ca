import type { Ask } from '../../ground/ui/serviceHook';
import { usePaperService } from '../papers/usePaperService';
import type { FurtherService } from './FurtherService';

/** Asks about further support: it is kept apart, and comes with what else is. */
export const useFurtherService = (): Ask<FurtherService> => usePaperService();
