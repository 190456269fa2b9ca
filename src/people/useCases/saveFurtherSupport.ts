import type { FurtherSupport } from '../../ground/rules/Catalogue';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Outcome } from '../../ground/rules/Issue';
import type { PeoplePorts } from '../ports';

/** Help beside supervision, whole: its order is what is shown. */
export async function saveFurtherSupport(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: readonly FurtherSupport[],
): Promise<Outcome<readonly FurtherSupport[]>> {
  const support = draft.map((one, index) => ({
    ...one,
    position: index + 1,
    title: one.title.trim(),
    lead: one.lead.trim(),
    contact: one.contact.trim(),
  }));
  const issues = support.flatMap(({ title }, index) => checkTexts({ [`title ${index + 1}`]: title }));
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveFurtherSupport(support);
  return { ok: true, value: support };
}
