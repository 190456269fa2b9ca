import type { Meter } from './rules/Meter';
import type { ServiceErrorCode } from './rules/ServiceError';
import * as dates from './words/dates';

const failures: Readonly<Record<ServiceErrorCode, { readonly title: string; readonly whatToDo: string }>> = {
  notFound: { title: 'We could not find this.', whatToDo: 'It may have moved. Nothing of yours is lost.' },
  forbidden: {
    title: 'This is not open to you.',
    whatToDo: 'If you think it should be, ask your head of safeguarding.',
  },
  conflict: { title: 'Somebody changed this a moment ago.', whatToDo: 'Load it again to see both. Nothing is lost.' },
  newer: {
    title: 'This was written by a newer version of the Hub.',
    whatToDo: 'Nothing was changed. Load the page again.',
  },
  unsafe: {
    title: 'A group or level of this site is not as it should be.',
    whatToDo: 'No rights were given. Set-up shows administrators what differs.',
  },
  reasonFirst: {
    title: 'Say first why you read this.',
    whatToDo: 'You are asked in its record.',
  },
  setUpFirst: {
    title: 'This site has no place for it yet.',
    whatToDo: 'An administrator opens Set-up once and presses its button; then it works here.',
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

/** What every view shares, the small web part's too. */
export const sharedStrings = {
  dates,
  failure: (code: ServiceErrorCode): { readonly title: string; readonly whatToDo: string } => failures[code],
  tryAgain: 'Try again',
  supportId: (id: string): string => `For support, quote ${id}.`,
  loading: 'Loading',
  stillWorking: 'Still working. School networks can be slow.',
  meter: {
    /** "1 of 3 this year, next due by 18 December"; `late` says when it was due instead. */
    line: meterLine,
    states: { held: 'Held', booked: 'Booked', toCome: 'To come', missed: 'Missed' },
    by: (day: number): string => `by ${dates.dayMonth(day)}`,
  },
};

export type SharedStrings = typeof sharedStrings;
