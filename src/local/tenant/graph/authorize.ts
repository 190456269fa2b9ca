import type { Account, Caller, TenantContext } from '../platform';
import { grantedScopes, readSwitch } from './consent';
import type { Endpoint } from './graphCall';
import { GraphError } from './GraphError';

const denied: Readonly<Record<Endpoint['service'], () => GraphError>> = {
  directory: () =>
    new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  mailbox: () => new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  files: () => new GraphError(403, 'accessDenied', 'Access is denied.'),
  none: () => new GraphError(403, 'accessDenied', 'Access is denied.'),
};

/** 401 while the stand-in was told that tokens fail, as they do on phones after an hour. */
export function refuseFailedToken(context: TenantContext, caller: Caller): void {
  if (caller.kind === 'user' && readSwitch(context, 'tokenFailures') === 'true') {
    throw new GraphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
  }
}

/**
 * Whether any of the scopes an endpoint asks for is granted. An app-only caller brings its own application permissions.
 */
export function checkScopes(context: TenantContext, caller: Caller, endpoint: Endpoint, own: boolean): void {
  if (caller.kind === 'app' || endpoint.scopes.length === 0) return;
  const granted = grantedScopes(context);
  const enough = own ? [...endpoint.scopes, ...(endpoint.ownScopes ?? [])] : endpoint.scopes;
  if (!enough.some((scope) => granted.includes(scope))) throw denied[endpoint.service]();
}

/** Rules that depend on who asks for whom: guests may not list people, and a mailbox is open to its owner only. */
export function checkPerson(caller: Caller, endpoint: Endpoint, owner: Account | undefined): void {
  if (endpoint.service === 'directory' && endpoint.below === 'root' && caller.kind === 'user' && caller.account.guest)
    throw denied.directory();
  if (endpoint.service !== 'mailbox' || owner === undefined) return;
  if (caller.kind === 'user' && caller.account.objectId !== owner.objectId) throw denied.mailbox();
  if (!owner.mailbox) {
    throw new GraphError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
}
