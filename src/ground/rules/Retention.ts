import type { PersonKey } from './Person';

/** What a trust keeps for a time of its own choosing. records: supervision; drafts: notes that were not sealed. */
export const retentionKinds = ['records', 'drafts', 'development', 'further', 'debriefs'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/**
 * From when months are counted. personEnd: nobody it is about is supervised any more. end: it has ended itself. year:
 * the academic year it lies in is over.
 */
export const retentionStarts = ['personEnd', 'end', 'year'] as const;
export type RetentionStart = (typeof retentionStarts)[number];

export interface RetentionPeriod {
  readonly kind: RetentionKind;
  readonly months: number;
  readonly from: RetentionStart;
  /** Who approves by name what is due. */
  readonly ownerKey: PersonKey;
}

/** From what each kind can be counted: what nobody can be found in is counted by year. */
export const startsOf: Readonly<Record<RetentionKind, readonly RetentionStart[]>> = {
  records: ['personEnd', 'end', 'year'],
  drafts: ['end', 'personEnd', 'year'],
  development: ['personEnd', 'end', 'year'],
  further: ['end', 'personEnd'],
  debriefs: ['year'],
};
