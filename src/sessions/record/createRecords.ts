import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { listRecords } from '../../services/useCases/listRecords';
import { checkSeals } from '../../services/useCases/checkSeals';
import { openRecord } from '../../services/useCases/openRecord';
import { sendBack, signRecord } from '../../services/useCases/signRecord';
import { addToRecord } from '../../services/useCases/addToRecord';
import { verifyRecord } from '../../services/useCases/verifyRecord';
import type { RecordService } from './RecordService';
import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';

/** Records, with their ports given. */
export function createRecords(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  writes: WritesUnderWay,
): RecordService {
  return {
    listRecords: () => listRecords(ports),
    checkSeals: (sessions) => checkSeals(ports, sessions),
    openRecord: (target) => openRecord(ports, target),
    signRecord: (record, comment) => writes.during(() => signRecord(ports, record, comment)),
    sendBack: (record, comment) => writes.during(() => sendBack(ports, record, comment)),
    addToRecord: (record, text) => addToRecord(ports, record, text),
    verifyRecord: (target) => verifyRecord(ports, target),
    // what leaves the Hub says what stands in SharePoint now, not when the page was opened
    exportRecord: async (record) => {
      const now = await openRecord(ports, record);
      const word = await import(/* webpackChunkName: 'word-file' */ '../../services/useCases/exportRecord');
      return word.exportRecord(ports, now);
    },
  };
}
