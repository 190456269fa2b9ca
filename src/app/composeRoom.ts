import type { WritesUnderWay } from '../ground/steps/writesUnderWay';
import type { ActionService } from '../sessions/actions/ActionService';
import { createActions } from '../sessions/actions/createActions';
import { createRoom } from '../sessions/room/createRoom';
import type { RoomService } from '../sessions/room/RoomService';
import type { DailyAdapters } from './composeAdapters';

/** The session room, and the actions that are agreed in it. */
export const composeRoom = (ports: DailyAdapters, writes: WritesUnderWay): RoomService & ActionService => ({
  ...createRoom(ports, writes),
  ...createActions(ports),
});
