import type { OutlookPorts } from '../../outlook/ports';
import type { GroundPorts, Span } from '../../../ground/ports';
import { addDays, instantAt } from '../../../ground/rules/days';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { Availability, OwnMailbox } from '../rules/Availability';
import { isServiceError } from '../../../ground/rules/ServiceError';

interface CalendarsSeen {
  /**
   * Undefined where Graph does not let us look. Who has no mailbox (a guest) is taken as free within the working day.
   */
  readonly availability: readonly Availability[] | undefined;
  /** My own Outlook shows another clock than the trust's. */
  readonly otherClock: boolean;
}

/**
 * Everybody's calendars, and what my own mailbox says of me: in the same round trip, and never in the way of the
 * others.
 */
export async function readAvailability(
  ports: Pick<GroundPorts, 'me'> & Pick<OutlookPorts, 'outlook'>,
  people: readonly Person[],
  days: { readonly first: Day; readonly last: Day },
  zone: string,
): Promise<CalendarsSeen> {
  const mails = people.map((person) => person.mail).filter((mail) => mail !== '');
  const span: Span = { startsAt: instantAt(days.first, 0, zone), endsAt: instantAt(addDays(days.last, 1), 0, zone) };
  const mine = people.find((person) => person.key === ports.me.key && person.mail !== '');
  const [availability, own] = await Promise.all([
    orUndefined(ports.outlook.availability(mails, span)),
    mine && orUndefined(ports.outlook.ownMailbox(span, zone)),
  ]);
  return {
    availability: availability?.map((one) => (own !== undefined && one.mail === mine?.mail ? withOwn(one, own) : one)),
    otherClock: own?.otherClock ?? false,
  };
}

/** Booking works without Outlook: what could not be seen is not counted, and the view says so. */
async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isServiceError(error)) return undefined;
    throw error;
  }
}

/** The mailbox knows its own hours better than the calendar's answer about them, unless it says none. */
function withOwn(seen: Availability, own: OwnMailbox): Availability {
  const hours = own.working === undefined && !own.unknownZone ? seen : own;
  return { ...seen, working: hours.working, unknownZone: hours.unknownZone, away: own.away };
}
