import directory from './directory.json';
import type { Account } from './platform';

/** The organisation's accounts, as Entra knows them. All invented. */
export const accounts: readonly Account[] = directory.people;

const byName = new WeakMap<readonly Account[], ReadonlyMap<string, Account>>();

/** Finds by user principal name, by the part before its @, or by directory object id; without case. */
export function findAccount(name: string, among: readonly Account[] = accounts): Account | undefined {
  const names =
    byName.get(among) ??
    new Map(
      among.flatMap((account) =>
        [account.userPrincipalName.toLowerCase(), account.alias.toLowerCase(), account.objectId].map(
          (key) => [key, account] as const,
        ),
      ),
    );
  byName.set(among, names);
  return names.get(name.trim().toLowerCase());
}
