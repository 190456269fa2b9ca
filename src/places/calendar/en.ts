import type { When } from '../../ground/words/dates';
import type { Day, HalfTerm, TermName } from '../../ground/rules/School';
import { timeOfMinutes as clock } from '../../ground/ui/forms/timeOfMinutes';
import * as dates from '../../ground/words/dates';
import { capital, counted, numberWord, plural } from '../../ground/words/words';

export const calendarStrings = {
  title: 'Calendar of support',
  lead: (school: string, offers: number): string =>
    `${school}. ${capital(numberWord(offers))} ${plural(offers, 'offer', 'offers')} in this school year.`,
  school: 'School',
  year: 'The year',
  yearLead: "Term dates are this school's own. You see the sessions that are open to you.",
  countedLead: (day: Day, at: When): string =>
    `Term dates are this school's own. As it was last counted, on ${dates.weekdayDayMonth(day)} at ${at}.`,
  offer: 'Offer',
  halfTerm: (name: TermName, now: boolean): string => (now ? `${dates.halfTerm(name)}, now` : dates.halfTerm(name)),
  from: (firstDay: Day, lastDay: Day): string => `${dates.dayMonthShort(firstDay)} to ${dates.dayMonthShort(lastDay)}`,
  earlier: 'Earlier',
  later: 'Later',
  nothing: 'Nothing due',
  toAllStaff: 'To all staff',
  held: (count: number): string => counted(count, 'session', 'sessions'),
  booked: (count: number, next: Day | undefined): string => {
    if (next === undefined) return counted(count, 'session', 'sessions');
    return count === 1 ? dates.dayMonthShort(next) : `${count}, next ${dates.dayMonthShort(next)}`;
  },
  planned: (count: number, due: Day | undefined): string => {
    if (due === undefined) return counted(count, 'session', 'sessions');
    return count === 1 ? `by ${dates.dayMonthShort(due)}` : `${count}, first by ${dates.dayMonthShort(due)}`;
  },
  missed: (count: number): string => `${counted(count, 'session', 'sessions')}, rebook`,
  marks: 'What the marks mean:',
  marksNote: 'Planned has no time yet.',
  none: 'No offers are planned at this school yet.',
  noneWords: 'They appear when somebody at the school is supervised, or when its term dates are entered.',
};

const special = { staffDay: 'Staff day, pupils out', closed: 'Closed', lastDay: 'Last day', holiday: 'Holiday' };

/** A person's own calendar. */
export const myCalendarStrings = {
  title: 'My calendar',
  lead: 'Your own sessions, from the Hub and Outlook. Busy comes from Outlook, without titles.',
  viewsLabel: 'Show',
  views: { week: 'Week', term: 'Term', year: 'Year plan', schools: 'Schools' },
  book: 'Book a session',
  bookTerm: 'Book a half-term',
  file: 'Save as a calendar file',
  fileFailed: 'The file could not be made. Try again.',
  week: (first: Day, last: Day): string =>
    Math.floor(first / 100) === Math.floor(last / 100)
      ? `${dates.dayNumber(first)} to ${dates.dayMonth(last)}`
      : `${dates.dayMonth(first)} to ${dates.dayMonth(last)}`,
  weekGrid: 'The week by day and hour',
  weekOf: (week: number, halfTerm: TermName): string => `Week ${week} of ${dates.halfTerm(halfTerm)}.`,
  holiday: 'A holiday.',
  readAt: (time: When): string => `Busy times read from Outlook at ${time}.`,
  notRead: 'Outlook could not be read. Busy times are missing here; sessions from the Hub are shown.',
  earlier: 'Earlier',
  later: 'Later',
  thisWeek: 'This week',
  nothing: (next: Day | undefined): string =>
    next === undefined
      ? 'Nothing is booked in this week, and nothing later in this school year.'
      : `Nothing is booked in this week. The next is ${dates.weekdayDayMonth(next)}.`,
  dayHead: (day: Day, today: boolean): string =>
    `${dates.weekdayShort(day)} ${dates.dayNumber(day)}${today ? ', today' : ''}`,
  dayTitle: (day: Day, today: boolean): string => `${dates.weekdayDayMonth(day)}${today ? ', today' : ''}`,
  special,
  specialDay: (day: When, what: keyof typeof special): string => `${day}. ${special[what]}`,
  busy: 'Busy',
  busyFromTo: (from: number, to: number): string => `Busy, ${clock(from)} to ${clock(to)}`,
  free: (from: number): string => `+ ${clock(from)} free for both`,
  moveHere: (name: string): string => `, move the session with ${name} here`,
  freeLead: (name: string): string => `Dashed times are free for you and ${name} too.`,
  fromTo: (from: number, to: number): string => `, ${clock(from)} to ${clock(to)}`,
  entry: (from: number, what: string): string => `${clock(from)} ${what}`,
  lasts: (minutes: number): string => `, ${counted(minutes, 'minute', 'minutes')}`,
  yourOwn: 'Your own',
  when: (day: Day, from: string, to: string): string => `${dates.weekdayDayMonth(day)}, ${from} to ${to}`,
  what: (offer: string, iSupervise: boolean): string => (iSupervise ? offer : `${offer}, your own supervision`),
  replies: { accepted: 'Accepted in Outlook', tentative: 'Perhaps, says Outlook', declined: 'Declined in Outlook' },
  open: 'Open',
  move: 'Move or cancel',
  toBook: 'Still to be booked',
  toBookMore: (count: number): string => `And ${count} more, under People.`,
  noDates: 'No term dates are entered for this school year.',
  noDatesWords: 'The week shows your sessions all the same.',
  halfTerm: dates.halfTerm,
  termLead: ({ firstDay, lastDay }: HalfTerm, held: number, coming: number, unsigned: number): string =>
    `${dates.dayMonth(firstDay)} to ${dates.dayMonth(lastDay)}. ${capital(numberWord(held))} held, ${numberWord(coming)} to come.${unsigned > 0 ? ` ${capital(numberWord(unsigned))} ${plural(unsigned, 'record waits', 'records wait')} for a signature.` : ''}`,
  nothingInTerm: 'Nothing is booked in this half-term.',
  termTable: 'The half-term by week and day',
  weekHead: 'Week',
  weekNumber: (week: number, now: boolean): string => `Week ${week}${now ? ', now' : ''}`,
  weekDates: (first: Day, last: Day): string => `${dates.dayMonthShort(first)} to ${dates.dayMonthShort(last)}`,
};
