import type { TenantContext } from '../../platform';
import { prepared } from './tables';

/** What was said about a scope, by its name; scopes nobody spoke about are not here. */
export function saidOfScopes(context: TenantContext): ReadonlyMap<string, boolean> {
  const rows = prepared(context.db, 'SELECT scope, granted FROM graph_consent').all();
  return new Map(rows.map((row) => [String(row['scope']), row['granted'] === 1]));
}

export function saveConsent(context: TenantContext, scope: string, granted: boolean): void {
  prepared(
    context.db,
    'INSERT INTO graph_consent (scope, granted) VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET granted = excluded.granted',
  ).run(scope, granted ? 1 : 0);
}

export function saveSwitch(context: TenantContext, name: string, value: string): void {
  prepared(
    context.db,
    'INSERT INTO graph_switch (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, value);
}

export function switchValue(context: TenantContext, name: string): string | undefined {
  const row = prepared(context.db, 'SELECT value FROM graph_switch WHERE name = ?').get(name);
  return row === undefined ? undefined : String(row['value']);
}
