import type { Cadence } from '../../ground/rules/Catalogue';
import type { Outcome } from '../../ground/rules/Issue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Pair } from '../../people/rules/Pair';
import type { AgreedRhythm } from '../rules/cadence';
import type { AwayReason, RhythmItem } from '../rules/WorkItem';

/** How often two people meet. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface RhythmService {
  openRhythm(pairKey: string): Promise<RhythmView>;
  /** Asks the other; nothing changes before they have agreed. */
  proposeRhythm(draft: RhythmDraft): Promise<Outcome<RhythmItem>>;
  /** By whoever was asked; or taken back by whoever asked. Safe to repeat. */
  answerRhythm(item: RhythmItem, agree: boolean): Promise<Outcome<RhythmItem>>;
  /** Notes when the supervised person is not in work. Safe to repeat. */
  noteAway(draft: AwayDraft): Promise<Outcome<RhythmItem>>;
  /** They are back after this day, or it was a mistake: then without one. */
  endAway(item: RhythmItem, lastDay: Day | undefined): Promise<Outcome<RhythmItem>>;
  /** For record keepers: a longer gap than the minimum, with who approved it by name. */
  approveLonger(draft: LongerDraft): Promise<Outcome<void>>;
}

interface Keyed {
  /** Made once, so that pressing twice does it once. */
  readonly key: string;
  readonly pairKey: string;
}

export interface RhythmDraft extends Keyed {
  readonly cadence: string;
  readonly from: Day;
  /** For the two alone. */
  readonly why: string;
}

export interface AwayDraft extends Keyed {
  readonly from: Day;
  readonly to: Day | undefined;
  readonly why: AwayReason;
}

export interface LongerDraft {
  readonly pairKey: string;
  readonly cadence: string;
  readonly from: Day;
  readonly approverKey: PersonKey;
}

export interface RhythmView {
  readonly pair: Pair;
  readonly role: 'supervisor' | 'supervisee' | 'keeper';
  readonly myKey: PersonKey;
  readonly otherName: string;
  readonly today: Day;
  /** Terms of the school's year. */
  readonly termsAYear: number;
  /** What the trust's policy asks for at least. */
  readonly minimum: Cadence;
  /** What holds from the first day on, then what was agreed later, ascending. */
  readonly rhythms: readonly Omit<AgreedRhythm, 'text'>[];
  /** What waits for an answer. */
  readonly proposal: RhythmItem | undefined;
  /** Times away that are known to the two; none for a record keeper. */
  readonly away: readonly RhythmItem[];
  /** Who can approve a longer gap, for a record keeper. */
  readonly approvers: readonly { readonly key: PersonKey; readonly name: string }[];
}
