import type { HomePorts } from '../../home/ports';
import type { OutlookPorts } from '../ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { writtenIntent } from '../../rules/intent';
import type { Outcome } from '../../../ground/rules/Issue';
import type { Session } from '../../rules/Session';
import type { OutlookRepair, OutlookTrouble, StrayEvent } from '../OutlookService';
import { bookSession } from '../../booking/useCases/bookSession';
import { cancelSession } from '../../booking/useCases/cancelSession';
import { carryOut } from '../../useCases/carryOut';
import { nowOf } from '../../../ground/steps/clock';
import { eventContext } from './eventContext';
import { updateSession } from '../../useCases/updateSession';

/**
 * What a person decided about a session without its event, or an event without its session. Pressing twice does it
 * once.
 */
export async function repairOutlook(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  trouble: OutlookTrouble,
  repair: OutlookRepair,
): Promise<Outcome<Session | undefined>> {
  if (trouble.kind === 'stray') return repair === 'putBack' ? putBack(ports, trouble) : takeOut(ports, trouble);
  if (repair === 'cancelToo')
    return cancelSession(ports, { session: trouble.session, why: ports.words.takenOutOfOutlook });
  return makeAgain(ports, trouble.session);
}

async function makeAgain(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  session: Session,
): Promise<Outcome<Session>> {
  const { found, context } = await eventContext(ports, session);
  if (found.session.status !== 'booked' || found.session.endsAt < nowOf(ports))
    return { ok: false, issues: [{ code: 'dateInPast', field: '' }] };
  const outlook = (found.session.outlook ?? []).filter(({ what }) => what !== 'gone');
  const intent = writtenIntent({ kind: 'summary', by: ports.me.key, at: nowOf(ports) });
  const wanted = await updateSession(ports, found.session, { eventStatus: 'wanted', outlook, intent });
  const done = await carryOut(ports, { found, context: { ...context, session: wanted } });
  return { ok: true, value: done.session };
}

async function takeOut(
  ports: Pick<SessionPorts, 'words'> & Pick<OutlookPorts, 'outlook'>,
  { eventId }: StrayEvent,
): Promise<Outcome<undefined>> {
  await ports.outlook.cancel(eventId, ports.words.cancelled);
  return { ok: true, value: undefined };
}

/** Under the event's own key, so that booking finds the event and makes no second one. */
async function putBack(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  { putBack: pair, sessionKey, startsAt, endsAt }: StrayEvent,
): Promise<Outcome<Session | undefined>> {
  if (pair === undefined) return { ok: false, issues: [{ code: 'notFound', field: '' }] };
  const { room, ...asked } = pair;
  const outcome = await bookSession(ports, {
    ...asked,
    alongKeys: [],
    place: room === '' ? 'teams' : 'room',
    room,
    sessions: [{ key: sessionKey, startsAt, endsAt }],
  });
  return outcome.ok ? { ok: true, value: outcome.value.sessions[0] } : outcome;
}
