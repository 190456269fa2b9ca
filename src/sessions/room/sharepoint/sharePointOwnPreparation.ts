import type { SPFI } from '@pnp/sp';
import type { SignedIn } from '../../../ground/ports';
import { isListThere } from '../../../ground/sharepoint/knowSchema';
import { ownBody } from '../../help/sharepoint/ownBody';
import type { OwnPreparationStore } from '../../ports';
import { prepareQuestions } from '../../rules/WorkItem';

/** What is prepared and not shared yet, in the list that shows everybody only what they wrote. */
export function sharePointOwnPreparation(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): OwnPreparationStore {
  const of = (sessionKey: string) => ownBody(sp, me, `prepare-${sessionKey}`);
  return {
    async read(sessionKey) {
      if (!(await isListThere(sp, { list: 'own' }))) return undefined;
      const body = (await of(sessionKey).read()) ?? {};
      return Object.fromEntries(
        prepareQuestions.flatMap((question) => {
          const text = body[question];
          return typeof text === 'string' && text !== '' ? [[question, text]] : [];
        }),
      );
    },
    write: (sessionKey, preparation) => of(sessionKey).write(preparation),
    remove: (sessionKey) => of(sessionKey).remove(),
  };
}
