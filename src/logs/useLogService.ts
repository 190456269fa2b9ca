import { serviceHook } from '../ground/ui/serviceHook';
import type { LogService } from './LogService';

/** Asks for the log. */
export const useLogService = serviceHook<LogService>();
