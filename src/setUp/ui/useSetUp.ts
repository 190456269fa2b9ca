import * as React from 'react';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { isRepairable } from '../rules/isRepairable';
import { useSetUpService } from '../useSetUpService';
import { failure } from '../../ground/ui/useLoad';
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
  const controller = React.useRef<AbortController | undefined>();

  // leaving the page must not leave it running unseen
  const left = React.useRef(false);
  React.useEffect(
    () => () => {
      left.current = true;
      controller.current?.abort();
    },
    [],
  );

  const start = React.useCallback(
    (leave: readonly string[]) => {
      if (controller.current) return;
      const running = new AbortController();
      controller.current = running;
      setRun({ state: 'running', progress: undefined, pausing: false });
      const onProgress = (progress: SetUpProgress): void =>
        setRun({ state: 'running', progress, pausing: running.signal.aborted });
      askSetUp((it) => it.runSetUp({ onProgress, signal: running.signal, leave }))
        .then(
          (report) => {
            if (left.current) return;
            setRun(running.signal.aborted ? { state: 'paused' } : { state: 'finished', ready: !isRepairable(report) });
            onReport(report);
          },
          (error: unknown) => {
            if (left.current) return;
            if (running.signal.aborted) setRun({ state: 'paused' });
            else setRun({ ...failure(error), state: 'stopped' });
          },
        )
        .finally(() => {
          controller.current = undefined;
        });
    },
    [askSetUp, onReport],
  );

  const pause = React.useCallback(() => {
    controller.current?.abort();
    setRun((before) => (before.state === 'running' ? { ...before, pausing: true } : before));
  }, []);

  return { run, start, pause };
}
