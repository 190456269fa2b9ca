import type { DutyRow } from '../../../ground/rules/Catalogue';
import { dayInZone, minutesInZone, weekdayOf } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';

/** Whether a row of the rota stands for this moment; without weekdays it stands for every one. */
export function isOnDuty({ weekdays, from, to }: DutyRow, at: string, zone: string): boolean {
  const minutes = minutesInZone(at, zone);
  const weekday = weekdayOf(dayInZone(at, zone));
  return (weekdays.length === 0 || weekdays.includes(weekday)) && from <= minutes && minutes < to;
}

export interface RotaQuestion {
  /** ISO UTC. */
  readonly at: string;
  readonly zone: string;
  /** Whom it does not go to: whoever asks, whom it is for, and unless they want it their own headteacher. */
  readonly without: readonly PersonKey[];
}

/** Whoever is on duty first, then the others who take debriefs, each once, in the order the trust gave them. */
export function rotaOn(rows: readonly DutyRow[], { at, zone, without }: RotaQuestion): readonly PersonKey[] {
  const first = rows.filter((row) => isOnDuty(row, at, zone));
  const keys = [...first, ...rows].map(({ personKey }) => personKey);
  return [...new Set(keys)].filter((key) => key !== '' && !without.includes(key));
}
