import type { AcademicYear, Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { counted, plural } from '../../ground/words/words';

/** 2026 to 2027 */
const years = (year: AcademicYear): string => `${year.slice(0, 4)} to ${Number(year.slice(0, 4)) + 1}`;

export const supportOffersStrings = {
  which: 'Support for',
  lead: (title: string, year: AcademicYear): string => `${title}, ${years(year)}.`,
  earlier: (year: AcademicYear): string =>
    `This is the overview of ${years(year)}. The one for this year is not published yet.`,
  why: 'Why we do this',
  next: (day: Day, at: dates.When): string => `Next: ${dates.weekdayShortDayMonth(day)}, ${at}`,
  last: (day: Day): string => `Last: ${dates.dayMonth(day)}`,
  none: 'Nothing is booked yet.',
  always: 'Always on offer. When you had one is not shown here.',
  others: 'For other roles than yours.',
  agency: 'Outside help is asked for by you or your lead.',
  speak: (name: string): string => (name === '' ? 'Speak to your lead about it.' : `Speak to ${name} about it.`),
  ask: { label: 'Ask for this', of: (title: string): string => `Ask for this: ${title}` },
  sooner: { label: 'Ask for one sooner', of: (title: string): string => `Ask for one sooner: ${title}` },
  prepare: { label: 'Prepare', of: (title: string): string => `Prepare: ${title}` },
  whole: 'Goals, priorities and what changed',
  own: 'Your dates come from your own sessions.',
  unlisted: {
    title: 'The Hub does not know your role',
    words: 'You are not in its list of people. Support is shown by role; an administrator can add you.',
  },
  noRole: {
    title: 'Nothing is published for your role yet',
    words: 'Once your lead publishes it, it stands here.',
  },
  older: {
    title: 'Support cannot be shown yet',
    words: 'An administrator has to press Set-up on the Hub’s site first.',
  },
  openHub: 'Open the Hub',
  unknown: (count: number): string =>
    `${counted(count, 'edition', 'editions')} could not be read, and ${plural(count, 'is', 'are')} left out.`,
};
