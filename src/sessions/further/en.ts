import { firstNameOf } from '../../ground/rules/names';
import type { Day } from '../../ground/rules/School';
import { dayMonthYear } from '../../ground/words/dates';
import { joined } from '../../ground/words/words';

const named = (name: string): string => (name === '' ? 'Somebody who is no longer listed' : name);
const first = (name: string): string => (name === '' ? 'somebody' : firstNameOf(name));

/** Further support: asking for it, what was handed on, and what close keepers do. */
export const furtherStrings = {
  title: 'Further support',
  lead: 'Beside supervision. There is no box for why.',
  older: 'It can be asked for here once an administrator has run Set-up.',
  noKeepers: 'It cannot be asked for here yet: your trust has not named close keepers. You can still ask directly.',
  none: 'Your trust has entered nothing here yet.',
  noneWords: 'Record keepers and administrators know whom to ask.',
  offers: {
    title: 'What your trust offers',
    outside: 'From outside the trust.',
    manager: 'Your line manager takes it up.',
    noContact: 'How to reach it is not entered yet.',
    ask: 'Ask for it',
    askFor: (title: string): string => `Ask for it: ${title}`,
  },
  form: {
    title: (kind: string): string => `Ask for: ${kind}`,
    whom: 'For whom?',
    me: 'Me',
    agreed: 'I have asked them, and they would like it',
    manager: 'Who is the line manager?',
    managerHint: 'A close keeper looks at it before it goes to them.',
    choose: 'Choose a person',
    goes: (keepers: readonly string[] | undefined): string =>
      `It goes to the close keepers of your trust${keepers === undefined ? '' : ` (${joined(keepers)})`}. One of them hands it on to whoever takes it up.`,
    theySee: (name: string): string =>
      `${first(name)} sees it in the Hub once it was handed on. Until then, tell them yourself.`,
    send: 'Ask for it',
    asked: 'Asked. A close keeper finds it on opening the Hub.',
    notSent: 'Not asked yet.',
  },
  mine: {
    title: 'Asked for',
    for: (name: string): string => `For ${named(name)}`,
    asked: (day: Day): string => `Asked on ${dayMonthYear(day)}. It waits for a close keeper.`,
    handed: (day: Day): string => `Asked on ${dayMonthYear(day)}. A close keeper has handed it on.`,
    declined: (day: Day): string =>
      `Asked on ${dayMonthYear(day)}. It was not handed on here. You can still ask directly.`,
    newer: 'A newer version of the Hub wrote this. Load the page again.',
    back: 'I no longer need it',
    backOf: (title: string): string => `I no longer need it: ${title}`,
    takenBack: 'Taken back.',
  },
  handed: {
    title: 'Handed on',
    forMe: (title: string): string => title,
    for: (title: string, name: string): string => `${title}, for ${named(name)}`,
    taker: (name: string): string => `${named(name)} takes it up.`,
    youTake: 'You take it up.',
    askedBy: (name: string): string => `${named(name)} asked for it.`,
    since: (day: Day): string => `Handed on ${dayMonthYear(day)}`,
    seen: (day: Day): string => `Seen ${dayMonthYear(day)}`,
    taken: (day: Day): string => `Under way since ${dayMonthYear(day)}`,
    over: (day: Day): string => `Done ${dayMonthYear(day)}`,
    closed: (day: Day): string => `Closed ${dayMonthYear(day)}`,
    press: { seen: 'I have seen it', taken: 'It is under way', over: 'It is done' },
    pressOf: (press: string, title: string, name: string): string => `${press}: ${title}, for ${named(name)}`,
    noted: 'The day is noted, and nothing else.',
    fresh: 'Talk about it where you talk. The Hub keeps no words about it.',
  },
  keeping: {
    title: 'To hand on',
    lead: 'Who asked is what SharePoint says. For whom, and whom they would have it go to, is what they wrote.',
    none: 'Nothing waits.',
    ask: (title: string, name: string): string => `${title}, for ${named(name)}`,
    by: (name: string, day: Day): string => `${named(name)} asked on ${dayMonthYear(day)}.`,
    to: (name: string): string => `To go to ${named(name)}.`,
    hand: 'Hand it on',
    handOf: (title: string, name: string): string => `Hand on: ${title}, for ${named(name)}`,
    taker: 'Who takes it up?',
    handed: (name: string): string => `Handed on to ${named(name)}.`,
    decline: 'Not by this way',
    declineOf: (title: string, name: string): string => `Not by this way: ${title}, for ${named(name)}`,
    declined: 'Whoever asked sees that it was not handed on.',
    openTitle: 'Handed on and open',
    close: 'Close it',
    closeOf: (title: string, name: string): string => `Close it: ${title}, for ${named(name)}`,
    closed: 'Closed. Whoever took part reads the days no more.',
  },
  kept: {
    title: 'Who sees this',
    before: 'Until it is handed on: whoever asked, and the close keepers.',
    after: 'Then: whom it is for, whoever takes it up, whoever asked, and the close keepers.',
    others:
      'Asking keeps what was asked for, for whom, to whom, and the days. Record keepers, trust leads and other supervisors do not see it. Administrators of the site could.',
    looking: 'Looking at this page leaves nothing.',
  },
};

/** The lines on Home. They do not say what it is about. */
export const furtherHomeStrings = {
  title: 'Further support',
  more: 'More than a talk? See what further support there is',
  hand: (name: string): string => `${first(name)} asks for further support`,
  handLead: 'To be handed on by a close keeper.',
  take: (name: string): string => `Further support for ${first(name)} is handed to you`,
  takeLead: 'Say when it is under way.',
  see: (name: string): string => `${first(name)} asked for further support for you`,
  seeLead: 'See what it is.',
  open: 'Open',
  openOf: (what: string): string => `Open: ${what}`,
};
