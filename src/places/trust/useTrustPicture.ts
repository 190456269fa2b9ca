import * as React from 'react';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { failure, useLoad } from '../../ground/ui/useLoad';
import type { Load } from '../../ground/ui/useLoad';
import { useOneRun } from '../../ground/ui/useOneRun';
import type { PictureService } from '../../picture/PictureService';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import type { CountProgress, TellProgress } from '../../picture/useCases/bringUpToDate';
import { usePictureService } from '../../picture/usePictureService';

export type CountWork =
  | { readonly state: 'idle' }
  | { readonly state: 'counting'; readonly anew: boolean; readonly progress: CountProgress | undefined }
  | { readonly state: 'failed'; readonly code: ServiceErrorCode };

export interface TrustPictureState {
  /** As it was last counted; full and undefined where nobody has counted yet. */
  readonly stored: Load<TrustPicture | undefined>;
  /** The newest there is. */
  readonly picture: TrustPicture | undefined;
  readonly work: CountWork;
  /** Grows whenever another picture was counted. */
  readonly version: number;
  readonly countAnew: () => void;
}

/** Shows what was counted last at once, and looks behind it for what has changed since. */
export function useTrustPicture(): TrustPictureState {
  const ask = usePictureService();
  const one = useOneRun();
  const stored = useLoad(React.useCallback(() => ask((it) => it.openPicture()), [ask]));
  const [counted, setCounted] = React.useState<{ readonly picture: TrustPicture; readonly version: number }>();
  const [work, setWork] = React.useState<CountWork>({ state: 'idle' });

  const run = React.useCallback(
    async (anew: boolean, count: (it: PictureService, told: TellProgress) => Promise<TrustPicture>): Promise<void> => {
      if (one.begin() === undefined) return;
      const set = (next: CountWork): void => {
        if (!one.isLeft()) setWork(next);
      };
      set({ state: 'counting', anew, progress: undefined });
      try {
        const picture = await ask((it) => count(it, (progress) => set({ state: 'counting', anew, progress })));
        if (!one.isLeft()) setCounted((before) => ({ picture, version: (before?.version ?? 0) + 1 }));
        set({ state: 'idle' });
      } catch (error) {
        set({ state: 'failed', code: failure(error).code });
      } finally {
        one.end();
      }
    },
    [ask, one],
  );

  const isRead = stored.state === 'full';
  React.useEffect(() => {
    if (isRead) void run(false, (it, told) => it.bringUpToDate(told));
  }, [isRead, run]);

  return {
    stored,
    picture: counted?.picture ?? (stored.state === 'full' ? stored.value : undefined),
    work,
    version: counted?.version ?? 0,
    countAnew: () => void run(true, (it, told) => it.countAnew(told)),
  };
}
