import * as React from 'react';
import { isKeptText } from '../drafts/DraftService';
import type { KeptDraft, KeptText } from '../drafts/DraftService';
import { useDraftService } from '../drafts/useDraftService';
import { useDraftKeeper } from './useDraftKeeper';
import { useLeaveGuard } from './useLeaveGuard';
import type { LeaveGuard } from './useLeaveGuard';

export interface KeptTextOptions {
  readonly sessionKey: string;
  readonly kind: KeptText['kind'];
  /** What lies on the device: known already, or undefined to look once `ready`. */
  readonly left?: readonly KeptDraft[] | undefined;
  readonly ready: boolean;
  /** SharePoint has the words of this key after all. */
  readonly isSaved?: (key: string) => boolean;
}

export interface KeptTextBox {
  /** One key for these words, so that trying again adds them once. */
  readonly key: string;
  readonly text: string;
  readonly write: (text: string) => void;
  /** SharePoint has what was sent: the box is empty again, or holds what was typed since. */
  readonly saved: (sent: string) => void;
  /** Whether words not saved yet are on the device too; undefined before anybody knows, and where there are none. */
  readonly kept: boolean | undefined;
  /** They were written before, and put back. */
  readonly back: boolean;
  readonly guard: LeaveGuard;
}

interface Words {
  readonly key: string;
  readonly text: string;
  readonly back: boolean;
}
const nothing = (): Words => ({ key: crypto.randomUUID(), text: '', back: false });
const never = (): boolean => false;
const textToKeep = (kind: KeptText['kind'], key: string, text: string): KeptText => ({ kind, draft: { key, text } });

/**
 * A box of words sent with a button: kept on the device until then, put back when it is opened again, and asked about
 * on leaving.
 */
export function useKeptText({ sessionKey, kind, left, ready, isSaved = never }: KeptTextOptions): KeptTextBox {
  const askDrafts = useDraftService();
  const { keeper, kept } = useDraftKeeper(sessionKey);
  const [words, setWords] = React.useState<Words>(nothing);
  const now = React.useRef({ words, isSaved });
  now.current.isSaved = isSaved;
  const put = React.useCallback((next: Words): void => {
    now.current.words = next;
    setWords(next);
  }, []);

  React.useEffect(() => {
    if (!ready) return undefined;
    let dropped = false;
    const putBack = (drafts: readonly KeptDraft[]): void => {
      const mine = drafts.flatMap((one) => (isKeptText(one) && one.kind === kind ? [one.draft] : []));
      for (const { key } of mine.filter((one) => now.current.isSaved(one.key))) keeper.done(key);
      const last = mine.filter((one) => !now.current.isSaved(one.key)).pop();
      // what is being typed is newer; the older words stay on the device for their day
      if (!dropped && last !== undefined && now.current.words.text === '') put({ ...last, back: true });
    };
    // what cannot be opened now stays where it is, and is looked for again at the next opening; the session's own room
    // says so
    (left === undefined ? askDrafts((it) => it.draftsOf(sessionKey)) : Promise.resolve(left)).then(
      putBack,
      () => undefined,
    );
    return () => {
      dropped = true;
    };
  }, [askDrafts, keeper, kind, left, put, ready, sessionKey]);

  const guard = useLeaveGuard(words.text.trim() !== '');
  // the question says whether the last words are on the device
  React.useEffect(() => {
    if (guard.asking) void keeper.flush();
  }, [guard.asking, keeper]);
  return {
    ...words,
    guard,
    kept: words.text.trim() === '' ? undefined : (kept ?? (words.back ? true : undefined)),
    write: (text) => {
      put({ ...now.current.words, text });
      if (text.trim() === '') keeper.done(now.current.words.key);
      else keeper.changed(textToKeep(kind, now.current.words.key, text));
    },
    saved: (sent) => {
      const { key, text } = now.current.words;
      keeper.done(key);
      const next = nothing();
      put(text === sent ? next : { ...next, text });
      if (text !== sent && text.trim() !== '') keeper.changed(textToKeep(kind, next.key, text));
    },
  };
}
