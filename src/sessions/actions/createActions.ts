import type { GroundPorts } from '../../ground/ports';
import type { PeoplePorts } from '../../people/ports';
import type { RecordPorts } from '../../records/ports';
import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { ActionService } from './ActionService';
import { answerOffer, finishAction, offerAction, reopenAction } from './useCases/changeAction';
import { listActions } from './useCases/listActions';

/** A person's actions, with their ports given. */
export const createActions = (
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    HomePorts,
): ActionService => ({
  listActions: () => listActions(ports),
  finishAction: (action, note) => finishAction(ports, action, note),
  reopenAction: (action) => reopenAction(ports, action),
  offerAction: (action, personKey) => offerAction(ports, action, personKey),
  answerOffer: (action, takes) => answerOffer(ports, action, takes),
});
