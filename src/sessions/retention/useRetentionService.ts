import type { Ask } from '../../ground/ui/serviceHook';
import { useHandoverService } from '../handover/useHandoverService';
import type { RetentionService } from './RetentionService';

/** Asks about retention: it comes with what record keepers decide. */
export const useRetentionService = (): Ask<RetentionService> => useHandoverService();
