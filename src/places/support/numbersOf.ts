import type { OverviewOffer } from '../../plans/rules/SupportOverview';

/** The numbers, from 1, under which these offers are shown. */
export const numbersOf = (
  offers: readonly OverviewOffer[],
  isMeant: (offer: OverviewOffer) => boolean,
): readonly number[] => offers.flatMap((offer, index) => (isMeant(offer) ? [index + 1] : []));
