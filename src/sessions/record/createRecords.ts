import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { listRecords, recordYears } from './useCases/listRecords';
import { checkSeals } from './useCases/checkSeals';
import { beforeLook, lookAtRecord } from './useCases/lookAtRecord';
import { noteLooksSeen } from './useCases/noteLooksSeen';
import { findEveryRecord } from './useCases/findEveryRecord';
import { readEverySeal } from './useCases/readEverySeal';
import { drawSample, lastSample } from './useCases/drawSample';
import { openRecord } from './useCases/openRecord';
import { sendBack, signRecord } from './useCases/signRecord';
import { addToRecord } from './useCases/addToRecord';
import { disputeRecord, openDisputes, settleDispute } from './useCases/disputes';
import { closeWithout } from './useCases/closeWithout';
import { compareWithSeals } from './useCases/compareWithSeals';
import { noteRemoval } from './useCases/noteRemoval';
import { verifyRecord } from './useCases/verifyRecord';
import type { RecordService } from './RecordService';
import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';

/** Records, with their ports given. */
export function createRecords(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'belonging' | 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks' | 'receipts'> &
    Pick<SessionPorts, 'seenLooks' | 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  writes: WritesUnderWay,
): RecordService {
  return {
    listRecords: (year) => listRecords(ports, year),
    recordYears: () => recordYears(ports),
    findEveryRecord: (asked) => findEveryRecord(ports, asked),
    drawSample: (ask) => drawSample(ports, ask),
    gatherBundle: async (ask, onProgress) => {
      const chunk = await import(/* webpackChunkName: 'bundle' */ './useCases/gatherBundle');
      return chunk.gatherBundle(ports, ask, onProgress);
    },
    lastSample: () => lastSample(ports),
    checkSeals: (sessions) => checkSeals(ports, sessions),
    readEverySeal: (run) => readEverySeal(ports, run),
    openRecord: (target) => openRecord(ports, target),
    beforeLook: (target) => beforeLook(ports, target),
    lookAtRecord: (target, look) => lookAtRecord(ports, target, look),
    noteLooksSeen: (keys) => noteLooksSeen(ports, keys),
    signRecord: (record, comment) => writes.during(() => signRecord(ports, record, comment)),
    sendBack: (record, comment) => writes.during(() => sendBack(ports, record, comment)),
    addToRecord: (record, text) => addToRecord(ports, record, text),
    disputeRecord: (record, text) => disputeRecord(ports, record, text),
    settleDispute: (record, disputeKey, text) => settleDispute(ports, record, disputeKey, text),
    openDisputes: () => openDisputes(ports),
    verifyRecord: (target) => verifyRecord(ports, target),
    closeWithout: (record) => closeWithout(ports, record),
    noteRemoval: (target) => noteRemoval(ports, target),
    compareWithSeals: (sessions) => compareWithSeals(ports, sessions),
    // what leaves the Hub says what stands in SharePoint now, not when the page was opened
    exportRecord: async (record) => {
      const now = await openRecord(ports, record);
      const word = await import(/* webpackChunkName: 'word-file' */ './useCases/exportRecord');
      return word.exportRecord(ports, now);
    },
  };
}
