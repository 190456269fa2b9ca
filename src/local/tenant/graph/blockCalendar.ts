import { accountByAddress } from './accountByAddress';
import type { TenantContext } from '../platform';
import { addEvent } from './createEvent';
import type { ShowAs } from './eventRow';
import { readEvent } from './readEvent';

/** Something already in somebody's calendar. */
export interface Block {
  readonly subject: string;
  /** Clock readings in the United Kingdom, `2026-11-24T09:00`, or instants with an offset. */
  readonly start: string;
  readonly end: string;
  readonly showAs: ShowAs;
  /** A patternedRecurrence of Graph, for what comes every week. */
  readonly recurrence?: unknown;
}

const zone = 'GMT Standard Time';

/**
 * Puts an entry without attendees into a person's calendar and answers its id. Throws for somebody without a mailbox.
 */
export function blockCalendar(context: TenantContext, userPrincipalName: string, block: Block): string {
  const account = accountByAddress(context, userPrincipalName);
  if (account === undefined || !account.mailbox)
    throw new Error(`Nobody called ${userPrincipalName} has a mailbox here.`);
  const { start, end, ...rest } = block;
  const input = readEvent({
    ...rest,
    start: { dateTime: start, timeZone: zone },
    end: { dateTime: end, timeZone: zone },
  });
  return addEvent({ context }, account, input).id;
}
