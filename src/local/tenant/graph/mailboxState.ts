import type { TenantContext } from '../platform';
import { prepared } from './tables';

export interface WorkingHours {
  readonly daysOfWeek: readonly string[];
  /** `08:00:00.0000000`, a clock reading in `timeZone`. */
  readonly startTime: string;
  readonly endTime: string;
  readonly timeZone: { readonly name: string };
}

interface MailboxState {
  readonly timeZone: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly delegateMeetingMessageDeliveryOptions: string;
  readonly language: { readonly locale: string; readonly displayName: string };
  readonly automaticRepliesSetting: Readonly<Record<string, unknown>>;
  readonly workingHours: WorkingHours;
}

/** What a new mailbox has: Exchange's own working hours, in the zone of a school in the United Kingdom. */
const usual: MailboxState = {
  timeZone: 'GMT Standard Time',
  delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
  dateFormat: 'dd/MM/yyyy',
  timeFormat: 'HH:mm',
  automaticRepliesSetting: { status: 'disabled', externalAudience: 'all', internalReplyMessage: '', externalReplyMessage: '' },
  language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
  workingHours: {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], startTime: '08:00:00.0000000', endTime: '17:00:00.0000000', timeZone: { name: 'GMT Standard Time' }
  }
};

/** The settings of one mailbox, by its owner's object id. */
export function mailboxState(context: TenantContext, mailbox: string): MailboxState {
  const stored = prepared(context.db, 'SELECT settings FROM graph_mailbox WHERE mailbox = ?').get(mailbox);
  return stored === undefined ? usual : { ...usual, ...JSON.parse(String(stored['settings'])) as Partial<MailboxState> };
}

export function changeMailboxState(context: TenantContext, mailbox: string, changes: Readonly<Record<string, unknown>>): void {
  const settings = JSON.stringify({ ...mailboxState(context, mailbox), ...changes });
  prepared(context.db, 'INSERT INTO graph_mailbox (mailbox, settings) VALUES (?, ?) ON CONFLICT (mailbox) DO UPDATE SET settings = excluded.settings').run(mailbox, settings);
}
