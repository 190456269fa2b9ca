import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { LateStepsDraft } from '../PeopleService';
import type { PeoplePorts } from '../ports';

/** The policy's steps when a session is late, written whole: their order is what they say. */
export async function saveLateSteps(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: LateStepsDraft,
): Promise<Outcome<LateStepsDraft>> {
  const steps = draft.map((step) => ({ ...step, title: step.title.trim() }));
  const issues = steps.flatMap(({ title, afterDays }, index): Issue[] => [
    ...checkTexts({ [`title ${index + 1}`]: title }),
    ...(isDays(afterDays) ? [] : [{ code: 'daysOutside' as const, field: `afterDays ${index + 1}` }]),
  ]);
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveSettings({ lateSteps: steps });
  return { ok: true, value: steps };
}

const isDays = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 365;
