import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { Scope } from '../../../people/rules/Scope';
import type { PaperDraft } from '../../rules/WorkItem';
import { aboutIn, takerIn } from './furtherScopes';

/** seen: by whom it is for. taken, over: by whoever takes it up. */
export const furtherSteps = ['seen', 'taken', 'over'] as const;
export type FurtherStep = (typeof furtherSteps)[number];

/** What a row of a step is called among the papers of its scope. */
export const furtherPaper = 'furtherSupport';

/** The day of each step that was made; a row in another's hand counts for nothing. */
export type FurtherDays = { readonly [K in FurtherStep]?: Day };

/** Whose step it is. */
export const whoseStep = (scope: Scope, step: FurtherStep): PersonKey | undefined =>
  (step === 'seen' ? aboutIn(scope) : takerIn(scope))?.personKey;

export function stepsIn(scope: Scope, papers: readonly PaperDraft[]): FurtherDays {
  const dayOf = (step: FurtherStep): Day | undefined =>
    papers.find(
      ({ paper, sessionKey, authorKey, modifiedByKey }) =>
        paper === furtherPaper &&
        sessionKey === step &&
        authorKey === whoseStep(scope, step) &&
        modifiedByKey === authorKey,
    )?.reviewDay;
  const found = furtherSteps.flatMap((step) => {
    const day = dayOf(step);
    return day === undefined ? [] : [[step, day] as const];
  });
  return Object.fromEntries(found);
}
