import { cadenceUnits } from '../../ground/rules/Catalogue';
import type { Cadence, CadenceUnit, Offer } from '../../ground/rules/Catalogue';
import type { Pair } from '../../people/rules/Pair';

/** As a pair's row says it: a unit, or `timesAYear 5`. Undefined for anything else, which a newer version wrote. */
export function agreedCadence(text: string): Cadence | undefined {
  const [word = '', number] = text.split(' ');
  const unit = cadenceUnits.find((one) => one === word);
  if (unit === undefined) return undefined;
  if (unit !== 'timesAYear') return number === undefined ? { unit } : undefined;
  const times = Number(number);
  return Number.isInteger(times) && times >= 1 && times <= 52 ? { unit, times } : undefined;
}

/** The rhythm agreed with this person, else the offer's own with its steps. */
export function cadenceOf(pair: Pick<Pair, 'cadence'>, offer: Pick<Offer, 'cadence'>): Cadence {
  const agreed = agreedCadence(pair.cadence);
  if (agreed === undefined) return offer.cadence;
  const { initialMeeting } = offer.cadence;
  return initialMeeting === undefined ? agreed : { ...agreed, initialMeeting };
}

/** Meetings of a school year of thirty-nine weeks, for comparing. */
const aYear: Readonly<Record<Exclude<CadenceUnit, 'timesAYear'>, number>> = {
  weekly: 39,
  fortnightly: 19,
  monthly: 11,
  fourWeekly: 10,
  sixWeekly: 6.5,
  halfTermly: 6,
  termly: 3,
  yearly: 1,
  none: 0,
};

const countOf = ({ unit, times = 1 }: Cadence): number => (unit === 'timesAYear' ? times : aYear[unit]);

/** The one that meets more often: an agreed rhythm may exceed a role's minimum, never fall below it. */
export function strictest(...cadences: readonly Cadence[]): Cadence {
  return cadences.reduce<Cadence>((best, one) => (countOf(one) > countOf(best) ? one : best), { unit: 'none' });
}
