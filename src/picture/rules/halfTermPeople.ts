import type { MeterPeriod } from '../../ground/rules/Meter';
import type { Day, HalfTerm } from '../../ground/rules/School';
import type { HeldCount } from './TrustPicture';

/** Somebody who was due something by the end of a half-term, and whether they had all of it. */
export interface DuePerson {
  readonly personKey: string;
  readonly name: string;
  readonly supervisorKey: string;
  readonly supervisor: string;
  readonly roles: readonly string[];
  readonly jobTitle: string;
  readonly schoolKey: string;
  readonly school: string;
  readonly held: boolean;
  readonly heldDays: readonly Day[];
}

/** The periods that end in a half-term while the person belonged to the pair. */
export function endingIn(
  { firstDay, lastDay }: Pick<HalfTerm, 'firstDay' | 'lastDay'>,
  periods: readonly MeterPeriod[],
  belongsUntil: Day | undefined,
): readonly MeterPeriod[] {
  return periods.filter(
    (period) =>
      period.lastDay >= firstDay &&
      period.lastDay <= lastDay &&
      (belongsUntil === undefined || period.lastDay <= belongsUntil),
  );
}

export const allHeld = (periods: readonly MeterPeriod[]): boolean => periods.every(({ state }) => state === 'held');

export const heldOfDue = (people: readonly DuePerson[]): HeldCount => ({
  due: people.length,
  held: people.filter(({ held }) => held).length,
});
