import { serviceHook } from '../../ground/ui/serviceHook';
import type { CalendarService } from './CalendarService';

/** Asks for the year. */
export const useCalendarService = serviceHook<CalendarService>();
