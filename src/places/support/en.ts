import { capital, counted, joined, numberWord, plural } from '../../ground/words/words';
import * as dates from '../../ground/words/dates';
import type { AcademicYear, Day } from '../../ground/rules/School';

/** 2026 to 2027 */
const years = (year: AcademicYear): string => `${year.slice(0, 4)} to ${Number(year.slice(0, 4)) + 1}`;

/** Offers 1, 2 and 6 */
const offers = (numbers: readonly number[]): string =>
  `${plural(numbers.length, 'Offer', 'Offers')} ${joined(numbers.map(String))}`;

export const offeredStrings = {
  title: 'Support for you this year',
  titleOfPlan: (title: string): string => `Support: ${title}`,
  lead: (title: string, year: AcademicYear): string => `${title}, ${years(year)}.`,
  calendar: 'See it in the calendar',
  edit: 'Edit',
  which: 'Support for',
  write: {
    title: 'What leads publish',
    lead: 'A draft is seen by trust leads and record keepers. Staff see it once you publish it.',
    state: { none: 'Not begun', draft: 'A draft, not published', published: 'Published' },
    open: (title: string, year: AcademicYear): string => `Edit ${title}, ${years(year)}`,
    edit: 'Edit',
    head: 'For whom',
    stateHead: 'State',
    other: 'Begin one for other roles',
  },
  offers: {
    title: (count: number): string => capital(counted(count, 'offer', 'offers').replace(/^\d+/, numberWord(count))),
    lead: 'You need no reason to ask.',
    often: 'How often',
    who: 'Who',
    template: 'Template',
    entitled: { you: 'You are entitled to this.', staff: 'Staff it is for are entitled to it.' },
    next: (day: Day, at: dates.When): string => `${dates.weekdayShortDayMonth(day)}, ${at}`,
    last: (day: Day): string => `Last: ${dates.dayMonth(day)}`,
    always: 'Always on offer',
    debrief: 'When you had one is not shown here.',
    ask: 'Ask for this',
    sooner: 'Ask for one sooner',
    askDebrief: 'Ask for a debrief',
    prepare: 'Prepare',
    agency: 'Find an agency',
    log: 'Log what you asked an agency',
    speak: (name: string): string => (name === '' ? 'Speak to your lead about it.' : `Speak to ${name} about it.`),
    noDates: 'Your own dates could not be read.',
  },
  why: { title: 'Why we do this', all: 'Read the whole statement', less: 'Show less' },
  goals: {
    title: (count: number): string => `Our ${count === 1 ? 'goal' : `${numberWord(count)} goals`}`,
    helped: offers,
    unhelped: 'No offer yet',
  },
  changed: {
    title: 'What changed',
    none: 'Nothing has changed since it was first published.',
    published: (day: Day, name: string): string =>
      name === '' ? `Published on ${dates.dayMonth(day)}.` : `Published on ${dates.dayMonth(day)} by ${name}.`,
    earlier: (year: AcademicYear): string =>
      `This is the overview of ${years(year)}. The one for this year is not published yet.`,
  },
  matrix: {
    title: 'Key areas and priorities',
    lead: 'What we want to get right together, and which offers help with it.',
    area: 'Key area',
    priority: 'Priority',
    meaning: 'What it means here',
    helped: 'Helped by',
    offers,
    none: 'No offer yet',
  },
  beside: {
    title: 'Beside the offers',
    lessons: 'What we learned',
    lessonsLead: 'Lessons from sessions, reviews and audits, and what became of them. Anybody may offer one.',
    agencies: 'Agencies',
    agenciesLead: 'Whom to turn to outside the trust: what they do, how and when to reach them.',
    further: 'Further support',
    furtherLead: 'Counselling, occupational health and more, asked for by either of a pair.',
  },
  privacy:
    'Your dates come from your own sessions. A trust lead sees that a session took place, and not what was said in it.',
  empty: {
    title: 'Nothing is published for your role yet',
    words: 'You can ask for a debrief or ad-hoc supervision at any time.',
    leads: 'Begin one below. What ships with the Hub is there to be changed.',
  },
  older: 'An administrator has to press Set-up before support can be shown here.',
  unknown: (count: number): string =>
    `${counted(count, 'edition', 'editions')} could not be read, and ${plural(count, 'is', 'are')} left out.`,
};

