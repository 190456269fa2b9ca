import type { TenantContext } from '../platform';
import { writeMoment } from './eventShape';
import { saveSettings, savedSettings } from './store/mailboxStore';

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
const usual: Omit<MailboxState, 'automaticRepliesSetting'> = {
  timeZone: 'GMT Standard Time',
  delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
  dateFormat: 'dd/MM/yyyy',
  timeFormat: 'HH:mm',
  language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
  workingHours: {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime: '08:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: 'GMT Standard Time' },
  },
};

const hourMs = 3_600_000;

/**
 * Times stand there even while nobody has switched replies on: a day from the next full hour, as Exchange proposes it.
 * They mean nothing until the status is scheduled.
 */
function usualReplies(context: TenantContext): MailboxState['automaticRepliesSetting'] {
  const next = Math.ceil(context.now().getTime() / hourMs) * hourMs;
  return {
    status: 'disabled',
    externalAudience: 'all',
    internalReplyMessage: '',
    externalReplyMessage: '',
    scheduledStartDateTime: writeMoment(next, undefined),
    scheduledEndDateTime: writeMoment(next + 24 * hourMs, undefined),
  };
}

/** The settings of one mailbox, by its owner's object id. */
export function mailboxState(context: TenantContext, mailbox: string): MailboxState {
  const fresh: MailboxState = { ...usual, automaticRepliesSetting: usualReplies(context) };
  const saved = savedSettings(context, mailbox);
  const stored = saved === undefined ? {} : (JSON.parse(saved) as Partial<MailboxState>);
  return {
    ...fresh,
    ...stored,
    automaticRepliesSetting: { ...fresh.automaticRepliesSetting, ...stored.automaticRepliesSetting },
  };
}

export function changeMailboxState(
  context: TenantContext,
  mailbox: string,
  changes: Readonly<Record<string, unknown>>,
): void {
  saveSettings(context, mailbox, JSON.stringify({ ...mailboxState(context, mailbox), ...changes }));
}
