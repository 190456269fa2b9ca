import { failsWith } from '../../ground/steps/failsWith';
import type { PersonKey } from '../../ground/rules/Person';
import type { PeoplePorts } from '../ports';
import type { SitePerson } from '../rules/SitePerson';

/**
 * The account as the site knows it, made known where it is not yet. Who it is, is the directory object id: where the
 * sign-in name that was kept leads nowhere or to somebody else, the directory says what the account signs in with now
 * (a changed surname, a renamed domain). Undefined where it is gone, or where nobody can say because Graph was not
 * consented to.
 */
export async function meetPerson(
  ports: Pick<PeoplePorts, 'directory' | 'trust'>,
  { key, login }: { readonly key: PersonKey; readonly login: string },
): Promise<SitePerson | undefined> {
  const isThey = (account: SitePerson | undefined): boolean => account?.key === key.toLowerCase();
  const kept = login === '' ? undefined : await ports.trust.meet(login);
  if (isThey(kept)) return kept;
  const name = await signInNameOf(ports, key);
  const now = name === undefined ? undefined : await ports.trust.meet(name);
  return isThey(now) ? now : undefined;
}

async function signInNameOf(
  { directory }: Pick<PeoplePorts, 'directory'>,
  key: PersonKey,
): Promise<string | undefined> {
  try {
    return await directory.signInNameOf(key);
  } catch (error) {
    if (failsWith(error, 'forbidden')) return undefined;
    throw error;
  }
}
