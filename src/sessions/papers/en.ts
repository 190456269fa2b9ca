import type { When } from '../../ground/words/dates';
import * as dates from '../../ground/words/dates';
import { capital, counted, joined, numberWord, plural, possessive } from '../../ground/words/words';
import type { CheckOutcome } from '../../records/rules/Verification';
import type { Day } from '../../ground/rules/School';
import { firstNameOf } from '../../ground/rules/names';

const sessionName = (number: number): string => `session ${numberWord(number)}`;

/** A pair's agreement: how they work together. */
export const agreementStrings = {
  title: 'Your supervision agreement',
  titleOfOthers: 'Supervision agreement',
  back: 'Back to Home',
  draft: (number: number): string => `Draft ${number}`,
  agreed: 'Agreed',
  ended: 'Ended',
  earlier: 'Replaced',
  saved: (day: Day | undefined, at: When): string =>
    day === undefined ? `Saved at ${at}.` : `Saved on ${dates.dayMonth(day)}, ${at}.`,
  print: 'Print',
  word: 'Save as Word',
  preparing: 'Preparing',
  wordFailed: 'The Word file could not be made. Try again.',
  counted: {
    coming: (day: When, number: number): string => `${day} is ${sessionName(number)} of three`,
    heldTitle: (held: number): string => {
      if (held === 0) return 'Three sessions to make it in';
      return `${capital(numberWord(held))} ${plural(held, 'session has', 'sessions have')} been held`;
    },
    lead: (number: number): string => {
      if (number <= 1) return 'Read it through together. You sign it by session three.';
      if (number === 2) return 'A good time to talk it through. You sign it by session three.';
      if (number === 3) return 'You sign it by the end of this session.';
      return 'It was to be signed by session three. You can still do it today.';
    },
    names: (number: number): string => capital(sessionName(number)),
    purposes: ['You read it together', 'Talk it through and change it', 'Signed by the end of it'],
    toCome: 'To come',
    at: (day: When, time: When): string => `${day}, ${time}`,
  },
  clauses: {
    title: 'What we agree',
    lead: 'The trust’s text. What you made your own is underlined.',
    offeredLead: 'The trust’s text. Once you begin, what is not fixed can be put in your own words.',
    yours: 'Your own',
    by: (name: string, day: When): string => `${name}, ${day}`,
    today: 'today' as When,
    fixed: 'Fixed by the trust',
    notWritten: 'Nothing is written here yet. You may leave it so.',
    change: 'Change',
    changeOf: (title: string): string => `Change: ${title}`,
    write: 'Write',
    writeOf: (title: string): string => `Write: ${title}`,
    editor: (title: string): string => `${title}, in your words (no names of children)`,
    save: 'Save',
    saving: 'Saving',
    cancel: 'Cancel',
    trustWords: 'Use the trust’s words again',
    notSaved: 'Not saved yet.',
    kept: 'Your words are still here.',
    theyChanged:
      'It was changed since you opened it. How it stands is shown above; saving again puts your words there.',
    saved: (title: string): string => `Saved: ${title}.`,
  },
  begin: {
    title: 'Begin your agreement',
    words: 'Either of you can begin. Nothing is written before one of you does.',
    button: 'Begin our agreement',
    beginning: 'Beginning',
    notBegun: 'Not begun yet.',
    kept: 'Nothing is lost.',
    begun: 'Begun. It can be changed until everybody has signed.',
    noClauses: 'Your trust has no clauses yet',
    noClausesWords: 'An administrator can run Set-up, which brings the ones to start from.',
  },
  sign: {
    title: 'Sign it',
    you: (work: string): string => (work === '' ? 'You' : `You, ${work}`),
    roles: { supervisor: 'Supervisor', supervisee: 'Supervisee' },
    at: (role: string, when: When): string => `${role}, ${when}`,
    atToday: (role: string, time: When): string => `${role}, ${time} today`,
    signed: (number: number): string => `Signed draft ${number}`,
    notSigned: 'Not signed',
    talked: 'We have talked it through',
    tickFirst: 'Tick this first.',
    button: (number: number): string => `Sign draft ${number}`,
    signing: 'Signing',
    putAside: 'If anybody changes a word, the signatures are put aside and everybody signs again.',
    changed: (name: string): string =>
      name === '' ? 'It was changed after it was signed.' : `${name} changed it after it was signed.`,
    first: (name: string): string => `${name} signs first. Then you can.`,
    waits: (names: readonly string[]): string => `You have signed. It waits for ${joined(names)}.`,
    failed: 'Not signed yet.',
    kept: 'The agreement stays as it is.',
    sealed: 'Signed by everybody. It is sealed.',
    sent: (names: readonly string[]): string => `Signed. It waits for ${joined(names)} now.`,
    keeper: 'Record keepers read this and sign nothing.',
  },
  review: {
    title: 'When we look at it again',
    by: 'Review it by',
    hint: 'You are both reminded three weeks before.',
    save: 'Save the day',
    saved: (day: Day): string => `Review by ${dates.dayMonthYear(day)}.`,
    notSaved: 'Not saved yet.',
    kept: 'The day before stays.',
  },
  force: {
    lead: (day: Day): string => `Signed by everybody. Review it by ${dates.dayMonthYear(day)}.`,
    late: (day: Day): string => `Signed by everybody. Its review was due by ${dates.dayMonthYear(day)}.`,
    stays: 'The agreement you signed stays in force until everybody has signed this one.',
    propose: 'Propose a change',
    again: 'Look at it again',
    signedBy: 'Signed by',
    notNamed: (names: readonly string[]): string =>
      `${joined(names)} joined later and ${plural(names.length, 'has', 'have')} not agreed to it. Propose a change, and everybody signs.`,
    seal: (seal: string): string => `Seal ${seal}`,
    broken: 'This is not as it was signed. Tell a record keeper.',
  },
  check: {
    title: 'Is it still as we signed it?',
    again: 'Check again',
    checking: 'Checking',
    failed: 'It could not be checked just now. Nothing is said about it until it is.',
    outcomes: {
      agrees: 'Yes. Words, signatures and order are as they were, and as your own receipt says.',
      unvouched: 'Words, signatures and order fit. There is no receipt of yours to compare with.',
      older: 'Words and signatures fit.',
      incomplete: 'It is not signed by everybody, so there is nothing to compare yet.',
      differs: 'No. Something is not as it was signed. Tell a record keeper.',
    } satisfies Readonly<Record<CheckOutcome, string>>,
    at: (time: When): string => `Compared at ${time}.`,
  },
  versions: {
    title: 'Earlier versions',
    none: 'There are none yet.',
    draft: (number: number): string => `Draft ${number}`,
    agreement: (names: readonly string[]): string => `With ${joined(names)}`,
    written: (day: Day): string => dates.dayMonthYear(day),
    signed: (day: Day): string => `Signed ${dates.dayMonthYear(day)}`,
    until: (day: Day, until: Day): string => `Signed ${dates.dayMonthYear(day)}, until ${dates.dayMonthYear(until)}`,
    see: 'Read it',
    seeOf: (name: string): string => `Read it: ${name}`,
    hide: 'Close it',
    hideOf: (name: string): string => `Close it: ${name}`,
    changes: 'See what changed',
    hideChanges: 'Close what changed',
    same: 'Nothing changed in the words.',
  },
  printed: {
    names: 'Between',
    clause: 'What we agree',
    words: 'In our words',
    signatures: 'Signatures',
    name: 'Name',
    role: 'Role',
    date: 'Signed in SharePoint',
    notSigned: 'Not signed yet',
    state: (number: number, isAgreed: boolean): string =>
      isAgreed ? 'Signed by everybody it names.' : `Draft ${number}. Not signed by everybody yet.`,
    review: (day: Day): string => `To be looked at again by ${dates.dayMonthYear(day)}.`,
    footer: (seal: string): string => (seal === '' ? 'Confidential. Not sealed yet.' : `Confidential. Seal ${seal}.`),
  },
};

