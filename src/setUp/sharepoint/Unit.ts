import type { SPFI } from '@pnp/sp';
import type { SetUpFinding, SetUpStep, SiteFinding } from '../SetUpService';

export interface PlannedStep {
  readonly step: SetUpStep;
  /** Undefined when it holds already. */
  readonly problem: SetUpFinding['problem'] | undefined;
}

/** Steps that are looked at together and put right together. Units of a later phase need what an earlier one makes. */
export interface Unit {
  readonly phase: number;
  readonly steps: readonly PlannedStep[];
  /** What of the site's own rights it concerns; an administrator may choose to leave it. */
  readonly about?: SiteFinding;
  /** Undefined where only a person can put it right. Does only what is missing: safe to repeat. */
  readonly repair: ((sp: SPFI) => Promise<void>) | undefined;
}

export const phases = { principals: 1, site: 2, lists: 2, access: 3, content: 3, finish: 4 } as const;
export const isBroken = (unit: Unit): boolean => unit.steps.some((step) => step.problem !== undefined);
