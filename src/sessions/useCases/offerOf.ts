import type { Offer, TrustCatalogue } from '../../ground/rules/Catalogue';

/**
 * The offer of a pair or session. One that was taken out of the catalogue still shows, as something without a rhythm.
 */
export function offerOf(catalogue: Pick<TrustCatalogue, 'offers'>, key: string): Offer {
  return (
    catalogue.offers.find((offer) => offer.key === key) ?? {
      key,
      pathwayKey: '',
      position: 0,
      title: key,
      summary: '',
      kind: 'adHoc',
      cadence: { unit: 'none' },
      cadenceWords: '',
      minutes: 60,
      countsToMinimum: false,
      forRoles: [],
      byRoles: [],
      alongRoles: [],
      aims: [],
      entitled: false,
    }
  );
}
