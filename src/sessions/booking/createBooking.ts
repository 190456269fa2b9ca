import type { HomePorts } from '../home/ports';
import type { OutlookPorts } from '../outlook/ports';
import type { SessionPorts } from '../ports';
import type { RecordPorts } from '../../records/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { startBooking } from '../../services/useCases/startBooking';
import { findTimes } from '../../services/useCases/findTimes';
import { findAlong, peopleAround } from '../../services/useCases/findAlong';
import { planRepeats } from '../../services/useCases/planRepeats';
import { bookSession } from '../../services/useCases/bookSession';
import { moveSession } from '../../services/useCases/moveSession';
import { cancelSession } from '../../services/useCases/cancelSession';
import { finishBooking } from '../../services/useCases/finishBooking';
import { finishUnfinished } from '../../services/useCases/finishUnfinished';
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
    peopleAround: (schoolKeys) => peopleAround(ports, schoolKeys),
    findAlong: (text) => findAlong(ports, text),
    planRepeats: (input) => planRepeats(ports, input),
    bookSession: (input) => writes.during(() => bookSession(ports, input)),
    moveSession: (input) => writes.during(() => moveSession(ports, input)),
    cancelSession: (input) => writes.during(() => cancelSession(ports, input)),
    finishBooking: (session) => writes.during(() => finishBooking(ports, session)),
    finishUnfinished: async (sessions) => {
      await writes.over();
      return finishUnfinished(ports, sessions);
    },
    calendarFile: async (session) => {
      const file = await import(/* webpackChunkName: 'calendar-file' */ '../../services/useCases/calendarFile');
      return file.calendarFile(ports, session);
    },
  };
}
