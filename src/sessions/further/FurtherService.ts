import type { AccessPlan } from '../../access/rules/accessPlan';
import type { ReadBack } from '../../access/rules/ReadBack';
import type { FurtherSupport } from '../../ground/rules/Catalogue';
import type { Outcome } from '../../ground/rules/Issue';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { FurtherAsk } from './rules/FurtherAsk';
import type { FurtherDays, FurtherStep } from './rules/furtherSteps';

/** Further support beside supervision. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface FurtherService {
  /** What may be asked for, what I asked, what was handed on with me in it; for close keepers what waits. */
  listFurther(): Promise<FurtherView>;
  /** What of it waits for me, for a line on Home. */
  furtherWaiting(): Promise<readonly FurtherWaiting[]>;
  /** Safe to repeat: pressing again with the same key asks once. */
  askFurther(draft: FurtherDraft): Promise<Outcome<FurtherAsk>>;
  takeFurtherBack(key: string): Promise<Outcome<FurtherAsk>>;
  /** For close keepers: says that it is not handed on. */
  declineFurther(key: string): Promise<Outcome<FurtherAsk>>;
  /** For close keepers. Who would gain access; nothing is changed. */
  foreseeFurther(draft: HandDraft): Promise<Outcome<AccessPlan>>;
  handFurtherOn(draft: HandDraft, plan: AccessPlan): Promise<Outcome<ReadBack>>;
  /** `key` is made once, so that pressing twice notes it once. */
  noteFurther(scopeKey: string, key: string, step: FurtherStep): Promise<Outcome<FurtherDays>>;
  /** For close keepers: it closes to whoever took part. */
  closeFurther(scopeKey: string): Promise<Outcome<ReadBack>>;
}

export interface FurtherDraft {
  readonly key: string;
  readonly kindKey: string;
  /** Of somebody I supervise; empty for myself. */
  readonly forKey: PersonKey;
  /** They said that they want it. */
  readonly agreed: boolean;
  /** The line manager, where it goes to them; else empty. */
  readonly toKey: PersonKey;
}

export interface HandDraft {
  readonly askKey: string;
  /** Made once, by the close keeper's page: the key of the scope. */
  readonly key: string;
  readonly takerKey: PersonKey;
}

export interface NamedPerson {
  readonly key: PersonKey;
  readonly name: string;
}

/** Something that was asked for, by name. */
export interface AskLine {
  readonly key: string;
  readonly title: string;
  readonly byName: string;
  readonly aboutKey: PersonKey;
  readonly aboutName: string;
  /** Whom the trust or whoever asked would have it go to; empty where neither named anybody. */
  readonly toKey: PersonKey;
  readonly toName: string;
  readonly askedOn: Day;
  readonly status: FurtherAsk['status'];
}

/** Something that was handed on, as one of its people or a close keeper sees it. */
export interface HandedLine {
  readonly scopeKey: string;
  readonly title: string;
  readonly aboutName: string;
  readonly takerName: string;
  /** Empty where whom it is for, or whoever takes it up, asked. */
  readonly askerName: string;
  readonly part: 'about' | 'taker' | 'asker' | 'keeper';
  readonly firstDay: Day;
  readonly lastDay: Day | undefined;
  readonly days: FurtherDays;
}

export interface FurtherView {
  /** The site has a list for it. */
  readonly isThere: boolean;
  /** Who hands it on, by name; undefined where that could not be read. Nobody: nothing can be asked for. */
  readonly closeKeepers: readonly string[] | undefined;
  readonly kinds: readonly FurtherSupport[];
  readonly myKey: PersonKey;
  readonly myName: string;
  readonly supervisees: readonly NamedPerson[];
  /** Among whom a line manager is chosen. */
  readonly colleagues: readonly NamedPerson[];
  readonly asked: readonly AskLine[];
  readonly handed: readonly HandedLine[];
  /** Undefined for whoever is no close keeper. */
  readonly keeping:
    | {
        readonly waiting: readonly AskLine[];
        readonly open: readonly HandedLine[];
        readonly people: readonly Person[];
      }
    | undefined;
  readonly today: Day;
}

/** hand: a close keeper is to hand it on. take: it was handed to me. see: it was asked for me. */
export interface FurtherWaiting {
  readonly what: 'hand' | 'take' | 'see';
  readonly key: string;
  readonly name: string;
  readonly title: string;
}
