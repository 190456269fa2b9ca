import { serviceHook } from '../../ground/ui/serviceHook';
import type { HelpService } from './HelpService';

/** Asks for help. */
export const useHelpService = serviceHook<HelpService>();
