import { agreedCadence } from '../../rules/cadence';
import type { Offer } from '../../../ground/rules/Catalogue';
import { bookingStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { BookingStart } from '../BookingService';

/**
 * How often these people meet under an offer: as agreed between them where that differs, else in the offer's own words.
 */
export function useRhythmWords(start: BookingStart, offer: Offer | undefined): string {
  const { cadenceWords, offeredRhythm } = useStrings(bookingStrings);
  if (!offer) return '';
  const own = start.pair?.offer.key === offer.key ? start.pair : undefined;
  const agreed = own && agreedCadence(own.pair.cadence);
  return agreed ? cadenceWords(agreed, start.termsAYear) : offeredRhythm(offer, start.termsAYear);
}
