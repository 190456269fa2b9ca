import { addDays } from '../../ground/rules/days';
import type { Person } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';

export const documentKinds = ['policy', 'role', 'thresholds', 'guidance', 'statement'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One thing that is different in this edition, and where it stands; the page may be empty. */
export interface DocumentChange {
  readonly words: string;
  readonly page: string;
}

/** Asked before the signature, where the trust wants that; what somebody answers is kept nowhere. */
export interface PolicyQuestion {
  readonly key: string;
  readonly question: string;
  /** As the policy says. */
  readonly answer: string;
  readonly others: readonly string[];
  readonly why: string;
  readonly page: string;
}

/** The same order for everybody, which says nothing of which is the policy's. */
export const answersInOrder = ({ answer, others }: PolicyQuestion): readonly string[] =>
  [answer, ...others].sort((a, b) => a.localeCompare(b, 'en-GB'));

/** What the register says of a document. A day that is not known, or does not apply, is left out. */
export interface Registration {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly edition: string;
  readonly owner: string;
  readonly approvedBy: string;
  readonly approvedDay: Day | undefined;
  /** In force from this day on. */
  readonly fromDay: Day | undefined;
  readonly reviewedDay: Day | undefined;
  readonly reviewDay: Day | undefined;
  /** Left out for what is there to look things up in: nobody is asked to sign it. */
  readonly readByDay: Day | undefined;
  readonly supersedes: string;
  /** Keys; none means every role, every school. */
  readonly roles: readonly string[];
  readonly schools: readonly string[];
  readonly changes: readonly DocumentChange[];
  readonly questions: readonly PolicyQuestion[];
  /** Where it stands on the public website, as text, and when somebody looked whether it still does. */
  readonly publicPage: string;
  /** How whoever was away, or came since, catches up: a recording, a session, whom to ask. */
  readonly catchUp: string;
  readonly checkedDay: Day | undefined;
  /** When this edition was put into the register; left out where that is not known. */
  readonly registeredDay: Day | undefined;
}

/** A file of the library. */
export interface LibraryFile {
  readonly itemId: number;
  readonly etag: string;
  readonly name: string;
  /** Server-relative. */
  readonly path: string;
  /** e.g. pdf; lower case. */
  readonly type: string;
  readonly modifiedAt: string;
}

/** A file that the register knows. */
export interface PolicyDocument extends Registration {
  readonly key: string;
  /** Names this edition for whoever signs it. */
  readonly editionKey: string;
  readonly file: LibraryFile;
}

/** That somebody has read and understood an edition. */
export interface PolicyReading {
  readonly key: string;
  readonly itemId: number;
  readonly editionKey: string;
  /** As SharePoint stamped them. */
  readonly authorId: number;
  readonly login: string;
  readonly name: string;
  readonly readAt: string;
}

/** What SharePoint shows in a viewer of its own. Pages and pictures that can run something are not among them. */
const viewed: readonly string[] = ['pdf', 'docx', 'doc', 'pptx', 'ppt', 'xlsx', 'xls', 'odt', 'ods', 'odp'];
export const hasViewer = ({ type }: Pick<LibraryFile, 'type'>): boolean => viewed.includes(type);

/** Opens the file where it lies, in SharePoint's own viewer; never a copy. */
export const viewerAddress = (origin: string, { path }: Pick<LibraryFile, 'path'>): string =>
  `${origin}${path.split('/').map(encodeURIComponent).join('/')}?web=1`;

export type PolicyReader = Pick<Person, 'roles' | 'schoolKey'>;

/** Whether it is for this person. Somebody who is not listed reads what is for everybody. */
export function isFor({ roles, schools }: Registration, reader: PolicyReader | undefined): boolean {
  const byRole = roles.length === 0 || (reader?.roles.some((role) => roles.includes(role)) ?? false);
  const bySchool = schools.length === 0 || (reader !== undefined && schools.includes(reader.schoolKey));
  return byRole && bySchool;
}

/** A late review does not end a policy: it is in force until the next edition is. */
export const isReviewOverdue = ({ reviewDay }: Registration, today: Day): boolean =>
  reviewDay !== undefined && reviewDay < today;

export const isInForce = ({ fromDay }: Registration, today: Day): boolean => fromDay === undefined || fromDay <= today;

/** Editions of one school are kept together, so that counting them reads no more than work there. */
export const shelfOf = (editionKey: string, schoolKey: string): string => `${editionKey} ${schoolKey}`;

export type ReadingState = 'reference' | 'toRead' | 'late' | 'read';

/** Somebody, and since when the list of people has them. */
export interface Colleague extends Person {
  readonly enteredDay: Day;
}

/** Days that a new starter has for what everybody else was asked before they came. */
const daysForStarters = 25;

/** Was entered after this edition: they were not there when it was brought in. */
export const cameSince = (
  { registeredDay }: Registration,
  colleague: Pick<Colleague, 'enteredDay'> | undefined,
): boolean => colleague !== undefined && registeredDay !== undefined && colleague.enteredDay > registeredDay;

/** By when this person is asked to read it; nothing of what is there to look things up in. */
export function dueDayFor(
  document: Registration,
  colleague: Pick<Colleague, 'enteredDay'> | undefined,
): Day | undefined {
  const { readByDay } = document;
  if (readByDay === undefined || colleague === undefined || !cameSince(document, colleague)) return readByDay;
  return Math.max(readByDay, addDays(colleague.enteredDay, daysForStarters));
}

/** How somebody stands to an edition that is for them. */
export function readingState(dueDay: Day | undefined, reading: PolicyReading | undefined, today: Day): ReadingState {
  if (reading !== undefined) return 'read';
  if (dueDay === undefined) return 'reference';
  return dueDay < today ? 'late' : 'toRead';
}

/** Overdue reviews first, then by name. */
export const byReviewAndName = (documents: readonly PolicyDocument[], today: Day): readonly PolicyDocument[] =>
  [...documents].sort(
    (a, b) =>
      Number(isReviewOverdue(b, today)) - Number(isReviewOverdue(a, today)) || a.title.localeCompare(b.title, 'en-GB'),
  );

/** The reading of an edition that this login signed; the first where there are several. */
export const readingOf = (
  readings: readonly PolicyReading[],
  { editionKey }: Pick<PolicyDocument, 'editionKey'>,
  login: string,
): PolicyReading | undefined =>
  readings.find((one) => one.editionKey === editionKey && one.login.toLowerCase() === login.toLowerCase());
