import { serviceHook } from '../../ground/ui/serviceHook';
import type { ActionService } from '../actions/ActionService';
import type { LearningService } from '../learning/LearningService';
import type { RoomService } from './RoomService';

/** Asks the session room, the actions that are agreed in it, and what is learned that stands on its agenda. */
export const useRoomService = serviceHook<RoomService & ActionService & LearningService>();
