import type { When } from '../../ground/words/dates';
import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { counted, numberWord, plural } from '../../ground/words/words';

export const peopleStrings = {
  title: 'People',
  lead: (count: number): string => `You supervise ${numberWord(count)} ${plural(count, 'person', 'people')}.`,
  bookSession: 'Book a session',
  section: 'People you supervise',
  order: 'Whoever has waited longest comes first.',
  asOf: (at: When): string => `This is how it stood at ${at}.`,
  find: 'Find a person',
  noneFound: 'Nobody of that name. Try a part of it.',
  none: 'You supervise nobody yet.',
  noneWords: 'A record keeper opens a pair when a supervisor is named. Then the person appears here.',
  back: 'All my people',
  backToOverview: 'Back to Trust',
  wordsOfOthers: 'What was said and agreed is read by its people and the record keepers alone.',
  personLead: (role: string, school: string, offer: string): string =>
    [role, school, offer].filter((part) => part !== '').join(', '),
  bookNext: 'Book the next session',
  standing: 'Where things stand',
  rhythm: 'How often you meet',
  agreement: 'Open the agreement',
  year: 'The year',
  last: (day: Day | undefined): string =>
    day === undefined ? 'No session held yet.' : `Last session on ${dates.dayMonth(day)}.`,
  next: (day: Day | undefined, at: When): string =>
    day === undefined ? 'Nothing is booked.' : `Next on ${dates.weekdayDayMonth(day)} at ${at}.`,
  sessions: 'Sessions',
  noSessions: 'No sessions yet.',
  moreSessions: 'Show earlier sessions',
  session: (day: Day, at: When): string => `${dates.weekdayDayMonth(day)}, ${at}`,
  minutes: (count: number, place: 'teams' | 'room'): string =>
    `${counted(count, 'minute', 'minutes')} ${place === 'teams' ? 'in Teams' : 'in person'}`,
  open: 'Open',
  read: 'Read',
  readSession: (day: Day): string => `Read the record of ${dates.dayMonth(day)}`,
  openSession: (day: Day): string => `Open the session of ${dates.dayMonth(day)}`,
  change: 'Move or cancel',
  changeSession: (day: Day): string => `Move or cancel the session of ${dates.dayMonth(day)}`,
  gone: 'Not in Outlook',
  goneWords: 'Until that is decided it does not count as booked.',
  goneDecide: 'Decide on Home',
  actions: 'Open actions',
  noActions: 'No actions are open between you.',
  actionBy: (name: string, day: Day | undefined): string =>
    day === undefined ? name : `${name}, by ${dates.weekdayShortDayMonth(day)}`,
  you: 'You',
};
