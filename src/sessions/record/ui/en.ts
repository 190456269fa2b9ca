import type { When } from '../../../ground/words/dates';
import { counted, plural } from '../../../ground/words/words';
import type { EverySeal } from '../RecordService';

const wholeOf = ({ sealed, differing }: EverySeal): number => sealed - differing.length;

/** Every seal read again, for record keepers. */
export const everySealStrings = {
  title: 'Signed records, read again',
  lead: 'Works out afresh what was signed in every record that the register says is complete, and compares it with its seal. Nothing is changed.',
  read: 'Read them again',
  reading: (count: number): string => `Reading: ${counted(count, 'record', 'records')} so far`,
  stop: 'Stop',
  stopped: 'Stopped before the last of them.',
  none: 'The register names no complete record.',
  counts: (seals: EverySeal, day: When): string =>
    `${counted(seals.sealed, 'complete record was', 'complete records were')} read on ${day}. ${wholeOf(seals)} ${plural(wholeOf(seals), 'is', 'are')} as ${plural(wholeOf(seals), 'its seal says', 'their seals say')}.`,
  older: (count: number): string => `${counted(count, 'has', 'have')} the older seal of the first release (0.1.0).`,
  olderMeans:
    'It covers the words and the signatures. It does not cover the order of the records, nor whose signature they had to have. Nothing has to be signed again.',
  unread: (count: number): string => `${counted(count, 'seal', 'seals')} could not be read.`,
  differing: 'Not as signed',
  record: (day: When): string => `Record of ${day}`,
};
