import type { SPFI } from '@pnp/sp';
import type { SignedIn } from '../../../ground/ports';
import { bodiesOf, stringOf } from '../../../ground/sharepoint/bodies';
import { ownBody } from '../../help/sharepoint/ownBody';
import type { OwnDevelopmentStore } from '../ports';

/** What is prepared and not shared yet, in the list that shows everybody only what they wrote. */
export function sharePointOwnDevelopment(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): OwnDevelopmentStore {
  const of = (meetingKey: string) => ownBody(sp, me, `prepare-${meetingKey}`);
  return {
    async read(meetingKey) {
      const body = await of(meetingKey).read();
      return (
        body && {
          answers: bodiesOf(body, 'answers').map((one) => ({
            title: stringOf(one, 'title'),
            words: stringOf(one, 'words'),
          })),
          priorities: bodiesOf(body, 'priorities').map((one) => ({
            words: stringOf(one, 'words'),
            part: stringOf(one, 'part'),
          })),
        }
      );
    },
    write: (meetingKey, words) => of(meetingKey).write(words),
    remove: (meetingKey) => of(meetingKey).remove(),
  };
}
