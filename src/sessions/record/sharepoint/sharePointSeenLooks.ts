import type { SPFI } from '@pnp/sp';
import type { SignedIn } from '../../../ground/ports';
import { stringsOf } from '../../../ground/sharepoint/bodies';
import { ownBody } from '../../help/sharepoint/ownBody';
import type { SeenLooksStore } from '../../ports';

/** Which looks of record keepers somebody has seen, in the list that shows everybody only what they wrote. */
export function sharePointSeenLooks(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): SeenLooksStore {
  const own = ownBody(sp, me, 'looks');
  return {
    async read() {
      const body = await own.read();
      return body === undefined ? [] : stringsOf(body, 'keys');
    },
    write: (keys) => own.write({ keys }),
  };
}
