import type { PeoplePorts } from '../ports';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { SettingsDraft } from '../PeopleService';

const midnight = 24 * 60;
/** No supervisor has a thousand people. */
const mostPeople = 999;

/** Writes what differs from what was read: another administrator may have changed the rest meanwhile. */
export async function saveSettings(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: SettingsDraft,
  before: SettingsDraft,
): Promise<Outcome<SettingsDraft>> {
  const settings = { ...draft, trustName: draft.trustName.trim(), caseSystem: draft.caseSystem.trim() };
  const issues: Issue[] = [...checkTexts({ trustName: settings.trustName, caseSystem: settings.caseSystem })];
  for (const field of ['dayStarts', 'dayEnds'] as const)
    if (!(settings[field] >= 0 && settings[field] < midnight)) issues.push({ code: 'required', field });
  if (settings.dayEnds <= settings.dayStarts) issues.push({ code: 'endsBeforeStart', field: 'dayEnds' });
  const { mostSupervisees = 0 } = settings;
  if (!Number.isInteger(mostSupervisees) || mostSupervisees < 0 || mostSupervisees > mostPeople)
    issues.push({ code: 'notANumber', field: 'mostSupervisees' });
  if (issues.length > 0) return { ok: false, issues };
  const fields = Object.keys(settings) as readonly (keyof SettingsDraft)[];
  const changed = fields.filter((field) => settings[field] !== before[field]);
  if (changed.length > 0)
    await ports.trust.saveSettings(Object.fromEntries(changed.map((field) => [field, settings[field]])));
  return { ok: true, value: settings };
}
