import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { answerRequest, askForHelp } from './useCases/askForHelp';
import { noteHeld, noteNotHeld } from './useCases/noteHeld';
import { noteLookedIn } from './useCases/noteLookedIn';
import { noteLate } from './useCases/noteLate';
import { noteTalked } from './useCases/noteTalked';
import type { RecordPorts } from '../../records/ports';
import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';
import type { HelpService } from './HelpService';

/** Asking for help, with its ports given. */
export function createHelp(
  ports: Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'ownLate' | 'ownPlan' | 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  writes: WritesUnderWay,
): HelpService {
  return {
    askForHelp: (input) => askForHelp(ports, input),
    noteHeld: (target) => writes.during(() => noteHeld(ports, target)),
    noteNotHeld: (target, why) => writes.during(() => noteNotHeld(ports, target, why)),
    noteTalked: (request) => writes.during(() => noteTalked(ports, request)),
    readOwnPlan: () => ports.ownPlan.read(),
    writeOwnPlan: (plan) => ports.ownPlan.write(plan),
    removeOwnPlan: () => ports.ownPlan.remove(),
    readLate: () => ports.ownLate.read(),
    noteLate: (deed) => noteLate(ports, deed),
    clearLate: () => ports.ownLate.clear(),
    noteLookedIn: (target, days) => noteLookedIn(ports, target, days),
    answerRequest: (request, status) => answerRequest(ports, request, status),
  };
}