/** The clauses as the trust words them. */
export const clauseStrings = {
  title: 'Agreement clauses',
  lead: (on: number, all: number): string =>
    `${capital(counted(on, 'clause', 'clauses'))} of ${all} are in every new agreement. What was agreed before keeps the words it was made from.`,
  none: 'There are no clauses yet',
  noneWords: 'Run Set-up, which brings the ones to start from.',
  clause: 'Clause',
  kind: 'Kind',
  used: 'In new agreements',
  edition: 'Edition',
  kinds: { fixed: 'Fixed by the trust', chosen: 'Chosen by the pair', note: 'Free note of the pair' },
  on: 'Yes',
  off: 'No',
  editionOf: (edition: number, since: Day): string => `${edition}, since ${dates.dayMonthYear(since)}`,
  change: 'Change',
  changeOf: (title: string): string => `Change: ${title}`,
  add: 'Add a clause',
  addTitle: 'A new clause',
  changeTitle: (title: string): string => `Change ${possessive('the clause')} words: ${title}`,
  name: 'Title',
  words: 'Words',
  wordsHint: 'Of a free note, say what to write about.',
  groupWords: 'Words for a group',
  groupHint: 'Leave it empty where they are the same.',
  inNew: 'In new agreements',
  before: 'Earlier editions',
  beforeOne: (edition: number, since: Day): string => `Edition ${edition}, since ${dates.dayMonthYear(since)}`,
  saved: (title: string, edition: number): string => `Saved: ${title}, edition ${edition}.`,
};

/** What the two leave to whoever supervises next. */
export const handoverNoteStrings = {
  title: 'A note for a handover',
  lead: 'If another supervisor takes over, a note that you both agreed goes along. Written by one of you alone, it stays here.',
  open: 'See the note',
  none: 'Of a group there is no such note, and it is for the pair to read.',
  handed: (names: readonly string[], day: Day): string =>
    `Handed over on ${dates.dayMonthYear(day)}, as agreed by ${joined(names)}:`,
  stands: (
    other: string,
    { mine, theirs, agreed }: { readonly mine: boolean; readonly theirs: boolean; readonly agreed: boolean },
  ): string => {
    if (agreed) return 'You have both agreed to these words. They go along if another supervisor takes over.';
    if (theirs) return mine ? 'You have each written other words.' : `${firstNameOf(other)} has written a note.`;
    return mine ? `It waits until ${firstNameOf(other)} agrees.` : 'Nothing is written.';
  },
  theirs: (other: string): string => `What ${firstNameOf(other)} wrote`,
  agree: 'I agree to these words',
  agreed: 'Agreed. You both have the same words.',
  label: 'Your words',
  hint: 'What the next supervisor should know. No child by name. Empty takes it back.',
  save: 'Save for both',
  saved: (other: string): string => `Saved. ${firstNameOf(other)} can read it here.`,
  failed: 'Not saved yet.',
  kept: 'What you wrote is still here.',
};
