import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from './ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { refreshFromOutlook } from './useCases/refreshFromOutlook';
import { calendarSpan } from './useCases/calendarSpan';
import { repairOutlook } from './useCases/repairOutlook';
import { answerProposal } from './useCases/answerProposal';
import type { OutlookService } from './OutlookService';
import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';

/** What is asked of the person's own calendar, with its ports given. */
export function createOutlook(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  writes: WritesUnderWay,
): OutlookService {
  return {
    refreshFromOutlook: (sessions) => refreshFromOutlook(ports, sessions),
    followOutlook: (sessions) => ports.outlook.follow(calendarSpan(sessions, ports.now().toISOString())),
    repairOutlook: (trouble, repair) => writes.during(() => repairOutlook(ports, trouble, repair)),
    answerProposal: (session, proposal, accept) =>
      writes.during(() => answerProposal(ports, session, proposal, accept)),
  };
}
