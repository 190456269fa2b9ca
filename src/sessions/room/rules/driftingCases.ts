import type { Day } from '../../../ground/rules/School';
import type { Session } from '../../rules/Session';
import type { CaseNote } from '../../rules/WorkItem';
import { wasHeld } from '../../rules/summary';
import { driftsAt } from '../../rules/carrying';
import { caseLabel } from './childFile';

export interface DriftingCase {
  /** As it was last written. */
  readonly reference: string;
  readonly sessions: number;
  /** Day of the first of them. */
  readonly since: Day;
}

/** References that came up in each of so many last sessions, this one left out: first on the agenda, as drifted actions are. */
export function driftingCases(
  cases: readonly Pick<CaseNote, 'reference' | 'sessionKey'>[],
  sessions: readonly Pick<Session, 'key' | 'status' | 'startsAt' | 'day'>[],
  here: Pick<Session, 'key' | 'startsAt'>,
): readonly DriftingCase[] {
  const held = sessions
    .filter((one) => one.key !== here.key && wasHeld(one) && one.startsAt < here.startsAt)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const of = (sessionKey: string): ReadonlyMap<string, string> =>
    new Map(
      cases
        .filter((one) => one.sessionKey === sessionKey && one.reference.trim() !== '')
        .map(({ reference }) => [caseLabel(reference).toLowerCase(), reference.trim()]),
    );
  const perSession = held.map((session) => ({ session, references: of(session.key) }));
  return [...(perSession[0]?.references ?? [])]
    .map(([key, reference]) => {
      const end = perSession.findIndex(({ references }) => !references.has(key));
      const run = end < 0 ? perSession : perSession.slice(0, end);
      return { reference, sessions: run.length, since: run[run.length - 1]?.session.day ?? 0 };
    })
    .filter(({ sessions: count }) => count >= driftsAt)
    .sort((a, b) => a.since - b.since);
}
