import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';

/**
 * A supervised person under one offer. Who, since when and where is what belonging says (see Scope); the register's row
 * says the summary: dates, states and counts only.
 */
export interface Pair {
  /** The register row's own key. */
  readonly key: string;
  /** Names the folder; shared by the rows of a group. */
  readonly pairKey: string;
  readonly supervisorKey: PersonKey;
  readonly superviseeKey: PersonKey;
  readonly supervisorName: string;
  readonly superviseeName: string;
  readonly schoolKey: string;
  readonly offerKey: string;
  /** Agreed rhythm of this person; empty means the offer's own; see agreedCadence. */
  readonly cadence: string;
  /** unknown: the register's row of one not confirmed cannot be read; it is counted nowhere and never written. */
  readonly status: 'active' | 'ended' | 'unknown';
  readonly firstDay: Day;
  readonly lastDay: Day | undefined;
  /** Longer gaps than the role's minimum, as record keepers wrote them with who approved them; see agreedRhythms. */
  readonly approved?: readonly string[] | undefined;
  /** See Scope. */
  readonly unusual?: string | undefined;
  readonly until?: Day | undefined;
  /** See Scope. */
  readonly register?: string | undefined;
  /** Academic years in which the pair has folders. */
  readonly shards: readonly AcademicYear[];
  /**
   * False where nobody has confirmed yet who belongs to it: a pair of release 0.1.0, as its register says, for showing
   * only. Nothing is given or booked by it.
   */
  readonly decided: boolean;
  /** False where the register's row is missing or cannot be read: then the summary says nothing, and is counted nowhere. */
  readonly known: boolean;
  /** Of one that is not known: a newer version of the Hub may have written the row, which then stays as it is. */
  readonly newer?: true;
  readonly summary: PairSummary;
  /** Of the register's row; empty and 0 where there is none. */
  readonly etag: string;
  readonly itemId: number;
}

/** Of a pair whose register says nothing. */
export const nothingYet: PairSummary = {
  heldDays: [],
  next: undefined,
  heldSinceStart: 0,
  openActions: 0,
  unsigned: 0,
  oldestUnsigned: undefined,
  agendaAdded: 0,
  agreement: 'none',
  reviewDay: undefined,
  rhythms: [],
  away: [],
};

/** Can always be rebuilt from the sessions; see summarisePair. */
export interface PairSummary {
  /** Days on which a session that counts was held, ascending. */
  readonly heldDays: readonly Day[];
  readonly next: NextSession | undefined;
  /** Formal sessions since this pair began: the agreement is due by the third. */
  readonly heldSinceStart: number;
  readonly openActions: number;
  readonly unsigned: number;
  readonly oldestUnsigned: Day | undefined;
  /** Items the other person added to the next agenda. */
  readonly agendaAdded: number;
  readonly agreement: AgreementState;
  /** Of the agreement in force; undefined where there is none. */
  readonly reviewDay: Day | undefined;
  /** How often they agreed to meet later, from which day on; see agreedRhythms. None is what the pair was opened with. */
  readonly rhythms: readonly string[];
  /** Spans in which the person is not in work, `20261101-20261130`, the last day left out while it is not known; see awayIn. */
  readonly away: readonly string[];
}

/**
 * How an agreement stands for one supervised person. signing: its text waits for them. signed: theirs is given, and
 * another's is missing. changed: it was changed after the supervisor had signed, who signs anew. While a next one is made
 * the one in force stays; then the row has a review day.
 */
export type AgreementState = 'none' | 'draft' | 'signing' | 'signed' | 'changed' | 'agreed';

export interface NextSession {
  readonly sessionKey: string;
  /** ISO instants in UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: MeetingPlace;
}

export type MeetingPlace = 'teams' | 'room';
