import type { TroubleCode } from '../../people/files/rules/CheckedRow';
import type { FileKind } from '../../people/files/rules/columns';
import { mostRows } from '../../people/files/rules/Table';
import { counted, plural } from '../../ground/words/words';

const fields: Readonly<Record<string, string>> = {
  address: 'Work email or sign-in name',
  name: 'Name',
  first: 'First name',
  last: 'Last name',
  role: 'Role',
  school: 'School',
  job: 'Post',
  short: 'Short name',
  urn: 'Number (URN)',
  phase: 'Phase',
  status: 'Status in the register',
  closed: 'Last day',
  trust: 'Number of the trust',
  person: 'Supervisee',
  supervisor: 'Supervisor',
  offer: 'Kind of supervision',
  reasons: 'Reasons',
  manager: 'Line manager',
};

/** People, schools and allocations from files, and into files. */
export const fileStrings = {
  title: 'Import and export',
  lead: 'CSV or Excel. A file is read in this browser and checked first; then it is written row by row.',
  whole: {
    title: 'Read the trust first',
    lead: 'A file is compared with the whole list of people, and an export holds the whole of it. In a trust of this size that takes a while.',
    read: 'Read the trust',
    reading: (rows: number): string => `Reading the list of people: ${rows} …`,
  },
  closed: {
    title: 'This place is for administrators, trust leads and record keepers.',
    words: 'Ask one of them to bring in a file.',
  },
  import: {
    title: 'Bring in a file',
    kind: 'What the file holds',
    kinds: { people: 'People', schools: 'Schools', allocations: 'Allocations' } satisfies Record<FileKind, string>,
    hints: {
      people: 'Somebody missing in the file stays as they are. A leaver is entered by hand.',
      schools:
        'Also the file of the public register of schools (edubasealldata): the trust’s own rows are taken from it.',
      allocations:
        'Reasons and line managers are kept. A supervisor is asked of the record keepers: no file gives anybody access.',
    } satisfies Record<FileKind, string>,
    file: 'File (CSV or Excel)',
    trustCode: 'Number of the trust in the public register',
    trustCodeHint: 'Its group UID. Kept for the next file.',
    reading: 'Reading the file',
    unreadable: 'This file cannot be read. Save it as CSV or as an Excel workbook (.xlsx), and choose it again.',
    columns: 'Which column holds what',
    columnsHint: 'Kept for the next file of this kind.',
    notThere: 'Not in this file',
    fields,
    read: (rows: number): string => `${counted(rows, 'row', 'rows')} read.`,
    beyond: (count: number): string =>
      `A file is read up to ${mostRows.toLocaleString('en-GB')} rows: ${counted(count, 'row', 'rows')} beyond that ${plural(count, 'is', 'are')} left out. Put ${plural(count, 'it', 'them')} into a second file.`,
    counts: ({ fresh, changed, same, bad }: Readonly<Record<'fresh' | 'changed' | 'same' | 'bad', number>>): string =>
      `${fresh} new, ${changed} to change, ${same} as they are here already, ${bad} left out.`,
    stay: (count: number): string =>
      `${counted(count, 'person', 'people')} of the Hub’s list ${plural(count, 'is', 'are')} not in this file and ${plural(count, 'stays', 'stay')} as ${plural(count, 'they are', 'they are')}.`,
    bad: 'Left out',
    toWrite: 'To be written',
    line: (line: number, words: string): string => `Row ${line}. ${words}`,
    states: { fresh: 'New', changed: 'Changes' },
    more: (count: number): string => `And ${count} more.`,
    same: 'It is the same school with a new number',
    sameOf: (name: string, line: number): string => `${name}, row ${line}: it is the same school with a new number`,
    check: (count: number): string => `Look up ${counted(count, 'new person', 'new people')}`,
    checking: (done: number, all: number): string => `Looked up ${done} of ${all}`,
    notLookedUp: 'The directory may not be asked yet. SharePoint checks each person as they are saved.',
    write: (count: number): string => `Write ${counted(count, 'row', 'rows')}`,
    goOn: (count: number): string => `Go on with ${counted(count, 'row', 'rows')}`,
    writing: (done: number, all: number): string => `${done} of ${all} written`,
    nothing: 'Nothing of this file has to be written.',
    done: (count: number): string => `${counted(count, 'row', 'rows')} written.`,
    stopped: (done: number, title: string, whatToDo: string): string =>
      `Stopped after ${counted(done, 'row', 'rows')}. ${title} ${whatToDo} What was written stays; press “Go on”, or choose the file again later: rows that stand here already are passed over.`,
    asked: 'A record keeper decides on each pair under Schools and people.',
  },
  troubles: {
    missing: (text: string): string => `Something is missing: ${text}.`,
    notAnAddress: (text: string): string => `“${text}” is no address.`,
    twice: (text: string): string => `The same as row ${text}.`,
    unknownSchool: (text: string): string => `The trust has no school called “${text}”.`,
    unknownRole: (text: string): string => `The trust has no role called “${text}”.`,
    unknownPerson: (text: string): string => `“${text}” is not in the Hub’s list of people.`,
    severalPeople: (text: string): string => `Several people are called “${text}”. Write the address.`,
    unknownOffer: (text: string): string =>
      text === '' ? 'Write which kind of supervision.' : `There is no kind of supervision called “${text}”.`,
    unknownReason: (text: string): string => `The trust has no reason called “${text}”.`,
    hasLeft: (text: string): string => `${text} is entered as having left. Change that by hand if they are back.`,
    newer: (text: string): string => `A newer version of the Hub wrote ${text}.`,
    notInDirectory: (text: string): string => `Microsoft 365 knows no account “${text}”.`,
    sameNumber: (text: string): string => `A school of this name is here with the number ${text}.`,
    samePerson: (text: string): string => `${text} cannot be their own supervisor or manager.`,
    refused: (text: string): string => text,
  } satisfies Record<TroubleCode, (text: string) => string>,
  export: {
    title: 'Save as a file',
    lead: 'With the heads by which the same file can be brought in again. Keep it where the trust keeps personal data.',
    csv: (what: string): string => `${what} as CSV`,
    excel: (what: string): string => `${what} for Excel`,
    failed: 'The file could not be made. Try again.',
    fileName: (what: string, iso: string): string => `${what} ${iso}`,
    onPhone: 'Files are saved on a computer.',
    left: 'Has left',
    here: 'Works here',
    heads: {
      people: ['Name', 'Work email', 'Role', 'School', 'Post', 'Still here'],
      schools: ['Name', 'Short name', 'URN', 'Phase', 'Last day in the trust'],
      allocations: ['Supervisee', 'Supervisee’s name', 'Supervisor', 'Kind of supervision', 'Reasons', 'Line manager'],
    } satisfies Record<FileKind, readonly string[]>,
  },
};
