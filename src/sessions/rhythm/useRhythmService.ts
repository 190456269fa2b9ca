import { serviceHook } from '../../ground/ui/serviceHook';
import type { RhythmService } from './RhythmService';

/** Asks how often two people meet. */
export const useRhythmService = serviceHook<RhythmService>();
