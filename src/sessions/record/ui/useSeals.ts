import * as React from 'react';
import type { Session } from '../../rules/Session';
import { wasHeld } from '../../rules/summary';
import type { SealFinding } from '../RecordService';
import { useRecordService } from '../useRecordService';

/** What a list says of a record: what its seal says, that it is being read, or that it could not be. */
export type SealShown = SealFinding | 'checking' | 'unchecked';

export interface Seals {
  readonly of: (session: Session) => SealShown;
  readonly broken: number;
  readonly registerOnly: number;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Of a row that was written since, what was read before says nothing. */
const idOf = ({ key, etag }: Session): string => `${key} ${etag}`;

/** Reads the seals of what a list shows, once it stands. Nothing is sealed on the register's word. */
export function useSeals(sessions: readonly Session[]): Seals {
  const askRecords = useRecordService();
  const [found, setFound] = React.useState<ReadonlyMap<string, SealFinding>>(new Map());
  const [failed, setFailed] = React.useState(false);
  const [attempt, setAttempt] = React.useState(0);
  const held = sessions.filter(wasHeld);
  const wanted = held.filter((session) => !found.has(idOf(session)));
  const latest = React.useRef(wanted);
  latest.current = wanted;
  const ids = wanted.map(idOf).join(' ');

  React.useEffect(() => {
    if (ids === '') return undefined;
    const asked = latest.current;
    let dropped = false;
    setFailed(false);
    askRecords((it) => it.checkSeals(asked)).then(
      (answer) => {
        if (!dropped)
          setFound(
            (before) =>
              new Map([
                ...before,
                ...asked.map((session) => [idOf(session), answer.get(session.key) ?? 'unread'] as const),
              ]),
          );
      },
      // the list says so, and no row of it is shown as sealed
      () => {
        if (!dropped) setFailed(true);
      },
    );
    return () => {
      dropped = true;
    };
  }, [askRecords, ids, attempt]);

  const of = (session: Session): SealShown => found.get(idOf(session)) ?? (failed ? 'unchecked' : 'checking');
  return {
    of,
    failed: failed && ids !== '',
    broken: held.filter((session) => of(session) === 'broken').length,
    registerOnly: held.filter((session) => of(session) === 'registerOnly').length,
    again: () => setAttempt((count) => count + 1),
  };
}
