import type { Ask } from '../../ground/ui/serviceHook';
import { useRoomService } from '../room/useRoomService';
import type { LearningService } from './LearningService';

/** Asks what the trust has learned: it stands on the agenda, and comes with the room. */
export const useLearningService = (): Ask<LearningService> => useRoomService();
