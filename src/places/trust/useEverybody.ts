import * as React from 'react';
import { failure } from '../../ground/ui/useLoad';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import type { EverySchool } from '../../picture/PictureService';
import { usePictureService } from '../../picture/usePictureService';

export type Everybody =
  | { readonly state: 'unasked' }
  /** `done` schools were read. */
  | { readonly state: 'loading'; readonly done: number }
  | { readonly state: 'failed'; readonly code: ServiceErrorCode }
  | { readonly state: 'full'; readonly value: EverySchool };

/**
 * Everybody of a school, or of all schools, read when somebody asks for more than the first page.
 * @param wanted a school's key, `all`, or undefined while nothing more is asked for.
 */
export function useEverybody(wanted: string | undefined, version: number): Everybody & { readonly again: () => void } {
  const ask = usePictureService();
  const [read, setRead] = React.useState<{ readonly of: string; readonly now: Everybody }>({
    of: '',
    now: { state: 'unasked' },
  });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    if (wanted === undefined) return undefined;
    let dropped = false;
    const set = (now: Everybody): void => {
      if (!dropped) setRead({ of: wanted, now });
    };
    // what is on screen of the same schools stays until it is read again
    setRead((before) =>
      before.of === wanted && before.now.state === 'full' ? before : { of: wanted, now: { state: 'loading', done: 0 } },
    );
    const telling = (done: number): void => {
      if (!dropped)
        setRead((before) => (before.now.state === 'full' ? before : { of: wanted, now: { state: 'loading', done } }));
    };
    ask((it) => it.openSchools(wanted === 'all' ? 'all' : [wanted], telling)).then(
      (value) => set({ state: 'full', value }),
      (error: unknown) => set({ state: 'failed', code: failure(error).code }),
    );
    return () => {
      dropped = true;
    };
  }, [ask, wanted, version, attempt]);
  const now: Everybody = wanted === undefined || read.of === wanted ? read.now : { state: 'loading', done: 0 };
  return {
    ...(wanted === undefined ? { state: 'unasked' as const } : now),
    again: () => setAttempt((count) => count + 1),
  };
}
