import type { PeoplePorts } from '../ports';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { SettingsDraft } from '../PeopleService';

const midnight = 24 * 60;

export async function saveSettings(
  ports: Pick<PeoplePorts, 'trust'>,
  draft: SettingsDraft,
): Promise<Outcome<SettingsDraft>> {
  const settings = { ...draft, trustName: draft.trustName.trim(), caseSystem: draft.caseSystem.trim() };
  const issues: Issue[] = [...checkTexts({ trustName: settings.trustName, caseSystem: settings.caseSystem })];
  for (const field of ['dayStarts', 'dayEnds'] as const)
    if (!(settings[field] >= 0 && settings[field] < midnight)) issues.push({ code: 'required', field });
  if (settings.dayEnds <= settings.dayStarts) issues.push({ code: 'endsBeforeStart', field: 'dayEnds' });
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveSettings(settings);
  return { ok: true, value: settings };
}
