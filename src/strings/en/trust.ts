import type { Day } from '../../domain/School';
import { cadences } from './cadences';
import * as dates from './dates';
import { counted, joined, plural } from './words';

/** Schools, term dates, people, pairs and settings: what the trust enters once. */
export const trust = {
  title: 'Schools and people',
  lead: { edit: 'What you enter here once, everything else follows: half-terms, due dates, who may be asked.', keep: 'Record keepers open the pairs, because whoever opens one decides who can read it.' },
  closed: { title: 'This place is for administrators and record keepers.', words: 'Ask one of them to change a school, a date or a pair.' },
  save: 'Save', saving: 'Saving', cancel: 'Cancel', change: 'Change', notSaved: 'Not saved yet.', kept: 'What you typed is still here.',
  saved: (name: string): string => `Saved: ${name}.`,
  choose: 'Choose',
  schools: {
    title: 'Schools and term dates', lead: 'Each school has its own half-terms. Without them nothing falls due there.',
    none: 'No school is entered yet.', noneWords: 'Begin with one: its name, then its dates.', add: 'Add a school', addTitle: 'Add a school', changeTitle: (name: string): string => `Change ${name}`,
    name: 'Name', shortName: 'Short name', shortHint: 'For narrow places, e.g. Ottersby.', school: 'School', thisYear: (year: string): string => `Dates ${year}`, actions: 'Actions',
    complete: (first: Day, last: Day): string => `${dates.dayMonth(first)} to ${dates.dayMonth(last)}`, incomplete: 'Not entered',
    changeName: (name: string): string => `Change the name of ${name}`, termDates: 'Term dates', termDatesOf: (name: string): string => `Term dates of ${name}`
  },
  terms: {
    year: 'School year', halfTerm: 'Half-term', first: 'First day', last: 'Last day', table: 'Half-terms',
    firstOf: (halfTerm: string): string => `First day of ${halfTerm}`, lastOf: (halfTerm: string): string => `Last day of ${halfTerm}`,
    closures: 'Closed days', closuresHint: 'INSET and other days in a half-term on which the school is closed.', closure: (number: number): string => `Closed day ${number}`,
    addClosure: 'Add a closed day', remove: 'Take out', removeClosure: (number: number): string => `Take out closed day ${number}`,
    proposed: (year: string): string => `Proposed from the dates of ${year}, 52 weeks on. Check each before you save.`, bring: (year: string): string => `Start from ${year}`
  },
  people: {
    title: 'People', lead: (count: number): string => `${counted(count, 'person', 'people')} in the Hub's list.`, none: 'Nobody is entered yet.', noneWords: 'Add those who give or receive supervision.',
    find: 'Find in this list', noneFound: 'Nobody of that name. Try a part of it.', more: (shown: number, count: number): string => `The first ${shown} of ${count}. Type a part of a name to find somebody.`,
    add: 'Add a person', addTitle: 'Add a person', changeTitle: (name: string): string => `Change ${name}`, changePerson: (name: string): string => `Change ${name}`,
    person: 'Person', work: 'Role', school: 'School', left: 'Has left', search: 'Name or address in Microsoft 365', searchButton: 'Find', searching: 'Looking',
    nobody: 'Microsoft 365 knows nobody whose name begins so.', found: 'Found in Microsoft 365', take: (name: string): string => `Choose ${name}`, takeShort: 'Choose',
    noConsent: 'The Hub may not look into the directory yet (User.ReadBasic.All is not approved). Enter the sign-in name by hand; SharePoint checks it.',
    byHand: 'Enter by hand', signIn: 'Sign-in name', signInHint: 'As the person signs in to Microsoft 365, often the mail address.', name: 'Name', job: 'Job title', jobHint: 'Shown beside the name. Empty means the first role.',
    roles: 'Roles', rolesHint: 'The policy\'s table says by role who may supervise whom. Rights come from the site\'s groups, not from here.', place: 'Works at', trustItself: (name: string): string => (name ? `${name} (central team)` : 'Central team'),
    inScope: 'Needs supervision under the policy', status: 'Still here?', statuses: { active: 'Works here', left: 'Has left' }, leftHint: 'Records stay with those who may read them. Your IT closes the sign-in.'
  },
  pairs: {
    title: 'Pairs', lead: 'Each pair or group has its own folder, which only its people and the record keepers can open.', none: 'No pair is open yet.', noneWords: 'Open one when a supervisor is named.',
    find: 'Find a pair', open: 'Open a pair', openTitle: 'Open a pair', openButton: 'Open the pair', opening: 'Opening: folders, permissions and a first check', notOpened: 'Not opened yet.',
    opened: (names: readonly string[], supervisor: string): string => `Opened: ${joined(names)} with ${supervisor}. ${plural(names.length, 'It is', 'They are')} in their Hub now.`,
    supervisee: 'Supervisee', supervisees: 'Supervisees', superviseesHint: 'Everyone in the group. They sign one record together.', supervisor: 'Supervisor', offer: 'Kind of supervision', cadence: 'Agreed rhythm',
    own: (words: string): string => (words ? `As the offer says: ${words}` : 'As the offer says'), cadences, since: 'Since', firstDay: 'First day', firstDayHint: 'What is due is counted from here.',
    unusualTitle: 'The policy does not name this pairing.',
    unusual: (name: string, usual: readonly string[]): string => (usual.length === 0 ? `For ${name} it names no supervisor.` : `For ${name} it names: ${joined(usual)}.`), unusualEnd: 'You may open it all the same.',
    check: 'Check who can read', checkOf: (name: string): string => `Check who can read what ${name} writes`, checking: 'Asking SharePoint',
    asPlanned: (names: readonly string[]): string => `As planned. The words can be read by ${joined(names)}.`, differs: (names: readonly string[]): string => `Not as planned. SharePoint lets in: ${joined(names)}. Take out who does not belong on the folder's own permissions page.`
  },
  settings: { title: 'Settings', trustName: 'Name of the trust', caseSystem: 'Name of your case system', caseHint: 'Where children\'s own files are, e.g. CPOMS.', dayStarts: 'Working day begins', dayEnds: 'Working day ends', saved: 'Saved.' }
};
