import type { SPFI } from '@pnp/sp';
import { dayInZone } from '../ground/rules/days';
import { firstZone } from '../ground/steps/firstZone';
import { checkSetUp, runSetUp } from './sharepoint/runSetUp';
import { content } from './sharepoint/startingContent';
import type { OutlookCalendar } from '../sessions/outlook/ports';
import type { SetUpService } from './SetUpService';

export interface SetUpOptions {
  readonly sp: SPFI;
  readonly now: () => Date;
  readonly consent: OutlookCalendar['consent'];
}

/** Set-up and self-check, for an administrator. */
export function createSetUp({ sp, now, consent }: SetUpOptions): SetUpService {
  const around = () => ({ content, today: dayInZone(now(), firstZone), now: now(), consent });
  return {
    checkSetUp: () => checkSetUp(sp, around()),
    runSetUp: (input) => runSetUp(sp, { ...around(), ...input }),
  };
}
