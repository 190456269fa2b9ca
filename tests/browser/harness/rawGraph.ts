import type { TenantServer } from './TenantServer';

/** An event as Graph answers it to one person. */
export interface RawEvent {
  readonly id: string;
  readonly subject: string;
  readonly sensitivity: string;
  readonly isCancelled: boolean;
  readonly isOnlineMeeting: boolean;
  readonly transactionId: string | null;
  readonly start: { readonly dateTime: string };
  readonly body: { readonly content: string };
  readonly attendees: readonly {
    readonly emailAddress: { readonly address: string };
    readonly status: { readonly response: string };
  }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

/** The named property every session's event carries. */
export const sessionProperty = 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession';

/**
 * Everything in a person's own calendar between two days (ISO, the second not included), times in UTC, bodies as text.
 */
export async function eventsOf(
  tenant: TenantServer,
  person: string,
  from: string,
  to: string,
): Promise<readonly RawEvent[]> {
  const expand = `singleValueExtendedProperties($filter=id eq '${sessionProperty}')`;
  const answer = await fetch(
    `${tenant.origin}/graph/v1.0/me/calendarView?startDateTime=${from}T00:00:00Z&endDateTime=${to}T00:00:00Z&$top=100&$expand=${encodeURIComponent(expand)}`,
    {
      headers: {
        authorization: `Bearer ${await tenant.tokenOf(person)}`,
        prefer: 'outlook.timezone="UTC", outlook.body-content-type="text"',
      },
    },
  );
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Graph answered ${person} ${answer.status}: ${text}`);
  return (JSON.parse(text) as { value: readonly RawEvent[] }).value;
}

/** The one event that starts at this instant; throws where there is none or more than one. */
export async function eventAt(tenant: TenantServer, person: string, startsAt: string): Promise<RawEvent> {
  const day = startsAt.slice(0, 10);
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86400000).toISOString().slice(0, 10);
  const found = (await eventsOf(tenant, person, day, after)).filter(
    ({ start }) => `${start.dateTime.slice(0, 19)}.000Z` === new Date(startsAt).toISOString(),
  );
  const [event] = found;
  if (!event || found.length > 1) throw new Error(`${person} has ${found.length} events at ${startsAt}`);
  return event;
}
