import type { SPFI } from '@pnp/sp';
import type { WritesUnderWay } from '../ground/steps/writesUnderWay';
import type { ActionService } from '../sessions/actions/ActionService';
import { createActions } from '../sessions/actions/createActions';
import { createLearning } from '../sessions/learning/createLearning';
import type { LearningService } from '../sessions/learning/LearningService';
import { sharePointLearning } from '../sessions/learning/sharepoint/sharePointLearning';
import { createRoom } from '../sessions/room/createRoom';
import type { RoomService } from '../sessions/room/RoomService';
import type { DailyAdapters } from './composeAdapters';

/** The session room, the actions that are agreed in it, and what is learned that stands on its agenda. */
export const composeRoom = (
  sp: SPFI,
  ports: DailyAdapters,
  writes: WritesUnderWay,
): RoomService & ActionService & LearningService => ({
  ...createRoom(ports, writes),
  ...createActions(ports),
  ...createLearning({ ...ports, learning: sharePointLearning(sp) }),
});
