import type { SessionPorts } from '../ports';
import type { GroundPorts } from '../../ground/ports';
import type { Offer } from '../../ground/rules/Catalogue';
import { factOnlyAmong } from '../../ground/rules/isFactOnly';
import type { Session } from '../rules/Session';
import { nowOf } from '../../ground/steps/clock';
import type { FoundSession } from './findSession';
import { liveYears } from './liveWork';

/** Every session of the pair in its live years, in no order. */
export async function pairSessions(
  ports: Pick<SessionPorts, 'sessions'>,
  { pair, today }: Pick<FoundSession, 'pair' | 'today'>,
): Promise<readonly Session[]> {
  return (await Promise.all(liveYears(pair, today).map((year) => ports.sessions.ofPair(year, pair.pairKey)))).flat();
}

/** The supervision after this one that is booked already: a debrief in between is none. */
export function bookedAfter(
  ports: Pick<GroundPorts, 'now'>,
  sessions: readonly Session[],
  session: Session,
  offers: readonly Offer[],
): Session | undefined {
  const factOnly = factOnlyAmong(offers);
  return sessions
    .filter(
      (one) =>
        one.status === 'booked' &&
        !factOnly(one) &&
        one.eventStatus !== 'gone' &&
        one.startsAt > session.startsAt &&
        one.endsAt > nowOf(ports) &&
        one.superviseeKey === session.superviseeKey,
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
}
