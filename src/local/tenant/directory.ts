import directory from './directory.json';
import type { Account } from './platform';

/** The organisation's accounts, as Entra knows them. All invented. */
export const accounts: readonly Account[] = directory.people;

const byName = new Map(accounts.flatMap((account) => [account.userPrincipalName.toLowerCase(), account.alias.toLowerCase(), account.objectId].map((name) => [name, account] as const)));

/** Finds by user principal name, by the part before its @, or by directory object id; without case. */
export function findAccount(name: string): Account | undefined {
  return byName.get(name.trim().toLowerCase());
}
