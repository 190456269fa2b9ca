import type { SPFI } from '@pnp/sp';
import { dayInZone } from '../ground/rules/days';
import { firstZone } from '../ground/steps/firstZone';
import { checkSetUp, runSetUp } from './sharepoint/runSetUp';
import { whoSetsUp } from './sharepoint/whoSetsUp';
import { content } from './sharepoint/startingContent';
import type { OutlookCalendar } from '../sessions/outlook/ports';
import type { SetUpService } from './SetUpService';

export interface SetUpOptions {
  readonly sp: SPFI;
  readonly now: () => Date;
  readonly consent: OutlookCalendar['consent'];
  /** Drops what is remembered of the site: afterwards it holds more. */
  readonly forget: () => void;
}

/** Set-up and self-check, for an administrator. */
export function createSetUp({ sp, now, consent, forget }: SetUpOptions): SetUpService {
  const around = () => ({ content, today: dayInZone(now(), firstZone), now: now(), consent });
  return {
    whoSetsUp: () => whoSetsUp(sp),
    checkSetUp: () => checkSetUp(sp, around()),
    runSetUp: async (input) => {
      try {
        return await runSetUp(sp, { ...around(), ...input });
      } finally {
        // one that failed half way has changed something too
        forget();
      }
    },
  };
}
