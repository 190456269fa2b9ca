import type { Outcome } from '../../ground/rules/Issue';
import type { FurtherSupport, TrustDocument } from '../../ground/rules/Catalogue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Urgency } from '../rules/WorkItem';
import type { DutyAsk } from './rules/DutyAsk';
import type { DutyMove } from './rules/dutySteps';
import type { DutyTurn, WorkingDay } from './rules/dutyTurns';

/** Asking whoever is on duty. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface DutyService {
  /** Whom it would go to now, before anything is asked. */
  startDuty(): Promise<DutyStart>;
  /** Safe to repeat: pressing again with the same key asks once. */
  askDuty(draft: DutyDraft): Promise<Outcome<DutyAsk>>;
  /** Undefined when there is none that I may see. Looking leaves nothing. */
  openDutyAsk(key: string): Promise<DutyView | undefined>;
  /** For those on duty: what waits, newest first, and how many took place. */
  openDuty(): Promise<DutyList>;
  /** Goes on from what stands there now; refused where it is not theirs to make. */
  moveDuty(key: string, move: DutyMove): Promise<Outcome<DutyAsk>>;
}

export interface DutyDraft {
  /** Made once, so that pressing twice does it once. */
  readonly key: string;
  readonly urgency: Urgency;
  /** Of a colleague who wants it; empty for oneself. */
  readonly forKey: PersonKey;
  /** They said that they want it. */
  readonly agreed: boolean;
  /** One's own headteacher may take it too. */
  readonly headteacherToo: boolean;
}

export interface Named {
  readonly key: PersonKey;
  readonly name: string;
}

export interface DutyStart {
  /** In the order in which it would pass on; nobody where the trust has entered no rota. */
  readonly rota: readonly Named[];
  /** Colleagues at my school, by name. */
  readonly colleagues: readonly Named[];
  /** ISO UTC: the working day in which it is looked at; now, within one. */
  readonly lookedAtFrom: string;
  readonly isOpen: boolean;
}

export interface DutyView {
  readonly ask: DutyAsk;
  readonly role: 'asker' | 'duty';
  readonly myKey: PersonKey;
  readonly turns: readonly DutyTurn[];
  readonly turn: DutyTurn | undefined;
  readonly today: Day;
  readonly now: string;
  readonly day: WorkingDay;
  /** Names of whoever is named in it, by key; none for somebody who is no longer here. */
  readonly names: Readonly<Record<PersonKey, string>>;
  readonly template: TrustDocument | undefined;
  readonly support: readonly FurtherSupport[];
  readonly checkInDays: readonly number[];
}

export interface DutyList {
  readonly onDuty: boolean;
  readonly rota: readonly Named[];
  readonly open: readonly DutyView[];
}
