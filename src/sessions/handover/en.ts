import type { When } from '../../ground/words/dates';
import type { PairRequest, RequestKind } from '../../people/rules/PairRequest';
import type { Day } from '../../ground/rules/School';
import { firstNameOf } from '../../ground/rules/names';
import * as dates from '../../ground/words/dates';
import { capital, counted, joined, numberWord, plural } from '../../ground/words/words';

/** Names behind a request's keys; empty where one is not known. */
export interface RequestFacts {
  readonly kind: PairRequest['kind'];
  readonly person: string;
  readonly supervisor: string;
  /** New supervisor or new school. */
  readonly to: string;
  readonly by: string;
  readonly offer: string;
  readonly day: Day;
}

const somebody = 'somebody the record keeper chooses';

const wishes: Readonly<Record<PairRequest['kind'], (facts: RequestFacts) => string>> = {
  open: ({ person, to, offer }) => `Open a pair: ${person} with ${to || somebody}, ${offer}.`,
  end: ({ person, supervisor }) => `End the pair of ${person} and ${supervisor}.`,
  replace: ({ person, supervisor, to }) =>
    `Give ${person} another supervisor: ${to || somebody} instead of ${supervisor}.`,
  left: ({ person, to }) => `${person} has left.${to ? ` ${to} supervises their people from then on.` : ''}`,
  moved: ({ person, to }) => `${person} now works at ${to}.`,
  unknown: () =>
    'A request that cannot be read here. If a newer version of the Hub wrote it, loading the page again shows it.',
};

