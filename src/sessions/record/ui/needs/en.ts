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
