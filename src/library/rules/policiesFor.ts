import type { Day } from '../../ground/rules/School';
import { byReviewAndName, dueDayFor, isFor, isInForce, readingOf, readingState } from './PolicyDocument';
import type { Colleague, PolicyDocument, PolicyReading, ReadingState } from './PolicyDocument';

export interface PolicyEntry {
  readonly document: PolicyDocument;
  readonly state: ReadingState;
  /** By when I am asked to read it. */
  readonly dueDay: Day | undefined;
  /** Mine, where I have signed. */
  readonly reading: PolicyReading | undefined;
}

/** What one person is shown of the library. */
export interface PoliciesFor {
  /** In force and for me; overdue reviews first, then by name. */
  readonly entries: readonly PolicyEntry[];
  /** For me, and in force from a later day. */
  readonly coming: readonly PolicyDocument[];
  /** For others. */
  readonly others: readonly PolicyDocument[];
}

export interface PolicyRowsRead {
  readonly documents: readonly PolicyDocument[];
  readonly readings: readonly PolicyReading[];
  readonly person: Colleague | undefined;
  readonly login: string;
  readonly today: Day;
}

export function policiesFor({ documents, readings, person, login, today }: PolicyRowsRead): PoliciesFor {
  const ordered = byReviewAndName(documents, today);
  const mine = ordered.filter((document) => isFor(document, person));
  const inForce = mine.filter((document) => isInForce(document, today));
  return {
    entries: inForce.map((document) => {
      const reading = readingOf(readings, document, login);
      const dueDay = dueDayFor(document, person);
      return { document, reading, dueDay, state: readingState(dueDay, reading, today) };
    }),
    coming: mine.filter((document) => !isInForce(document, today)),
    others: ordered.filter((document) => !mine.includes(document)),
  };
}
