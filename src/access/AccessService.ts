import type { PersonKey } from '../ground/rules/Person';
import type { Day, AcademicYear } from '../ground/rules/School';
import type { AccessFinding, AccessReport, AccessRun } from './rules/AccessReport';
import type { AccessLook } from './rules/AccessLook';
import type { AccessPlan } from './rules/accessPlan';
import type { Outcome } from '../ground/rules/Issue';
import type { NextYear, NextYearDone } from './rules/nextYear';
import type { HolderChange, Holders } from './rules/holders';
import type { ReadBack } from './rules/ReadBack';
import type { Realm } from './rules/realm';
import type { TakeOver, TakeOverAnswer } from './rules/takeOver';

/** Who can read what, looked at and put right by record keepers. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface AccessService {
  /** For record keepers: reads the pair's real permissions and keeps a dated snapshot that the pair can read. */
  checkAccess(input: {
    readonly pairKey: string;
    readonly shard: AcademicYear;
    readonly key: string;
  }): Promise<AccessLook>;
  /**
   * For record keepers, and of what is kept apart for close keepers: every list and every folder against the model, with a
   * new snapshot for each open pair. Changes no permission.
   */
  checkEveryFolder(run: AccessRun & { readonly realm?: Realm }): Promise<AccessReport>;
  /** For record keepers: who would gain and who would lose by putting these right. Changes nothing. */
  foreseeRepair(findings: readonly AccessFinding[]): Promise<AccessPlan>;
  /**
   * For record keepers: puts right what may be put right from here, as the plan said; answers the keys of the findings
   * that are done, undefined where what is found is not what the plan said. Safe to repeat.
   */
  repairAccess(
    findings: readonly AccessFinding[],
    how: { readonly plan: AccessPlan; readonly onProgress: AccessRun['onProgress'] },
  ): Promise<readonly string[] | undefined>;
  /** For record keepers: empties a row that somebody wrote into the register. */
  takeRowOut(finding: AccessFinding): Promise<void>;
  /** For record keepers: pairs and groups whose folders of this year, from 1 May of the next, are still to be opened. */
  lookAtNextYear(): Promise<NextYear>;
  /**
   * For record keepers: opens what was shown, refused with `planChanged` where it is not so any more. Pressed again it
   * goes on with what is left.
   */
  openNextYear(shown: NextYear, run: AccessRun): Promise<Outcome<NextYearDone>>;
  /** For record keepers: pairs of the first release that nobody has confirmed yet. Changes nothing. */
  lookAtTakingOver(looking: Pick<AccessRun, 'onProgress'>): Promise<readonly TakeOver[]>;
  /**
   * For record keepers: confirms where rights, seals and rows agree; answers how many, fewer where it was stopped. Changes
   * no right.
   */
  takeOverAgreeing(looks: readonly TakeOver[], run: AccessRun): Promise<number>;
  /** For record keepers: who would gain and who would lose by an answer. Changes nothing. */
  foreseeAnswer(answer: TakeOverAnswer): Promise<AccessPlan>;
  /** For record keepers: undefined where it is not what the plan said any more. */
  takeOverAnswered(answer: TakeOverAnswer, plan: AccessPlan): Promise<ReadBack | undefined>;
  /** Who is in the groups that give rights beyond one's own pairs. */
  readHolders(): Promise<Holders>;
  /**
   * For administrators: puts somebody into such a group or takes them out; refused with `planChanged` where the group is
   * not what was shown any more.
   */
  changeHolder(change: HolderChange): Promise<Outcome<HolderChanged>>;
}

/** What became of a change of one of the Hub's groups. */
export interface HolderChanged {
  readonly name: string;
  readonly readBack: ReadBack;
}

export interface PairDraft {
  /** Random, made by the record keeper's form: sending it again goes on where it stopped. Empty to have one made. */
  readonly pairKey: string;
  readonly supervisorKey: PersonKey;
  readonly superviseeKeys: readonly PersonKey[];
  readonly offerKey: string;
  /** Agreed rhythm (see agreedCadence), or empty for the offer's own. */
  readonly cadence: string;
  readonly firstDay: Day | undefined;
  /** Why it is opened although the trust's table does not name it (see unusualReasons); left out where it does. */
  readonly unusual?: string;
  /** Of cover: until when it is meant. */
  readonly until?: Day;
}
