import type { Account, TenantContext } from '../platform';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The account behind an address, by mail or user principal name. */
export const accountByAddress = (context: TenantContext, address: string): Account | undefined =>
  context.accounts.find((account) => same(account.mail, address) || same(account.userPrincipalName, address));
