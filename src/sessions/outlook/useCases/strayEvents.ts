import { repliedBy } from '../rules/repliedBy';
import type { OutlookPorts, OutlookEvent, SeenCalendar } from '../ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { dayInZone } from '../../../ground/rules/days';
import type { Session } from '../../rules/Session';
import type { StrayEvent } from '../OutlookService';
import { nowOf } from '../../../ground/steps/clock';
import { mySessions } from '../../useCases/mySessions';
import { byKey } from '../../useCases/superviseeRow';

/**
 * Events of ours to come whose session is gone or cancelled. Nothing more is asked unless the calendar shows one we
 * cannot place.
 */
export async function strayEvents(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions'> &
    Pick<HomePorts, 'home'> &
    Pick<OutlookPorts, 'outlook'>,
  look: SeenCalendar,
  sessions: readonly Session[],
): Promise<readonly StrayEvent[]> {
  const now = nowOf(ports);
  const ids = new Set(sessions.map(({ eventId }) => eventId));
  const keys = new Set(sessions.map(({ key }) => key));
  const mine = look.events.filter(
    (event) => event.mine && !event.cancelled && event.endsAt > now && !ids.has(event.id),
  );
  // what changed comes without the session's key: those we do not know are asked for it
  const keyed =
    look.whole || mine.length === 0 ? mine : [...(await ports.outlook.readMany(mine.map(({ id }) => id))).values()];
  const unknown = keyed.filter(({ sessionKey }) => sessionKey !== '' && !keys.has(sessionKey));
  if (unknown.length === 0) return [];
  const rows = await rowsOf(ports, unknown);
  const strays = unknown.filter((event) => (rows.get(event.sessionKey)?.status ?? 'cancelled') === 'cancelled');
  return Promise.all(
    strays.map(async (event): Promise<StrayEvent> => {
      const cancelled = rows.has(event.sessionKey);
      return {
        kind: 'stray',
        sessionKey: event.sessionKey,
        eventId: event.id,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        cancelled,
        withNames: event.replies.map(({ name, mail }) => name || mail),
        putBack: cancelled ? undefined : await pairOf(ports, event),
      };
    }),
  );
}

/**
 * My rows of the years around these events, also the cancelled ones; where a session stands in two lists, the live one.
 */
async function rowsOf(
  ports: Pick<GroundPorts, 'me' | 'now'> & Pick<SessionPorts, 'sessions'> & Pick<HomePorts, 'home'>,
  events: readonly OutlookEvent[],
): Promise<ReadonlyMap<string, Session>> {
  const days = events.map(({ startsAt }) => dayInZone(startsAt, 'UTC'));
  const shards = [...new Set([dayInZone(nowOf(ports), 'UTC'), ...days].map(academicYearOf))];
  const rows = await mySessions(ports, shards);
  return new Map(
    [...rows]
      .sort((a, b) => Number(b.status === 'cancelled') - Number(a.status === 'cancelled'))
      .map((row) => [row.key, row]),
  );
}

/** The only pair of mine with this one attendee, when the session can be booked from what Outlook knows. */
async function pairOf(
  ports: Pick<GroundPorts, 'me'> & Pick<PeoplePorts, 'pairs' | 'people'>,
  { replies, room, joinUrl }: OutlookEvent,
): Promise<StrayEvent['putBack']> {
  const [guest, another] = replies;
  if (guest === undefined || another !== undefined || (joinUrl === '' && room === '')) return undefined;
  const pairs = (await ports.pairs.supervisedBy(ports.me.key)).filter(({ status }) => status === 'active');
  const people = byKey(await ports.people.findByKeys([...new Set(pairs.map(({ superviseeKey }) => superviseeKey))]));
  const invited = repliedBy(guest, [...people.values()]);
  const [pair, second] = pairs.filter(({ superviseeKey }) => superviseeKey === invited?.key);
  if (pair === undefined || second !== undefined) return undefined;
  return {
    pairKey: pair.pairKey,
    superviseeKey: pair.superviseeKey,
    offerKey: pair.offerKey,
    room: joinUrl === '' ? room : '',
  };
}
