import type { Day, TermName } from '../../../ground/rules/School';
import * as dates from '../../../ground/words/dates';
import { counted, joined, plural } from '../../../ground/words/words';

/** The calendar of support over several schools. */
export const schoolsCalendarStrings = {
  title: 'Calendar of support',
  lead: {
    own: 'Of the people you have supervision with, at their schools. Each school is measured by its own dates.',
    trust: (day: Day, at: dates.When): string =>
      `At each school by its own dates. As it was last counted, on ${dates.weekdayDayMonth(day)} at ${at}.`,
    register: 'At each school by its own dates.',
  },
  pathway: 'Support for',
  allPathways: 'Each role',
  group: 'Group by',
  groups: { offer: 'Offer', school: 'School' },
  school: 'Schools',
  allSchools: 'Each school',
  due: {
    title: 'Due this half-term',
    words: (sessions: number, schools: number): string =>
      `${counted(sessions, 'session', 'sessions')} at ${counted(schools, 'school', 'schools')} ${plural(sessions, 'is', 'are')} due and not held.`,
    endsEarlier: (names: readonly string[]): string => `${joined(names)}: the half-term ends earlier there.`,
    book: 'Book this half-term',
  },
  year: 'The year',
  yearLead: 'Open a line to see what it is made of.',
  head: { offer: 'Offer and school', school: 'School and offer' },
  halfTerm: (name: TermName, now: boolean): string => (now ? `${dates.halfTerm(name)}, now` : dates.halfTerm(name)),
  from: (firstDay: Day, lastDay: Day): string => `${dates.dayMonthShort(firstDay)} to ${dates.dayMonthShort(lastDay)}`,
  ownDates: (lastDay: Day | undefined): string =>
    lastDay === undefined ? 'Own dates' : `Own dates, to ${dates.dayMonthShort(lastDay)}`,
  open: (title: string, note?: string): string =>
    `Show what ${title}${note === undefined ? '' : `, ${note},`} is made of`,
  openAll: 'Open each',
  closeAll: 'Close each',
  more: 'Show twelve more',
  nothing: 'Nothing due',
  debriefs: 'Debriefing is on offer the year round: it is asked for, not scheduled, and not shown by school or person.',
  counts:
    'Counts and dates. Booked is the next session of each person or group; what is booked beyond it stays planned here until then.',
  withoutDates: (names: readonly string[]): string =>
    `Term dates are not entered for ${joined(names)}: what is due there is not known.`,
  unreadable: (names: readonly string[]): string =>
    `The figures of ${joined(names)} could not be read and are left out.`,
  none: {
    title: 'Nothing is planned yet',
    words: 'It appears when somebody is supervised, and when term dates are entered.',
  },
  print: 'Print',
  cell: {
    held: (count: number): string => `${count} held`,
    booked: (count: number, next: Day | undefined): string =>
      next === undefined ? `${count} booked` : `${count} booked, ${dates.dayMonthShort(next)}`,
    planned: (count: number): string => `${count} planned`,
    missed: (count: number): string => `${count} missed`,
  },
};
