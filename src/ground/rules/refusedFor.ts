import type { IssueCode, Outcome } from './Issue';

/** An outcome was refused, for this among other reasons. */
export const refusedFor = (outcome: Outcome<unknown>, code: IssueCode): boolean =>
  !outcome.ok && outcome.issues.some((issue) => issue.code === code);
