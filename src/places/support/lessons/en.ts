import * as dates from '../../../ground/words/dates';
import { capital, counted, numberWord, plural } from '../../../ground/words/words';
import type { Day } from '../../../ground/rules/School';
import type { LessonStep } from '../../../plans/rules/LessonWork';
import type { LessonAction } from '../../../sessions/learning/rules/Lesson';
import { monthYear } from '../../../sessions/learning/en';

const kinds: Readonly<Record<LessonAction['kind'], string>> = { cpd: 'CPD', policy: 'Policy' };

/** Lessons learned: what staff read and offer, and where leads work on them. */
export const lessonStrings = {
  title: 'Lessons learned',
  lead: 'From what happened to what is different.',
  back: 'Back to Support',
  older: 'An administrator has to press Set-up before lessons can be kept here.',
  unknown: (count: number): string =>
    `${counted(count, 'lesson', 'lessons')} could not be read, and ${plural(count, 'is', 'are')} left out.`,
  learned: {
    title: 'What we learned',
    none: 'Nothing is published yet.',
    state: { open: 'Published', acting: 'Under way', changed: 'Changed something' },
    action: ({ kind, what, by }: LessonAction): string => `${kinds[kind]}: ${what}, by ${dates.dayMonthYear(by)}.`,
    document: 'Open the document',
    documentOf: (title: string): string => `Open the document: ${title}`,
    yours: 'You see to this.',
    owner: (name: string): string => `${name} sees to it.`,
    changed: (what: string): string => `Changed: ${what}`,
    seen: (name: string, day: Day): string => `Seen by ${name} on ${dates.dayMonthYear(day)}.`,
  },
  mine: {
    title: 'What you offered',
    state: { offered: 'Waits for a trust lead', taken: 'Taken up', declined: 'Not taken up', withdrawn: 'Taken back' },
    unknown: 'Written by a newer version',
    offeredOn: (day: Day): string => `Offered on ${dates.dayMonthYear(day)}.`,
    takeBack: 'Take it back',
    takeBackLabel: (title: string): string => `Take it back: ${title}`,
    takenBack: 'Taken back.',
  },
  offer: {
    open: 'Offer a lesson',
    title: 'Offer a lesson',
    lead: 'What should colleagues elsewhere know? No child, family, colleague or school is named.',
    from: 'Where does it come from?',
    froms: {
      session: 'A session of supervision',
      debrief: 'A debrief',
      practice: 'Everyday work',
      review: 'A review: national, local or our own',
      audit: 'An audit, a walk or a check of records',
    },
    debrief: 'It is kept as “From practice”: nothing here says that there was a debrief.',
    agreed: 'Each person in it agrees that this is offered',
    notAgreed: 'Ask the others in it first, and say here that they agree.',
    month: 'When?',
    monthHint: 'The month is kept, and no day.',
    name: 'The lesson in a few words',
    words: 'What happened, and what to do differently',
    readers: (administrators: string): string =>
      `You and trust leads can read this until a lead publishes it without names. ${administrators} could open it too.`,
    administrators: 'The administrators of the site',
    send: 'Offer it',
    sent: 'Offered. A trust lead sees it under Lessons learned.',
    notSent: 'It was not offered',
    kept: 'What you typed is still here.',
    close: 'Close',
  },
  month: monthYear,
};

const stepTitles: Readonly<Record<LessonStep | 'noted', string>> = {
  noted: 'Noted',
  names: 'Names taken out',
  owner: 'Owner',
  action: 'Action',
  seen: 'Seen to help',
};

