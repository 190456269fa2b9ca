import * as React from 'react';
import { isServiceError } from '../rules/ServiceError';
import type { ServiceErrorCode } from '../rules/ServiceError';

/** Where the loading of a view stands. "Empty" is a full one whose value the view finds empty. */
export type Loaded<T> =
  | { readonly state: 'loading'; readonly slow: boolean }
  | { readonly state: 'failed'; readonly code: ServiceErrorCode; readonly requestId: string }
  /** `old`: it could not be read again when somebody wanted to; this is how it stood before. */
  | { readonly state: 'full'; readonly value: T; readonly old?: true };

export type Load<T> = Loaded<T> & {
  /** Loads again from the start. */
  readonly again: () => void;
  /** Loads again while the old value stays on screen, e.g. after something was answered; also where that fails. */
  readonly refresh: () => void;
  /** Puts a newer value in place without loading, e.g. after an action was ticked. */
  readonly replace: (value: T) => void;
};

/** Milliseconds after which we say that it is still working. */
const slowAfter = 3000;

/**
 * Loads what a view shows. Give it a stable function: `useLoad(useCallback(() => askPeople((it) => it.openTrustData()), [askPeople]))`;
 * when the function changes it loads again, and the answer of the older call is dropped.
 */
export function useLoad<T>(load: () => Promise<T>): Load<T> {
  const [loaded, setLoaded] = React.useState<Loaded<T>>({ state: 'loading', slow: false });
  const [attempt, setAttempt] = React.useState({ count: 0, quiet: false });

  const lastLoad = React.useRef(load);

  React.useEffect(() => {
    let dropped = false;
    const settle = (next: Loaded<T>): void => {
      window.clearTimeout(timer);
      if (!dropped) setLoaded(next);
    };
    const keepsValue = attempt.quiet && lastLoad.current === load;
    lastLoad.current = load;
    const waiting = (slow: boolean): void =>
      setLoaded((before) => (keepsValue && before.state === 'full' ? before : { state: 'loading', slow }));
    waiting(false);
    const timer = window.setTimeout(() => {
      if (!dropped) waiting(true);
    }, slowAfter);
    load().then(
      (value) => settle({ state: 'full', value }),
      (error: unknown) => {
        window.clearTimeout(timer);
        if (dropped) return;
        setLoaded((before) => (keepsValue && before.state === 'full' ? { ...before, old: true } : failure(error)));
      },
    );
    return () => {
      dropped = true;
      window.clearTimeout(timer);
    };
  }, [load, attempt]);

  const again = React.useCallback(() => setAttempt(({ count }) => ({ count: count + 1, quiet: false })), []);
  const refresh = React.useCallback(() => setAttempt(({ count }) => ({ count: count + 1, quiet: true })), []);
  const replace = React.useCallback((value: T) => setLoaded({ state: 'full', value }), []);
  return { ...loaded, again, refresh, replace };
}

/** What a view may know of a failure: its code and, for support, the platform's id of the request. */
export function failure(error: unknown): {
  readonly state: 'failed';
  readonly code: ServiceErrorCode;
  readonly requestId: string;
} {
  return isServiceError(error)
    ? { state: 'failed', code: error.code, requestId: error.requestId ?? '' }
    : { state: 'failed', code: 'unexpected', requestId: '' };
}
