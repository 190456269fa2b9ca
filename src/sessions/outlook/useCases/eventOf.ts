import type { OutlookEvent, OutlookPorts } from '../ports';
import type { Session } from '../../rules/Session';

/**
 * The event that the row names, if I organise it and it bears the session's key: whoever may write the row may name any
 * event of mine.
 */
export async function namedEvent(
  ports: Pick<OutlookPorts, 'outlook'>,
  { eventId, key }: Session,
): Promise<OutlookEvent | undefined> {
  const named = eventId === '' ? undefined : await ports.outlook.read(eventId);
  return named?.mine === true && named.sessionKey === key ? named : undefined;
}

/** The event of a session in my own calendar: the one the row names, else any that bears its key. */
export async function eventOf(
  ports: Pick<OutlookPorts, 'outlook'>,
  session: Session,
): Promise<OutlookEvent | undefined> {
  return (await namedEvent(ports, session)) ?? ports.outlook.findBySession(session.key);
}
