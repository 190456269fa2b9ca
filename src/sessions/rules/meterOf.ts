import { academicYearOf } from '../../ground/rules/academicYear';
import type { Cadence } from '../../ground/rules/Catalogue';
import type { Meter, MeterPeriod } from '../../ground/rules/Meter';
import { periodsOf, type Period } from './periods';
import type { Day, SchoolYear } from '../../ground/rules/School';

export interface MeterInput {
  readonly cadence: Cadence;
  /** Undefined where the school's dates are not entered: the meter is then empty. */
  readonly year: SchoolYear | undefined;
  readonly heldDays: readonly Day[];
  /** The day of the next session, where no more is known. */
  readonly nextDay: Day | undefined;
  /** Of everything that is booked, where it is known. */
  readonly bookedDays?: readonly Day[] | undefined;
  readonly today: Day;
  /** The day the pair began: periods that ended before it are nobody's fault. */
  readonly since: Day;
}

/**
 * One session is due in each period; more than one in a period still fills that period only.
 * A session in a holiday makes up for the period just ended if that is still empty, and otherwise counts for the coming
 * one.
 */
export function meterOf(input: MeterInput): Meter {
  const { cadence, year, heldDays, today, since } = input;
  if (!year) return { held: 0, total: 0, dueBy: undefined, overdueSince: undefined, periods: [] };
  const spans = periodsOf(cadence, year).filter((period) => period.lastDay >= since);
  const held = [...heldDays].filter((day) => academicYearOf(day) === year.year).sort((a, b) => a - b);
  const heldIn = fill(spans, held);
  const booked = bookedIn(spans, input);
  const periods = spans.map((span, index): MeterPeriod => {
    const day = heldIn.get(index);
    if (day !== undefined) return { ...span, state: 'held', day };
    if (span.lastDay < today) return { ...span, state: 'missed', day: undefined };
    const bookedFor = booked.get(index);
    return { ...span, state: bookedFor === undefined ? 'toCome' : 'booked', day: bookedFor };
  });
  const lastHeld = held[held.length - 1] ?? 0;
  // A session held since then ends the waiting, though the missed period stays missed.
  const overdueSince = periods.find((period) => period.state === 'missed' && period.lastDay > lastHeld)?.lastDay;
  const open = periods.find((period) => period.state === 'toCome' || period.state === 'booked');
  return { held: heldIn.size, total: periods.length, dueBy: overdueSince ?? open?.lastDay, overdueSince, periods };
}

/** Which period each held day fills; the first day in a period stands for it. Days ascending. */
function fill(periods: readonly Period[], days: readonly Day[]): ReadonlyMap<number, Day> {
  const filled = new Map<number, Day>();
  for (const day of days) {
    const coming = periods.findIndex((period) => day <= period.lastDay);
    const inside = coming >= 0 && day >= (periods[coming]?.firstDay ?? day);
    const ended = coming < 0 ? periods.length - 1 : coming - 1;
    const index = !inside && ended >= 0 && (coming < 0 || !filled.has(ended)) ? ended : coming;
    if (index >= 0 && !filled.has(index)) filled.set(index, day);
  }
  return filled;
}

/**
 * The first booking for each period. One in a holiday is too late for the period before, so it is meant for the coming
 * one.
 */
function bookedIn(periods: readonly Period[], { bookedDays, nextDay, today }: MeterInput): ReadonlyMap<number, Day> {
  const days = bookedDays ?? (nextDay === undefined ? [] : [nextDay]);
  const booked = new Map<number, Day>();
  for (const day of days.filter((one) => one >= today).sort((a, b) => a - b)) {
    const index = periods.findIndex((period) => day <= period.lastDay);
    if (index >= 0 && !booked.has(index)) booked.set(index, day);
  }
  return booked;
}
