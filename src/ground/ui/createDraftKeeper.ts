import type { DraftService, KeptWords } from '../drafts/DraftService';
import type { Ask } from './serviceHook';

export interface DraftKeeper {
  /** These words changed: kept on the device in a moment, the newest only. */
  changed(words: KeptWords): void;
  /** They stand in SharePoint, or are gone. */
  done(draftKey: string): void;
  /** Keeps everything that waits, now. */
  flush(): Promise<void>;
}

export interface DraftKeeperOptions {
  readonly askDrafts: Ask<Pick<DraftService, 'keepDraft' | 'dropDraft'>>;
  readonly sessionKey: string;
  /** Whether everything not saved yet is kept on the device too. */
  onKept(kept: boolean): void;
  /** Milliseconds after the last key; well under the pause after which words are saved. */
  readonly pause?: number;
}

/**
 * Keeps what is being written on the device too, until SharePoint has it. One write at a time, so that an older version
 * never comes last.
 */
export function createDraftKeeper({ askDrafts, sessionKey, onKept, pause = 400 }: DraftKeeperOptions): DraftKeeper {
  const waiting = new Map<string, KeptWords>();
  /** Keys whose newest words are in this window only. */
  const onlyHere = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work);
    return last;
  };
  const keep = async (key: string, words: KeptWords): Promise<void> => {
    // the code that keeps may not have loaded: then it is as if there were no device
    const kept = await askDrafts((it) => it.keepDraft(sessionKey, words)).catch(() => false);
    if (kept) onlyHere.delete(key);
    else onlyHere.add(key);
  };
  const flush = (): Promise<void> => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    const now = [...waiting];
    waiting.clear();
    if (now.length === 0) return last;
    return inTurn(async () => {
      for (const [key, words] of now) await keep(key, words);
      onKept(onlyHere.size === 0);
    });
  };

  return {
    changed: (words) => {
      waiting.set(words.draft.key, words);
      timer ??= setTimeout(() => void flush(), pause);
    },
    done: (key) => {
      waiting.delete(key);
      onlyHere.delete(key);
      // what cannot be taken away now goes after a day, and says what SharePoint says
      void inTurn(() => askDrafts((it) => it.dropDraft(sessionKey, key)).catch(() => undefined));
    },
    flush,
  };
}
