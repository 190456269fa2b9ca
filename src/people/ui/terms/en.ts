import type { Day, TermName } from '../../../ground/rules/School';
import * as dates from '../../../ground/words/dates';
import { counted, joined, plural } from '../../../ground/words/words';
import type { TermDecision, TermMeaning, TermTroubleCode } from '../../rules/terms/TermEntry';
import type { TermField } from '../../rules/terms/termTable';

/** Term dates that are brought in, looked at and copied. */
export const termStrings = {
  bring: {
    open: 'Bring in dates',
    title: 'Dates from a website or a file',
    lead: 'They are read on this device, and nothing is sent. Nothing is saved before you press Save below.',
    text: 'Dates, one a line',
    textHint: 'As they stand on the school’s website: Autumn term: Tuesday 1 September 2026 to Friday 18 December 2026',
    file: 'Or a file (CSV, Excel or iCalendar)',
    unreadable:
      'This file cannot be read. Save it as CSV, as an Excel workbook (.xlsx) or as a calendar file (.ics), and choose it again.',
    noDates: 'We found no dates in it. It should hold one line for each term or half-term.',
    columns: 'Which column holds what',
    fields: { name: 'What it is', first: 'First day', last: 'Last day' } satisfies Record<TermField, string>,
    notThere: 'Not in this file',
    counts: (lines: number, understood: number, open: number, bad: number): string =>
      `${counted(lines, 'line', 'lines')}: ${understood} understood, ${open} to decide, ${bad} left out.`,
    elsewhere: (count: number): string =>
      `${counted(count, 'entry', 'entries')} of other years ${plural(count, 'is', 'are')} left out.`,
    bad: 'Left out',
    toDecide: 'To decide',
    line: (line: number, words: string): string => `Line ${line}: ${words}`,
    decideOf: (line: number): string => `What line ${line} is`,
    decisions: { leaveOut: 'Leave it out', staffDay: 'Staff day', closed: 'Closed day' } satisfies Record<
      TermDecision,
      string
    >,
    understood: 'Understood',
    take: 'Put them into the form',
    taken: 'They stand in the form. Check each; nothing is saved yet.',
    part: (name: TermName): string => dates.halfTerm(name),
    meanings: {
      term: 'A term',
      start: 'First day of a term',
      end: 'Last day of a term',
      break: 'Holiday within a term',
      staffDay: 'Staff day',
      closed: 'Closed day',
      holiday: 'Holiday between terms',
      heading: 'Heading',
      part: 'Half-term',
    } satisfies Record<TermMeaning['is'], string>,
    troubles: {
      noDate: () => 'It names no date.',
      noSuchDay: (text: string) => `There is no ${text}.`,
      wrongWeekday: (text: string) => `That date is a ${text}.`,
      endsBeforeStart: () => 'It ends before it begins.',
      outsideYear: (text: string) => `It is not in ${text}.`,
      twice: (text: string) => `Line ${text} says another date for the same.`,
      repeats: () => 'It repeats; enter each of its days.',
      unclear: (text: string) => `It names more days than one such line can mean (${text}).`,
    } satisfies Record<TermTroubleCode, (text: string) => string>,
  },
  findings: {
    title: 'To look at twice',
    longGap: (name: TermName, days: number): string => `${days} days without school before ${dates.halfTerm(name)}.`,
    fewDays: (name: TermName, days: number): string =>
      `${dates.halfTerm(name)} has ${counted(days, 'school day', 'school days')}; most have 20 to 45.`,
    manyDays: (name: TermName, days: number): string =>
      `${dates.halfTerm(name)} has ${days} school days; most have 20 to 45.`,
    weekend: (name: TermName, day: Day): string =>
      `${dates.halfTerm(name)} begins or ends on a ${dates.weekday(day)}, ${dates.dayMonth(day)}.`,
  },
  copy: {
    title: 'Save the same dates for other schools',
    hint: 'A school that has dates already gets these in their place; what moves there is shown first.',
    all: 'Tick all',
    none: 'Untick all',
    saving: (done: number, all: number): string => `${done} of ${all} saved`,
    saved: (names: readonly string[]): string => `Saved: ${joined(names)}.`,
    failed: (names: readonly string[]): string =>
      `Not saved: ${joined(names)}. Press Save again; ${plural(names.length, 'it is', 'they are')} tried once more.`,
  },
  moves: {
    title: 'If you save this',
    see: 'See what moves',
    save: 'Save the dates',
    look: 'This is what moves. Press “Save the dates” if it is right.',
    nothing: 'No due date changes, and nothing that is booked lies outside term.',
    dues: (count: number): string => `${counted(count, 'due date', 'due dates')} ${plural(count, 'changes', 'change')}`,
    planned: (count: number): string =>
      `${counted(count, 'planned session', 'planned sessions')} without a time ${plural(count, 'follows', 'follow')}`,
    booked: (count: number): string => `${counted(count, 'booked session', 'booked sessions')} would lie outside term`,
    staying: (count: number): string =>
      `${counted(count, 'booked session', 'booked sessions')} ${plural(count, 'stays where it is', 'stay where they are')}.`,
    bookedTitle: 'Booked, then outside term',
    bookedLead: 'Their supervisors move them, with whoever they are booked with.',
    bookedWith: (name: string, supervisor: string): string => `${name}, with ${supervisor}`,
    on: (day: Day): string => dates.weekdayShortDayMonth(day),
    why: { closed: 'The school is closed then.', holiday: 'That is outside term.' },
    next: (day: Day): string => `The school is next open on ${dates.weekdayShortDayMonth(day)}.`,
    dueTitle: 'Due dates that change',
    due: (from: Day | undefined, to: Day | undefined): string =>
      `${from === undefined ? 'none' : dates.dayMonth(from)} becomes ${to === undefined ? 'none' : dates.dayMonth(to)}`,
    more: (count: number): string => `And ${count} more.`,
  },
};
