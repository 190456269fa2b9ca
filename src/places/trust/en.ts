import type { Day, TermName } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { counted, plural, possessive } from '../../ground/words/words';
import type { UnsignedFact } from '../../picture/rules/Facts';
import type { HeldCount, Line, Measure } from '../../picture/rules/TrustPicture';
import { pictureStrings } from '../../picture/en';

const toSign = ({ day, waits }: UnsignedFact, { name, supervisor }: Pick<Line, 'name' | 'supervisor'>): string => {
  if (waits === 'notKnown') return `Not signed, ${dates.dayMonthShort(day)}`;
  return `${waits === 'supervisee' ? name : supervisor} to sign, ${dates.dayMonthShort(day)}`;
};

const numbers: Readonly<Record<Measure, (count: number) => string>> = {
  overdue: (count) => `${count} overdue`,
  withoutSupervisor: (count) => `${count} without a supervisor`,
  unsigned: (count) => `${count} not signed`,
  withoutAgreement: (count) => `${count} without an agreement`,
  due: (count) => `${count} due`,
  notSaid: (count) => `${count} not known`,
};

export const trustPlaceStrings = {
  allocation: 'Allocation of supervision',
  lessons: 'Lessons learned',
  title: 'Is supervision happening?',
  lead: (schools: number, inScope: number, today: Day): string =>
    `${counted(schools, 'school', 'schools')}, ${counted(inScope, 'person', 'people')} who should have it. ${dates.weekdayDayMonth(today)}.`,
  closed: {
    title: 'This place is for trust leads',
    words: 'SharePoint shows counts of the whole trust to trust leads and record keepers. Your own are on Home.',
  },
  asOf: (instant: string, zone: string, isToday: boolean): string =>
    isToday
      ? `Counted from the registers today at ${dates.time(instant, zone)}.`
      : `Counted from the registers on ${dates.dayAndTime(instant, zone)}.`,
  looking: 'Looking for what has changed since …',
  countingFirst: 'Counting from the registers for the first time …',
  countingAnew: 'Counting everything anew …',
  progress: pictureStrings.counters.progress,
  notUpToDate: 'What has changed since could not be read. These are the figures of then.',
  again: 'Try again',
  countAnew: pictureStrings.counters.countAnew,
  tilesLabel: 'Show names and dates of',
  tiles: {
    overdue: (): string => 'overdue for supervision',
    withoutSupervisor: (count: number): string => `${plural(count, 'has', 'have')} no supervisor`,
    unsigned: (count: number, late: number | undefined): string =>
      `${plural(count, 'record', 'records')} not signed${late === undefined || late === 0 ? '' : `, ${late} late`}`,
    withoutAgreement: (): string => 'past session three without an agreement',
  },
  lists: {
    everybody: 'Everybody, worst first',
    overdue: 'Overdue, longest wait first',
    withoutSupervisor: 'No supervisor',
    unsigned: 'Not signed, and by whom',
    withoutAgreement: 'Past session three without an agreement',
    due: 'Due, and nothing booked in time',
    notSaid: 'Nothing can be said of',
    overLimit: 'Supervisors with more people than the limit',
  },
  listLead: 'Overdue stays until a session is held. Names and dates, no words of anybody.',
  none: {
    everybody: 'Nobody is entered who should have supervision.',
    overdue: 'Nobody of whom dates are known is overdue.',
    withoutSupervisor: 'Nobody is known to be without a supervisor.',
    unsigned: 'No record is known to wait for a signature.',
    withoutAgreement: 'Nobody is known to have had three sessions without an agreement.',
    due: 'Nobody is known to be due without something booked in time.',
    notSaid: 'Of everybody entered something can be said.',
    overLimit: 'No supervisor has more people than the limit.',
    filtered: 'Nobody with these names, school, role and supervisor.',
  },
  find: 'Find a name',
  school: 'School',
  everySchool: 'Every school',
  role: 'Role',
  everyRole: 'Every role',
  noRole: 'No role entered',
  supervisor: 'Supervisor',
  everySupervisor: 'Every supervisor',
  showing: 'Show',
  order: 'Order',
  orders: { worst: 'Worst first', name: 'By name', school: 'By school', lastHeld: 'Longest without a session' },
  filters: 'School, role, supervisor, order',
  readingSchools: (done: number): string =>
    done === 0 ? 'Reading the schools …' : `Read ${counted(done, 'school', 'schools')} …`,
  notRead: 'The names could not be read.',
  person: 'Person',
  look: 'Needs a look',
  since: 'Since',
  last: 'Last held',
  next: 'Next',
  with: 'With',
  tell: 'Tell them',
  tellLabel: 'Tell somebody',
  people: 'People',
  nobody: 'Nobody',
  fact: (title: string, value: string): string => `${title}: ${value}`,
  under: (role: string, school: string): string => [role, school].filter((part) => part !== '').join(', '),
  overdueBy: (days: number): string => `Overdue, ${counted(days, 'day', 'days')}`,
  noSupervisor: 'No supervisor',
  dueBy: (day: Day): string => `Due by ${dates.dayMonthShort(day)}`,
  bookedInTime: 'Booked in time',
  away: (until: Day | undefined): string => (until === undefined ? 'Away' : `Away until ${dates.dayMonthShort(until)}`),
  upToDate: 'Up to date',
  noAgreement: (sessions: number): string => `No agreement after ${sessions} sessions`,
  toSign,
  /** "Priya to sign, 3 Nov, 5 days late" */
  lateBy: (toSignWords: string, days: number): string => `${toSignWords}, ${counted(days, 'day', 'days')} late`,
  late: (count: number): string => `${count} late`,
  notSaid: {
    noDates: 'Not known, no term dates',
    unreadable: 'Not known, the row cannot be read',
    undecided: 'Not confirmed by a record keeper',
  },
  showRest: (count: number): string => `Show the other ${count}`,
  shownOf: (shown: number, all: number): string => `${shown} of ${all}. A file holds all that the filters show.`,
  showMore: (count: number): string => `Show ${count} more`,
  nudge: (name: string): string => `Tell somebody about ${name}`,
  saveCsv: (count: number): string => `Save ${count === 1 ? 'this one' : `these ${count}`} as CSV`,
  saveExcel: (count: number): string => `Save ${count === 1 ? 'this one' : `these ${count}`} for Excel`,
  saving: 'Making the file …',
  notSaved: 'The file could not be made. Nothing is lost; try again.',
  saved: (name: string): string => `Saved: ${name}.`,
  onPhone: 'This device cannot save files from Teams. Open the Hub in a browser to save them.',
  fileName: (iso: string): string => `supervision-${iso}`,
  columns: {
    name: 'Person',
    job: 'Job',
    school: 'School',
    look: 'Needs a look',
    since: 'Since',
    last: 'Last held',
    next: 'Next',
    supervisor: 'Supervisor',
  },
  bySchool: {
    title: 'By school',
    lead: 'Whoever needs most comes first. Each number opens its names and dates.',
    none: 'No schools are entered yet.',
    head: 'School',
    rest: (count: number): string => `Show all ${count}`,
  },
  byRole: {
    title: 'By role',
    lead: 'Each person counts in their main role.',
    none: 'Nobody is entered who should have supervision.',
    head: 'Role',
  },
  covered: 'Have a supervisor',
  measures: {
    overdue: 'Overdue',
    withoutSupervisor: 'No supervisor',
    unsigned: 'Not signed',
    withoutAgreement: 'No agreement',
    due: 'Due',
    notSaid: 'Not known',
  },
  of: (part: number, whole: number): string => `${part} of ${whole}`,
  numberOf: (measure: Measure, count: number, whose: string): string => `${numbers[measure](count)}, ${whose}`,
  count: (count: number): string => String(count),
  noTermDates: 'No term dates',
  halfTerms: {
    title: 'Half-term by half-term',
    lead: 'Of the people who were due supervision by its end, how many had it. Each number opens names and dates.',
    all: 'All schools',
    lastYear: 'The school year before',
    none: 'No term dates of this school year are entered.',
  },
  halfTerm: (name: TermName, now: boolean): string => (now ? `${dates.halfTerm(name)}, now` : dates.halfTerm(name)),
  halfTermOf: (held: number, due: number, name: TermName, whose: string): string =>
    `${held} of ${due}, ${dates.halfTerm(name)}, ${whose}`,
  dueOf: (due: number, name: TermName, whose: string): string => `${due} due, ${dates.halfTerm(name)}, ${whose}`,
  dueCount: (due: number): string => `${due} due`,
  noneDue: 'None due',
  complete: 'complete',
  incomplete: 'not complete',
  written: ({ held, due }: HeldCount, day: Day): string =>
    `${held} of ${due} when written down on ${dates.dayMonthShort(day)}`,
  corrected: ({ held, due }: HeldCount, day: Day): string =>
    `Corrected since: ${held} of ${due} when written down on ${dates.dayMonthShort(day)}`,
  dueList: (name: TermName): string => `${dates.halfTerm(name)}: who was due`,
  dueListOf: (name: TermName, school: string): string => `${dates.halfTerm(name)}, ${school}: who was due`,
  held: 'Held',
  heldOn: (days: readonly Day[]): string => days.map(dates.dayMonthShort).join(', '),
  notHeld: 'Not held',
  notYet: 'Not held yet',
  noneDueHere: 'Nobody is known to have been due by the end of this half-term.',
  overLimit: {
    title: 'Supervisors',
    line: (count: number, limit: number): string =>
      count === 0
        ? `No supervisor has more than ${counted(limit, 'person', 'people')}, the limit the trust has set.`
        : `${counted(count, 'supervisor has', 'supervisors have')} more than ${counted(limit, 'person', 'people')}, the limit the trust has set.`,
    noLimit: 'The trust has set no limit for how many people one supervisor has, so nobody is shown as over it.',
    show: 'Show them',
    load: (people: number): string => counted(people, 'person', 'people'),
  },
  sure: {
    title: 'How sure are these figures?',
    source:
      'Who belongs together is what record keepers confirmed. Days and states are as the people of each session noted them; they are not compared with the sealed records here.',
    unsaid: (count: number): string =>
      `Of ${counted(count, 'person', 'people')} nothing can be said: they are neither well nor overdue.`,
    unsaidShow: 'Their names, and why',
    unreadable: (count: number): string =>
      `The counters of ${counted(count, 'school', 'schools')} cannot be read and are left out. Count everything anew.`,
    written:
      'The figures of a half-term are written down by the Hub of the first trust lead or record keeper who opens this page after its end.',
  },
  onlyCounts: "Counts and dates only. Nobody's words are here.",
  whose: { trust: 'all schools' },
  owner: possessive,
};

export type TrustPlaceStrings = typeof trustPlaceStrings;
