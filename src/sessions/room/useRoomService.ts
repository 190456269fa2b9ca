import { serviceHook } from '../../ground/ui/serviceHook';
import type { RoomService } from './RoomService';

/** Asks the session room. */
export const useRoomService = serviceHook<RoomService>();
