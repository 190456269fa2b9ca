import type { Row } from './cells';

/** Object id of the account a site user stands for, lower case; empty for groups and accounts of the site alone. */
export function objectIdOf(user: Row): string {
  const key = (user.AadObjectId as { readonly NameId?: unknown } | null | undefined)?.NameId;
  return typeof key === 'string' ? key.toLowerCase() : '';
}
