import type { SPFI } from '@pnp/sp';
import { createDuty } from '../sessions/duty/createDuty';
import type { DutyService } from '../sessions/duty/DutyService';
import { sharePointDuty } from '../sessions/duty/sharepoint/sharePointDuty';
import type { DailyAdapters } from './composeAdapters';

/** What is asked of whoever is on duty, over the adapters of the day. */
export const composeDuty = (sp: SPFI, ports: DailyAdapters): DutyService =>
  createDuty({ ...ports, duty: sharePointDuty(sp) });
