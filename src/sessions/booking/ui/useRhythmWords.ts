import { cadenceOf } from '../../rules/cadence';
import type { Offer } from '../../../ground/rules/Catalogue';
import { bookingStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { BookingStart } from '../BookingService';

/**
 * How often these people meet under an offer: as agreed between them where that differs, else in the offer's own words.
 */
export function useRhythmWords(start: BookingStart, offer: Offer | undefined): string {
  const { cadences } = useStrings(bookingStrings);
  if (!offer) return '';
  const own = start.pair?.offer.key === offer.key ? start.pair : undefined;
  const { unit } = own ? cadenceOf(own.pair, offer) : offer.cadence;
  return unit === offer.cadence.unit ? offer.cadenceWords : cadences[unit];
}
