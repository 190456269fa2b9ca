import type { TenantContext } from '../platform';
import { saidOfScopes, saveConsent, saveSwitch, switchValue } from './store/switchStore';

/** What the product's package asks for and an administrator is taken to have approved, until told otherwise. */
const grantedFromTheStart: readonly string[] = [
  'Calendars.ReadWrite',
  'User.ReadBasic.All',
  'MailboxSettings.Read',
  'User.Read',
];

/**
 * Grants or withdraws one delegated scope for every SharePoint Framework solution of the tenant.
 * Source: learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient (grants are tenant-wide and serve every solution).
 */
export function setConsent(context: TenantContext, scope: string, granted: boolean): void {
  saveConsent(context, scope, granted);
}

/** The scopes granted now, in alphabetical order. */
export function grantedScopes(context: TenantContext): string[] {
  const scopes = new Set(grantedFromTheStart);
  for (const [scope, granted] of saidOfScopes(context)) {
    if (granted) scopes.add(scope);
    else scopes.delete(scope);
  }
  return [...scopes].sort();
}

/** Switches of the stand-in that no real tenant has; see tenantGraphRoutes. */
type SwitchName =
  | 'tokenFailures'
  | 'calendarSharing'
  | 'cancelledMeetings'
  | 'delta'
  | 'mailboxLimits'
  | 'withoutTeams';

export function setSwitch(context: TenantContext, name: SwitchName, value: string): void {
  saveSwitch(context, name, value);
}

export function readSwitch(context: TenantContext, name: SwitchName): string | undefined {
  return switchValue(context, name);
}
