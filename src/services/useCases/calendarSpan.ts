import { addDays, dayInZone, isoDate } from '../../domain/days';
import { intentOf } from '../../domain/intent';
import type { Session } from '../../domain/Session';
import type { Span } from '../ports';

/** Days ahead a calendar is looked at as a whole; later sessions are asked for by their ids. */
const daysAhead = 56;

/** From the first session that could still be moved; whole days, so that a look and what follows it ask for the same. */
export function calendarSpan(followed: readonly Session[], now: string): Span {
  const today = dayInZone(now, 'UTC');
  const first = Math.min(today, ...followed.map(({ startsAt }) => dayInZone(startsAt, 'UTC')));
  return { startsAt: `${isoDate(first)}T00:00:00.000Z`, endsAt: `${isoDate(addDays(today, daysAhead))}T00:00:00.000Z` };
}

/** Has, or had, an event that somebody may have changed. What is under way in the Hub goes first; it looks at the event's time itself. */
export function isFollowed(session: Session): boolean {
  return session.status === 'booked' && session.eventStatus !== 'none' && session.eventId !== '' && intentOf(session) === undefined;
}
