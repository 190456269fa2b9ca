import type { SPFI } from '@pnp/sp';
import { lineOf } from '../../ground/sharepoint/connectSharePoint';

const seconds = 1;

/** Lets a moment pass before the next request of this connection, at its own pace. */
export async function restOn(sp: SPFI): Promise<void> {
  await lineOf(sp)?.pace.refused(seconds);
}
