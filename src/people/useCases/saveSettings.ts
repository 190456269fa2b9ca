import type { PeoplePorts } from '../ports';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { SettingsDraft } from '../PeopleService';

const midnight = 24 * 60;
/** No supervisor has a thousand people. */
const mostPeople = 999;
const isLimit = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= mostPeople;
const isMonths = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 36;
/** Whoever was ill for a week is not signed past. */
const fewestToClose = 14;
const mostDays = 365;
const mostCheckIns = 5;

const isDays = (days: number, fewest: number): boolean => Number.isInteger(days) && days >= fewest && days <= mostDays;

/** One day after the other, each once; none is no looking in. */
const areCheckIns = (days: readonly number[]): boolean =>
  days.length <= mostCheckIns && days.every((day, index) => isDays(day, 1) && day > (days[index - 1] ?? 0));

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
  for (const field of ['agreementFirstMonths', 'agreementThenMonths', 'supervisorMonths'] as const)
    if (!isMonths(settings[field] ?? 1)) issues.push({ code: 'monthsOutside', field });
  if (settings.dayEnds <= settings.dayStarts) issues.push({ code: 'endsBeforeStart', field: 'dayEnds' });
  if (!isLimit(settings.mostSupervisees ?? 0)) issues.push({ code: 'notANumber', field: 'mostSupervisees' });
  if (!isDays(settings.closeWithoutDays, fewestToClose)) issues.push({ code: 'notDays', field: 'closeWithoutDays' });
  if (!areCheckIns(settings.checkInDays ?? [])) issues.push({ code: 'notDays', field: 'checkInDays' });
  if (issues.length > 0) return { ok: false, issues };
  const fields = Object.keys(settings) as readonly (keyof SettingsDraft)[];
  const changed = fields.filter((field) => JSON.stringify(settings[field]) !== JSON.stringify(before[field]));
  if (changed.length > 0)
    await ports.trust.saveSettings(Object.fromEntries(changed.map((field) => [field, settings[field]])));
  return { ok: true, value: settings };
}
