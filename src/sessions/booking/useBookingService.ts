import { serviceHook } from '../../ground/ui/serviceHook';
import type { BookingService } from './BookingService';

/** Asks booking. */
export const useBookingService = serviceHook<BookingService>();
