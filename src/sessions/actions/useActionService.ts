import type { Ask } from '../../ground/ui/serviceHook';
import { useRoomService } from '../room/useRoomService';
import type { ActionService } from './ActionService';

/** Asks about one's actions: they are agreed in the room, and come with it. */
export const useActionService = (): Ask<ActionService> => useRoomService();
