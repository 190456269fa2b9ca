import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { SessionRef } from '../../rules/SessionRef';
import { findSession } from '../../useCases/findSession';
import { writeSessionWords } from '../../useCases/sessionWords';

/** Whoever held it has looked in so many days later, or will not: they are not asked again for these days. */
export async function noteLookedIn(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  target: SessionRef,
  days: readonly number[],
): Promise<void> {
  const { session } = await findSession(ports, target);
  await writeSessionWords(ports, session, (before) => ({
    ...before,
    lookedIn: [...new Set([...(before.lookedIn ?? []), ...days])].sort((a, b) => a - b),
  }));
}
