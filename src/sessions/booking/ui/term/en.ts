import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';
import { capital, counted, joined, numberWord, plural } from '../../../../ground/words/words';

/** A whole half-term booked in one go. */
export const termBookingStrings = {
  title: 'Book a half-term',
  lead: 'What is due with the people you supervise and has no time yet. Nothing is sent until you press Book.',
  half: 'Half-term',
  halves: { this: 'This half-term', next: 'The next one' },
  school: 'School',
  pathway: 'Support for',
  all: 'All of them',
  check: 'Check the dates',
  checkLead: 'Inside each school’s term and everybody’s working hours. A clash comes with another time.',
  unknown: 'We cannot see calendars, so these are school days and working hours alone. Please check with the others.',
  withoutDates: (names: readonly string[]): string =>
    `Term dates are not entered for ${joined(names)}: what is due there is not known.`,
  none: { title: 'Nothing is left to book', words: 'What is due in this half-term has a time.' },
  take: (name: string, day: Day): string => `Book ${name}, due by ${dates.dayMonth(day)}`,
  what: (offer: string, school: string): string => `${offer}, ${school}`,
  dueBy: (day: Day): string => `Due by ${dates.dayMonth(day)}`,
  timeOf: (name: string, day: Day): string => `Time for ${name}, due by ${dates.dayMonth(day)}`,
  time: (day: Day, at: dates.When): string => `${dates.weekdayShortDayMonth(day)}, ${at}`,
  leaveOut: 'Leave it out',
  marks: { free: 'Free', clash: 'Clash', noTime: 'No time', unseen: 'Not seen' },
  noTime: 'There is no shared time left before it is due.',
  trouble: {
    closed: (day: Day): string => `The school is closed on ${dates.weekdayDayMonth(day)}.`,
    holiday: (day: Day): string => `${dates.weekdayDayMonth(day)} is outside term.`,
    past: (): string => 'That time has passed.',
    outsideHours: (): string => 'That is outside working hours.',
    busy: (names: readonly string[], until: dates.When, others: number): string => {
      const who = `${joined(names)} ${plural(names.length, 'is', 'are')} busy until ${until}.`;
      return others === 0
        ? who
        : `${who} ${capital(numberWord(others))} ${plural(others, 'other is', 'others are')} free.`;
    },
  },
  where: 'Where',
  places: { teams: 'In Teams', room: 'In person' },
  room: 'Room',
  happens: {
    title: 'What will happen',
    booked: (count: number): string => counted(count, 'session is booked', 'sessions are booked'),
    moved: (count: number): string => counted(count, 'of them at another time', 'of them at another time'),
    left: (count: number): string => counted(count, 'is left out', 'are left out'),
    invited: (count: number): string => counted(count, 'person is invited in Outlook', 'people are invited in Outlook'),
    goesOn: 'You can pause at any time. If the page is closed, what was begun goes on when you next open the Hub.',
    book: (count: number): string => `Book ${counted(count, 'session', 'sessions')}`,
    chooseFirst: 'Tick at least one.',
    roomFirst: 'Say which room.',
  },
  invitation: {
    title: 'What the invitations say',
    words:
      'The day, the time, where, and a link to prepare. They are private and name neither a kind of session nor a case.',
  },
  result: {
    title: 'Booking the half-term',
    progress: (done: number, all: number): string => `${done} of ${all} done.`,
    over: (booked: number, open: number): string => {
      const done = `${capital(numberWord(booked))} booked`;
      return open === 0 ? `${done}.` : `${done}, ${numberWord(open)} ${plural(open, 'needs', 'need')} you.`;
    },
    paused: 'Paused. What is booked stays.',
    pause: 'Pause',
    goOn: 'Go on',
    again: 'Try again',
    againOf: (name: string): string => `Try again: ${name}`,
    states: {
      waiting: 'Waiting',
      running: 'Being booked',
      booked: 'Booked',
      kept: 'Booked in the Hub',
      failed: 'Not booked',
    },
    kept: 'Outlook could not be told yet; the Hub tells it when it is opened again.',
    failed: (title: string, whatToDo: string): string => `${title} ${whatToDo} Nothing was booked twice.`,
    back: 'Back to the calendar',
  },
};
