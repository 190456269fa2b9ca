import type { When } from '../../../../ground/words/dates';
import type { LookReason } from '../../../../records/rules/RecordLook';
import { counted, joined } from '../../../../ground/words/words';

const reasons: Readonly<Record<LookReason, string>> = {
  asked: 'Somebody asked for what is held about them',
  complaint: 'A complaint or an inquiry',
  invited: 'One of its people asked me to look',
  other: 'Another reason',
  sample: 'It was drawn in the random sample you have before you',
};

/** The same, said to the pair of the keeper. */
const toThePair: Readonly<Record<LookReason, string>> = {
  asked: 'Somebody asked for what is held about them.',
  complaint: 'A complaint or an inquiry.',
  invited: 'One of its people asked for it.',
  other: '',
  sample: 'It was drawn by lot in a random sample of signed records.',
};

interface Facts {
  readonly name: string;
  /** "23 November 2026, 09:31" */
  readonly when: string;
  readonly reason: LookReason;
  readonly words: string;
}

const because = ({ reason, words }: Pick<Facts, 'reason' | 'words'>): string =>
  [toThePair[reason], words === '' ? '' : `“${words}”`].filter((part) => part !== '').join(' ');

/** A record keeper says why before a record opens that is not theirs. */
export const lookStrings = {
  of: {
    record: {
      title: 'Before you open this record',
      untilTonight: 'It stands for this record until the end of today.',
    },
    agreement: {
      title: 'Before you open this agreement',
      untilTonight: 'It stands for this agreement until the end of today.',
    },
  },
  agreementLead: (names: readonly string[]): string => `The supervision agreement of ${joined(names)}.`,
  lead: (names: readonly string[], offer: string, day: When): string =>
    `${joined(names)}: ${offer.charAt(0).toLowerCase()}${offer.slice(1)}, ${day}.`,
  why: 'Why do you need to read it?',
  chooseReason: 'Choose a reason.',
  reasons,
  /** What stands in the field to begin with; the keeper may change it. */
  drawn: (seed: string, count: number, of: number): string =>
    `Sample ${seed}: ${count} of ${counted(of, 'signed record', 'signed records')}.`,
  words: 'In a few words, for its people. No names of children.',
  theyRead: (names: readonly string[]): string => `${joined(names)} will read:`,
  sentence: (facts: Facts): string => `${facts.name} opened this in the Hub on ${facts.when}. ${because(facts)}`.trim(),
  open: 'Write that down and open it',
  opening: 'Writing it down',
  doNot: 'Do not open',
  first: 'The line is written before it opens, and stays. Where it cannot be written, the Hub does not open it.',
  failed: 'Not written down, so not opened.',
  kept: 'Your words are still here; pressing again is safe.',
  isAndIsNot: 'What this is, and is not',
  what: 'The Hub writes down what is opened through the Hub. A record keeper or an administrator who opens the list in SharePoint itself leaves no line here. Microsoft’s audit log would show it, where the trust keeps one.',
  stays:
    'By their level record keepers add lines and cannot change or delete one. Whoever decides about rights on this list, keepers among them, could give themselves more; a line that was changed is marked.',
  before: 'Opened by record keepers before',
  opened: 'Opened by record keepers',
  noneBefore: 'Nobody has opened it through the Hub with a reason.',
  changed: 'This line was changed after it was written.',
};
