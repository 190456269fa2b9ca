import type { PoliciesView, PolicyDesk, ReadersView } from '../../src/library/LibraryService';
import type { PolicyEntry } from '../../src/library/rules/policiesFor';
import type { Person } from '../../src/ground/rules/Person';
import type { Colleague, LibraryFile, PolicyDocument, PolicyReading } from '../../src/library/rules/PolicyDocument';
import { today } from '../morning';
import { hannah, priya } from '../people';
import { catalogueOf } from './catalogueOf';

export const libraryFileOf = (more: Partial<LibraryFile> = {}): LibraryFile => ({
  itemId: 1,
  etag: '"1"',
  name: 'Safeguarding.pdf',
  path: '/sites/trust/HubPolicies/Safeguarding.pdf',
  type: 'pdf',
  modifiedAt: '2026-10-13T08:30:00Z',
  ...more,
});

/** This year's edition, to be read by Saturday. */
export const policyOf = (more: Partial<PolicyDocument> = {}): PolicyDocument => ({
  key: 'protection',
  editionKey: 'protection-2026',
  title: 'Safeguarding and child protection',
  kind: 'policy',
  edition: '2026',
  owner: 'Miriam Holt',
  approvedBy: 'The trustees',
  approvedDay: 20261012,
  fromDay: 20261013,
  reviewedDay: 20260930,
  reviewDay: 20270930,
  readByDay: 20261128,
  supersedes: '',
  roles: [],
  schools: [],
  changes: [
    { words: 'Who to tell when your DSL is away', page: '5' },
    { words: 'Early help begins with the class team', page: '' },
  ],
  questions: [],
  publicPage: '',
  catchUp: '',
  checkedDay: undefined,
  registeredDay: 20261013,
  file: libraryFileOf(),
  ...more,
});

export const readingBy = (login: string, more: Partial<PolicyReading> = {}): PolicyReading => ({
  key: `reading of ${login}`,
  itemId: 1,
  editionKey: 'protection-2026',
  authorId: 7,
  login,
  name: login,
  readAt: '2026-11-20T08:30:00Z',
  ...more,
});

export const policyEntryOf = (more: Partial<PolicyEntry> = {}): PolicyEntry => ({
  document: policyOf(),
  state: 'toRead',
  dueDay: 20261128,
  reading: undefined,
  ...more,
});

export const policiesViewOf = (more: Partial<PoliciesView> = {}): PoliciesView => ({
  today,
  me: priya,
  entries: [policyEntryOf()],
  coming: [],
  others: [],
  unknown: 0,
  isThere: true,
  mayKeep: false,
  ...more,
});

export const policyDeskOf = (more: Partial<PolicyDesk> = {}): PolicyDesk => ({
  today,
  libraryPath: '/sites/trust/HubPolicies',
  documents: [policyOf()],
  unknown: [],
  unregistered: [],
  roles: catalogueOf().roles,
  schools: catalogueOf().schools,
  ...more,
});

export const colleagueOf = (person: Person): Colleague => ({ ...person, enteredDay: 20260901 });

/** Hannah has still to sign, Priya has. */
export const readersViewOf = (more: Partial<ReadersView> = {}): ReadersView => ({
  today,
  document: policyOf(),
  rows: [
    { person: colleagueOf(hannah), reading: undefined, dueDay: 20261128, isNew: false },
    { person: colleagueOf(priya), reading: readingBy(priya.login), dueDay: 20261128, isNew: false },
  ],
  bySchool: catalogueOf()
    .schools.slice(0, 1)
    .map((school) => ({ school, all: { roleKey: '', signed: 1, of: 2 }, byRole: [] })),
  roles: catalogueOf().roles,
  others: 0,
  unknown: 0,
  isLifted: true,
  ...more,
});
