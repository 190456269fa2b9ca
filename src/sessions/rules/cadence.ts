import type { Cadence, CadenceUnit, Offer } from '../../ground/rules/Catalogue';
import type { Pair } from '../../people/rules/Pair';

/** From the most to the least often. */
export const cadenceUnits: readonly CadenceUnit[] = [
  'weekly',
  'fortnightly',
  'sixWeekly',
  'halfTermly',
  'termly',
  'yearly',
  'none',
];

function isCadenceUnit(text: string): text is CadenceUnit {
  return cadenceUnits.some((unit) => unit === text);
}

/** The rhythm agreed with this person, else the offer's own. */
export function cadenceOf(pair: Pick<Pair, 'cadence'>, offer: Pick<Offer, 'cadence'>): Cadence {
  return isCadenceUnit(pair.cadence) ? { ...offer.cadence, unit: pair.cadence } : offer.cadence;
}

/** The one that meets more often: an agreed rhythm may exceed a role's minimum, never fall below it. */
export function strictest(...cadences: readonly Cadence[]): Cadence {
  const rank = (cadence: Cadence): number => cadenceUnits.indexOf(cadence.unit);
  return cadences.reduce<Cadence>((best, one) => (rank(one) < rank(best) ? one : best), { unit: 'none' });
}
