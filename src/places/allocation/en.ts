import type { SupervisedWhere, SupervisorStanding } from '../../people/rules/allocation';
import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { counted, joined, plural } from '../../ground/words/words';

/** Who should have supervision, why, and who gives it. */
export const allocationStrings = {
  title: 'Allocation',
  lead: (inScope: number, without: number): string =>
    `${counted(inScope, 'member of staff', 'members of staff')} should have supervision; ${without === 0 ? 'each has a supervisor' : `${without} ${plural(without, 'waits', 'wait')} for a supervisor`}.`,
  privacy:
    'Names, reasons from the trust’s list and days. Nothing about any child, and nothing that was said. Trust leads and record keepers read it.',
  closed: {
    title: 'This place is for trust leads and record keepers.',
    words: 'Ask one of them for what is entered about you.',
  },
  older: 'Reasons, line managers and training cannot be kept yet: an administrator has to press “Set up” once.',
  counted: {
    asOf: (instant: string, zone: string, isToday: boolean): string =>
      isToday
        ? `Counted from the registers today at ${dates.time(instant, zone)}.`
        : `Counted from the registers on ${dates.dayAndTime(instant, zone)}.`,
    first: (shown: number, count: number): string => `The first ${shown} of ${count}.`,
    readWhole: 'Read the whole trust',
    reading: (staff: number, expected: number): string => {
      if (staff === 0) return 'Reading the registers …';
      const read = counted(staff, 'member of staff', 'members of staff');
      return expected > staff
        ? `Reading the registers: ${read} of about ${expected} …`
        : `Reading the registers: ${read} …`;
    },
    failed: 'The registers could not be read to the end. These are the figures of then.',
  },
  without: {
    title: 'Without a supervisor',
    lead: 'By school, most people first. In a school those whose reason weighs most in the trust’s own list.',
    none: 'No one waits for a supervisor.',
    noneWords: 'As far as staff are entered under Schools and people.',
    school: (name: string, without: number, inScope: number): string => `${name}: ${without} of ${inScope}`,
    show: 'Show names',
    showOf: (name: string): string => `Show names at ${name}`,
    noneHere: 'No one waits here any more.',
    noReason: 'No reason entered',
    ask: 'Find a supervisor',
    askFor: (name: string): string => `Find a supervisor for ${name}`,
    reasons: 'Change',
    reasonsOf: (name: string): string => `Change what is entered about ${name}`,
    more: (count: number): string => `Show ${count} more`,
  },
  asking: {
    title: (name: string): string => `A supervisor for ${name}`,
    lead: 'A record keeper opens the pair, and is shown first whom it lets in.',
    offer: 'Kind of supervision',
    supervisor: 'Supervisor',
    choose: 'Choose',
    named: 'The trust’s table names',
    others: 'Others',
    withPeople: (name: string, people: number): string =>
      `${name}, ${people === 0 ? 'no pair yet' : counted(people, 'person', 'people')}`,
    outside: 'The trust’s table does not name this supervisor. The record keeper is asked for a reason.',
    manager: 'This is also the line manager.',
    send: 'Ask for this pair',
    sending: 'Asking',
    notSent: 'Not asked yet.',
    sent: (name: string): string =>
      `Asked: a supervisor for ${name}. A record keeper decides under Schools and people.`,
    decide: 'Decide under Schools and people',
  },
  same: {
    title: 'Supervisor and line manager are the same',
    lead: 'The policy keeps the two apart where it can. Both may be right; somebody should have decided it.',
    one: (name: string, supervisor: string): string => `${name}: ${supervisor} is both`,
  },
  outsideTable: {
    title: 'Outside the trust’s table',
    one: (name: string, supervisors: readonly string[]): string => `${name}, supervised by ${joined(supervisors)}`,
    tooMany: (name: string, supervisors: readonly string[]): string =>
      `${name} has more than one supervisor, ${joined(supervisors)}, and one is enough for the role`,
  },
  schools: {
    title: 'By school',
    school: 'School',
    inScope: 'Should have',
    allocated: 'Have a supervisor',
    without: 'Have none yet',
  },
  supervisors: {
    title: 'Supervisors',
    lead: 'How many each has, whether they have supervision themselves, and when they were trained to supervise.',
    none: 'No pair is open yet.',
    name: 'Supervisor',
    people: 'People',
    own: 'Own supervision',
    training: 'Trained',
    count: (people: number, limit: number): string => (limit > 0 ? `${people} of ${limit} at most` : String(people)),
    over: 'More than the trust’s limit',
    owns: {
      here: 'In the Hub',
      outside: 'Outside the Hub',
      notOurs: 'Arranged by whoever they work for',
      none: 'None yet',
    } satisfies Record<SupervisedWhere, string>,
    outsideBy: (name: string, last: Day | undefined): string =>
      last === undefined ? `${name}; no day told yet` : `${name}; last told ${dates.dayMonthYear(last)}`,
    trainings: {
      none: () => 'Not entered',
      due: (day: Day) => `${dates.dayMonthYear(day)}, due again`,
      inTime: (day: Day) => dates.dayMonthYear(day),
    } satisfies Record<SupervisorStanding['training'], (day: Day) => string>,
  },
  everybody: {
    title: 'Staff with supervision due',
    readFirst: 'To find somebody or to go through the list, the registers of every school are read first.',
    readOf: 'Read the whole trust to find somebody',
    find: 'Find somebody',
    noneFound: 'No one of that name. Try a part of it.',
    more: (shown: number, count: number): string =>
      `The first ${shown} of ${count}. Type a part of a name to find somebody.`,
    person: 'Person',
    school: 'School',
    why: 'Why',
    by: 'Supervised by',
    nobody: 'No supervisor yet',
    withoutAccount: (name: string): string => `${name} (no account)`,
    addTitle: 'Somebody else',
    addLead: 'Staff of whom the list of people says that supervision is not due to them.',
    choose: 'Choose somebody',
  },
  form: {
    title: (name: string): string => `What is entered about ${name}`,
    reasons: 'Why supervision is due',
    reasonsHint: 'Whom the person works with. Please write no child’s name or reference anywhere here.',
    manager: 'Line manager',
    nobody: 'Not entered',
    trained: 'Last trained to supervise others',
    trainedHint: 'Leave it empty for somebody without supervisees.',
    outside: 'Supervised by somebody without an account',
    outsideHint: 'Name and where from, e.g. an external supervisor.',
    outsideDays: 'Days of those sessions',
    outsideDaysHint: 'As they were told, with commas: 4 Nov 2026, 2 Dec 2026.',
    cannot:
      'With somebody without an account the Hub cannot book, remind, keep, sign or seal. These sessions count towards no minimum. Print the sheet, and keep it where the trust keeps paper.',
    print: 'Print a sheet for the session',
    guest: 'An external supervisor may come as a guest of Microsoft 365 instead: enter them under Schools and people.',
    saved: (name: string): string => `Saved: ${name}.`,
  },
  sheet: {
    title: (name: string): string => `Supervision of ${name}`,
    by: (name: string): string => `Supervisor: ${name}`,
    trust: 'Trust',
    day: 'Day and place',
    present: 'Present',
    agenda: 'What was talked about',
    actions: 'What will be done, by whom, by when',
    signed: 'Signed',
    reference: 'Children by reference alone. A decision about a child belongs on the child’s own file.',
    back: 'Back',
    printNow: 'Print',
  },
};
