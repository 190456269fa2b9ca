import type { When } from '../../ground/words/dates';
import { firstNameOf } from '../../ground/rules/names';
import type { AcademicYear, Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { capital, counted, joined, numberWord, plural } from '../../ground/words/words';
import type { ToSign } from '../../sessions/record/RecordService';
import type { SignedFilter } from './findRecords';

export const recordsStrings = {
  agreements: 'Agreements',
  agreementWith: (name: string): string => `With ${name}`,
  development: {
    title: 'Performance development',
    lead: 'Kept apart from supervision, on a page of its own.',
    open: 'Open performance development',
  },
  title: 'Records',
  lead: 'A record opens to its people and the record keepers; administrators of the site could open it too.',
  waits: (count: number): string =>
    `${capital(numberWord(count))} ${plural(count, 'record waits', 'records wait')} for you`,
  newSince: 'New since you looked',
  all: 'Your records',
  none: 'No records yet.',
  noneWords: 'After a session both of you sign, and the record stays here for you.',
  day: 'Date',
  withWhom: 'With',
  offer: 'Kind of session',
  state: 'State',
  withName: (name: string, iSupervise: boolean, until?: Day): string => {
    const ended = until === undefined ? '' : `, until ${dates.dayMonthYear(until)}`;
    if (iSupervise) return `${name}${ended}`;
    return until === undefined ? `${name}, your supervisor` : `${name}, supervised you${ended}`;
  },
  /** "You and Owen to sign": whose signature is still missing. */
  toSign: (left: readonly ToSign[]): string =>
    capital(`${joined(left.map(({ isMe, name }) => (isMe ? 'you' : firstNameOf(name) || 'somebody')))} to sign`),
  /** "Owen to sign, 5 days late" */
  late: (toSignWords: string, days = 0): string =>
    days === 0 ? toSignWords : `${toSignWords}, ${counted(days, 'day', 'days')} late`,
  find: 'Find a record',
  filters: {
    unsigned: (count: number): string => `${count} unsigned`,
    person: 'Person',
    kind: 'Kind',
    everyKind: 'Every kind',
    year: 'Year',
    lastTwoYears: 'This year and last',
    yearOf: (year: AcademicYear): string => `${year.slice(0, 4)} to 20${year.slice(5)}`,
    signed: 'Signed',
    signedOf: {
      any: 'Signed or not',
      unsigned: 'Not signed by everybody',
      byMe: 'Not signed by me',
      byOthers: 'Not signed by somebody else',
      signed: 'Signed',
    } satisfies Readonly<Record<SignedFilter, string>>,
  },
  found: (found: number, all: number): string =>
    found === 0 ? 'No record fits.' : `${found} of ${counted(all, 'record', 'records')}, newest first`,
  others: (count: number): string => (count === 1 ? 'Show the other one' : `Show the other ${count}`),
  neverWords: 'The search looks at people, kinds, days and signatures, never into the words.',
  dayOf: (day: Day): When => dates.dayMonthYear(day),
  readAndSign: 'Read and sign',
  readAndSignOf: (day: Day, name: string): string => `Read and sign the record of ${dates.dayMonth(day)} with ${name}`,
  finish: 'Finish and sign',
  finishOf: (day: Day, name: string): string => `Finish and sign the record of ${dates.dayMonth(day)} with ${name}`,
  voided: (changed: Day): string =>
    `Changed on ${dates.dayMonth(changed)} after it was signed: it needs signing again.`,
  openedBy: (name: string, day: Day): string => `Opened by ${name}, record keeper, on ${dates.dayMonth(day)}`,
  cameBack: 'Sent back: its supervisor finishes it again',
  newTitle: 'New',
  news: {
    comment: 'A comment',
    addition: 'An addition',
    dispute: 'Seen otherwise',
    settled: 'An answer',
    moved: 'Moved',
    cancelled: 'Cancelled',
  },
};

/** Record keepers look for any record of the trust. */
export const keeperSearchStrings = {
  title: 'Every record, for record keepers',
  thisYear: 'This school year',
  search: 'Search',
  found: (count: number, more: boolean): string => {
    const records = count === 0 ? 'No record found' : `${counted(count, 'record', 'records')} found`;
    return more ? `${records} so far.` : `${records}.`;
  },
  tooMany: (people: number): string => `${people} people have a name like that. Write more of it.`,
  fits: (names: readonly string[]): string => `The name fits ${joined(names)}.`,
  more: 'Look further back',
  moreFailed: 'We could not look further back. Try again.',
  rowOf: (supervised: readonly string[], supervisor: string, day: When): string =>
    `${joined(supervised)} with ${supervisor}, ${day}`,
  /** As far as the register says. */
  toSign: {
    supervisor: (name: string): string => `${name} to finish`,
    person: (name: string): string => `${name} to sign`,
    group: (): string => 'People of the group to sign',
  },
  openedBy: (name: string, day: When): string => `Last opened by ${name}, record keeper, on ${day}`,
  neverWords:
    'By what the register says: people, kinds, days and states, never words. Before a record of others opens you say why, and its people read it.',
};
