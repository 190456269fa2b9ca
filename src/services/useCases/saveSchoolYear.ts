import type { PeoplePorts } from '../../people/ports';
import type { Outcome } from '../../ground/rules/Issue';
import type { SchoolYear } from '../../ground/rules/School';
import { checkSchoolYear } from '../../domain/termDates';
import type { SchoolYearDraft } from '../../domain/termDates';

export async function saveSchoolYear(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: SchoolYearDraft,
): Promise<Outcome<SchoolYear>> {
  const checked = checkSchoolYear(draft);
  if (checked.ok) await ports.trust.saveSchoolYear(checked.value);
  return checked;
}