/** Asking for, foreseeing and carrying out what becomes of a pair. */
export const changesStrings = {
  ask: {
    title: 'Something has changed?',
    lead: 'Record keepers open, end and hand over pairs, because they decide who can read. Ask them here. No words are kept, only what you choose.',
    open: 'Ask for a change',
    form: 'Ask for a change',
    send: 'Ask',
    sending: 'Asking',
    notSent: 'Not asked yet.',
    kept: 'What you chose is still here.',
    notNow: 'Not now',
    asked: 'Asked. A record keeper sees it under Schools and people. You need do nothing else.',
    waiting: (wish: string, day: Day): string => `Waiting for a record keeper: ${wish} (${dates.dayMonth(day)})`,
  },
  askOpen: {
    title: 'Ask for a new pair',
    lead: 'A record keeper opens it, with its folders and who can read them.',
    person: 'Who is to be supervised',
    supervisor: 'Who supervises',
  },
  home: {
    title: 'Asked of the record keepers',
    count: (count: number): string =>
      `${capital(numberWord(count))} ${plural(count, 'request waits', 'requests wait')} for a record keeper`,
    lead: 'Opening, ending or handing over a pair decides who can read.',
    open: 'Schools and people',
    notRead: 'What leads have asked for could not be read just now.',
    again: 'Try again',
  },
  kind: 'What has changed',
  choose: 'Choose',
  keeperChooses: 'The record keeper chooses',
  kinds: {
    open: 'A new pair',
    end: 'This supervision ends',
    replace: 'Another supervisor takes over',
    left: 'The person has left the trust',
    moved: 'The person works at another school now',
  } satisfies Record<RequestKind, string>,
  unknownKind: 'Something that cannot be read here',
  newSupervisor: 'New supervisor',
  newSchool: 'New school',
  supervisee: 'Supervisee',
  offer: 'Kind of supervision',
  takesOver: 'Who takes over those they supervise',
  nobody: 'Nobody yet',
  lastDay: 'Last day',
  lastDayHint: 'Access ends as soon as this is carried out.',
  since: 'Since',
  firstDay: 'First day',
  wish: (facts: RequestFacts): string => wishes[facts.kind](facts),
  byWhom: (by: string, day: Day): string =>
    `Asked by ${by || 'somebody who is not in the list of people'}, for ${dates.dayMonthYear(day)}`,
  mayNotAsk: 'Whoever wrote this may not ask for it. It is not carried out; you can only decline it.',
  requests: {
    title: 'Asked for',
    lead: 'What leads have asked for, and what was begun and not finished.',
    decide: 'Look and decide',
    decideOf: (wish: string): string => `Look and decide: ${wish}`,
    decline: 'Decline',
    declineOf: (wish: string): string => `Decline: ${wish}`,
    declined: 'Declined. Nothing was changed.',
  },
  change: 'Change',
  rhythm: 'How often',
  rhythmOf: (name: string): string => `How often ${name} is supervised`,
  changeOf: (name: string): string => `Change or end the pair of ${name}`,
  changeTitle: (name: string): string => `Change the pair of ${name}`,
  someone: {
    title: 'Somebody has left or moved',
    lead: 'Their pairs end, go on with somebody else, or go with them.',
    person: 'Person',
    choose: 'Choose the person',
  },
  personTitle: (name: string): string => `${name} has left or moved`,
  personButton: 'Left or moved',
  carryOut: 'Carry it out',
  carrying: 'Carrying it out: sessions, folders, permissions',
  notCarried: 'Not carried out yet.',
  carried: (wish: string): string => `Done: ${wish}`,
  reason: 'This supervision has ended.',
  actions: {
    title: (count: number): string =>
      `${capital(numberWord(count))} open ${plural(count, 'action', 'actions')}: what becomes of ${plural(count, 'it', 'them')}`,
    one: (owner: string, due: string | undefined): string =>
      `${owner || 'Somebody'}, ${due === undefined ? 'without a date' : `due ${due}`}`,
    stay: 'They stay in the old folder, which record keepers alone can open then. What of them stands in a signed record is still read there.',
    agreed: (names: readonly string[]): string =>
      `${names.length > 0 ? joined(names) : 'The people of each pair'} have agreed that they go along to the new supervisor.`,
    decided: (keeper: string): string =>
      `One of them has left or is away, and I decide that they go along. Beside each the new pair reads${keeper === '' ? ' my name' : `: handed over by ${keeper}`}.`,
  },
  plan: {
    title: 'What this brings with it',
    loading: 'Looking what hangs on it',
    notYet: 'Nothing has changed yet.',
    stays: 'What stays',
    sealed: (count: number): string =>
      `By the register ${counted(count, 'record is', 'records are')} sealed. ${plural(count, 'It stays as it is', 'They stay as they are')}.`,
    sessionsTitle: (count: number): string =>
      `${capital(numberWord(count))} ${plural(count, 'session is', 'sessions are')} cancelled`,
    access: (names: readonly string[]): string =>
      `Drafts and notes of ${joined(names)} close to both. What was signed stays readable to those who signed it, as long as they work in the trust.`,
    group:
      'The group goes on without them in folders of its own. What was signed while they belonged stays readable to them, and open actions go along.',
    undecided: (name: string): string =>
      `Who belongs to the pair of ${name} has not been confirmed since the update. Do that first, under “Taking over”.`,
    leaver: 'Whoever left the trust reads nothing any more. Your IT closes the sign-in and the mailbox.',
    sessions: (moments: readonly string[]): string =>
      `${capital(counted(moments.length, 'session is', 'sessions are'))} booked: ${joined(moments)}. ${plural(moments.length, 'It is', 'They are')} cancelled.`,
    cancelled: {
      atOnce: (when: When, by: string): string => `${when}: ${by} called it, and it goes from Outlook at once.`,
      whenOpened: (when: When, by: string): string =>
        `${when}: ${by} called it; only ${by} can take it out of Outlook, and is asked when they next open the Hub.`,
      nowhere: (when: When): string => `${when}: it stands in nobody’s Outlook.`,
    } satisfies Record<string, (when: When, by: string) => string>,
    outlook: (names: readonly string[]): string =>
      `They go from the calendar of ${joined(names)} when ${names.length === 1 ? 'that person' : 'they'} next ${names.length === 1 ? 'opens' : 'open'} the Hub.`,
    unsigned: (count: number, days: readonly When[]): string =>
      `${days.length === count ? `The ${plural(count, 'record', 'records')} of ${joined(days)} ${plural(count, 'is', 'are')}` : counted(count, 'record is', 'records are')} not signed yet. Who has still to sign ${plural(count, 'it', 'one')} can do so for the days the trust gives for it (14 unless it chose more), counted from the last day.`,
    actions: (count: number): string =>
      `${counted(count, 'action is', 'actions are')} still open. ${plural(count, 'It stays', 'They stay')} with the record keepers.`,
    actionsGo: (count: number): string =>
      `${counted(count, 'open action is', 'open actions are')} copied into the new folder. Nothing else that was written goes along.`,
    alone: (names: readonly string[]): string =>
      `${joined(names)} ${plural(names.length, 'has', 'have')} no supervisor for this afterwards.`,
    nothing: 'Nothing else hangs on it.',
  },
  ended: {
    title: 'Ended and handed over',
    none: 'No pair has ended yet.',
    show: (count: number): string => `Show ${counted(count, 'pair', 'pairs')} that ended`,
    until: 'Until',
  },
};

