import { capital, numberWord } from '../../ground/words/words';

/** Whether what was signed is still as it was signed, in lists. */
export const sealStrings = {
  signing: 'Signing in progress',
  broken: 'Not as it was signed',
  checking: 'Reading the seal',
  unchecked: 'Seal not read',
  /** For who may read the register alone: it says no more than the register does. */
  unread: 'Marked as signed',
  alarm: (count: number): string =>
    count === 1
      ? 'One record is not as it was signed.'
      : `${capital(numberWord(count))} records are not as they were signed.`,
  alarmWords: 'Do not rely on it. Open it to see what no longer matches, and tell a record keeper.',
  notRead: 'The seals could not be read just now.',
  notReadWords: 'No record is shown as sealed until they are.',
  again: 'Try again',
};
