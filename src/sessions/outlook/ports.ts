import type { Reply } from '../rules/Session';
import type { Availability, OwnMailbox } from '../booking/rules/Availability';
import type { Span } from '../../ground/ports';

export interface OutlookEvent {
  /** Immutable id in the calendar it was read from. */
  readonly id: string;
  /** iCalendar's id: the same in every attendee's calendar. */
  readonly uid: string;
  /** The session it was made for; empty in attendees' calendars and where it was not asked for. */
  readonly sessionKey: string;
  /** The calendar's owner organises it. */
  readonly mine: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  /** It has a day and no time; start and end are midnights in UTC. */
  readonly allDay?: true | undefined;
  readonly cancelled: boolean;
  /** ISO; any change counts, an answer too. */
  readonly changedAt: string;
  readonly room: string;
  readonly joinUrl: string;
  /** Of the calendar's owner, where somebody else organises. */
  readonly ownReply: Reply;
  readonly replies: readonly OutlookReply[];
  readonly etag: string;
}
export interface OutlookReply {
  readonly mail: string;
  readonly name: string;
  readonly reply: Reply;
  /** ISO; when it was given. Empty when none was. */
  readonly at: string;
  /** Another time the person would rather have. */
  readonly proposed: Span | undefined;
}
/** What a look into a calendar shows. `whole`: everything of the span; otherwise what changed since the last look. */
export interface SeenCalendar {
  readonly whole: boolean;
  readonly events: readonly OutlookEvent[];
  /** Ids of events that left the span or the calendar: which of the two only reading them tells. */
  readonly removed: readonly string[];
  /** To be called when all of it is written down; until then the next look shows it again. */
  settle(): void;
}
export interface Invitation {
  /**
   * The session's key: sent as transactionId and as single-value extended property, so that an event is found again.
   */
  readonly sessionKey: string;
  readonly subject: string;
  /** Neutral lines; first the https link, then the Teams link. Text, never HTML from people. */
  readonly lines: readonly string[];
  readonly webLink: string;
  readonly teamsLink: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly room: string;
  readonly teamsMeeting: boolean;
  readonly attendees: readonly { readonly mail: string; readonly name: string }[];
}
/** Outlook through Graph. `forbidden` means consent is missing: the caller goes on without. */
export interface OutlookCalendar {
  /** At most 20 people and 62 days a call; the adapter splits. */
  availability(mails: readonly string[], span: Span): Promise<readonly Availability[]>;
  /** Asks once in a page's life. `forbidden` where reading mailbox settings was not consented to. */
  ownMailbox(span: Span, zone: string): Promise<OwnMailbox>;
  /** Idempotent by sessionKey. */
  create(invitation: Invitation): Promise<OutlookEvent>;
  findBySession(sessionKey: string): Promise<OutlookEvent | undefined>;
  read(eventId: string): Promise<OutlookEvent | undefined>;
  /** Several at once, by the ids given; those that are gone are left out. Session keys come with them. */
  readMany(eventIds: readonly string[]): Promise<ReadonlyMap<string, OutlookEvent>>;
  /** What my calendar has of meetings with these iCalendar ids, by whomever they are organised. */
  readCopies(uids: readonly string[]): Promise<readonly OutlookEvent[]>;
  /** My calendar in the span, or what changed in it since the last look. One request, more only for a long span. */
  look(span: Span): Promise<SeenCalendar>;
  /** After a whole look that was settled: makes the next one a look for changes. Reads the span once more. */
  follow(span: Span): Promise<void>;
  move(eventId: string, span: Span, zone: string): Promise<OutlookEvent>;
  cancel(eventId: string, comment: string): Promise<void>;
  /** Which of the scopes we ask for are granted, found by harmless reads. */
  consent(): Promise<readonly { readonly scope: string; readonly granted: boolean }[]>;
}

export interface OutlookPorts {
  readonly outlook: OutlookCalendar;
}
