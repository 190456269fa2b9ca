import type { CataloguePorts } from '../../ground/ports';
import type { Role } from '../../ground/rules/Catalogue';
import { checkTexts } from '../../ground/rules/checkTexts';
import { foldedText } from '../../ground/rules/foldedText';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { failsWith } from '../../ground/steps/failsWith';
import type { AllocationPorts, RoleDraft } from '../AllocationService';
import { sameRole } from '../rules/RoleEdition';

/**
 * First what the role was and what it becomes, then the role itself: cut off anywhere, saving again goes on. A new role
 * begins with supervision once a term.
 */
export async function saveRole(
  ports: Pick<AllocationPorts, 'roles'> & CataloguePorts,
  draft: RoleDraft,
): Promise<Outcome<Role>> {
  const { roles } = await ports.home.catalogue();
  const title = draft.title.trim();
  const issues: Issue[] = [...checkTexts({ title })];
  const twin = roles.some(({ key, title: other }) => key !== draft.key && foldedText(other) === foldedText(title));
  if (twin) issues.push({ code: 'alreadyThere', field: 'title', facts: { name: title } });
  if (draft.supervisedBy.includes(draft.key)) issues.push({ code: 'samePerson', field: 'supervisedBy' });
  if (issues.length > 0) return { ok: false, issues };
  const before = roles.find(({ key }) => key === draft.key);
  const role: Role = {
    minimum: { unit: 'termly' },
    ...before,
    key: draft.key,
    title,
    supervisedBy: draft.supervisedBy,
    ...(draft.several === undefined ? {} : { several: draft.several }),
  };
  try {
    await keepEditions(ports, role, before);
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
    return { ok: false, issues: [{ code: 'changedSinceShown', field: '' }] };
  }
  const place = roles.findIndex(({ key }) => key === role.key);
  await ports.roles.save(role, place < 0 ? roles.length + 1 : place + 1);
  return { ok: true, value: role };
}

async function keepEditions(
  { roles }: Pick<AllocationPorts, 'roles'>,
  role: Role,
  before: Role | undefined,
): Promise<void> {
  const written = await roles.editions(role.key);
  const latest = Math.max(0, ...written.map(({ edition }) => edition));
  const last = written.find(({ edition }) => edition === latest);
  const editionOf = ({ key, title, supervisedBy, several }: Role, edition: number) => ({
    key,
    edition,
    title,
    supervisedBy,
    several,
  });
  const isKept = last !== undefined || before === undefined;
  if (before !== undefined && !isKept) await roles.add(editionOf(before, 1));
  const next = editionOf(role, isKept ? latest + 1 : 2);
  if (last === undefined || !sameRole(last, next)) await roles.add(next);
}
