import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { objectIdOf } from '../../ground/sharepoint/objectIdOf';
import type { Person } from '../../ground/rules/Person';
import type { Scope, ScopeMember } from '../../people/rules/Scope';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { answered } from '../../ground/sharepoint/readRows';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';

/** An account as the site knows it now. */
export interface SiteAccount {
  readonly id: number;
  /** Directory object id, lower case; empty for what is no account of the directory. */
  readonly key: string;
  readonly name: string;
}

/** Everybody the site knows: who somebody is, is their directory object id, whatever they are called or sign in as. */
export interface SiteAccounts {
  byId(id: number): SiteAccount | undefined;
  byKey(personKey: string): SiteAccount | undefined;
}

export async function readSiteAccounts(sp: SPFI): Promise<SiteAccounts> {
  const rows = await answered(() => sp.web.siteUsers.select('Id', 'Title', 'AadObjectId')<readonly Row[]>());
  const accounts = rows.map((row) => ({ id: numberIn(row, 'Id'), key: objectIdOf(row), name: textIn(row, 'Title') }));
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const byKey = new Map(accounts.filter(({ key }) => key !== '').map((account) => [account.key, account]));
  return { byId: (id) => byId.get(id), byKey: (personKey) => byKey.get(personKey.toLowerCase()) };
}

/** here: the account rights go to. missing: the site does not know them. replaced: their id stands for somebody else. */
export type MemberOnSite = { readonly state: 'here'; readonly id: number } | { readonly state: 'missing' | 'replaced' };

/**
 * The account of a member: the id kept in belonging, if it still stands for this directory object id; else the one that
 * does. An account made anew under an old sign-in name inherits nothing.
 */
export function memberOnSite({ personKey, siteId }: ScopeMember, accounts: SiteAccounts): MemberOnSite {
  const kept = accounts.byId(siteId);
  if (kept?.key === personKey.toLowerCase()) return { state: 'here', id: kept.id };
  const known = accounts.byKey(personKey);
  if (known !== undefined) return { state: 'here', id: known.id };
  return { state: kept === undefined ? 'missing' : 'replaced' };
}

/**
 * The scope with the site's ids of its members; somebody the site has not met yet is added by their sign-in name. Rejects
 * with `invalid` when the directory does not know them, and with `conflict` when that name belongs to another account
 * now (SharePoint keeps the old account's id with the login; platform/permissions.md §6).
 */
export async function withSiteIds(
  sp: SPFI,
  scope: Scope,
  people: ReadonlyMap<string, Pick<Person, 'login'>>,
): Promise<Scope> {
  const accounts = await readSiteAccounts(sp);
  const members: ScopeMember[] = [];
  for (const member of scope.members) {
    const found = memberOnSite(member, accounts);
    const login = people.get(member.personKey)?.login ?? '';
    const siteId = found.state === 'here' ? found.id : await met(sp, member.personKey, login);
    members.push({ ...member, siteId });
  }
  return { ...scope, members };
}

async function met(sp: SPFI, personKey: string, login: string): Promise<number> {
  if (login === '') throw new ServiceError('invalid');
  await answered(() => sp.web.ensureUser(login));
  const user = await knownUser(sp, login);
  if (!user) throw new ServiceError('invalid');
  if (objectIdOf(user) !== personKey.toLowerCase()) throw new ServiceError('conflict');
  return numberIn(user, 'Id');
}

async function knownUser(sp: SPFI, login: string): Promise<Row | undefined> {
  try {
    return await answered(() => sp.web.siteUsers.getByLoginName(login).select('Id', 'AadObjectId')<Row>());
  } catch (error) {
    if (isServiceError(error) && error.code === 'notFound') return undefined;
    throw error;
  }
}
