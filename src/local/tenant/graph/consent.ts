import type { TenantContext } from '../platform';
import { prepared } from './tables';

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
  prepared(
    context.db,
    'INSERT INTO graph_consent (scope, granted) VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET granted = excluded.granted',
  ).run(scope, granted ? 1 : 0);
}

/** The scopes granted now, in alphabetical order. */
export function grantedScopes(context: TenantContext): string[] {
  const scopes = new Set(grantedFromTheStart);
  for (const row of prepared(context.db, 'SELECT scope, granted FROM graph_consent').all()) {
    if (row['granted'] === 1) scopes.add(String(row['scope']));
    else scopes.delete(String(row['scope']));
  }
  return [...scopes].sort();
}

/** Switches of the stand-in that no real tenant has; see tenantGraphRoutes. */
type SwitchName = 'tokenFailures' | 'calendarSharing' | 'cancelledMeetings' | 'delta' | 'mailboxLimits';

export function setSwitch(context: TenantContext, name: SwitchName, value: string): void {
  prepared(
    context.db,
    'INSERT INTO graph_switch (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, value);
}

export function readSwitch(context: TenantContext, name: SwitchName): string | undefined {
  const row = prepared(context.db, 'SELECT value FROM graph_switch WHERE name = ?').get(name);
  return row === undefined ? undefined : String(row['value']);
}
