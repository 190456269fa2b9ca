import type { DraftService, KeptDraft, KeptWords } from './DraftService';
import { importDraftKey, openWords, sealWords } from './draftCipher';
import { keptFor, openDraftStore } from './draftStore';
import type { DraftStore } from './draftStore';

export interface DeviceDraftOptions {
  /** Whose drafts these are: directory object id. */
  readonly person: string;
  /** The person's key out of the tenant, made there on the first call. May reject with a ServiceError. */
  readonly key: () => Promise<string>;
  readonly now: () => Date;
}

/** Milliseconds during which a key that could not be had is not asked for again with every word. */
const keyPause = 15_000;
/** Raised when the shape of what is kept changes: older drafts are then passed over. */
const shape = 1;

interface Kept {
  readonly shape: number;
  readonly words: KeptWords;
}

/**
 * Drafts in the browser's IndexedDB, each encrypted with AES-GCM under the person's key, which is held in memory only.
 */
export function deviceDrafts({ person, key, now }: DeviceDraftOptions): Omit<DraftService, 'sweepDevice'> {
  const store = remembered(openDraftStore, (opened) => opened !== undefined);
  const imported = remembered(
    async () => importDraftKey(await key()),
    () => true,
  );
  let keyless = Number.NEGATIVE_INFINITY;
  const idOf = (session: string, draftKey: string): string => `${person} ${session} ${draftKey}`;

  const opened = async (open: DraftStore, session: string): Promise<readonly KeptDraft[]> => {
    const mine = (await open.getAllFromIndex('drafts', 'session', session))
      .filter((one) => one.person === person && now().getTime() - one.keptAt < keptFor)
      .sort((a, b) => a.keptAt - b.keptAt);
    if (mine.length === 0) return [];
    const secret = await imported();
    const drafts = await Promise.all(
      mine.map(async (one): Promise<KeptDraft[]> => {
        const kept = (await openWords(secret, one.id, one)) as Kept | undefined;
        if (kept?.shape === shape) return [{ ...kept.words, keptAt: new Date(one.keptAt).toISOString() }];
        // sealed with a key that is gone, or by an older version: nobody can read it any more
        await open.delete('drafts', one.id);
        return [];
      }),
    );
    return drafts.flat();
  };

  return {
    async keepDraft(sessionKey, words) {
      const keptAt = now().getTime();
      if (keptAt - keyless < keyPause) return false;
      const open = await store();
      if (open === undefined) return false;
      let secret: CryptoKey;
      try {
        secret = await imported();
      } catch {
        // the words stand in the page, which says so; SharePoint's own refusals show where they are saved
        keyless = keptAt;
        return false;
      }
      const id = idOf(sessionKey, words.draft.key);
      try {
        await open.put('drafts', {
          id,
          person,
          session: sessionKey,
          keptAt,
          ...(await sealWords(secret, id, { shape, words } satisfies Kept)),
        });
        return true;
      } catch {
        return false; // the device is full or its storage was taken away
      }
    },
    async dropDraft(sessionKey, draftKey) {
      await (await store())?.delete('drafts', idOf(sessionKey, draftKey));
    },
    async draftsOf(sessionKey) {
      const open = await store();
      return open === undefined ? [] : opened(open, sessionKey);
    },
  };
}

/** Asks once and remembers a good answer; a failed one is asked again next time. */
function remembered<T>(ask: () => Promise<T>, good: (answer: T) => boolean): () => Promise<T> {
  let held: Promise<T> | undefined;
  return async () => {
    held ??= ask();
    try {
      const answer = await held;
      if (!good(answer)) held = undefined;
      return answer;
    } catch (error) {
      held = undefined;
      throw error;
    }
  };
}
