import type { SPFI } from '@pnp/sp';
import { sharePointCounters } from '../picture/sharepoint/sharePointCounters';
import type { CalendarService } from '../places/calendar/CalendarService';
import { createCalendar } from '../places/calendar/createCalendar';
import type { DailyAdapters } from './composeAdapters';

/** One's own calendar and the year, which whoever oversees has from the counters. */
export const composeCalendar = (daily: DailyAdapters, sp: SPFI): CalendarService =>
  createCalendar({ ...daily, counters: sharePointCounters(sp) });
