import type { Outcome } from '../../ground/rules/Issue';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { RetentionKind, RetentionPeriod } from '../../ground/rules/Retention';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { PlaceCount } from './ports';
import type { DueLine } from './rules/retentionDue';
import type { HoldReason } from './rules/RetentionRow';

/** How long records are kept. Nothing is ever removed by it. Each may reject with a ServiceError. */
export interface RetentionService {
  listRetention(): Promise<RetentionView>;
  /** By the owner; lines that are not due any more are refused. Safe to repeat. */
  approveRemoval(prints: readonly string[]): Promise<Outcome<number>>;
  /** By keepers. `key` is made once. */
  holdPerson(draft: HoldDraft): Promise<Outcome<HoldLine>>;
  releaseHold(hold: HoldLine, key: string): Promise<Outcome<HoldLine>>;
  /** By an administrator: notes how much is there before anything is removed by hand. */
  beginRemoval(approvalKey: string, key: string): Promise<Outcome<readonly PlaceCount[]>>;
  /** By an administrator: looks, and where nothing is left says so in the log. */
  lookAtRemoval(approvalKey: string, key: string): Promise<Outcome<RemovalLook>>;
}

export interface HoldDraft {
  readonly key: string;
  readonly personKey: PersonKey;
  readonly reason: HoldReason | '';
}

export interface HoldLine {
  readonly key: string;
  readonly personKey: PersonKey;
  readonly name: string;
  readonly reason: HoldReason;
  readonly byName: string;
  readonly since: Day;
}

/** Something an owner approved, on its way. */
export interface ApprovedLine {
  readonly key: string;
  readonly kind: RetentionKind;
  readonly scopeKey: string;
  readonly shards: readonly AcademicYear[];
  readonly byName: string;
  readonly approvedOn: Day;
  /** approved: an administrator is to begin. begun: something was there when they began. done: nothing was left. */
  readonly state: 'approved' | 'begun' | 'done';
  /** How much was there when it was begun. */
  readonly count: number;
  readonly doneBy: string;
  readonly doneOn: Day | undefined;
}

export interface RemovalLook {
  readonly gone: boolean;
  readonly places: readonly PlaceCount[];
}

export interface RetentionView {
  readonly isThere: boolean;
  /** As the trust settled them; none until it has. */
  readonly periods: readonly RetentionPeriod[];
  readonly people: readonly Person[];
  readonly myKey: PersonKey;
  readonly administers: boolean;
  /** Keeps records, or what is apart: is shown what is due, and may hold. */
  readonly keeps: boolean;
  readonly due: readonly DueLine[];
  readonly holds: readonly HoldLine[];
  readonly approved: readonly ApprovedLine[];
}
