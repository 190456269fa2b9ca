import type { Texts } from './Language';
import { calendar } from './en/calendar';

export type CalendarStrings = typeof calendar;
export const calendarStrings: Texts<CalendarStrings> = { en: calendar };
