import type { AccessAsk, ScopeChange } from './rules/AccessAsk';
import type { AccessLook } from './rules/AccessLook';
import type { AccessPlan } from './rules/accessPlan';
import type { AccessFinding, AccessReport, AccessRun } from './rules/AccessReport';
import type { Holder, HolderGroup, Holders } from './rules/holders';
import type { ReadBack } from './rules/ReadBack';
import type { Realm } from './rules/realm';
import type { TakeOver, TakeOverAnswer } from './rules/takeOver';
import type { AcademicYear } from '../ground/rules/School';
import type { Pair } from '../people/rules/Pair';
import type { Scope } from '../people/rules/Scope';
import type { Person, PersonKey } from '../ground/rules/Person';

/** A scope that was opened, its register's rows, and what SharePoint tells of its rights. */
export interface OpenedScope {
  readonly pairs: readonly Pair[];
  readonly readBack: ReadBack;
}

/**
 * What record keepers decide about who reads what. Every write is first made in belonging, and may be repeated;
 * `forbidden` for everybody else.
 */
/** Lists that have room for another pair. */
export interface RoomForPair {
  /** The year's, one. */
  readonly shards: readonly AcademicYear[];
  /** The register's; see Scope. */
  readonly register: string | undefined;
}

export interface ScopeStore {
  /** Who would gain, lose and keep what. Changes nothing. */
  foresee(ask: AccessAsk): Promise<AccessPlan>;
  /** The year's list with room for another scope; undefined where all that Set-up made are full. */
  shardWithRoom(year: AcademicYear, realm?: Realm): Promise<AcademicYear | undefined>;
  /** The same for a pair or group that is to be opened; undefined also where the register has no list with room. */
  roomForPair(year: AcademicYear): Promise<RoomForPair | undefined>;
  /** Rejects with `conflict` where the key has folders or rows already that belonging knows nothing of. */
  openScope(scope: Scope, people: readonly Person[]): Promise<OpenedScope>;
  /** Folders of a further year, for the people whom belonging names. Rejects with `notFound` where its lists are not made. */
  openShard(input: { readonly pairKey: string; readonly shard: AcademicYear }): Promise<void>;
  /** Rejects with `conflict` where belonging says anything else than what was seen. */
  changeScope(change: ScopeChange & { readonly seen: Scope }): Promise<ReadBack>;
  checkAccess(input: {
    readonly pairKey: string;
    readonly shard: AcademicYear;
    readonly key: string;
  }): Promise<AccessLook>;
  /** Every scope; `key` names the snapshots it writes. */
  checkScopes(
    input: AccessRun & { readonly now: Date; readonly key: string; readonly realm?: Realm },
  ): Promise<AccessReport>;
  /** Answers the keys of the findings that were put right; undefined where the plan is not what is found any more. */
  repairScopes(
    findings: readonly AccessFinding[],
    how: { readonly plan: AccessPlan; readonly onProgress: AccessRun['onProgress'] },
  ): Promise<readonly string[] | undefined>;
  /** Empties a row that somebody wrote into the register: it names nobody any more. */
  takeRowOut(finding: AccessFinding): Promise<void>;
  /** Pairs of the first release that nobody has confirmed, with what their three sources come to. Changes nothing. */
  lookAtTakingOver(looking: Pick<AccessRun, 'onProgress'>): Promise<readonly TakeOver[]>;
  /** Writes belonging where all three agree; answers for how many. Changes no right. */
  takeOverAgreeing(looks: readonly TakeOver[], run: AccessRun): Promise<number>;
  foreseeAnswer(answer: TakeOverAnswer): Promise<AccessPlan>;
  /** Undefined where it is not what the plan said any more. */
  takeOverAnswered(answer: TakeOverAnswer, plan: AccessPlan): Promise<ReadBack | undefined>;
  movePair(input: {
    readonly pairKey: string;
    readonly superviseeKey: PersonKey;
    readonly schoolKey: string;
  }): Promise<void>;
}

/** The groups of the site that give rights beyond one's own pairs. */
export interface HolderStore {
  read(): Promise<Holders>;
  /** Adding a member twice is harmless, and so is taking out who is not there. */
  add(group: HolderGroup, login: string): Promise<void>;
  take(group: HolderGroup, siteId: number): Promise<void>;
  /** Reads until two readings agree, a few times more while they do not say what is hoped for. */
  readBack(
    group: HolderGroup,
    hoped: (holders: readonly Holder[]) => boolean,
  ): Promise<{ readonly readBack: ReadBack; readonly holders: readonly Holder[] }>;
  /** Writes down, for every page, who keeps records. */
  nameKeepers(names: readonly string[]): Promise<void>;
}

export interface AccessPorts {
  readonly scopes: ScopeStore;
  readonly holders: HolderStore;
}
