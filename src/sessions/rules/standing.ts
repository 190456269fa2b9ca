import type { AgreementStanding, Meter, Standing } from '../../ground/rules/Meter';
import type { PairSummary } from '../../people/rules/Pair';
import type { Day } from '../../ground/rules/School';
import type { Away } from './away';

/** The agreement is due by the end of this session. */
export const agreementSession = 3;

export interface StandingInput {
  readonly meter: Meter;
  /** Records of this pair that wait for a signature. */
  readonly unsigned: number;
  readonly nextDay: Day | undefined;
  readonly today: Day;
  /** They are not in work now. */
  readonly away?: Away | undefined;
}

/**
 * The one thing to say about a pair, the most pressing first. Due: its period has begun and nothing is booked in time.
 */
export function standingOf({ meter, unsigned, nextDay, today, away }: StandingInput): Standing {
  const { dueBy, overdueSince } = meter;
  if (away !== undefined) return { kind: 'away', until: away.to };
  if (overdueSince !== undefined) return { kind: 'overdue', since: overdueSince };
  if (unsigned > 0) return { kind: 'unsigned', count: unsigned };
  if (meter.datesMissing) return { kind: 'noDates' };
  if (dueBy === undefined) return { kind: 'upToDate' };
  if (nextDay !== undefined && nextDay >= today && nextDay <= dueBy) return { kind: 'inTime', dueBy };
  const begun = meter.periods.some((period) => period.lastDay === dueBy && period.firstDay <= today);
  return begun ? { kind: 'due', dueBy } : { kind: 'upToDate' };
}

/** An agreement is in force, also while the next one is made: then its review day stands there. */
export const isAgreed = ({ agreement, reviewDay }: Pick<PairSummary, 'agreement' | 'reviewDay'>): boolean =>
  agreement === 'agreed' || reviewDay !== undefined;

/** Talked about from the first session, reminded at two, overdue once three have been held without it. */
export function agreementOf(
  summary: Pick<PairSummary, 'agreement' | 'heldSinceStart' | 'reviewDay'>,
): AgreementStanding {
  const { heldSinceStart } = summary;
  if (isAgreed(summary)) return { kind: 'agreed' };
  if (heldSinceStart >= agreementSession) return { kind: 'overdue', session: heldSinceStart };
  if (heldSinceStart === agreementSession - 1) return { kind: 'dueNext' };
  return { kind: 'draft', session: heldSinceStart + 1 };
}

export interface WaitingRow {
  readonly standing: Standing;
  readonly lastHeld: Day | undefined;
  readonly pair: { readonly firstDay: Day; readonly superviseeName: string };
}

/** Overdue people first, then whoever has gone longest without a session; since the pair began where there was none. */
export function byLongestWait(a: WaitingRow, b: WaitingRow): number {
  const late = (row: WaitingRow): number =>
    row.standing.kind === 'overdue' ? row.standing.since : Number.MAX_SAFE_INTEGER;
  const since = (row: WaitingRow): number => row.lastHeld ?? row.pair.firstDay;
  return (
    late(a) - late(b) || since(a) - since(b) || a.pair.superviseeName.localeCompare(b.pair.superviseeName, 'en-GB')
  );
}
