import type { LateStep, TrustSettings } from '../../../ground/rules/Catalogue';
import { addDays } from '../../../ground/rules/days';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';

/** A step of the policy for one late session: whom to turn to, and from when the policy says so. */
export interface StepShown {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly to: LateStep['to'];
  /** Undefined where the trust has not named anybody, or they are no longer here. */
  readonly person: Person | undefined;
  /** Undefined while nothing is late. */
  readonly from: Day | undefined;
}

const isStep = ({ to, personKey, afterDays }: LateStep): boolean =>
  (to === 'supervisor' || to === 'person') && typeof personKey === 'string' && afterDays >= 0 && afterDays <= 365;

/** What the policy says, in its own order; nothing is closed to anybody before its day. */
export function stepsShown(
  { lateSteps = [], escalation }: Pick<TrustSettings, 'lateSteps' | 'escalation'>,
  { since, supervisorKey }: { readonly since: Day | undefined; readonly supervisorKey: string },
  people: readonly Person[],
): readonly StepShown[] {
  // a site of before has sentences only
  const steps: readonly LateStep[] =
    lateSteps.length > 0
      ? lateSteps.filter(isStep)
      : escalation.map((title) => ({ title, to: 'person', personKey: '', afterDays: 0 }));
  return steps.map(({ title, to, personKey, afterDays }, index) => {
    const key = to === 'supervisor' ? supervisorKey : personKey;
    return {
      number: index + 1,
      title,
      to,
      person: people.find((one) => one.key === key && one.status === 'active'),
      from: since === undefined ? undefined : addDays(since, afterDays),
    };
  });
}
