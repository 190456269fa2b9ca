import type { Cadence } from '../../../ground/rules/Catalogue';
import type { MeterPeriod } from '../../../ground/rules/Meter';
import type { Day, SchoolYear } from '../../../ground/rules/School';
import { meterOf } from '../../rules/meterOf';

export interface YearLine extends MeterPeriod {
  /** The meeting with which a development begins. */
  readonly first: boolean;
  /** Key of its meeting; empty where none is planned. */
  readonly meetingKey: string;
}

interface Planned {
  readonly key: string;
  readonly day: Day;
  readonly sealed: boolean;
}

/**
 * The year of a development: a first meeting, then one in every period. The first meeting stands for the period it lies
 * in. Undefined where the school's dates are not entered.
 */
export function developmentYear(
  cadence: Cadence,
  meetings: readonly Planned[],
  dates: { readonly year: SchoolYear | undefined; readonly today: Day; readonly since: Day },
): readonly YearLine[] | undefined {
  if (dates.year === undefined) return undefined;
  const days = (sealed: boolean): readonly Day[] =>
    meetings.filter((one) => one.sealed === sealed).map(({ day }) => day);
  const { periods } = meterOf({
    cadence,
    ...dates,
    heldDays: days(true),
    bookedDays: days(false),
    nextDay: undefined,
  });
  const [begun] = [...meetings].sort((a, b) => a.day - b.day);
  const firstAt =
    begun === undefined
      ? periods.findIndex(({ state }) => state === 'toCome')
      : periods.findIndex(({ day }) => day === begun.day);
  return periods.map((period, index) => ({
    ...period,
    first: cadence.initialMeeting === true && index === firstAt,
    meetingKey: meetings.find(({ day }) => day === period.day)?.key ?? '',
  }));
}
