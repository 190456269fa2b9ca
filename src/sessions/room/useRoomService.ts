import { serviceHook } from '../../ground/ui/serviceHook';
import type { ActionService } from '../actions/ActionService';
import type { RoomService } from './RoomService';

/** Asks the session room, and the actions that are agreed in it. */
export const useRoomService = serviceHook<RoomService & ActionService>();
