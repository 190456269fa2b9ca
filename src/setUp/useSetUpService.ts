import { serviceHook } from '../ground/ui/serviceHook';
import type { SetUpService } from './SetUpService';

/** Asks what the site contains. */
export const useSetUpService = serviceHook<SetUpService>();
