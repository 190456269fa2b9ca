import { addDays, addMonths, daysBetween } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';

/** Days on which the clock of a request stands: waiting for who somebody is, or for what they mean. */
export interface ClockPause {
  readonly from: Day;
  /** Undefined while it goes on. */
  readonly to: Day | undefined;
}

export interface ClockFacts {
  readonly received: Day;
  readonly pauses: readonly ClockPause[];
  /** It is complex: two months more. */
  readonly extended: boolean;
}

const usualMonths = 1;
const extendedMonths = 3;

/**
 * The last day for an answer: the same day of the next month, or of the third, later by every day on which the clock
 * stood; undefined while it stands.
 */
export function answerBy({ received, pauses, extended }: ClockFacts): Day | undefined {
  if (pauses.some(({ to }) => to === undefined)) return undefined;
  return addDays(addMonths(received, extended ? extendedMonths : usualMonths), daysPaused(pauses));
}

/** Each day once, however the pauses lie over each other. */
export function daysPaused(pauses: readonly ClockPause[]): number {
  let last = 0;
  let days = 0;
  for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
    if (to === undefined || to < from || to <= last) continue;
    days += daysBetween(from > last ? from : addDays(last, 1), to) + 1;
    last = to;
  }
  return days;
}
