import type { SessionPorts } from '../ports';
import type { Offer } from '../../ground/rules/Catalogue';
import type { Pair } from '../../people/rules/Pair';
import type { Day } from '../../ground/rules/School';
import { answerRequest } from '../help/useCases/askForHelp';
import { canBeAskedFor, isOfRequest, isOpenRequest } from '../rules/requestState';
import type { Session } from '../rules/Session';
import { isRequest } from './pairWork';
import { readWork } from './liveWork';

/** A meeting that was asked for took place: what asked for it is over. Safe to repeat. */
export async function endRequests(
  ports: Pick<SessionPorts, 'working'>,
  { session, pair, today }: { readonly session: Session; readonly pair: Pair; readonly today: Day },
  offers: readonly Offer[],
): Promise<void> {
  if (!canBeAskedFor(session, offers)) return;
  const open = (await readWork(ports, pair, today)).filter(isRequest).filter(isOpenRequest);
  for (const request of open) if (isOfRequest(request, session, offers)) await answerRequest(ports, request, 'held');
}
