import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';

/** What record keepers and trust leads say of a member of staff: why supervision is due to them, and from whom. */
export interface StaffFacts {
  readonly personKey: PersonKey;
  /** Keys of the trust's reasons. */
  readonly reasons: readonly string[];
  /** Empty where nobody is named. */
  readonly managerKey: PersonKey;
  /** Day of the last training to supervise others. */
  readonly trainedDay: Day | undefined;
  /** Who supervises them without an account here, e.g. an external supervisor; empty for nobody. */
  readonly outsideName: string;
  /** Days of sessions with that person, as they were told; ascending. */
  readonly outsideDays: readonly Day[];
  /** Empty and 0 where nothing was said yet. */
  readonly etag: string;
  readonly itemId: number;
}

export type StaffFactsDraft = Omit<StaffFacts, 'etag' | 'itemId'>;

export const noFactsOf = (personKey: PersonKey): StaffFacts => ({
  personKey,
  reasons: [],
  managerKey: '',
  trainedDay: undefined,
  outsideName: '',
  outsideDays: [],
  etag: '',
  itemId: 0,
});
