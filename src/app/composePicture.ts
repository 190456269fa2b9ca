import type { SPFI } from '@pnp/sp';
import { sharePointAllocations } from '../people/sharepoint/sharePointAllocations';
import { createPicture } from '../picture/createPicture';
import type { PictureService } from '../picture/PictureService';
import { sharePointCounters } from '../picture/sharepoint/sharePointCounters';
import { sharePointRegisterLog } from '../picture/sharepoint/sharePointRegisterLog';
import type { DailyAdapters } from './composeAdapters';

/** Counts, with the adapters that nobody else needs. */
export const composePicture = (daily: DailyAdapters, sp: SPFI, forgetReference: () => void): PictureService =>
  createPicture({
    ...daily,
    counters: sharePointCounters(sp),
    allocations: sharePointAllocations(sp),
    registerLog: sharePointRegisterLog(sp),
    forgetReference,
  });
