import { capital, numberWord } from '../../ground/words/words';

/** Whether what was signed is still as it was signed, in lists. */
export const sealStrings = {
  signing: 'Signing in progress',
  broken: 'Not as it was signed',
  partial: 'Not everybody is named',
  removed: 'Removed',
  registerOnly: 'Register says sealed, the seal does not',
  checking: 'Reading the seal',
  unchecked: 'Seal not read',
  /** For who may read the register alone: it says no more than the register does. */
  unread: 'Marked as signed',
  alarm: (count: number): string =>
    count === 1
      ? 'One record is not as it was signed.'
      : `${capital(numberWord(count))} records are not as they were signed.`,
  alarmWords: 'Open it to see which item differs and who could have changed it, and tell a record keeper.',
  registerAlarm: (count: number): string =>
    count === 1
      ? 'The register says that one record is sealed; its seal does not.'
      : `The register says that ${numberWord(count)} records are sealed; their seals do not.`,
  registerWords: 'The people of a session write the register; only the seal counts. Open it and tell a record keeper.',
  notRead: 'The seals could not be read just now.',
  notReadWords: 'No record is shown as sealed until they are.',
  again: 'Try again',
};
