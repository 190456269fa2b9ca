import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { findAccount } from './directory';
import type { Account, Caller, TenantContext } from './platform';
import { addToken, tokenHolder } from './store/tokenRows';

const cookieName = 'TenantSession';

/** Issues an opaque token for a person, or (undefined) for the app. */
export function issueToken(db: DatabaseSync, account: Account | undefined): string {
  const token = randomBytes(24).toString('base64url');
  addToken(db, token, account?.objectId ?? null);
  return token;
}

function callerOf({ db, accounts }: Pick<TenantContext, 'db' | 'accounts'>, token: string): Caller | undefined {
  const holder = tokenHolder(db, token);
  if (!holder) return undefined;
  if (holder.objectId === null) return { kind: 'app' };
  const account = findAccount(holder.objectId, accounts);
  return account && { kind: 'user', account };
}

export function bearerCaller(context: Pick<TenantContext, 'db' | 'accounts'>, request: Request): Caller | undefined {
  const match = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '');
  return match?.[1] === undefined ? undefined : callerOf(context, match[1]);
}

export function cookieCaller(context: Pick<TenantContext, 'db' | 'accounts'>, request: Request): Caller | undefined {
  const match = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.get('cookie') ?? '');
  return match?.[1] === undefined ? undefined : callerOf(context, match[1]);
}

/** The Set-Cookie value that signs a browser in. */
export function sessionCookie(token: string): string {
  return `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax`;
}
