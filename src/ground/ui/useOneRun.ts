import * as React from 'react';

/** Something long that a page runs, once at a time. */
export interface OneRun {
  /** Undefined while another is running. */
  readonly begin: () => AbortController | undefined;
  readonly end: () => void;
  readonly abort: () => void;
  /** The page is not there any more: nothing is to be shown. */
  readonly isLeft: () => boolean;
}

/** Leaving the page aborts what it runs: it must not go on unseen. */
export function useOneRun(): OneRun {
  const running = React.useRef<AbortController | undefined>();
  const left = React.useRef(false);
  React.useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      running.current?.abort();
    };
  }, []);
  return React.useMemo(
    () => ({
      begin: () => {
        if (running.current) return undefined;
        running.current = new AbortController();
        return running.current;
      },
      end: () => {
        running.current = undefined;
      },
      abort: () => running.current?.abort(),
      isLeft: () => left.current,
    }),
    [],
  );
}
