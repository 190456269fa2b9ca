import type { When } from '../dates';
import type { AgreementStanding, Standing } from '../../rules/Meter';
import * as dates from '../dates';
import { counted, joined, numberWord } from '../words';

/** What the Hub's views share, beside what the small web part says too. */
export const hubStrings = {
  product: 'Supervision Hub',
  skipToContent: 'Skip to content',
  placesLabel: 'Places',
  more: 'More',
  debrief: 'Debrief',
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
  close: 'Close',
  notBooked: 'Not booked',
  never: 'Never',
  today: 'Today',
  todayAt: (at: When): When => `Today ${at}` as When,
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
