import type { BookingStart } from '../../src/sessions/booking/BookingService';
import { today } from '../morning';
import { hannah, priya } from '../people';
import { offerOf } from './offerOf';
import { upToDateRow } from './superviseeRowOf';

/** Hannah books with Priya, the only one she supervises. */
export const bookingStartOf = (more: Partial<BookingStart> = {}): BookingStart => ({
  offers: [
    offerOf(),
    offerOf({
      key: 'adHoc',
      title: 'Ad-hoc supervision',
      minutes: 30,
      cadence: { unit: 'none' },
      cadenceWords: 'When it is needed',
      kind: 'adHoc',
    }),
  ],
  offerKey: 'responsive',
  pairs: [upToDateRow()],
  pair: upToDateRow(),
  people: [hannah, priya],
  lastHeld: 20261009,
  dueBy: 20270326,
  repeatOffered: true,
  termsAYear: 3,
  today,
  myKey: hannah.key,
  zone: 'Europe/London',
  ...more,
});
