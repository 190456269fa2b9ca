import type { PeoplePorts } from '../ports';
import type { Outcome } from '../../ground/rules/Issue';
import type { SchoolYear } from '../../ground/rules/School';
import { checkSchoolYear } from '../rules/termDates';
import type { SchoolYearDraft } from '../rules/termDates';

export async function saveSchoolYear(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: SchoolYearDraft,
): Promise<Outcome<SchoolYear>> {
  const checked = checkSchoolYear(draft);
  if (checked.ok) await ports.trust.saveSchoolYear(checked.value);
  return checked;
}
