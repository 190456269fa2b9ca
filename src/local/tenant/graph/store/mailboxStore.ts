import type { TenantContext } from '../../platform';
import { prepared } from './tables';

/** A mailbox's settings as they were last saved, as JSON; undefined while nobody has changed them. */
export function savedSettings(context: TenantContext, mailbox: string): string | undefined {
  const row = prepared(context.db, 'SELECT settings FROM graph_mailbox WHERE mailbox = ?').get(mailbox);
  return row === undefined ? undefined : String(row['settings']);
}

export function saveSettings(context: TenantContext, mailbox: string, settings: string): void {
  prepared(
    context.db,
    'INSERT INTO graph_mailbox (mailbox, settings) VALUES (?, ?) ON CONFLICT (mailbox) DO UPDATE SET settings = excluded.settings',
  ).run(mailbox, settings);
}
