import * as dates from '../../ground/words/dates';
import { counted } from '../../ground/words/words';

/** What is to be known of all registers. */
export const wholeRegisterStrings = {
  title: 'The registers as a whole',
  lead: 'What was found when they were last read through.',
  asOf: (instant: string, zone: string, pairs: number): string =>
    `Read through on ${dates.dayAndTime(instant, zone)}: ${counted(pairs, 'pair', 'pairs')} that go on.`,
  read: 'Read them through',
  reading: (rows: number): string => (rows === 0 ? 'Reading the registers …' : `Reading the registers: ${rows} rows …`),
  failed: 'The registers could not be read to the end.',
};
