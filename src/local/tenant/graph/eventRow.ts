export type ResponseKind = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
export type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential';

interface ResponseStatus {
  readonly response: ResponseKind;
  /** ISO instant; year 1 when nobody has responded, as Exchange writes it. */
  readonly time: string;
}

export interface Attendee {
  readonly type: 'required' | 'optional' | 'resource';
  readonly name: string;
  readonly address: string;
  readonly status: ResponseStatus;
  /** Instants an attendee would rather meet. */
  readonly proposed?: { readonly startUtc: number; readonly endUtc: number };
}

interface RecurrencePattern {
  readonly type: 'daily' | 'weekly' | 'absoluteMonthly' | 'relativeMonthly' | 'absoluteYearly' | 'relativeYearly';
  readonly interval: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysOfWeek: readonly string[];
  readonly firstDayOfWeek: string;
  readonly index: 'first' | 'second' | 'third' | 'fourth' | 'last';
}

interface RecurrenceRange {
  readonly type: 'endDate' | 'noEnd' | 'numbered';
  /** yyyy-mm-dd in `recurrenceTimeZone`. */
  readonly startDate: string;
  readonly endDate: string;
  readonly recurrenceTimeZone: string;
  readonly numberOfOccurrences: number;
}

/** A place as it is answered. */
export interface Location extends Readonly<Record<string, unknown>> {
  readonly displayName: string;
}

export interface Recurrence {
  readonly pattern: RecurrencePattern;
  readonly range: RecurrenceRange;
}

export interface ExtendedProperty {
  /** `String {guid} Name X`, the type and GUID in one spelling whatever the client sent. */
  readonly id: string;
  readonly value: string;
}

/** What an item holds beside its keys and times. */
export interface EventDetails {
  readonly subject: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  /** Zone names as sent: Windows or IANA. */
  readonly startZone: string;
  readonly endZone: string;
  readonly isAllDay: boolean;
  readonly locations: readonly Location[];
  readonly attendees: readonly Attendee[];
  readonly organizer: { readonly name: string; readonly address: string };
  readonly showAs: ShowAs;
  readonly sensitivity: Sensitivity;
  readonly importance: 'low' | 'normal' | 'high';
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
  readonly categories: readonly string[];
  readonly recurrence: Recurrence | null;
  /** The Teams meeting's address; null when the event is not an online meeting. */
  readonly joinUrl: string | null;
  readonly responseStatus: ResponseStatus;
  readonly responseRequested: boolean;
  readonly allowNewTimeProposals: boolean;
  readonly hideAttendees: boolean;
  /** Set in an attendee's copy when the organizer has called the meeting off. */
  readonly isCancelled?: boolean;
  readonly properties: readonly ExtendedProperty[];
  /** A digest of what was sent with a transactionId. */
  readonly sentHash?: string;
}

/** One item in one mailbox. An attendee's copy is an item of its own: own id, same meeting. */
export interface EventRow {
  readonly id: string;
  /** The id under `Prefer: IdType="ImmutableId"`. */
  readonly immutableId: string;
  /** Object id of the mailbox's owner. */
  readonly mailbox: string;
  /** Id of the further calendar it lies in; null for the mailbox's own. */
  readonly calendar: string | null;
  /** The same in the organizer's item and in every copy; becomes iCalUId. */
  readonly meeting: string;
  readonly organizes: boolean;
  readonly kind: 'singleInstance' | 'seriesMaster' | 'occurrence' | 'exception';
  readonly masterId: string | null;
  /** Where an occurrence stood in its series before it was moved. */
  readonly originalStart: number | null;
  readonly startUtc: number;
  readonly endUtc: number;
  /** When the item stops mattering to a window: its end, or the end of its series. */
  readonly lastUtc: number;
  readonly transactionId: string | null;
  readonly version: number;
  readonly seq: number;
  /** In Deleted Items: no longer in the calendar, but a delta still has to tell. */
  readonly removed: boolean;
  readonly created: number;
  readonly modified: number;
  readonly details: EventDetails;
}

/** The time Exchange writes where nothing has happened yet. */
export const never = '0001-01-01T00:00:00Z';
