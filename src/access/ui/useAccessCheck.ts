import * as React from 'react';
import type { AccessFinding, AccessProgress, AccessReport } from '../rules/AccessReport';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { useAccessService } from '../useAccessService';
import { failure } from '../../ground/ui/useLoad';

export type AccessState =
  | { readonly state: 'idle' }
  | { readonly state: 'checking' | 'repairing'; readonly progress: AccessProgress | undefined }
  | { readonly state: 'failed'; readonly code: ServiceErrorCode; readonly requestId: string }
  | { readonly state: 'done'; readonly report: AccessReport; readonly repaired: number };

export interface AccessCheck {
  readonly now: AccessState;
  readonly check: () => void;
  readonly repair: (findings: readonly AccessFinding[]) => void;
  readonly stop: () => void;
}

/** Looks at every folder, one look at a time; a repair is followed by another look. Leaving the page stops it. */
export function useAccessCheck(): AccessCheck {
  const askAccess = useAccessService();
  const [now, setNow] = React.useState<AccessState>({ state: 'idle' });
  const running = React.useRef<AbortController | undefined>();
  const left = React.useRef(false);
  React.useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      running.current?.abort();
    };
  }, []);
  const run = React.useCallback(
    async (findings: readonly AccessFinding[]): Promise<void> => {
      if (running.current) return;
      const control = new AbortController();
      running.current = control;
      const set = (next: AccessState): void => {
        if (!left.current) setNow(next);
      };
      const say =
        (state: 'checking' | 'repairing') =>
        (progress: AccessProgress): void =>
          set({ state, progress });
      set({ state: findings.length > 0 ? 'repairing' : 'checking', progress: undefined });
      try {
        const repaired =
          findings.length > 0 ? await askAccess((it) => it.repairAccess(findings, say('repairing'))) : [];
        set({
          state: 'done',
          report: await askAccess((it) => it.checkEveryFolder({ onProgress: say('checking'), signal: control.signal })),
          repaired: repaired.length,
        });
      } catch (error) {
        set(failure(error));
      } finally {
        running.current = undefined;
      }
    },
    [askAccess],
  );
  const check = React.useCallback(() => void run([]), [run]);
  const repair = React.useCallback((findings: readonly AccessFinding[]) => void run(findings), [run]);
  const stop = React.useCallback(() => running.current?.abort(), []);
  return { now, check, repair, stop };
}
