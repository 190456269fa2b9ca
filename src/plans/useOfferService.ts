import { serviceHook } from '../ground/ui/serviceHook';
import type { OfferService } from './OfferService';

/** Asks what is published, in a web part that asks nothing else of plans. */
export const useOfferService = serviceHook<OfferService>();
