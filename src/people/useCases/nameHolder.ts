import { checkTexts } from '../../ground/rules/checkTexts';
import type { Outcome } from '../../ground/rules/Issue';
import type { HolderDraft } from '../PeopleService';
import type { PeoplePorts } from '../ports';
import type { SitePerson } from '../rules/SitePerson';

/** The site first, which tells whether there is such an account; then the group, by which alone the rights come. */
export async function nameHolder(
  ports: Pick<PeoplePorts, 'trust'>,
  { group, signInName }: HolderDraft,
): Promise<Outcome<SitePerson>> {
  const issues = checkTexts({ signInName });
  if (issues.length > 0) return { ok: false, issues };
  const known = await ports.trust.meet(signInName);
  if (known === undefined) return { ok: false, issues: [{ code: 'notInDirectory', field: 'signInName' }] };
  await ports.trust.addHolder(group, known.login);
  return { ok: true, value: known };
}
