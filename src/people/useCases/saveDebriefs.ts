import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { ownAddress } from '../../ground/rules/ownAddress';
import type { GroundPorts } from '../../ground/ports';
import type { DebriefsDraft } from '../PeopleService';
import type { PeoplePorts } from '../ports';

/** The rota is written whole: its order is what it says. A template elsewhere than on the trust's own site is refused. */
export async function saveDebriefs(
  ports: Pick<PeoplePorts, 'trust'> & Pick<GroundPorts, 'links'>,
  draft: DebriefsDraft,
): Promise<Outcome<DebriefsDraft>> {
  const template = { title: draft.template.title.trim(), address: draft.template.address.trim() };
  const issues = [
    ...draft.rota.flatMap(({ personKey, from, to }, index): Issue[] => [
      ...(personKey === '' ? [{ code: 'required' as const, field: `person ${index + 1}` }] : []),
      ...(isMinute(from) ? [] : [{ code: 'required' as const, field: `from ${index + 1}` }]),
      ...(isMinute(to) ? [] : [{ code: 'required' as const, field: `to ${index + 1}` }]),
      ...(isMinute(from) && isMinute(to) && to <= from
        ? [{ code: 'endsBeforeStart' as const, field: `to ${index + 1}` }]
        : []),
    ]),
    ...templateIssues(template, ports.links.web('')),
  ];
  if (issues.length > 0) return { ok: false, issues };
  await ports.trust.saveSettings({ dutyRota: draft.rota, debriefTemplate: template });
  return { ok: true, value: { rota: draft.rota, template } };
}

const isMinute = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 24 * 60;

function templateIssues({ title, address }: DebriefsDraft['template'], site: string): readonly Issue[] {
  if (title === '' && address === '') return [];
  return [
    ...checkTexts({ title, address }),
    ...(address !== '' && ownAddress(address, site) === undefined
      ? [{ code: 'notOurSite' as const, field: 'address' }]
      : []),
  ];
}
