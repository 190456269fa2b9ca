import type { DraftService, KeptDraft } from '../../../ground/drafts/DraftService';
import type { Ask } from '../../../ground/ui/serviceHook';
import type { ServiceErrorCode } from '../../../ground/rules/ServiceError';
import { failure } from '../../../ground/ui/useLoad';

/** What this person left unsaved in a session, on this device. */
export interface LeftWords {
  readonly drafts: readonly KeptDraft[];
  /** There is something, and why it could not be opened. */
  readonly failed: ServiceErrorCode | undefined;
}

/** Never holds up the session: words that cannot be opened now stay on the device, and the room says so. */
export async function readLeftWords(
  askDrafts: Ask<Pick<DraftService, 'draftsOf'>>,
  sessionKey: string,
): Promise<LeftWords> {
  try {
    return { drafts: await askDrafts((it) => it.draftsOf(sessionKey)), failed: undefined };
  } catch (error) {
    return { drafts: [], failed: failure(error).code };
  }
}
