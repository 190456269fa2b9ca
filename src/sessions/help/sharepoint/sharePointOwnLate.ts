import type { SPFI } from '@pnp/sp';
import { isDay } from '../../../ground/rules/days';
import type { SignedIn } from '../../../ground/ports';
import { bodiesOf, numberOf, stringOf } from '../../../ground/sharepoint/bodies';
import type { OwnLateStore } from '../../ports';
import type { LateDeed } from '../../rules/LateDeed';
import { ownBody } from './ownBody';

/** What somebody did about a late session, in the list that shows everybody only what they wrote. */
export function sharePointOwnLate(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): OwnLateStore {
  const own = ownBody(sp, me, 'late');
  return {
    async read() {
      const body = await own.read();
      return body === undefined
        ? []
        : bodiesOf(body, 'deeds')
            .map(
              (one): LateDeed => ({
                pairKey: stringOf(one, 'pairKey'),
                step: numberOf(one, 'step'),
                to: stringOf(one, 'to'),
                day: numberOf(one, 'day'),
              }),
            )
            .filter(({ day }) => isDay(day));
    },
    write: (deeds) => own.write({ deeds }),
    clear: () => own.remove(),
  };
}
