import { capital, counted, joined, numberWord, plural } from '../../../ground/words/words';

export const waitingNeedStrings = {
  owed: (count: number): string =>
    `${capital(numberWord(count))} ${plural(count, 'decision is', 'decisions are')} not on the child’s file yet`,
  due: (count: number): string =>
    `${capital(numberWord(count))} ${plural(count, 'entry is', 'entries are')} to be chased`,
  both: (owed: number, due: number): string =>
    `${counted(owed, 'decision is', 'decisions are')} not on a child’s file yet, and ${counted(due, 'entry is', 'entries are')} to be chased`,
  lead: (references: readonly string[]): string =>
    references.length === 0
      ? 'Yours alone.'
      : `${joined(references.map((reference) => `Case ${reference.replace(/^case\s+/i, '')}`))}.`,
  open: 'Open the list',
};