export const deskStrings = {
  title: (title: string, year: AcademicYear): string =>
    title === '' ? `Support, ${years(year)}` : `Support for ${title}, ${years(year)}`,
  lead: {
    published: 'A draft of changes. Staff see the published one until you publish this.',
    new: 'A draft. Staff see nothing of it until you publish it.',
  },
  draft: 'Draft',
  broken:
    'The draft that was kept here cannot be read. This begins again from what is published; what you write takes its place.',
  back: 'Back to Support',
  preview: 'See it as staff will',
  previewing: 'You see the draft, without anybody’s dates.',
  closePreview: 'Close',
  publish: 'Publish',
  published: 'Published. Staff see it from this moment.',
  nothingToPublish: (day: Day): string => `Nothing has changed since ${dates.dayMonth(day)}.`,
  notPublished: 'It was not published',
  kept: 'What you typed is still here.',
  about: {
    title: 'Whom it is for',
    name: 'Name',
    nameHint: 'As staff call it, for example “FEO lead and FESO”.',
    roles: 'Roles it is for',
    rolesHint: 'People with one of these roles see it.',
  },
  statement: {
    title: 'Why we do this',
    label: 'What staff read first. Two or three sentences are enough.',
  },
  offers: {
    title: 'Offers',
    lead: 'In the order staff see them.',
    order: 'Change the order',
    ordered: 'Done',
    up: 'Up',
    upLabel: (title: string): string => `Up: ${title}`,
    down: 'Down',
    downLabel: (title: string): string => `Down: ${title}`,
    edit: 'Edit',
    close: 'Close',
    editLabel: (title: string): string => `Edit ${title}`,
    closeLabel: (title: string): string => `Close ${title}`,
    add: 'Add an offer',
    remove: 'Take this offer out',
    untitled: 'An offer without a name',
    missing: 'Something is missing',
    was: (words: string): string => `Published: ${words}`,
    name: 'Name',
    kind: 'Kind of session',
    noKind: 'None: it is not held as sessions',
    purpose: 'What it is for, in one sentence',
    often: 'How often',
    times: 'Times a year',
    sooner: 'At other times',
    soonerChoices: {
      no: 'No',
      needed: 'When it is needed',
      urgent: 'Sooner when it is urgent',
      allYear: 'Through the year',
    },
    who: 'Who takes part',
    wording: 'Staff are',
    wordings: { entitled: 'entitled to it', offered: 'offered it' },
    first: 'It begins with a first meeting',
    template: 'Template',
    templateHint: 'What the document is called. Leave both empty where there is none.',
    address: 'Address of the template',
    addressHint: 'A page or document of this site, copied from the bar of your browser.',
    goals: 'Helps with these goals',
    priorities: 'Helps with these priorities',
    helpsHint: 'As many as it truly helps with.',
    rhythm: 'Sessions that are booked stay, and each pair keeps the rhythm it has.',
  },
  entries: {
    remove: 'Take out',
    areas: {
      title: 'Key areas',
      add: 'Add a key area',
      nameOf: (number: number): string => `Key area ${number}`,
      remove: (title: string): string => `Take out ${title}`,
    },
    goals: {
      title: 'Goals',
      add: 'Add a goal',
      nameOf: (number: number): string => `Goal ${number}`,
      remove: (title: string): string => `Take out ${title}`,
    },
    priorities: {
      title: 'Priorities',
      add: 'Add a priority',
      nameOf: (number: number): string => `Priority ${number}`,
      meaningOf: (number: number): string => `What priority ${number} means here`,
      areaOf: (number: number): string => `Key area of priority ${number}`,
      choose: 'Choose a key area',
      remove: (title: string): string => `Take out ${title}`,
    },
    unhelped: (titles: readonly string[]): string =>
      `${joined(titles)}: no offer helps with ${plural(titles.length, 'it', 'them')} yet. Leads see this, staff do not.`,
    helped: 'Each priority is helped by at least one offer.',
  },
  changes: {
    title: 'What changed',
    lead: (count: number, day: Day): string =>
      count === 0
        ? `Nothing since ${dates.dayMonth(day)}.`
        : `${capital(numberWord(count))} ${plural(count, 'change', 'changes')} since ${dates.dayMonth(day)}.`,
    unpublished: 'Nothing of this year is published yet.',
    state: { new: 'New', gone: 'Taken out', changed: 'Changed' },
    takeBack: 'Take back',
    takeBackLabel: (title: string): string => `Take back the change of ${title}`,
    order: (part: string): string => `Order of ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  },
  clash: {
    title: 'Somebody else changed the same part',
    words: (titles: readonly string[]): string => `${joined(titles)}. Theirs stands in the draft.`,
    mine: 'Use mine',
    theirs: 'Keep theirs',
  },
  publishing: {
    title: 'What publishing does',
    who: 'People in these roles see it at once, with what changed.',
    sessions: 'Planned and booked sessions stay as they are.',
    kept: 'Today’s edition is kept and can be read below.',
  },
  next: {
    title: 'Next year',
    words: (year: AcademicYear): string =>
      `Take offers, goals and priorities over into a draft for ${years(year)}. Staff see it once you publish it.`,
    open: (year: AcademicYear): string => `Roll forward to ${years(year)}`,
    back: (year: AcademicYear): string => `Go to ${years(year)}`,
  },
  editions: {
    title: 'Editions',
    none: 'Nothing is published yet.',
    of: (year: AcademicYear): string => years(year),
    by: (name: string, day: Day): string =>
      name === '' ? dates.dayMonthYear(day) : `${name}, ${dates.dayMonthYear(day)}`,
    state: { published: 'Published', ended: 'Ended' },
    backTo: 'Return to this',
    backToLabel: (day: Day): string => `Return to this: the edition of ${dates.dayMonthYear(day)}`,
    returned: (day: Day): string =>
      `The draft says what the edition of ${dates.dayMonthYear(day)} said. Publish it for staff to see it.`,
  },
  closed: {
    title: 'Support is written by trust leads',
    words: 'You can read what is published under Support.',
  },
};
