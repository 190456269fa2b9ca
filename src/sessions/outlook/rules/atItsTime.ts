import { addDays, dayInZone, instantAt, minutesInZone } from '../../../ground/rules/days';
import type { Session } from '../../rules/Session';

interface SeenTimes {
  readonly startsAt: string;
  readonly endsAt: string;
  /** Midnights in UTC then, whatever the calendar's zone. */
  readonly allDay?: true | undefined;
}

/**
 * An event made all-day says a day and no time: the session keeps its own time and length on that day. What is answered
 * is at a time, and all-day no more.
 */
export function atItsTime<Seen extends SeenTimes>(
  seen: Seen,
  session: Pick<Session, 'startsAt' | 'endsAt'>,
  zone: string,
): Seen {
  if (seen.allDay !== true) return seen;
  const { startsAt, endsAt } = session;
  const [first, last] = [dayInZone(seen.startsAt, 'UTC'), addDays(dayInZone(seen.endsAt, 'UTC'), -1)];
  const own = dayInZone(startsAt, zone);
  if (own >= first && own <= last) return { ...seen, startsAt, endsAt, allDay: undefined };
  const moved = instantAt(first, minutesInZone(startsAt, zone), zone);
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  return { ...seen, startsAt: moved, endsAt: new Date(Date.parse(moved) + length).toISOString(), allDay: undefined };
}
