import { dutyRows } from '../../../ground/rules/dutyRows';
import type { Person } from '../../../ground/rules/Person';
import { nowOf } from '../../../ground/steps/clock';
import type { DutyStart } from '../DutyService';
import { openFrom } from '../rules/dutyTurns';
import { rotaOn } from '../rules/rotaOn';
import type { DutyCasePorts } from './DutyCasePorts';
import { headsAt } from './headsAt';

/** Whom it would go to now. Nothing is asked by looking. */
export async function startDuty(ports: DutyCasePorts): Promise<DutyStart> {
  const { settings } = await ports.home.reference();
  const rows = dutyRows(settings);
  const now = nowOf(ports);
  const lookedAtFrom = openFrom(now, settings);
  if (rows.length === 0) return { rota: [], colleagues: [], lookedAtFrom, isOpen: lookedAtFrom === now };
  const [me] = await ports.people.findByKeys([ports.me.key]);
  const atSchool = await colleaguesOf(ports, me);
  const without = [ports.me.key, ...headsAt(atSchool)];
  const keys = rotaOn(rows, { at: now, zone: settings.zone, without });
  const nameOf = (key: string): string => rows.find(({ personKey }) => personKey === key)?.name ?? '';
  return {
    rota: keys.map((key) => ({ key, name: nameOf(key) })),
    colleagues: atSchool
      .filter(({ key, status }) => key !== ports.me.key && status === 'active')
      .map(({ key, name }) => ({ key, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    lookedAtFrom,
    isOpen: lookedAtFrom === now,
  };
}

/** Those of one's own school; of the central team its own people. */
async function colleaguesOf(ports: DutyCasePorts, me: Person | undefined): Promise<readonly Person[]> {
  return me === undefined || me.schoolKey === '' ? [] : ports.people.atSchools([me.schoolKey]);
}
