import type { Offer } from '../../ground/rules/Catalogue';
import { isFactOnly } from '../../ground/rules/isFactOnly';
import type { Pair } from '../../people/rules/Pair';
import type { Day } from '../../ground/rules/School';
import type { Session } from './Session';

/** Has taken place: its notes went to be signed. */
export function wasHeld(session: Pick<Session, 'status'>): boolean {
  return session.status === 'signing' || session.status === 'sealed';
}

/** Notes were begun on the day or after it: it took place, and its record waits for the supervisor to finish it. */
export function hasBegun(session: Pick<Session, 'status' | 'day'>, today: Day): boolean {
  return session.status === 'running' && session.day <= today;
}

/** Took place, whether a record of it is kept or the fact alone. */
export function tookPlace(session: Pick<Session, 'status'>): boolean {
  return wasHeld(session) || session.status === 'held';
}

/**
 * Ad-hoc supervision and debriefs never count, nor does anything else of which the fact alone is kept, unless its offer
 * says so; a pair's own offer counts for itself when it has a rhythm.
 */
export function countsFor(
  pair: Pick<Pair, 'offerKey'>,
  session: Pick<Session, 'offerKey'>,
  offers: readonly Offer[],
): boolean {
  const offer = offers.find((one) => one.key === session.offerKey);
  if (!offer || offer.kind === 'adHoc' || offer.kind === 'debrief') return false;
  if (isFactOnly(offer)) return offer.countsToMinimum;
  return offer.countsToMinimum || (session.offerKey === pair.offerKey && offer.cadence.unit !== 'none');
}
