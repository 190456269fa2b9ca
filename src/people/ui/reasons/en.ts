import { counted } from '../../../ground/words/words';

/** Why staff should have supervision, in the trust's own words and order. */
export const reasonStrings = {
  title: 'Reasons for supervision',
  lead: (count: number): string =>
    `${counted(count, 'reason', 'reasons')}. Trust leads and record keepers choose among them under Allocation; the first weighs most.`,
  none: 'Nothing is entered.',
  change: 'Change',
  changeOf: 'Change: Reasons for supervision',
  name: (number: number): string => `Reason ${number}`,
  hint: 'Whom somebody works with, or what they are. Nothing about one child.',
  up: (title: string): string => `Move up: ${title}`,
  upShort: 'Up',
  add: 'Add a reason',
  stays: 'A reason is reworded or moved, and not taken out: what is said of staff by it stays.',
};
