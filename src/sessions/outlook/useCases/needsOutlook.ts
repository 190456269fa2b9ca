import type { Session } from '../../rules/Session';

/**
 * Does the row say something of a session still to come, or of a cancelled one, that Outlook was not told? `now` is ISO
 * UTC.
 */
export function needsOutlook(
  { eventStatus, status, endsAt }: Pick<Session, 'eventStatus' | 'status' | 'endsAt'>,
  now: string,
): boolean {
  return (
    eventStatus === 'wanted' &&
    (status === 'cancelled' || ((status === 'booked' || status === 'running') && endsAt >= now))
  );
}
