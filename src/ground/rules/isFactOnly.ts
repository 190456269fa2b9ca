import type { Offer } from './Catalogue';

/** Of this kind of meeting nothing is kept but that it took place: no agenda, no notes, nothing to sign. */
export function isFactOnly({ kind, recordClass }: Pick<Offer, 'kind' | 'recordClass'>): boolean {
  return (recordClass ?? (kind === 'debrief' ? 'factOnly' : 'signed')) === 'factOnly';
}

/** Which of these meetings keep the fact alone, by the offers of the catalogue. */
export function factOnlyAmong(
  offers: readonly Pick<Offer, 'key' | 'kind' | 'recordClass'>[],
): (meeting: { readonly offerKey: string }) => boolean {
  const keys = new Set(offers.filter(isFactOnly).map(({ key }) => key));
  return ({ offerKey }) => keys.has(offerKey);
}
