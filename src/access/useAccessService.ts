import { serviceHook } from '../ground/ui/serviceHook';
import type { AccessService } from './AccessService';

/** Asks who can read what. */
export const useAccessService = serviceHook<AccessService>();
