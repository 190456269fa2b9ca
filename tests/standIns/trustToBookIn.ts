import type { BookingInput, BookingResult } from '../../src/sessions/booking/BookingService';
import type { Outcome } from '../../src/ground/rules/Issue';
import type { SessionRef } from '../../src/sessions/rules/SessionRef';
import { bookSession } from '../../src/sessions/booking/useCases/bookSession';
import { FakeTrust } from './FakeTrust';
import { hannah, priya } from '../people';

/** Thursday of the trust's week, a quarter past two. */
export const times = { startsAt: '2026-11-26T14:15:00.000Z', endsAt: '2026-11-26T15:00:00.000Z' };

/** What books a session of Hannah's with Priya, in Teams unless told otherwise. */
export const bookingOf = (pairKey: string, more: Partial<BookingInput> = {}): BookingInput => ({
  pairKey,
  offerKey: 'trust-level',
  superviseeKey: priya.key,
  alongKeys: [],
  place: 'teams',
  room: '',
  sessions: [{ key: 'one', ...times }],
  ...more,
});

/** A trust in which Hannah supervises Priya, and what books one session of theirs in Teams. */
export function trustToBookIn(): { readonly trust: FakeTrust; readonly input: BookingInput } {
  const trust = new FakeTrust();
  const { pairKey } = trust.pair(hannah, priya, 'trust-level');
  return { trust, input: bookingOf(pairKey) };
}

/** A trust in which that session is booked, and what names it. */
export async function bookedTrust(
  more: Partial<BookingInput> = {},
): Promise<{ readonly trust: FakeTrust; readonly target: SessionRef }> {
  const { trust, input } = trustToBookIn();
  bookedOf(await bookSession(trust.as(hannah), { ...input, ...more }));
  return { trust, target: { shard: '2026-27', pairKey: input.pairKey, sessionKey: 'one' } };
}

/** What was booked; a refusal fails the test with its codes. */
export function bookedOf(outcome: Outcome<BookingResult>): BookingResult {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}
