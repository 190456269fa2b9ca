import { dutyRows } from '../../../ground/rules/dutyRows';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { nowOf } from '../../../ground/steps/clock';
import type { DutyDraft } from '../DutyService';
import type { DutyAsk } from '../rules/DutyAsk';
import { homeSummary } from '../rules/homeSummary';
import { rotaOn } from '../rules/rotaOn';
import type { DutyCasePorts } from './DutyCasePorts';
import { headsAt } from './headsAt';

/** Asked once is asked. What is kept is who, for whom, how soon and in which order it passes on; never why. */
export async function askDuty(ports: DutyCasePorts, draft: DutyDraft): Promise<Outcome<DutyAsk>> {
  const { key, urgency, forKey, agreed, headteacherToo } = draft;
  if (forKey !== '' && !agreed) return refused({ code: 'notAgreed', field: 'agreed' });
  const { settings } = await ports.home.reference();
  const people = await ports.people.findByKeys([ports.me.key, ...(forKey === '' ? [] : [forKey])]);
  if (forKey !== '' && !people.some((one) => one.key === forKey)) return refused({ code: 'notFound', field: 'forKey' });
  const schools = [...new Set(people.map(({ schoolKey }) => schoolKey))].filter((school) => school !== '');
  const heads = headteacherToo || schools.length === 0 ? [] : headsAt(await ports.people.atSchools(schools));
  const rota = rotaOn(dutyRows(settings), {
    at: nowOf(ports),
    zone: settings.zone,
    without: [ports.me.key, forKey, ...heads],
  });
  if (rota.length === 0) return refused({ code: 'nobodyOnDuty', field: '' });
  const home = homeSummary({ askedAt: nowOf(ports), urgency, rota, steps: [], status: 'asked' }, settings);
  return { ok: true, value: await ports.duty.add({ key, urgency, forKey, rota }, home) };
}
