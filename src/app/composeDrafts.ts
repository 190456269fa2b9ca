import type { SPFI } from '@pnp/sp';
import { deviceDrafts } from '../ground/drafts/deviceDrafts';
import { newDraftKey } from '../ground/drafts/draftCipher';
import { openDraftStore, sweepDrafts } from '../ground/drafts/draftStore';
import type { DraftService } from '../ground/drafts/DraftService';
import { sharePointKeys } from '../ground/drafts/sharePointKeys';
import type { SignedIn } from '../ground/ports';

/** Drafts on this device, under the key that the tenant keeps for this person. */
export function openDrafts(sp: SPFI, me: SignedIn, now: () => Date): DraftService {
  return {
    ...deviceDrafts({ person: me.key, key: sharePointKeys(sp, me, newDraftKey), now }),
    sweepDevice: () => sweepDevice(me.key, now()),
  };
}

/** Where there is no database, nothing was left. */
export async function sweepDevice(person: string, now: Date): Promise<void> {
  const store = await openDraftStore();
  if (store === undefined) return;
  await sweepDrafts(store, person, now);
  store.close();
}
