import { serviceHook } from '../../ground/ui/serviceHook';
import type { HomeService } from './HomeService';

/** Asks for the first view. */
export const useHomeService = serviceHook<HomeService>();
