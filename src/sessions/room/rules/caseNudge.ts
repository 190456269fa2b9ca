import type { Stage } from '../../../ground/rules/Catalogue';

/**
 * The stage that was passed over on the way to an action; undefined when none was, or no action is reached yet. Never a
 * block.
 */
export function nudgeOf(
  stages: Readonly<Record<Stage, string>>,
  actionsCount: number,
): 'reflection' | 'analysis' | undefined {
  if (actionsCount === 0 && stages.plan.trim() === '') return undefined;
  if (stages.reflection.trim() === '') return 'reflection';
  return stages.analysis.trim() === '' ? 'analysis' : undefined;
}
