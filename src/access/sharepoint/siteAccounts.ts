import { objectIdOf } from '../../ground/sharepoint/objectIdOf';
import type { SPFI } from '@pnp/sp';
import type { PairReader } from '../rules/pairReaders';
import { numberIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import type { PairMember } from './pairPlaces';

/**
 * Ids of people on the site; somebody it has not met yet is added. Rejects with `invalid` when the directory does not
 * know them, and with
 * `conflict` when their sign-in name now belongs to another account: an account made anew under an old name must not
 * inherit what
 * the old one could read (SharePoint keeps the old account's id with the login; platform/permissions.md §6).
 */
export async function partiesOnSite(sp: SPFI, readers: readonly PairReader[]): Promise<readonly PairMember[]> {
  return Promise.all(
    readers.map(async ({ person, role, since }) => {
      const account = await accountOf(sp, person.login);
      if (account.key !== person.key.toLowerCase()) throw new ServiceError('conflict');
      return { id: account.id, name: person.name, role, since };
    }),
  );
}

async function accountOf(sp: SPFI, login: string): Promise<{ readonly id: number; readonly key: string }> {
  const known = await knownUser(sp, login);
  if (known) return { id: numberIn(known, 'Id'), key: objectIdOf(known) };
  await answered(() => sp.web.ensureUser(login));
  const user = await knownUser(sp, login);
  if (!user) throw new ServiceError('invalid');
  return { id: numberIn(user, 'Id'), key: objectIdOf(user) };
}

async function knownUser(sp: SPFI, login: string): Promise<Row | undefined> {
  try {
    return await answered(() => sp.web.siteUsers.getByLoginName(login).select('Id', 'AadObjectId')<Row>());
  } catch (error) {
    if (isServiceError(error) && error.code === 'notFound') return undefined;
    throw error;
  }
}
