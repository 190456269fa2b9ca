import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';

/** Who has still to sign a record: as the register of sessions says, which its people write. */
export type WaitsFor = 'supervisor' | 'supervisee' | 'notKnown';

export interface UnsignedFact {
  readonly day: Day;
  readonly waits: WaitsFor;
}

/** What a school's counters keep of a supervised person: names, dates and states, never a word. */
export interface PairFact {
  readonly pairKey: string;
  readonly supervisorKey: PersonKey;
  readonly supervisor: string;
  readonly personKey: PersonKey;
  readonly name: string;
  readonly roles: readonly string[];
  readonly jobTitle: string;
  readonly offerKey: string;
  readonly cadence: string;
  /** Rhythms agreed from a day on, longer gaps that were approved, and spans away, as the pair's rows have them. */
  readonly rhythms: readonly string[];
  readonly approved: readonly string[];
  readonly away: readonly string[];
  readonly firstDay: Day;
  readonly lastDay?: Day;
  /** The register's row can be read; nothing is said of the others. */
  readonly known: boolean;
  /** Held days of this year and the last, and the latest before. */
  readonly heldDays: readonly Day[];
  readonly nextDay?: Day;
  readonly heldSinceStart: number;
  readonly agreed: boolean;
  readonly unsigned: readonly UnsignedFact[];
}

/** Somebody of the school who should have supervision. */
export interface PersonFact {
  readonly personKey: PersonKey;
  readonly name: string;
  readonly roles: readonly string[];
  readonly jobTitle: string;
}

/** A person of this school whose supervision another school's counters hold, e.g. the central team's. */
export interface ElsewhereFact {
  readonly personKey: PersonKey;
  readonly lastDay?: Day;
}

/** Everything a school's figures are made of; the central team is a school called `trust`. */
export interface SchoolFacts {
  readonly schoolKey: string;
  readonly pairs: readonly PairFact[];
  readonly people: readonly PersonFact[];
  readonly elsewhere: readonly ElsewhereFact[];
  /** Supervised as release 0.1.0 kept it; no record keeper has confirmed who belongs there. */
  readonly undecided: readonly PersonKey[];
}

export const isActive = ({ lastDay }: Pick<PairFact, 'lastDay'>, today: Day): boolean =>
  lastDay === undefined || lastDay > today;
