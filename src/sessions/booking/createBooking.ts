import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { answerWaiting } from './useCases/answerWaiting';
import { startBooking } from './useCases/startBooking';
import { judgeTime } from './useCases/judgeTime';
import { findTimes } from './useCases/findTimes';
import { findAlong, peopleAround } from './useCases/findAlong';
import { planHalfTerm } from './useCases/planHalfTerm';
import { planRepeats } from './useCases/planRepeats';
import { bookSession } from './useCases/bookSession';
import { moveSession } from './useCases/moveSession';
import { cancelSession } from './useCases/cancelSession';
import { finishBooking } from './useCases/finishBooking';
import { finishUnfinished } from './useCases/finishUnfinished';
import type { BookingService } from './BookingService';
import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';

/** Booking, moving and cancelling, with its ports given. */
export function createBooking(
  ports: Pick<GroundPorts, 'keys' | 'links' | 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'directory' | 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'words' | 'working'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  writes: WritesUnderWay,
): BookingService {
  return {
    startBooking: (input) => startBooking(ports, input),
    findTimes: (input) => findTimes(ports, input),
    judgeTime: (input) => judgeTime(ports, input),
    findPeople: (keys) => ports.people.findByKeys(keys),
    peopleAround: (schoolKeys) => peopleAround(ports, schoolKeys),
    findAlong: (text) => findAlong(ports, text),
    planRepeats: (input) => planRepeats(ports, input),
    planHalfTerm: (query) => planHalfTerm(ports, query),
    bookSession: (input) => writes.during(() => bookSession(ports, input)),
    moveSession: (input) => writes.during(() => moveSession(ports, input)),
    cancelSession: (input) => writes.during(() => cancelSession(ports, input)),
    finishBooking: (session) => writes.during(() => finishBooking(ports, session)),
    finishUnfinished: async (sessions) => {
      await writes.over();
      return finishUnfinished(ports, sessions);
    },
    answerWaiting: (session, accept) => writes.during(() => answerWaiting(ports, session, accept)),
    calendarFile: async (session) => {
      const file = await import(/* webpackChunkName: 'calendar-file' */ './useCases/calendarFile');
      return file.calendarFile(ports, session);
    },
  };
}
