import type { PairSummary } from '../../src/people/rules/Pair';

/** What the register says of a pair that has just begun. */
export const summaryOf = (more: Partial<PairSummary> = {}): PairSummary => ({
  heldDays: [],
  next: undefined,
  heldSinceStart: 0,
  openActions: 0,
  unsigned: 0,
  oldestUnsigned: undefined,
  agendaAdded: 0,
  agreement: 'none',
  rhythms: [],
  away: [],
  reviewDay: undefined,
  ...more,
});
