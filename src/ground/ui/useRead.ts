import * as React from 'react';
import type { ServiceErrorCode } from '../rules/ServiceError';
import { failure } from './useLoad';

/** How many rows have come so far. */
export type ToldRows = (rows: number) => void;

export interface Read<T> {
  readonly state: 'idle' | 'reading' | 'failed' | 'full';
  /** What was read last; it stays while it is read again, and where that fails. */
  readonly value: T | undefined;
  readonly rows: number;
  readonly code: ServiceErrorCode;
  readonly requestId: string;
  readonly again: () => void;
}

const nothing = { value: undefined, rows: 0, code: 'unexpected', requestId: '' } as const;

/**
 * What a part of a page reads when it is wanted: undefined while it is not. Give it a stable function; it reads anew when
 * that or the version changes.
 */
export function useRead<T>(read: ((told: ToldRows) => Promise<T>) | undefined, version = 0): Read<T> {
  const [found, setFound] = React.useState<Omit<Read<T>, 'again'>>({ state: 'idle', ...nothing });
  const [attempt, setAttempt] = React.useState(0);
  const last = React.useRef(read);
  React.useEffect(() => {
    const isOther = last.current !== read;
    last.current = read;
    if (read === undefined) return undefined;
    let dropped = false;
    const set = (next: (before: Omit<Read<T>, 'again'>) => Omit<Read<T>, 'again'>): void => {
      if (!dropped) setFound(next);
    };
    set((before) => ({ ...nothing, state: 'reading', value: isOther ? undefined : before.value }));
    read((rows) => set((before) => ({ ...before, rows }))).then(
      (value) => set(() => ({ ...nothing, state: 'full', value })),
      (error: unknown) => {
        const { code, requestId } = failure(error);
        set((before) => ({ ...before, state: 'failed', code, requestId }));
      },
    );
    return () => {
      dropped = true;
    };
  }, [read, version, attempt]);
  const again = React.useCallback(() => setAttempt((before) => before + 1), []);
  return { ...found, again };
}
