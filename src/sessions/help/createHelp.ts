import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { answerRequest, askForHelp } from './useCases/askForHelp';
import type { HelpService } from './HelpService';

/** Asking for help, with its ports given. */
export function createHelp(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<SessionPorts, 'working'> &
    Pick<HomePorts, 'home'>,
): HelpService {
  return {
    askForHelp: (input) => askForHelp(ports, input),
    answerRequest: (request, status) => answerRequest(ports, request, status),
  };
}
