import type { AccessPlan } from '../../access/rules/accessPlan';
import type { AccessRun } from '../../access/rules/AccessReport';
import type { IssueCode } from '../../ground/rules/Issue';
import type { Day } from '../../ground/rules/School';
import type { ChangeDraft } from './HandoverService';

/** All of a school at once, for record keepers. Each may reject with a ServiceError. */
export interface SchoolService {
  /** Changes nothing. Stopped, it answers what it had seen. */
  lookAtSchool(ask: SchoolAsk, run: AccessRun): Promise<SchoolLook>;
  /**
   * One after the other, each as it was shown and not otherwise. Stopped or cut off, another look shows what is left.
   * @param because reason kept with each booked session that is cancelled.
   */
  carryOutSchool(look: SchoolLook, because: string, run: AccessRun): Promise<SchoolDone>;
}

/** joins: every pair that was asked for, for somebody of the school, is opened. leaves: every pair of the school ends. */
export interface SchoolAsk {
  readonly change: 'joins' | 'leaves';
  readonly schoolKey: string;
  readonly day: Day;
}

export interface SchoolUnit {
  readonly draft: ChangeDraft;
  readonly name: string;
  /** Undefined where it cannot be done as it is asked; the page of the one request says why. */
  readonly plan: AccessPlan | undefined;
  readonly sessions: number;
  readonly unsigned: number;
}

export interface SchoolLook {
  readonly change: SchoolAsk['change'];
  readonly units: readonly SchoolUnit[];
  /** Everything together: who can read what before and after. */
  readonly picture: AccessPlan | undefined;
  readonly stopped: boolean;
}

export interface SchoolDone {
  readonly done: number;
  /** By name, and why where the Hub knows. */
  readonly left: readonly { readonly name: string; readonly code: IssueCode | undefined }[];
  readonly stopped: boolean;
}
