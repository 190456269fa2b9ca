import { serviceHook } from '../ground/ui/serviceHook';
import type { PictureService } from './PictureService';

/** Asks for counts. */
export const usePictureService = serviceHook<PictureService>();
