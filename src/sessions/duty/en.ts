import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import type { When } from '../../ground/words/dates';
import { firstNameOf } from '../../ground/rules/names';
import { counted, joined } from '../../ground/words/words';
import type { CheckInAnswer } from './rules/DutyAsk';

const someone = 'Somebody';
const named = (name: string): string => (name === '' ? someone : firstNameOf(name));

/** Asking whoever is on duty, in the dialog. */
export const askDutyStrings = {
  choice: 'Whoever is on duty',
  order: (names: readonly string[]): string =>
    names.length < 2
      ? `It goes to ${names[0] ?? ''}, and then to everybody who takes debriefs.`
      : `It goes to ${names[0] ?? ''} first. Unless somebody has taken it, it passes on to ${joined(names.slice(1))}, and then to everybody who takes debriefs.`,
  closed: (when: When): string =>
    `The trust looks at it in working hours: from ${when}. If you cannot wait, ring one of them, or your designated safeguarding lead.`,
  howSoon: 'How soon?',
  soon: { today: 'Today', thisWeek: 'This week', noHurry: 'No hurry' },
  forColleague: 'It is for a colleague',
  colleague: 'Which colleague?',
  chooseColleague: 'Choose a colleague',
  agreed: 'I have asked them, and they would like it',
  headteacherToo: 'My own headteacher may take it too',
  private:
    'You and those who take debriefs can see that you asked, for whom and when. Nobody is asked why, and there is no box for it.',
};

const answers: Readonly<Record<CheckInAnswer, string>> = {
  allRight: 'I am all right',
  ring: 'Please ring me',
  talkAgain: 'I would like to talk again',
  stop: 'Do not ask me again',
};

export const askedStrings = {
  title: 'Your debrief',
  all: 'See what else waits',
  titleFor: (name: string): string => `A debrief for ${named(name)}`,
  titleOf: (name: string, forName: string | undefined): string =>
    forName === undefined
      ? `${named(name)} has asked for a debrief`
      : `${named(name)} has asked for a debrief for ${named(forName)}`,
  gone: 'This debrief cannot be shown',
  goneWords: 'It is not there any more, or it is not yours to see.',
  moment: (day: Day, today: Day, time: When): When =>
    (day === today ? `today at ${time}` : `on ${dates.weekdayDayMonth(day)} at ${time}`) as When,
  lead: (when: When): string => `Asked ${when}.`,
  leadBefore: (when: When): string => `Asked on ${when}.`,
  stands: {
    title: 'How it stands',
    with: (name: string): string => `It is with ${name}. You need do nothing else.`,
    seen: (name: string): string => `${name} has seen it. You need do nothing else.`,
    waits: (name: string, when: When): string => `${name} finds it in the Hub ${when}. You need do nothing else.`,
    everybody: 'It is with everybody who takes debriefs. You need do nothing else.',
    passes: (when: When, to: string): string =>
      `It passes on by itself ${when}, unless it is taken. Then ${to} when they next open the Hub.`,
    toPerson: (name: string): string => `${name} sees it`,
    toEverybody: 'everybody who takes debriefs sees it',
    taken: (name: string): string => `${name} has taken it.`,
    held: (day: When): string => `It took place on ${day}.`,
    withdrawn: 'It was taken back.',
    unknown: 'A newer version of the Hub wrote this. Load the page again.',
  },
  turns: {
    title: 'Whom it goes to',
    seen: 'Has opened it',
    passed: 'Passed it on',
    passedByTime: 'Passed on by time',
    now: 'With them',
    next: 'Then',
    everybody: 'Everybody who takes debriefs',
  },
  steps: {
    title: 'What was done',
    taken: (name: string): string => `${name} took it`,
    offered: (name: string, when: When): string => `${name} offered ${when}`,
    accepted: (name: string): string => `${name} accepted it`,
    held: (name: string): string => `${name} noted that it took place`,
    seen: (name: string): string => `${name} opened it`,
    passed: (name: string): string => `${name} passed it on`,
    answered: (name: string): string => `${name} answered how they are`,
    rung: (name: string): string => `${name} noted that they were in touch`,
    lookedIn: (name: string): string => `${name} noted that they looked in`,
  },
  offer: {
    title: 'A time',
    offered: (name: string, when: When): string => `${name} offers ${when}.`,
    accepted: (when: When): string => `You have agreed on ${when}.`,
    accept: 'That suits me',
    acceptedNoted: 'Noted. Both of you see it here; the Hub puts nothing into a calendar.',
    other: 'If it does not suit you, tell them yourself: the Hub sends no messages.',
    write: (name: string): string => `Write to ${name} in Teams`,
    message: 'About the debrief in the Supervision Hub: could we find a time?',
  },
  withdraw: 'I no longer need it',
  withdrawn: 'Taken back. You can ask again at any time.',
  take: {
    title: 'Take it',
    lead: 'No reason was asked for, and none is written here.',
    take: 'I take it',
    taken: 'It is yours. Offer a time, or get in touch.',
    mine: 'You have taken it.',
    theirs: (name: string): string => `${name} has taken it.`,
    yours: 'It is with you.',
    open: 'Any of those on duty may take it.',
    with: (name: string): string => `It is with ${name}.`,
    day: 'Day',
    time: 'Time',
    offer: 'Offer this time',
    offerNoted: (name: string): string => `${name} sees it on opening the Hub.`,
    offeredSo: (when: When, accepted: boolean): string =>
      accepted ? `You offered ${when}, and it suits.` : `You offered ${when}. It waits for an answer.`,
    noTime: 'Choose a day and a time first.',
  },
  held: {
    title: 'When you have spoken',
    lead: 'One press. What stays is that it took place, and the day.',
    press: 'It took place',
    noted: 'Noted. The day stays, and nothing of what was said.',
  },
  pass: {
    title: 'If you cannot',
    lead: 'No reason is asked for.',
    press: 'Pass it on',
    noted: 'Passed on.',
  },
  template: {
    title: 'A way through',
    words: 'The trust’s own text, to talk along. Nothing is written in the Hub.',
    open: (title: string): string => `Open ${title}`,
    none: 'Your trust has not put its own text here yet.',
  },
  plan: { title: 'Your own plan', words: 'On a page of its own, for you.', open: 'Open your plan' },
  support: {
    title: 'More than a talk?',
    lead: 'What the trust offers. Looking here leaves nothing.',
    outside: 'From outside the trust.',
    noContact: 'Your trust has not entered yet how to reach it.',
    none: 'Your trust has entered nothing here yet.',
  },
  checkIn: {
    title: (days: number): string => `It has been ${counted(days, 'day', 'days')}. How are you?`,
    lead: (name: string): string =>
      `${name} sees your answer in the Hub; the others who take debriefs could see it too. No answer is an answer.`,
    answers,
    noted: 'Thank you. It is noted.',
    again: (day: When): string => `You are asked once more on ${day}.`,
  },
  call: {
    title: (name: string): string => `${name} would like to hear from you`,
    ring: (name: string): string => `${name} answered: please ring me.`,
    talkAgain: (name: string): string => `${name} answered: I would like to talk again.`,
    press: 'We have been in touch',
    noted: 'Noted, and nothing of what was said.',
  },
  lookIn: {
    title: (name: string): string => `Look in on ${name}`,
    lead: 'A word in passing is enough.',
    press: 'I have looked in',
    noted: 'Noted, and nothing of what was said.',
  },
  kept: {
    title: 'Who sees this',
    asker:
      'You, and those who take debriefs. What is kept: that it was asked for and took place, with times. Not why, and nothing of what is said.',
    duty: 'Whoever asked, and those who take debriefs. What is kept: that it was asked for and took place, with times. Not why, and nothing of what is said.',
  },
};

