import type { Day, TermName } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { capital, counted, numberWord, plural } from '../../ground/words/words';

const people = (count: number): string => `${capital(numberWord(count))} ${plural(count, 'person', 'people')}`;

export const overviewStrings = {
  title: 'Is supervision happening?',
  lead: (schools: number, inScope: number, today: Day | undefined): string =>
    `${counted(schools, 'school', 'schools')}, ${counted(inScope, 'person', 'people')} in scope${today === undefined ? '' : `, ${dates.weekdayDayMonth(today)}`}`,
  tilesLabel: 'Show',
  tiles: {
    overdue: 'overdue for supervision',
    withoutSupervisor: 'have no supervisor',
    withoutAgreement: 'past session three without an agreement',
    unsigned: 'records not signed after a week',
  },
  overdue: {
    title: 'Overdue, longest wait first',
    lead: (count: number): string => `${people(count)}. Each sees privately what they can do.`,
    none: 'Nobody is overdue. Well done, all of you.',
    noneKnown: 'Nobody is known to be overdue.',
  },
  withoutSupervisor: {
    title: 'No supervisor',
    lead: (count: number): string => `${people(count)} in scope of the policy, with nobody named.`,
    none: 'Everybody in scope has a supervisor.',
  },
  withoutAgreement: {
    title: 'Past session three without an agreement',
    lead: (count: number): string => `${people(count)}, with nothing signed by both yet.`,
    none: 'Every agreement is in place.',
  },
  notKnown: (count: number): string =>
    `Of ${counted(count, 'more person', 'more people')} the dates and counts cannot be read, so none of these figures holds them. The record keepers see where, under Schools and people.`,
  noDates: (count: number): string =>
    `Of ${counted(count, 'person', 'people')} nothing can be said, because this year's term dates of their schools are not entered: they are neither in time nor overdue. An editor enters the dates under Schools and people.`,
  person: 'Person',
  role: 'Role',
  school: 'School',
  supervisor: 'Supervisor',
  last: 'Last',
  wasDue: 'Was due',
  next: 'Next',
  agreement: 'Agreement',
  due: (day: Day, ago: number): string => `${dates.dayMonthShort(day)}, ${counted(ago, 'day', 'days')} ago`,
  facts: (school: string, supervisor: string): string => `${school}, with ${supervisor}`,
  lastNext: (last: string, next: string): string => `Last: ${last}. Next: ${next}.`,
  bySchool: {
    title: 'Sessions held, by school',
    lead: 'People who have had the supervision they were due in each half-term.',
    none: 'No schools are entered yet.',
  },
  halfTerm: (name: TermName, now: boolean): string => (now ? `${dates.halfTerm(name)}, now` : dates.halfTerm(name)),
  look: 'Needs a look',
  nothing: 'Nothing',
  noTermDates: 'No term dates',
  overdueCount: (count: number): string => `${count} overdue`,
  of: (held: number, due: number): string => `${held} of ${due}`,
  dueCount: (due: number): string => `${due} due`,
  noneDue: 'None due',
  complete: 'complete',
  incomplete: 'not complete',
  onlyCounts: "Counts and dates only. Nobody's words are here.",
};
