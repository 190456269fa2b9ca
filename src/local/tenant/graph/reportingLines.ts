import type { Account } from '../platform';

const has = (account: Account, role: string): boolean => account.roles.includes(role);

/** Which role leads which. */
const leads = [
  ['feso', 'feoLead'],
  ['cwso', 'cwoLead'],
] as const;

/**
 * Officers of the trust who work in schools report to their lead, other staff to their headteacher, heads and trust
 * staff to the chief executive.
 */
export function managerOf(accounts: readonly Account[], account: Account): Account | undefined {
  if (account.guest || ['ceo', 'trustee', 'noRights'].some((role) => has(account, role))) return undefined;
  const [, lead] = leads.find(([role]) => has(account, role)) ?? [];
  const found =
    lead === undefined
      ? accounts.find((other) => has(other, 'headteacher') && other.school === account.school && other !== account)
      : accounts.find((other) => has(other, lead));
  return found === undefined || has(account, 'headteacher') ? accounts.find((other) => has(other, 'ceo')) : found;
}

export const reportsOf = (accounts: readonly Account[], account: Account): Account[] =>
  accounts.filter((other) => managerOf(accounts, other) === account);
