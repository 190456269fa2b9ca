import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { openSession } from './useCases/openSession';
import { agreeInGroup, arrangeGroup, lookAtGroup, moveGroupClock, openGroupNotes } from './useCases/groupRoom';
import { addAgendaItem } from './useCases/addAgendaItem';
import { saveNote } from './useCases/saveNote';
import { saveCase } from './useCases/saveCase';
import { saveAction, setActionStatus } from './useCases/saveAction';
import { changeAgendaItem, setRaised } from './useCases/changeAgendaItem';
import { noteSeen } from '../useCases/noteSeen';
import { dropPreparation, keepPreparation, readPreparation } from './useCases/ownPreparation';
import { startSession } from './useCases/startSession';
import { finishSession } from './useCases/finishSession';
import type { RoomService } from './RoomService';
import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';

/** The session room, with its ports given. */
export function createRoom(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals' | 'looks' | 'receipts'> &
    Pick<SessionPorts, 'ownPreparation' | 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  writes: WritesUnderWay,
): RoomService {
  return {
    openSession: (target) => openSession(ports, target),
    addAgendaItem: (session, text, key, question) => addAgendaItem(ports, session, text, key, question),
    saveNote: (session, draft) => saveNote(ports, session, draft),
    saveCase: (session, draft) => saveCase(ports, session, draft),
    saveAction: (session, draft) => saveAction(ports, session, draft),
    setActionStatus: (action, status) => setActionStatus(ports, action, status),
    noteSeen: (session) => noteSeen(ports, session),
    setRaised: (addition, talkedIn) => setRaised(ports, addition, talkedIn),
    changeAgendaItem: (addition, text) => changeAgendaItem(ports, addition, text),
    lookAtGroup: (session) => lookAtGroup(ports, session),
    agreeInGroup: (session, key) => agreeInGroup(ports, session, key),
    arrangeGroup: (session, draft) => arrangeGroup(ports, session, draft),
    openGroupNotes: (session) => openGroupNotes(ports, session),
    moveGroupClock: (session, seen, move) => moveGroupClock(ports, session, seen, move),
    readPreparation: (sessionKey) => readPreparation(ports, sessionKey),
    keepPreparation: (sessionKey, change) => keepPreparation(ports, sessionKey, change),
    dropPreparation: (sessionKey) => dropPreparation(ports, sessionKey),
    startSession: (session) => writes.during(() => startSession(ports, session)),
    finishSession: (input) => writes.during(() => finishSession(ports, input)),
  };
}
