import type { Texts } from './Language';
import { booking } from './en/booking';

export type BookingStrings = typeof booking;
export const bookingStrings: Texts<BookingStrings> = { en: booking };