/** On Home, as cover comes to its end. */
export const coverStrings = {
  title: 'Cover comes to its end',
  given: (name: string): string => `You cover for the supervision of ${name}`,
  had: (name: string): string => `${name} covers your supervision`,
  until: (day: Day, over: boolean): string =>
    over
      ? `It was meant until ${dates.dayMonthYear(day)}, and goes on.`
      : `It is meant until ${dates.dayMonthYear(day)}. It does not end by itself.`,
  ask: 'Ask a record keeper for the change on their page.',
  theyAsk: (name: string): string => `${firstNameOf(name)} asks a record keeper for what comes after.`,
  open: 'Open',
  openOf: (name: string): string => `Open ${name}`,
};

type SchoolChange = 'joins' | 'leaves';

/** A school joins or leaves the trust. */
export const schoolAtOnceStrings = {
  title: 'A school joins or leaves',
  lead: 'What is to be done with the supervision of a whole school, one pair after the other. Looking changes nothing.',
  what: 'What happens?',
  leaves: 'A school leaves: end its pairs',
  joins: 'A school joins: open the pairs that were asked for',
  school: 'Which school?',
  chooseSchool: 'Choose a school',
  notLooked: 'Not looked at yet.',
  nothingDone: 'Nothing was changed.',
  day: 'Last day',
  because: 'Why booked sessions are cancelled',
  becauseHint: 'The two of each pair read it.',
  becauseFirst: 'The school leaves the trust.',
  look: 'See who gains and who loses',
  stop: 'Stop',
  label: 'One pair after the other',
  progress: (done: number, total: number): string => `${done} of ${total}`,
  none: (change: SchoolChange): string =>
    change === 'leaves' ? 'No pair of this school is open.' : 'No pair was asked for, for people of this school.',
  units: (change: SchoolChange, names: readonly string[]): string =>
    `${change === 'leaves' ? 'Ends' : 'Opens'} the supervision of ${joined(names)}.`,
  brings: (sessions: number, unsigned: number): string =>
    `${counted(sessions, 'booked session is', 'booked sessions are')} cancelled; ${counted(unsigned, 'record waits', 'records wait')} for a signature.`,
  hindered: (names: readonly string[]): string =>
    `Not for ${joined(names)}: open it alone under “Asked for”, which says why.`,
  lookStopped: 'The look was stopped: this is a part of it.',
  press: (change: SchoolChange, count: number): string =>
    change === 'leaves' ? `End ${counted(count, 'pair', 'pairs')}` : `Open ${counted(count, 'pair', 'pairs')}`,
  done: (change: SchoolChange, count: number): string =>
    change === 'leaves'
      ? `${counted(count, 'pair has', 'pairs have')} ended.`
      : `${counted(count, 'pair is', 'pairs are')} open.`,
  left: (name: string, why: string): string => `Not done for ${name}. ${why}`,
  openAlone: 'It was changed meanwhile, or cannot be done as it is asked.',
  stopped: 'Stopped. Look again to go on with the rest.',
};
