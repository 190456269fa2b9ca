import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';
import type { DevelopmentService } from './DevelopmentService';
import type { DevelopmentPorts } from './ports';
import * as keeping from './useCases/keepDevelopment';
import { listDevelopment } from './useCases/listDevelopment';
import { openDevelopment } from './useCases/openDevelopment';
import { checkMeeting, signMeeting } from './useCases/signMeeting';
import * as writing from './useCases/writeDevelopment';

/** Performance development, with its ports given. */
export function createDevelopment(ports: DevelopmentPorts, writes: WritesUnderWay): DevelopmentService {
  return {
    listDevelopment: () => listDevelopment(ports),
    openDevelopment: (scopeKey) => openDevelopment(ports, scopeKey),
    planMeeting: (scopeKey, key, day) => writing.planMeeting(ports, scopeKey, key, day),
    moveMeeting: (meeting, day) => writing.moveMeeting(ports, meeting, day),
    keepOwnDevelopment: (meetingKey, words) => writing.keepOwnDevelopment(ports, meetingKey, words),
    sharePreparation: (meeting, words) => writing.sharePreparation(ports, meeting, words),
    writePlan: (view, parts) => writing.writePlan(ports, view, parts),
    writeAgreed: (meeting, words) => writing.writeAgreed(ports, meeting, words),
    signMeeting: (meeting) => writes.during(() => signMeeting(ports, meeting)),
    checkMeeting: (meeting) => checkMeeting(ports, meeting),
    askBeforehand: (scopeKey, key, question) => writing.askBeforehand(ports, scopeKey, key, question),
    answerBeforehand: (key, answer) => writing.answerBeforehand(ports, key, answer),
    foreseeDevelopment: (draft) => keeping.foreseeDevelopment(ports, draft),
    beginDevelopment: (draft, plan) => keeping.beginDevelopment(ports, draft, plan),
    foreseeConsultation: (draft) => keeping.foreseeConsultation(ports, draft),
    beginConsultation: (draft, plan) => keeping.beginConsultation(ports, draft, plan),
    endConsultation: (key) => keeping.endConsultation(ports, key),
    endDevelopment: (scopeKey, lastDay) => keeping.endDevelopment(ports, scopeKey, lastDay),
  };
}
