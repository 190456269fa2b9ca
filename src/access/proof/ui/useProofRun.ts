import * as React from 'react';
import type { ServiceErrorCode } from '../../../ground/rules/ServiceError';
import { failure } from '../../../ground/ui/useLoad';
import type { ProofProgress } from '../ProofService';
import { doneAt } from '../rules/SiteProof';
import type { SiteProof } from '../rules/SiteProof';
import type { Turn } from '../rules/trials';
import { useProofService } from '../useProofService';

export type ProofRunState =
  | { readonly state: 'idle' | 'paused' | 'finished' }
  | { readonly state: 'running'; readonly progress: ProofProgress | undefined; readonly pausing: boolean }
  | { readonly state: 'stopped'; readonly code: ServiceErrorCode; readonly requestId: string };

export interface ProofRun {
  readonly run: ProofRunState;
  readonly start: (turn: Turn) => void;
  /** After the trial that is under way. */
  readonly pause: () => void;
}

/** Runs one's own turn, one at a time. Leaving the page pauses it: what was found is kept, and the next run goes on. */
export function useProofRun(onProof: (proof: SiteProof) => void): ProofRun {
  const ask = useProofService();
  const [run, setRun] = React.useState<ProofRunState>({ state: 'idle' });
  const running = React.useRef<AbortController | undefined>();
  const left = React.useRef(false);
  React.useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      running.current?.abort();
    };
  }, []);

  const start = React.useCallback(
    async (turn: Turn): Promise<void> => {
      if (running.current) return;
      const control = new AbortController();
      running.current = control;
      const set = (next: ProofRunState): void => {
        if (!left.current) setRun(next);
      };
      set({ state: 'running', progress: undefined, pausing: false });
      const onProgress = (progress: ProofProgress): void =>
        set({ state: 'running', progress, pausing: control.signal.aborted });
      try {
        const proof = await ask((it) => it.runTurn({ turn, onProgress, signal: control.signal }));
        set({ state: doneAt(proof, turn) === undefined ? 'paused' : 'finished' });
        if (!left.current) onProof(proof);
      } catch (error) {
        set({ ...failure(error), state: 'stopped' });
      } finally {
        running.current = undefined;
      }
    },
    [ask, onProof],
  );
  const pause = React.useCallback(() => {
    running.current?.abort();
    setRun((before) => (before.state === 'running' ? { ...before, pausing: true } : before));
  }, []);
  return { run, start: (turn) => void start(turn), pause };
}
