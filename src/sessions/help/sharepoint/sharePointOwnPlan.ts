import type { SPFI } from '@pnp/sp';
import type { SignedIn } from '../../../ground/ports';
import { stringOf } from '../../../ground/sharepoint/bodies';
import type { OwnPlanStore } from '../../ports';
import { ownBody } from './ownBody';

/** What somebody will do for themselves after a debrief, in the list that shows everybody only what they wrote. */
export function sharePointOwnPlan(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): OwnPlanStore {
  const own = ownBody(sp, me, 'plan');
  return {
    async read() {
      const body = await own.read();
      return (
        body && {
          today: stringOf(body, 'today'),
          thisWeek: stringOf(body, 'thisWeek'),
          turnTo: stringOf(body, 'turnTo'),
        }
      );
    },
    write: (plan) => own.write(plan),
    remove: () => own.remove(),
  };
}
