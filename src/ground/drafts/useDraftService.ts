import { serviceHook } from '../ui/serviceHook';
import type { DraftService } from './DraftService';

/** Asks the device for words that are not in SharePoint yet. */
export const useDraftService = serviceHook<DraftService>();
