import { academicYearOf } from '../../ground/rules/academicYear';
import type { Cadence } from '../../ground/rules/Catalogue';
import type { Meter, MeterPeriod } from '../../ground/rules/Meter';
import { inWork } from './away';
import type { Away } from './away';
import { periodsOf, type Period } from './periods';
import type { Day, SchoolYear } from '../../ground/rules/School';

export interface MeterInput {
  readonly cadence: Cadence;
  /** Undefined where the school's dates are not entered: the meter is then empty, and says so. */
  readonly year: SchoolYear | undefined;
  /** The year before, as far as its dates are entered: what was missed in it stays missed until somebody is seen. */
  readonly before?: SchoolYear | undefined;
  /** Of all years. */
  readonly heldDays: readonly Day[];
  /** The day of the next session, where no more is known. */
  readonly nextDay: Day | undefined;
  /** Of everything that is booked, where it is known. */
  readonly bookedDays?: readonly Day[] | undefined;
  readonly today: Day;
  /** The day the pair began: periods that ended before it are nobody's fault. */
  readonly since: Day;
  /** When the person is not in work: nothing is owed then. */
  readonly away?: readonly Away[] | undefined;
}

/**
 * One session is due in each period; more than one in a period still fills that period only.
 * A session in a holiday makes up for the period just ended if that is still empty, and otherwise counts for the coming
 * one. Counts are of this year. Overdue knows no year: it lasts from the first period missed until a session is held.
 */
export function meterOf(input: MeterInput): Meter {
  const { cadence, year, before, today, since, away = [] } = input;
  const heldDays = [...input.heldDays].sort((a, b) => a - b);
  const spans = year === undefined ? [] : spansOf(cadence, year, since, away);
  const { periods, held } = fill(spans, year === undefined ? [] : daysIn(year, heldDays), today);
  const earlier =
    before === undefined ? [] : fill(spansOf(cadence, before, since, away), daysIn(before, heldDays), today).periods;
  const booked = bookedIn(spans, input);
  const shown = periods.map((period, index): MeterPeriod => {
    const day = booked.get(index);
    return period.state !== 'toCome' || day === undefined ? period : { ...period, state: 'booked', day };
  });
  const lastHeld = heldDays[heldDays.length - 1] ?? 0;
  // A session held since then ends the waiting, though the missed period stays missed.
  const overdueSince = [...earlier, ...shown].find(
    ({ state, lastDay }) => state === 'missed' && lastDay > lastHeld,
  )?.lastDay;
  const open = shown.find(({ state }) => state === 'toCome' || state === 'booked');
  return {
    held,
    total: shown.length,
    dueBy: overdueSince ?? open?.lastDay,
    overdueSince,
    periods: shown,
    ...(datesMissing(input, spans) ? { datesMissing: true as const } : {}),
  };
}

function spansOf(cadence: Cadence, year: SchoolYear, since: Day, away: readonly Away[]): readonly Period[] {
  const periods = periodsOf(cadence, year, since).filter((period) => period.lastDay >= since);
  return inWork(periods, year, away);
}

const daysIn = ({ year }: Pick<SchoolYear, 'year'>, days: readonly Day[]): readonly Day[] =>
  days.filter((day) => academicYearOf(day) === year);

/**
 * Nothing can be said without this year's dates; nor, before its first period begins, without those of the year that a
 * pair already had.
 */
function datesMissing(
  { cadence, year, before, today, since, heldDays }: MeterInput,
  spans: readonly Period[],
): boolean {
  if (cadence.unit === 'none') return false;
  if (year === undefined) return true;
  const begun = spans.some(({ firstDay }) => firstDay <= today);
  return !begun && before === undefined && academicYearOf(since) < year.year && heldDays.length === 0;
}

/** What became of each period: the first day in it stands for it. Days ascending. */
function fill(
  spans: readonly Period[],
  days: readonly Day[],
  today: Day,
): { readonly periods: readonly MeterPeriod[]; readonly held: number } {
  const heldIn = filledBy(spans, days);
  const periods = spans.map((span, index): MeterPeriod => {
    const day = heldIn.get(index);
    if (day !== undefined) return { ...span, state: 'held', day };
    return { ...span, state: span.lastDay < today ? 'missed' : 'toCome', day: undefined };
  });
  return { periods, held: heldIn.size };
}

function filledBy(periods: readonly Period[], days: readonly Day[]): ReadonlyMap<number, Day> {
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
