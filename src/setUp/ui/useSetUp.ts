import * as React from 'react';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { isRepairable } from '../rules/isRepairable';
import { useSetUpService } from '../useSetUpService';
import { failure } from '../../ground/ui/useLoad';
import { useOneRun } from '../../ground/ui/useOneRun';
import type { SetUpProgress, SetUpReport } from '../SetUpService';

export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: SetUpProgress | undefined; readonly pausing: boolean }
  | { readonly state: 'paused' }
  | { readonly state: 'stopped'; readonly code: ServiceErrorCode; readonly requestId: string }
  | { readonly state: 'finished'; readonly ready: boolean };

export interface SetUpRun {
  readonly run: RunState;
  /** Starts it; `leave` names what of the site's own rights stays as it is. */
  readonly start: (leave: readonly string[]) => void;
  readonly pause: () => void;
}

/**
 * Runs the set-up, once at a time. Pausing aborts it between two steps; starting again goes on, because every step may
 * be repeated.
 */
export function useSetUp(onReport: (report: SetUpReport) => void): SetUpRun {
  const askSetUp = useSetUpService();
  const [run, setRun] = React.useState<RunState>({ state: 'idle' });
  const one = useOneRun();

  const start = React.useCallback(
    (leave: readonly string[]) => {
      const running = one.begin();
      if (running === undefined) return;
      setRun({ state: 'running', progress: undefined, pausing: false });
      const onProgress = (progress: SetUpProgress): void =>
        setRun({ state: 'running', progress, pausing: running.signal.aborted });
      askSetUp((it) => it.runSetUp({ onProgress, signal: running.signal, leave }))
        .then(
          (report) => {
            if (one.isLeft()) return;
            setRun(running.signal.aborted ? { state: 'paused' } : { state: 'finished', ready: !isRepairable(report) });
            onReport(report);
          },
          (error: unknown) => {
            if (one.isLeft()) return;
            if (running.signal.aborted) setRun({ state: 'paused' });
            else setRun({ ...failure(error), state: 'stopped' });
          },
        )
        .finally(one.end);
    },
    [askSetUp, onReport, one],
  );

  const pause = React.useCallback(() => {
    one.abort();
    setRun((before) => (before.state === 'running' ? { ...before, pausing: true } : before));
  }, [one]);

  return { run, start, pause };
}
