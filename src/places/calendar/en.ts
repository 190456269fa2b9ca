import type { Day, TermName } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { capital, counted, numberWord, plural } from '../../ground/words/words';

export const calendarStrings = {
  title: 'Calendar of support',
  lead: (school: string, offers: number): string =>
    `${school}. ${capital(numberWord(offers))} ${plural(offers, 'offer', 'offers')} in this school year.`,
  school: 'School',
  year: 'The year',
  yearLead: "Term dates are this school's own. You see the sessions that are open to you.",
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
