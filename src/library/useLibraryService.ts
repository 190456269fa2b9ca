import { serviceHook } from '../ground/ui/serviceHook';
import type { LibraryService } from './LibraryService';

/** Asks what the trust's policies are, and who has read them. */
export const useLibraryService = serviceHook<LibraryService>();
