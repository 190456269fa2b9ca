import type { When } from '../ground/words/dates';
import { firstNameOf } from '../ground/rules/names';
import type { Day } from '../ground/rules/School';
import * as dates from '../ground/words/dates';
import { capital, counted, joined, lowerFirst } from '../ground/words/words';

const titleOf = (kind: string, withName: string, choices: readonly string[]): string =>
  [`${kind}${withName === '' ? '' : ` with ${firstNameOf(withName)}`}`, ...choices.map(lowerFirst)].join(', ');

/** The form of one entry. */
export const logFormStrings = {
  notFound: 'This kind of entry is not in your trust’s catalogue.',
  notFoundWords: 'It may have been taken out, or Set-up has still to be run here.',
  backHome: 'Back to Home',
  whatHappened: 'What happened',
  who: 'Who did you speak with?',
  whose: 'Whose folder does it belong in?',
  somebodyElse: 'Somebody else',
  mine: 'For me alone',
  otherName: 'Name of the colleague',
  when: 'When?',
  whens: { now: 'Just now', today: 'Today', earlier: 'Earlier' },
  day: 'Day',
  decided: 'Was something decided about a child or family?',
  no: 'No',
  yes: 'Yes',
  file: 'It belongs on the child’s file',
  reference: 'Case reference, never a name',
  decision: 'What was decided, and why',
  line: 'For the child’s file',
  copyFor: (system: string): string => `Copy for ${system}`,
  copied: 'Copied.',
  copyByHand: 'It could not be copied from here. The sentence is marked: copy it by hand.',
  onFile: 'On the child’s file',
  fileHint: (system: string, under: string): string =>
    `${under === '' ? '' : `In ${system} it goes under “${under}”. `}The Hub keeps the reference and the date. These words stay on this device until you tick, a day at most.`,
  owner: 'Who sees to it?',
  notCounted: (total: number | undefined): string =>
    `This does not count towards your ${total === undefined ? 'sessions' : counted(total, 'session', 'sessions')}.`,
  notCountedForThem: (name: string): string => `This does not count towards ${firstNameOf(name)}’s sessions.`,
  staysYours: (day: When): string => `Your time on ${day} stays as it is.`,
  readers: (name: string): string =>
    `You, ${firstNameOf(name)} and the record keepers can read this. ${firstNameOf(name)} sees it in the log, and in the room when you next meet.`,
  ownReaders: (administrators: readonly string[]): string =>
    `This lies in a list that shows each person what they wrote themselves. ${administrators.length > 0 ? joined(administrators) : 'The administrators of the site'} could open it; supervisors and record keepers cannot.`,
  save: 'Log it',
  saving: 'Logging it',
  notSaved: 'Not logged yet.',
  kept: 'What you chose is still here.',
  saved: 'Logged.',
  savedBeside: 'Logged. It does not count towards your sessions.',
  thisHalfTerm: 'Lately',
  lately: (count: number): string =>
    count === 0 ? 'Nothing is logged yet.' : `${capital(counted(count, 'entry', 'entries'))}, beside your sessions.`,
  all: 'All entries',
  more: 'More than a quick question?',
  moreWords: (name: string, day: When): string =>
    `You meet ${firstNameOf(name)} on ${day}. You may bring it to that session.`,
  moreNothing: 'No session is booked. You can ask for a time, without saying why.',
  bring: (day: When): string => `Add it to ${day}`,
  ask: 'Ask for ad-hoc supervision',
};

/** One entry in a list. */
export const logRowStrings = {
  title: titleOf,
  reference: (reference: string): string => `Case ${reference.replace(/^case\s+/i, '')}`,
  lead: (day: Day, details: readonly string[]): string => [dates.weekdayDayMonth(day), ...details].join('. '),
  field: (label: string, value: string): string => `${label}: ${value}`,
  chased: (days: readonly Day[]): string => `Chased on ${joined(days.map(dates.dayMonth))}`,
  /** It lies in the folder of the two. */
  sharedWith: (name: string): string => `${firstNameOf(name)} can read it`,
  seesTo: (name: string): string => `${firstNameOf(name)} sees to it`,
  states: {
    logged: 'Logged',
    onFile: 'On the file',
    owed: 'Not on the file',
    done: (words: string): string => words,
    chase: (label: string, day: Day): string => `${label} ${dates.dayMonth(day)}`,
    due: (label: string, day: Day): string => `${label} ${dates.dayMonth(day)}, due`,
  },
  onFile: 'It is on the file',
  onFileSaid: 'Noted: it is on the child’s file.',
  copyFor: (system: string): string => `Copy for ${system}`,
  copied: 'Copied.',
  copyRefused: 'It could not be copied from here.',
  chaseAgain: 'Chased, ask me again on',
  chasedSaid: (day: Day): string => `Noted. Home reminds you on ${dates.dayMonth(day)}.`,
  again: 'Chased today',
  doneSaid: 'Noted. Nothing more is chased.',
  takeBack: 'Take it back',
  takenBack: 'Taken back.',
  notDone: 'Not changed yet.',
  asBefore: 'The entry stands as it was.',
  differently: 'I remember it differently',
  toRaise: (title: string, day: Day): string => `${title} of ${dates.dayMonth(day)}: I remember it differently`,
  raised: 'It stands on the agenda of your next session.',
};

/** All entries of somebody's. */
export const logsStrings = {
  title: 'Between sessions',
  lead: 'Short entries by reference: what was spoken of in passing, what is not on a file yet, and what you chase.',
  owed: 'Not on the child’s file yet',
  owedNone: 'Nothing you logged waits to be put on a child’s file.',
  owedWords: 'The Hub cannot look into that system: it goes by your tick.',
  chase: 'To chase',
  chaseNone: 'Nothing is being chased.',
  all: 'Logged',
  allNone: 'Nothing is logged in this or the last school year.',
  nothingElse: 'Nothing else is logged in this or the last school year.',
  besides: 'What stands above is not repeated.',
  mine: 'What you see to, and what is logged where you are supervised.',
  ofPair: 'Entries with',
  ofAll: 'Everybody',
};
