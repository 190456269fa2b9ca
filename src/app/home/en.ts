import type { When } from '../../ground/words/dates';
import type { Day, TermName } from '../../ground/rules/School';
import type { PartOfDay } from './greeting';
import * as dates from '../../ground/words/dates';
import { capital, counted, joined, numberWord, ordinal, plural } from '../../ground/words/words';

const inPlace = { teams: 'in Teams', room: 'in person' } as const;

/** "Thursday" within the week, "Today", or the whole date. */
const dayName = (day: Day, today: Day): string => (day === today ? 'Today' : dates.nearDay(day, today));

export const homeStrings = {
  title: 'Home',
  greeting: (part: PartOfDay, name: string): string => (name ? `Good ${part}, ${name}` : `Good ${part}`),
  dateAndWeek: (day: Day, week: { readonly number: number; readonly halfTerm: TermName } | undefined): string =>
    week
      ? `${dates.weekdayDayMonth(day)}, week ${week.number} of ${dates.halfTerm(week.halfTerm)}`
      : dates.weekdayDayMonth(day),
  bookSession: 'Book a session',
  notListed: {
    title: "You are not in the Hub's list of people yet.",
    /** Record keepers add people. */
    words: (keepers: readonly string[]): string =>
      keepers.length > 0 ? `${joined(keepers)} can add you.` : 'Ask your head of safeguarding to add you.',
  },
  notSetUp: {
    title: 'The Hub is not set up here yet.',
    words: 'An administrator of this site can do it in a few minutes.',
    who: (names: readonly string[]): string =>
      names.length > 0 ? `${joined(names)} can set it up.` : 'Whoever administers this site can set it up.',
    open: 'Open set-up',
  },
  next: {
    title: 'Your next supervision',
    when: (day: Day, today: Day, at: When, withName: string): string =>
      `${dayName(day, today)} at ${at} with ${withName}`,
    lead: (minutes: number, place: 'teams' | 'room'): string =>
      `${counted(minutes, 'minute', 'minutes')} ${inPlace[place]}`,
    actionsDue: (count: number, day: Day, today: Day): string =>
      `${capital(numberWord(count))} ${plural(count, 'action is', 'actions are')} due before then, ${day === today ? 'today' : `on ${dates.nearDay(day, today)}`}.`,
    added: (name: string, count: number): string =>
      `${name} has added ${count === 1 ? 'something' : `${numberWord(count)} things`} to talk about.`,
    accepted: 'You have accepted it in Outlook.',
    declined: 'You have declined it in Outlook. Choose another time together.',
    prepare: 'Prepare, about a minute',
    change: 'Move or cancel',
    none: 'No supervision is booked yet',
    noneWords: (name: string): string => `${name} is your supervisor.`,
    noneEntitled: (total: number, dueBy: Day | undefined, today: Day): string =>
      `You are entitled to ${counted(total, 'session', 'sessions')} this year${dueBy === undefined ? '' : `, ${dueBy < today ? 'and one was due by' : 'the next by'} ${dates.dayMonth(dueBy)}`}.`,
    askForTime: (name: string): string => `Ask ${name} for a time`,
  },
  others: {
    title: 'Your other sessions',
    own: 'Your own supervision',
    withWhom: (title: string, name: string): string => `${title} with ${name}`,
    when: (day: Day, at: When, name: string): string => `${dates.weekdayDayMonth(day)} at ${at} with ${name}`,
    lookedAfter: 'Supervisors are looked after here too.',
    prepare: 'Prepare',
  },
  hard: {
    title: 'Has something been hard?',
    words: "You don't need a reason, or the right words.",
    debrief: 'Ask for a debrief',
    adHoc: 'Ask for ad-hoc supervision',
    note: 'A debrief leaves no notes. The record says only that it happened.',
    asked: (what: 'debrief' | 'adHoc'): string =>
      what === 'debrief'
        ? 'You have asked for a debrief. You need do nothing else.'
        : 'You have asked for ad-hoc supervision. You need do nothing else.',
    booked: (what: 'debrief' | 'adHoc', when: When, name: string): string =>
      `Your ${what === 'debrief' ? 'debrief' : 'ad-hoc supervision'}: ${when} with ${name}`,
    open: 'Open it',
    withdraw: 'I no longer need it',
    withdrawn: 'Taken back. You can ask again at any time.',
  },
  actions: {
    title: 'Your actions',
    page: 'Open your actions',
    none: 'No actions are open between you.',
    by: (day: Day): string => `by ${dates.weekdayShortDayMonth(day)}`,
    withWhom: (name: string): string => `with ${name}`,
    conflict: 'This was changed a moment ago. Here is how it stands now.',
    done: 'Marked as done.',
    reopened: 'Open again.',
  },
  raise: {
    title: (day: Day, today: Day): string =>
      day === today ? 'To raise today' : `To raise on ${dates.nearDay(day, today, dates.dayMonth)}`,
    none: 'Nothing is on the list yet.',
    you: 'You',
    group: 'the others of your group',
    by: (who: string, when: When): string => `${who}, ${when}`,
    today: 'today' as When,
    yesterday: 'yesterday' as When,
    label: 'Add something to raise',
    placeholder: 'A few words and a case reference',
    add: 'Add',
  },
  entitlement: {
    title: 'My entitlement',
    rhythm: 'How often you meet',
    lateHelp: 'What can I do if a session is late?',
    late: (name: string): string => `Your session is late. You could first speak with ${name}; we can help you ask.`,
  },
  agreement: {
    title: 'Your agreement',
    agreed: (name: string): string => `You and ${name} have agreed how you work together.`,
    next: (number: number, name: string, day: Day | undefined): string =>
      `${day === undefined ? 'Your next session' : dates.weekdayDayMonth(day)} is your ${ordinal(number)} session with ${name}.`,
    early: 'You will talk about how you work together, and both sign it by session three.',
    second: 'It is a good time to talk your agreement through; you both sign it by session three.',
    late: 'Your agreement is due: read it through together and both sign it.',
    signing: 'It waits for your signature.',
    signed: 'You have signed it.',
    open: 'Open your agreement',
  },
  needs: {
    title: 'What needs you',
    none: 'Nothing waits for you. Enjoy the quiet.',
  },
  week: {
    title: 'Today and this week',
    none: 'No sessions this week.',
    today: 'Today',
    thisWeek: 'This week',
    calendar: 'Calendar',
    open: 'Open',
    openWith: (name: string): string => `Open the session with ${name}`,
    today1: (minutes: number, place: 'teams' | 'room'): string =>
      `${place === 'teams' ? 'Teams' : 'In person'}, ${counted(minutes, 'minute', 'minutes')}.`,
    withGroup: (name: string, size: number): string => `${name}, ${counted(size, 'person', 'people')}`,
    later: (at: When, place: 'teams' | 'room'): string => `${at}, ${place === 'teams' ? 'Teams' : 'in person'}`,
    added: (count: number): string => `${capital(counted(count, 'item', 'items'))} added.`,
    replies: { none: '', accepted: 'Accepted.', tentative: 'Accepted, perhaps.', declined: 'Declined in Outlook.' },
    supervised: 'You are supervised.',
    notFresh: 'Outlook could not be asked just now. These are the times the Hub knows.',
  },
  people: {
    title: 'People you supervise',
    lead: (count: number): string =>
      `${capital(numberWord(count))} ${plural(count, 'person', 'people')}. Whoever has waited longest comes first.`,
    all: 'All my people',
  },
};
