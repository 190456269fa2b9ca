import type { CalendarCell, SchoolsCalendar } from '../../src/places/calendar/CalendarService';
import { offerOf } from './offerOf';

export const calendarCellOf = (more: Partial<CalendarCell> = {}): CalendarCell => ({
  held: 0,
  booked: 0,
  planned: 0,
  missed: 0,
  due: undefined,
  next: undefined,
  ...more,
});
/** The calendar of support over so many schools. */
export const schoolsCalendarOf = (schools: number, more: Partial<SchoolsCalendar> = {}): SchoolsCalendar => {
  const names = Array.from({ length: schools }, (_, index) => `School ${String(index + 1).padStart(2, '0')}`);
  return {
    isOwn: false,
    halfTerms: [
      { name: 'autumn1', firstDay: 20260903, lastDay: 20261023, now: false },
      { name: 'autumn2', firstDay: 20261102, lastDay: 20261218, now: true },
    ],
    offers: [offerOf()],
    schools: names.map((name) => ({ key: name, name, shortName: name })),
    rows: names.map((schoolKey, index) => ({
      schoolKey,
      offerKey: 'responsive',
      cells: [calendarCellOf({ held: 2, missed: index === 1 ? 1 : 0 }), calendarCellOf({ planned: 1, due: 20261204 })],
      ...(index === 0 && {
        ownDates: [
          { name: 'autumn1' as const, firstDay: 20260903, lastDay: 20261023 },
          { name: 'autumn2' as const, firstDay: 20261102, lastDay: 20261211 },
        ],
      }),
    })),
    pathways: [{ key: 'policy', title: 'Policy' }],
    withoutDates: [],
    unreadable: [],
    debriefs: true,
    ...more,
  };
};
