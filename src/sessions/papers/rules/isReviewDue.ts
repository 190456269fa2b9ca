import { addDays } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';

/** Days before the review day from which both are reminded. */
const remindedBefore = 21;

export const isReviewDue = (reviewDay: Day | undefined, today: Day): boolean =>
  reviewDay !== undefined && today >= addDays(reviewDay, -remindedBefore);
