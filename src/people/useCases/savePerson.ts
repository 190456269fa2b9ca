import type { CataloguePorts } from '../../ground/ports';
import type { PeoplePorts } from '../ports';
import { checkTexts } from '../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { Person } from '../../ground/rules/Person';
import { ServiceError } from '../../ground/rules/ServiceError';
import { meetPerson } from './meetPerson';
import type { PersonDraft } from '../PeopleService';

/**
 * The site first (it tells the key), then the staff group, then the row: cut off anywhere, saving again goes on.
 * Whoever has left keeps
 * their rows and is not added to the group again. A row of the same sign-in name that stands for another account is
 * closed. Rejects with `newer` where a newer version of the Hub wrote the row.
 */
export async function savePerson(
  ports: Pick<PeoplePorts, 'directory' | 'people' | 'trust'> & CataloguePorts,
  draft: PersonDraft,
): Promise<Outcome<Person>> {
  const issues: Issue[] = [...checkTexts({ signInName: draft.signInName, name: draft.name })];
  if (draft.roles.length === 0) issues.push({ code: 'required', field: 'roles' });
  if (draft.schoolKey === '') issues.push({ code: 'required', field: 'schoolKey' });
  if (issues.length > 0) return { ok: false, issues };
  const known =
    draft.key === undefined
      ? await ports.trust.meet(draft.signInName)
      : ((await meetPerson(ports, { key: draft.key, login: draft.signInName })) ??
        (await ports.trust.meet(draft.signInName)));
  if (known === undefined) return { ok: false, issues: [{ code: 'notInDirectory', field: 'signInName' }] };
  // before the group as well: what a newer version wrote about them may mean that they are not to open the site
  const [stored] = await ports.people.findByKeys([known.key]);
  if (stored?.status === 'unknown') throw new ServiceError('newer');
  const { roles } = await ports.home.reference();
  const person: Person = {
    key: known.key,
    login: known.login,
    mail: known.mail,
    name: draft.name.trim(),
    roles: draft.roles,
    schoolKey: draft.schoolKey,
    inScope: draft.inScope,
    status: draft.status,
    jobTitle: draft.jobTitle.trim() || (roles.find((role) => role.key === draft.roles[0])?.title ?? ''),
  };
  if (person.status === 'active') await ports.trust.addToStaff(person.login);
  await ports.trust.savePerson(person);
  // an account made anew under an old name is somebody else to SharePoint: the earlier one has left, and nothing passes
  // on
  for (const earlier of await ports.trust.earlierAccounts(person.login, person.key)) {
    if (earlier.status === 'active') await ports.trust.savePerson({ ...earlier, status: 'left' });
  }
  return { ok: true, value: person };
}