/** The lines on Home. */
export const dutyNeedStrings = {
  mine: 'Your debrief is under way',
  mineFor: 'The debrief for your colleague is under way',
  offered: 'You are offered a time for your debrief',
  leads: { asked: 'Asked, and with whoever is on duty.', taken: 'Somebody has taken it.' },
  turn: (name: string, colleague: boolean): string =>
    `${named(name)} has asked for a debrief${colleague ? ' for a colleague' : ''}`,
  taken: (name: string, colleague: boolean): string =>
    `You have taken ${named(name)}’s debrief${colleague ? ' for a colleague' : ''}`,
  call: (name: string): string => `${named(name)} would like to hear from you`,
  callLead: 'An answer to how they are since the debrief.',
  lookIn: 'Look in on somebody again',
  lookInLead: (days: number): string =>
    `${counted(days, 'day', 'days')} since the debrief you held. A word in passing is enough.`,
  checkIn: (days: number): string => `It has been ${counted(days, 'day', 'days')}. How are you?`,
  checkInLead: 'Since your debrief. No answer is an answer.',
  open: 'Open',
};

/** The page of those on duty. */
export const dutyStrings = {
  title: 'Debriefs asked for',
  lead: 'For people on duty. Names and times, no words.',
  none: 'Nothing is open.',
  notOnDuty: 'You are not among those who take debriefs',
  notOnDutyWords: 'Record keepers and administrators say who is.',
  open: (name: string): string => `Open the debrief ${named(name)} asked for`,
  openShort: 'Open',
  yours: 'Yours to answer',
  takenBy: (name: string): string => `Taken by ${name}`,
  with: (name: string): string => `With ${name}`,
  withEverybody: 'With everybody',
  asked: (when: When): string => `Asked ${when}`,
};
