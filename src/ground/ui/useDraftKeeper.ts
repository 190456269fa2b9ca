import * as React from 'react';
import { useDraftService } from '../drafts/useDraftService';
import { createDraftKeeper } from './createDraftKeeper';
import type { DraftKeeper } from './createDraftKeeper';

/**
 * Keeps what is written in a session on the device too, at the latest when the page is hidden: a phone may end it then
 * without a word,
 * and Teams takes a tab away without asking. (Teams' own before-unload handler is not used: it is part of app caching,
 * which would keep
 * confidential pages alive behind others; https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/app-caching)
 */
export function useDraftKeeper(sessionKey: string): {
  readonly keeper: DraftKeeper;
  /** Undefined before anything was to be kept. */ readonly kept: boolean | undefined;
} {
  const askDrafts = useDraftService();
  const [kept, setKept] = React.useState<boolean>();
  const mounted = React.useRef(true);
  const [keeper] = React.useState(() =>
    createDraftKeeper({
      askDrafts,
      sessionKey,
      onKept: (all) => {
        if (mounted.current) setKept(all);
      },
    }),
  );

  React.useEffect(() => {
    mounted.current = true;
    const keepNow = (): void => void keeper.flush();
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      mounted.current = false;
      window.removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, [keeper]);

  return { keeper, kept };
}
