import type { Outcome } from '../../domain/Issue';
import type { SchoolYear } from '../../domain/School';
import { checkSchoolYear } from '../../domain/termDates';
import type { SchoolYearDraft } from '../../domain/termDates';
import type { TrustPorts } from '../ports';

export async function saveSchoolYear(
  ports: Pick<TrustPorts, 'trust'>,
  draft: SchoolYearDraft,
): Promise<Outcome<SchoolYear>> {
  const checked = checkSchoolYear(draft);
  if (checked.ok) await ports.trust.saveSchoolYear(checked.value);
  return checked;
}
