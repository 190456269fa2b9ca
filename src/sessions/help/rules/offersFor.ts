import type { Offer } from '../../../ground/rules/Catalogue';

/** What the trust offers somebody of these roles; what two pathways offer alike is there once. */
export function offersFor(offers: readonly Offer[], roles: readonly string[]): readonly Offer[] {
  const mine = offers.filter(({ forRoles }) => forRoles.some((role) => roles.includes(role)));
  return mine.filter((offer, index) => mine.findIndex((other) => isAlike(other, offer)) === index);
}

const isAlike = (one: Offer, other: Offer): boolean =>
  one.title === other.title && one.cadenceWords === other.cadenceWords;
