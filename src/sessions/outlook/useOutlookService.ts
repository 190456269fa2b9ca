import { serviceHook } from '../../ground/ui/serviceHook';
import type { OutlookService } from './OutlookService';

/** Asks the person's own calendar. */
export const useOutlookService = serviceHook<OutlookService>();
