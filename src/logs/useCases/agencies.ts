import type { GroundPorts } from '../../ground/ports';
import { refused } from '../../ground/rules/Issue';
import type { Outcome } from '../../ground/rules/Issue';
import { todayOf } from '../../ground/steps/clock';
import type { HomePorts } from '../../sessions/home/ports';
import type { AgenciesView } from '../AgencyService';
import type { LogPorts } from '../ports';
import { checkAgency } from '../rules/Agency';
import type { Agency, AgencyText } from '../rules/Agency';
import { kindsIn } from '../rules/kindsIn';

export type AgencyCasePorts = Pick<GroundPorts, 'now'> & HomePorts & Pick<LogPorts, 'agencies'>;

const consultation = 'consultation';

export async function openAgencies(ports: AgencyCasePorts): Promise<AgenciesView> {
  const [catalogue, isThere] = await Promise.all([ports.home.reference(), ports.agencies.isThere()]);
  const [found, mayWrite] = isThere
    ? await Promise.all([ports.agencies.all(), ports.agencies.mayWrite()])
    : [{ agencies: [], unknown: 0 }, false];
  return {
    today: todayOf(ports, catalogue),
    isThere,
    mayWrite,
    agencies: found.agencies.filter(({ ended }) => !ended),
    unknown: found.unknown,
    roles: catalogue.roles,
    logKind: kindsIn(catalogue).find(({ key }) => key === consultation)?.key,
  };
}

export async function saveAgency(
  ports: AgencyCasePorts,
  key: string,
  text: AgencyText,
  seen: Agency | undefined,
): Promise<Outcome<Agency>> {
  const issues = checkAgency(text, todayOf(ports, await ports.home.reference()));
  if (issues.length > 0) return refused(...issues);
  return { ok: true, value: await ports.agencies.put({ ...trimmed(text), key, ended: false }, seen) };
}

export const endAgency = async (ports: AgencyCasePorts, agency: Agency): Promise<Outcome<Agency>> => ({
  ok: true,
  value: await ports.agencies.put({ ...agency, ended: true }, agency),
});

const trimmed = (text: AgencyText): AgencyText => ({
  ...text,
  name: text.name.trim(),
  area: text.area.trim(),
  does: text.does.trim(),
  how: text.how.trim(),
  when: text.when.trim(),
  outOfHours: text.outOfHours.trim(),
  thresholds: { title: text.thresholds.title.trim(), address: text.thresholds.address.trim() },
});
