import type { When } from '../../../../ground/words/dates';
import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';
import { capital, numberWord, plural } from '../../../../ground/words/words';

export const signNeedStrings = {
  sign: (count: number): string =>
    `${capital(numberWord(count))} ${plural(count, 'record waits', 'records wait')} for your signature`,
  /** `changed`: the day it was changed after somebody had signed; 0 otherwise. */
  signLead: (records: readonly { readonly name: string; readonly day: Day; readonly changed: number }[]): string =>
    records
      .map(
        ({ name, day, changed }) =>
          `${name}, ${dates.dayMonth(day)}${changed > 0 ? `, changed on ${dates.dayMonth(changed)} after it was signed: it needs signing again` : ''}.`,
      )
      .join(' '),
  readAndSign: 'Read and sign',
};

/** What somebody else has done with a session or its record. */
export const newsNeedStrings = {
  titles: {
    moved: (name: string): string => `${name} has moved your session`,
    cancelled: (name: string): string => `${name} has cancelled your session`,
    comment: (name: string): string => `${name} has commented on your record`,
    sentBack: (name: string): string => `${name} has sent your record back`,
    addition: (name: string): string => `${name} has added to your record`,
    dispute: (name: string): string => `${name} sees your record otherwise`,
    settled: (name: string): string => `${name} has answered what was seen otherwise in your record`,
  },
  lead: (day: Day): string => `The session of ${dates.weekdayDayMonth(day)}.`,
  read: 'Read it',
};

/** A record keeper opened a record of mine. */
export const lookNeedStrings = {
  record: {
    title: (name: string): string => `${name || 'A record keeper'} opened a record of yours, as a record keeper`,
    lead: (when: When): string => `In the Hub on ${when}. The reason stands beside the record.`,
    openOf: (name: string): string => `Open the record that ${name || 'a record keeper'} opened`,
  },
  agreement: {
    title: (name: string): string => `${name || 'A record keeper'} opened an agreement of yours, as a record keeper`,
    lead: (when: When): string => `In the Hub on ${when}. The reason stands beside the agreement.`,
    openOf: (name: string): string => `Open the agreement that ${name || 'a record keeper'} opened`,
  },
  open: 'Open',
};
