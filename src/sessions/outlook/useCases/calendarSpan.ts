import { addDays, dayInZone, isoDate } from '../../../ground/rules/days';
import { intentOf } from '../../rules/intent';
import type { Session } from '../../rules/Session';
import type { Span } from '../../../ground/ports';

/**
 * Days ahead a calendar is looked at as a whole and followed. A year of somebody's meetings, with the bodies that
 * changes come with, would be megabytes; later sessions are few and are asked for one by one.
 */
const daysAhead = 56;

/**
 * From the first session that could still be moved; whole days, so that a look and what follows it ask for the same.
 */
export function calendarSpan(followed: readonly Session[], now: string): Span {
  const today = dayInZone(now, 'UTC');
  const first = Math.min(today, ...followed.map(({ startsAt }) => dayInZone(startsAt, 'UTC')));
  return { startsAt: `${isoDate(first)}T00:00:00.000Z`, endsAt: `${isoDate(addDays(today, daysAhead))}T00:00:00.000Z` };
}

/** Later than the span shows, also than one whose following began a day ago. */
export function isFarAhead({ startsAt }: Session, now: string): boolean {
  return dayInZone(startsAt, 'UTC') >= addDays(dayInZone(now, 'UTC'), daysAhead - 1);
}

/**
 * Has, or had, an event that somebody may have changed. What is under way in the Hub goes first; it looks at the
 * event's time itself.
 */
export function isFollowed(session: Session): boolean {
  return (
    (session.status === 'booked' || session.status === 'running') &&
    session.eventStatus !== 'none' &&
    session.eventId !== '' &&
    intentOf(session) === undefined
  );
}
