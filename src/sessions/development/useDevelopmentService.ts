import type { Ask } from '../../ground/ui/serviceHook';
import { usePaperService } from '../papers/usePaperService';
import type { DevelopmentService } from './DevelopmentService';

/** Asks about performance development: its meetings are papers that people sign, and come with them. */
export const useDevelopmentService = (): Ask<DevelopmentService> => usePaperService();
