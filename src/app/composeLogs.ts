import type { SPFI } from '@pnp/sp';
import { createLogs } from '../logs/createLogs';
import type { LogService } from '../logs/LogService';
import { sharePointAgencies } from '../logs/sharepoint/sharePointAgencies';
import { sharePointLogs } from '../logs/sharepoint/sharePointLogs';
import { workReader } from '../sessions/sharepoint/sharePointWorking';
import type { DailyAdapters } from './composeAdapters';

/** The log over the adapters of the day. */
export const composeLogs = (sp: SPFI, ports: DailyAdapters): LogService =>
  createLogs({
    ...ports,
    agencies: sharePointAgencies(sp),
    logs: sharePointLogs(sp, { me: ports.me, read: workReader(sp), working: ports.working }),
  });
