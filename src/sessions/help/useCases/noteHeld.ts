import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { isFactOnly } from '../../../ground/rules/isFactOnly';
import type { Outcome } from '../../../ground/rules/Issue';
import { nowOf } from '../../../ground/steps/clock';
import { ServiceError } from '../../../ground/rules/ServiceError';
import type { Session } from '../../rules/Session';
import { mayMove } from '../../rules/sessionMoves';
import type { SessionRef } from '../../rules/SessionRef';
import type { NotHeldReason, SessionWords } from '../../rules/WorkItem';
import { countedMove } from '../../useCases/countedMove';
import { endRequests } from '../../useCases/endRequests';
import type { FoundSession } from '../../useCases/findSession';
import { findSession } from '../../useCases/findSession';
import { offerOf } from '../../useCases/offerOf';
import { writeSessionWords } from '../../useCases/sessionWords';

type Ports = Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

/**
 * It took place, and nothing else is kept. What asked for it is over first, so that a cut leaves the session to be
 * pressed again, never a request that nobody comes back to.
 */
export async function noteHeld(ports: Ports, target: SessionRef): Promise<Outcome<Session>> {
  const found = await findSession(ports, target);
  const refused = refusal(ports, found);
  if (refused !== undefined) return refused;
  if (found.session.status === 'held') return { ok: true, value: found.session };
  await endRequests(ports, found, found.catalogue.offers);
  return { ok: true, value: (await countedMove(ports, found.session, 'held')).session };
}

/**
 * It did not happen: the reason, out of a list, stays with its people. What asked for it waits for a time again. Rejects
 * with `conflict` where it was held.
 */
export async function noteNotHeld(ports: Ports, target: SessionRef, why: NotHeldReason): Promise<Outcome<Session>> {
  const found = await findSession(ports, target);
  const refused = refusal(ports, found);
  if (refused !== undefined) return refused;
  if (found.session.status === 'missed') return { ok: true, value: found.session };
  // noted in another window: no reason is left behind, and no request ended
  if (!mayMove(found.session.status, 'missed')) throw new ServiceError('conflict');
  const reason = { at: nowOf(ports), what: 'notHeld' as const, byName: ports.me.name, why };
  await writeSessionWords(ports, found.session, (before) => ({
    ...before,
    reasons: [...withoutCutOff(before.reasons, reason), reason],
  }));
  if (why === 'notNeeded') await endRequests(ports, found, found.catalogue.offers);
  return { ok: true, value: (await countedMove(ports, found.session, 'missed')).session };
}

/** A reason that was written, and cut off before the session was noted, is given anew. */
function withoutCutOff(
  reasons: SessionWords['reasons'],
  { what, byName }: Pick<SessionWords['reasons'][number], 'what' | 'byName'>,
): SessionWords['reasons'] {
  const last = reasons.at(-1);
  return last?.what === what && last.byName === byName ? reasons.slice(0, -1) : reasons;
}

function refusal(
  { me }: Pick<GroundPorts, 'me'>,
  { session, catalogue, today }: FoundSession,
): Extract<Outcome<Session>, { readonly ok: false }> | undefined {
  if (session.supervisorKey !== me.key) return { ok: false, issues: [{ code: 'notSupervisor', field: '' }] };
  // what has a record takes place by being signed
  if (!isFactOnly(offerOf(catalogue, session.offerKey)) || ['signing', 'sealed', 'cancelled'].includes(session.status))
    return { ok: false, issues: [{ code: 'stillSigning', field: '' }] };
  // before its day it is moved or cancelled, so that nobody keeps it in their calendar
  return session.day > today ? { ok: false, issues: [{ code: 'stillToCome', field: '' }] } : undefined;
}
