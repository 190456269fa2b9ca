import type { Day } from '../../../ground/rules/School';
import { addDays } from '../../../ground/rules/days';
import type { DutyAsk } from './DutyAsk';
import { lastDue } from './lastDue';

/** The number of days after which whoever asked is asked now how they are; undefined where nothing is due. */
export function checkInDue(
  { status, day, steps, forKey }: Pick<DutyAsk, 'status' | 'day' | 'steps' | 'forKey'>,
  today: Day,
  days: readonly number[],
): number | undefined {
  if (status !== 'held' || day === undefined || forKey !== '') return undefined;
  if (steps.some(({ answer }) => answer === 'stop')) return undefined;
  return notOver(lastDue(day, today, days), steps);
}

/** The same of a debrief for a colleague, who has no page of it: whoever held it looks in. */
export function lookInDue(
  { status, day, steps, forKey }: Pick<DutyAsk, 'status' | 'day' | 'steps' | 'forKey'>,
  today: Day,
  days: readonly number[],
): number | undefined {
  if (status !== 'held' || day === undefined || forKey === '') return undefined;
  return notOver(lastDue(day, today, days), steps);
}

const notOver = (after: number | undefined, steps: DutyAsk['steps']): number | undefined =>
  steps.some(({ days }) => days === after) ? undefined : after;

/** The next one that is still to come. */
export const nextCheckIn = (day: Day, today: Day, days: readonly number[]): Day | undefined =>
  [...days]
    .sort((a, b) => a - b)
    .map((after) => addDays(day, after))
    .find((one) => one > today);
