import type { AgreementStanding, Meter, Standing } from './rules/Meter';
import type { ServiceErrorCode } from './rules/ServiceError';
import * as dates from './words/dates';
import { counted, joined, numberWord } from './words/words';

const failures: Readonly<Record<ServiceErrorCode, { readonly title: string; readonly whatToDo: string }>> = {
  notFound: { title: 'We could not find this.', whatToDo: 'It may have moved. Nothing of yours is lost.' },
  forbidden: {
    title: 'This is not open to you.',
    whatToDo: 'If you think it should be, ask your head of safeguarding.',
  },
  conflict: { title: 'Somebody changed this a moment ago.', whatToDo: 'Load it again to see both. Nothing is lost.' },
  newer: {
    title: 'This was written by a newer version of the Hub.',
    whatToDo: 'Nothing was changed. Load the page again to get that version.',
  },
  unsafe: {
    title: 'A group or permission level on this site is not as it should be.',
    whatToDo: 'So no rights were given. An administrator sees what differs, and can put it right, under Set-up.',
  },
  invalid: {
    title: 'SharePoint did not accept this.',
    whatToDo: 'Nothing is lost. Try again; if it stays, tell your administrator.',
  },
  throttled: { title: 'SharePoint asked us to wait a little.', whatToDo: 'Nothing is lost. Try again in a minute.' },
  offline: {
    title: 'We could not reach SharePoint.',
    whatToDo: 'Nothing is lost. Your sessions are still in your Outlook calendar.',
  },
  unexpected: {
    title: 'Something did not work.',
    whatToDo: 'Nothing is lost. Try again; if it stays, tell your administrator.',
  },
};

function meterLine({ held, total, dueBy, overdueSince, datesMissing }: Meter): string {
  if (total === 0 && overdueSince !== undefined) return `Was due by ${dates.dayMonthYear(overdueSince)}`;
  if (datesMissing) return "Not known: the school's term dates are not entered yet";
  if (total === 0) return 'As and when you need it';
  const counts = `${held} of ${total} this year`;
  if (overdueSince !== undefined) return `${counts}, was due by ${dates.dayMonth(overdueSince)}`;
  if (dueBy !== undefined) return `${counts}, next due by ${dates.dayMonth(dueBy)}`;
  return held < total ? counts : `${counts}, all held`;
}

export const sharedStrings = {
  dates,
  product: 'Supervision Hub',
  skipToContent: 'Skip to content',
  placesLabel: 'Places',
  debrief: 'Debrief',
  failure: (code: ServiceErrorCode): { readonly title: string; readonly whatToDo: string } => failures[code],
  tryAgain: 'Try again',
  /** On a host that can neither save a file nor print. */
  keptElsewhere: 'Open in a browser to save or print',
  backToHome: 'Back to Home',
  /** By how many minutes the device goes ahead of SharePoint; below zero: behind. */
  clockIsWrong: (ahead: number): string => {
    const minutes = Math.abs(ahead);
    const hours = Math.round(minutes / 60);
    const by = minutes < 90 ? counted(minutes, 'minute', 'minutes') : counted(hours, 'hour', 'hours');
    return `This device's clock is ${by} ${ahead > 0 ? 'ahead of' : 'behind'} SharePoint's. Until it is set, what is due or past may be shown wrongly.`;
  },
  asksToWait: (platform: string, seconds: number): string =>
    `${platform} asks us to wait ${counted(seconds, 'second', 'seconds')}. We go on by ourselves then; nothing is lost.`,
  supportId: (id: string): string => `For support, quote ${id}.`,
  loading: 'Loading',
  stillWorking: 'Still working. School networks can be slow at this time of day.',
  close: 'Close',
  notBooked: 'Not booked',
  never: 'Never',
  today: 'Today',
  todayAt: (at: string): string => `Today ${at}`,
  lastAndNext: (last: string, next: string): string => `Last: ${last}. Next: ${next}.`,
  place: { teams: 'Teams', room: 'In person' },
  states: {
    planned: 'Planned',
    booked: 'Booked',
    held: 'Held',
    agreed: 'Agreed',
    done: 'Done',
    sealed: 'Sealed',
    offered: 'Offered',
    draft: 'Draft',
    declined: 'Declined',
    due: 'Due',
    notSigned: 'Not signed',
    carried: 'Carried',
    missed: 'Missed',
    overdue: 'Overdue',
    cancelled: 'Cancelled',
    running: 'Under way',
    unknown: 'Cannot be read here',
  },
  carriedTimes: (times: number): string => `Carried ${counted(times, 'time', 'times')}`,
  /** The line under a confidential box. `others` are first names of those who read besides "you". */
  whoReads: (others: readonly string[]): string =>
    `${joined(['You', ...others, 'the record keepers'])} can read this; administrators of the site could too.`,
  permissionsDiffer: 'Others than planned can open this. See who can read it.',
  whoCanRead: 'Who can read this?',
  showAll: (count: number): string => `Show all ${numberWord(count)}`,
  showFewer: 'Show fewer',
  meter: {
    /** "1 of 3 this year, next due by 18 December"; `late` says when it was due instead. */
    line: meterLine,
    states: { held: 'Held', booked: 'Booked', toCome: 'To come', missed: 'Missed' },
    by: (day: number): string => `by ${dates.dayMonth(day)}`,
  },
  agreement: (standing: AgreementStanding): string => {
    switch (standing.kind) {
      case 'notKnown':
        return 'Not known';
      case 'agreed':
        return 'Agreed';
      case 'draft':
        return `Draft, session ${standing.session} of 3`;
      case 'dueNext':
        return 'Due at the next session';
      case 'overdue':
        return `Missing after ${counted(standing.session, 'session', 'sessions')}`;
    }
  },
  agreementIs: 'Agreement:',
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'notKnown':
        return 'Not known';
      case 'overdue':
        return `Overdue, was due ${dates.dayMonthShort(standing.since)}`;
      case 'away':
        return standing.until === undefined ? 'Away' : `Away until ${dates.dayMonthShort(standing.until)}`;
      case 'noDates':
        return 'Not known, no term dates';
      case 'unsigned':
        return `${counted(standing.count, 'record', 'records')} to sign`;
      case 'inTime':
        return `In time for ${dates.dayMonthShort(standing.dueBy)}`;
      case 'due':
        return `Due by ${dates.dayMonthShort(standing.dueBy)}`;
      case 'upToDate':
        return 'Up to date';
    }
  },
  /** Names the scrolling box of a table apart from the section it stands in. */
  tableOf: (title: string): string => `Table: ${title}`,
  columns: {
    person: 'Person',
    school: 'School',
    supervisor: 'Supervisor',
    last: 'Last',
    next: 'Next',
    standing: 'Where things stand',
    agreement: 'Agreement by session three',
    action: 'Action',
  },
  book: 'Book',
  bookFor: (name: string): string => `Book ${name}`,
};

export type SharedStrings = typeof sharedStrings;
