import * as React from 'react';
import type { Issue, Outcome } from '../rules/Issue';
import type { ServiceErrorCode } from '../rules/ServiceError';
import { failure } from './useLoad';

export interface OutcomeState {
  readonly busy: boolean;
  /** What the rules refused, for the fields of the form. */
  readonly issues: readonly Issue[];
  /** What the world refused. */
  readonly failed: { readonly code: ServiceErrorCode; readonly requestId: string } | undefined;
}

export interface RunningOutcome extends OutcomeState {
  /** Runs one use case; undefined when it was refused or failed, which the state then says. */
  run<T>(call: () => Promise<Outcome<T>>): Promise<T | undefined>;
  /** Refuses on the form's own account, before anything is sent. */
  refuse(issues: readonly Issue[]): void;
}

const idle: OutcomeState = { busy: false, issues: [], failed: undefined };

/** State of a form that presses one button: busy, refused with reasons, failed, or through. */
export function useOutcome(): RunningOutcome {
  const [state, setState] = React.useState(idle);
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const set = React.useCallback((next: OutcomeState) => {
    if (mounted.current) setState(next);
  }, []);
  const run = React.useCallback(
    async <T>(call: () => Promise<Outcome<T>>): Promise<T | undefined> => {
      set({ ...idle, busy: true });
      try {
        const outcome = await call();
        set(outcome.ok ? idle : { ...idle, issues: outcome.issues });
        return outcome.ok ? outcome.value : undefined;
      } catch (error) {
        const { code, requestId } = failure(error);
        // the form then says who can make the place, as for any other reason it is refused
        set(
          code === 'setUpFirst' ? { ...idle, issues: [{ code, field: '' }] } : { ...idle, failed: { code, requestId } },
        );
        return undefined;
      }
    },
    [set],
  );
  const refuse = React.useCallback((issues: readonly Issue[]) => set({ ...idle, issues }), [set]);

  return { ...state, run, refuse };
}
