import * as React from 'react';
import type { ServiceErrorCode } from '../../../ground/rules/ServiceError';
import { failure } from '../../../ground/ui/useLoad';
import { useOneRun } from '../../../ground/ui/useOneRun';
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
  const one = useOneRun();

  const start = React.useCallback(
    async (turn: Turn): Promise<void> => {
      const control = one.begin();
      if (control === undefined) return;
      const set = (next: ProofRunState): void => {
        if (!one.isLeft()) setRun(next);
      };
      set({ state: 'running', progress: undefined, pausing: false });
      const onProgress = (progress: ProofProgress): void =>
        set({ state: 'running', progress, pausing: control.signal.aborted });
      try {
        const proof = await ask((it) => it.runTurn({ turn, onProgress, signal: control.signal }));
        set({ state: doneAt(proof, turn) === undefined ? 'paused' : 'finished' });
        if (!one.isLeft()) onProof(proof);
      } catch (error) {
        set({ ...failure(error), state: 'stopped' });
      } finally {
        one.end();
      }
    },
    [ask, onProof, one],
  );
  const pause = React.useCallback(() => {
    one.abort();
    setRun((before) => (before.state === 'running' ? { ...before, pausing: true } : before));
  }, [one]);
  return { run, start: (turn) => void start(turn), pause };
}