/** Where trust leads work on them. */
export const lessonDeskStrings = {
  offered: {
    title: 'Offered',
    lead: 'The newest first. Whoever offered it sees what becomes of it.',
    none: 'Nothing is offered that waits for you.',
    by: (name: string, day: Day): string => `${name}, ${dates.dayMonthYear(day)}`,
    take: 'Take it up',
    takeLabel: (title: string): string => `Take it up: ${title}`,
    taken: 'Taken up. It stands under At work.',
    decline: 'Do not take it up',
    declineLabel: (title: string): string => `Do not take it up: ${title}`,
    declined: 'Noted. Whoever offered it sees that it was not taken up.',
    more: (name: string, count: number): string => `${name} offers ${numberWord(count)} more.`,
  },
  note: {
    open: 'Note a lesson yourself',
    title: 'Note a lesson',
    send: 'Note it',
    sent: 'Noted. It stands under At work.',
    notSent: 'It was not noted',
    readers: 'Trust leads and record keepers can read this until it is published.',
  },
  work: {
    title: 'At work',
    lead: 'What waits for a lead comes first.',
    none: 'No lesson is at work.',
    from: (text: string): string => `${text}.`,
    by: (name: string): string => `${name} sees to it.`,
    open: 'Open',
    openLabel: (title: string): string => `Open ${title}`,
    close: 'Close',
    closeLabel: (title: string): string => `Close ${title}`,
    stepsLabel: (title: string): string => `Steps: ${title}`,
    steps: stepTitles,
    stepState: { done: ', done', next: ', next', later: ', to come' },
    waits: {
      names: 'Waits to be read for names',
      owner: 'Waits for an owner',
      action: 'Waits for an action',
    },
    seenBy: (day: Day): string => `To be seen by ${dates.dayMonthYear(day)}`,
    seenLate: (day: Day): string => `To be seen by ${dates.dayMonthYear(day)}, overdue`,
    unpublished: 'Staff do not see it yet.',
    behind: 'Staff still read an earlier state of it.',
    shown: 'Staff read it as it stands.',
    publish: 'Publish it to staff',
    publishLabel: (title: string): string => `Publish it to staff: ${title}`,
    published: 'Published. Staff see it from this moment.',
    drop: 'Take it out',
    dropLabel: (title: string): string => `Take it out: ${title}`,
    dropped: 'Taken out. Staff do not see it any more.',
    unknown: (count: number): string =>
      `${capital(counted(count, 'row', 'rows'))} of this page could not be read, and ${plural(count, 'is', 'are')} left out.`,
  },
  closed: {
    title: 'Closed',
    none: 'No lesson is closed yet.',
    changed: (what: string, name: string, day: Day): string =>
      `Changed: ${what} Seen by ${name} on ${dates.dayMonthYear(day)}.`,
    dropped: 'Taken out before it changed anything.',
  },
  form: {
    save: 'Save',
    saved: 'Saved.',
    notSaved: 'It was not saved',
    kept: 'What you typed is still here.',
    words: {
      title: 'The lesson, without names',
      checked: 'I have read it once more: it names no child, family, colleague or school',
      checkedLead: (name: string): string => `${name} has read it for names.`,
      check: 'Names are taken out',
      checkedSaid: 'Noted. It can be published.',
      unsaved: 'Save what you changed first.',
      change: 'Change the words',
      again: 'Other words are read for names once more before staff see them.',
    },
    owner: {
      title: 'Owner',
      school: 'School',
      trust: 'The trust itself',
      label: 'Who sees to it?',
      choose: 'Choose somebody',
      lead: 'They find it under Support, in what we learned.',
      none: 'Here no active member of staff is entered.',
    },
    action: {
      title: 'Action',
      kind: 'What kind?',
      kinds: { cpd: 'A course or event', policy: 'A change of policy or procedure' },
      what: 'What will be done?',
      address: 'Address of the document',
      addressHint: 'A page or document of this site. Leave it empty where there is none.',
      by: 'By when?',
    },
    seen: {
      title: 'Has it changed something?',
      lead: 'It closes once somebody has seen what changed.',
      choices: {
        changed: 'Yes, and this shows it',
        later: 'Too early, look again',
        another: 'No, it needs another action',
      },
      what: 'What has changed?',
      whatHint: 'For example how often something happened before and since.',
      seenBy: 'Who saw it?',
      day: 'When?',
      again: 'Look again on',
      close: 'Close the lesson',
      closed: 'Closed. It stays to be found, with what changed.',
      before: 'Did not help:',
    },
  },
};
