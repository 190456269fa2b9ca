import type { CataloguePorts } from '../../ground/ports';
import type { PeoplePorts } from '../ports';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Outcome } from '../../ground/rules/Issue';
import type { School } from '../../ground/rules/School';

/** Two schools of one name could not be told apart in any list of choices. */
export async function saveSchool(
  ports: Pick<PeoplePorts, 'trust'> & CataloguePorts,
  draft: School,
): Promise<Outcome<School>> {
  const school = { ...draft, name: draft.name.trim(), shortName: draft.shortName.trim() };
  const issues = [...checkTexts({ name: school.name, shortName: school.shortName })];
  const schools = await ports.home.schoolNames();
  const same = schools.some((one) => one.key !== school.key && one.name.toLowerCase() === school.name.toLowerCase());
  if (same) issues.push({ code: 'alreadyThere', field: 'name', facts: { name: school.name } });
  // nothing of it is said to be saved and is not
  if (!(await ports.trust.maySaveSchool(school))) issues.push({ code: 'setUpFirst', field: '' });
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveSchool(school);
  return { ok: true, value: school };
}
