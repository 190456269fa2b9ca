import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { capital, numberWord, plural } from '../../ground/words/words';

export const recordsStrings = {
  title: 'Records',
  lead: 'Only the people of a record and the record keepers can open it.',
  waits: (count: number): string =>
    `${capital(numberWord(count))} ${plural(count, 'record waits', 'records wait')} for you`,
  all: 'Your records',
  none: 'No records yet.',
  noneWords: 'After a session both of you sign, and the record stays here for you.',
  day: 'Date',
  withWhom: 'With',
  offer: 'Kind of session',
  state: 'State',
  withName: (name: string, iSupervise: boolean): string => (iSupervise ? name : `${name}, your supervisor`),
  dayOf: (day: Day): string => dates.dayMonthYear(day),
  readAndSign: 'Read and sign',
  readAndSignOf: (day: Day, name: string): string => `Read and sign the record of ${dates.dayMonth(day)} with ${name}`,
  finish: 'Finish and sign',
  finishOf: (day: Day, name: string): string => `Finish and sign the record of ${dates.dayMonth(day)} with ${name}`,
  voided: (changed: Day): string =>
    `Changed on ${dates.dayMonth(changed)} after it was signed: it needs signing again.`,
  more: 'Show earlier records',
  cameBack: 'Sent back: its supervisor finishes it again',
  news: {
    comment: 'A comment you have not read',
    addition: 'An addition you have not read',
    moved: 'Moved since you looked',
    cancelled: 'Cancelled since you looked',
  },
};
