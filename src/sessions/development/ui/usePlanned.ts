import * as React from 'react';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import type { ReadBack } from '../../../access/rules/ReadBack';
import type { Outcome } from '../../../ground/rules/Issue';
import { isRefusedFor } from '../../../ground/rules/Issue';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../../ground/ui/useOutcome';

export interface Planned {
  readonly outcome: RunningOutcome;
  /** What was shown for this very draft. */
  readonly plan: AccessPlan | undefined;
  /** First shows who gains access; pressed again carries it out. Answers once that is done. */
  readonly press: () => Promise<ReadBack | undefined>;
}

/** Who gains access is shown first; what was shown for another draft is none. */
export function usePlanned<D>(
  draft: D,
  foresee: (draft: D) => Promise<Outcome<AccessPlan>>,
  begin: (draft: D, plan: AccessPlan) => Promise<Outcome<ReadBack>>,
): Planned {
  const outcome = useOutcome();
  const [shown, setShown] = React.useState<{ readonly draft: D; readonly plan: AccessPlan } | undefined>();
  const plan = shown?.draft === draft ? shown.plan : undefined;
  const press = async (): Promise<ReadBack | undefined> => {
    if (plan !== undefined)
      return outcome.run(async () => {
        const done = await begin(draft, plan);
        if (isRefusedFor(done, 'planChanged')) setShown(undefined);
        return done;
      });
    const found = await outcome.run(() => foresee(draft));
    if (found) setShown({ draft, plan: found });
    return undefined;
  };
  return { outcome, plan, press };
}
