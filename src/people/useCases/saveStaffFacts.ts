import type { GroundPorts } from '../../ground/ports';
import type { CataloguePorts } from '../../ground/ports';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { failsWith } from '../../ground/steps/failsWith';
import { todayOf } from '../../ground/steps/clock';
import type { AllocationPorts } from '../AllocationService';
import type { StaffFacts, StaffFactsDraft } from '../rules/StaffFacts';

const longestName = 120;

/** A choice, names and days; what was read decides whether somebody else changed it meanwhile. */
export async function saveStaffFacts(
  ports: Pick<GroundPorts, 'now'> & Pick<AllocationPorts, 'allocations'> & CataloguePorts,
  draft: StaffFactsDraft,
  seen: StaffFacts,
): Promise<Outcome<StaffFacts>> {
  const outsideName = draft.outsideName.trim();
  const today = todayOf(ports, await ports.home.reference());
  const issues: Issue[] = [];
  if (draft.managerKey !== '' && draft.managerKey === draft.personKey)
    issues.push({ code: 'samePerson', field: 'managerKey' });
  if (outsideName.length > longestName)
    issues.push({ code: 'tooLong', field: 'outsideName', facts: { max: longestName } });
  if (outsideName === '' && draft.outsideDays.length > 0) issues.push({ code: 'required', field: 'outsideName' });
  if ((draft.trainedDay ?? 0) > today) issues.push({ code: 'dateInFuture', field: 'trainedDay' });
  if (draft.outsideDays.some((day) => day > today)) issues.push({ code: 'dateInFuture', field: 'outsideDays' });
  if (issues.length > 0) return { ok: false, issues };
  const outsideDays = [...new Set(draft.outsideDays)].sort((a, b) => a - b);
  try {
    return { ok: true, value: await ports.allocations.put({ ...draft, outsideName, outsideDays }, seen) };
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
    return { ok: false, issues: [{ code: 'changedSinceShown', field: '' }] };
  }
}
