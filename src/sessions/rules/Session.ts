import type { SessionNews } from './NewsItem';
import type { OutlookNote } from './OutlookNote';
import type { MeetingPlace } from '../../people/rules/Pair';
import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';

/**
 * booked: has a time. running: notes were begun. signing: sent to sign, first signature given.
 * sealed: all have signed. held: it took place, and nothing but that is kept of it. missed: the time passed and nobody came. cancelled: taken out, with a reason kept by the
 * pair.
 * unknown: a newer version of the Hub wrote something into the row that this one does not know (see `newer`), or the row
 * says no time or state and none of its versions did: shown as such, counted nowhere, never written.
 */
export type SessionStatus = 'booked' | 'running' | 'signing' | 'sealed' | 'held' | 'missed' | 'cancelled' | 'unknown';

/**
 * wanted: Outlook does not know yet what the row says and is told later. made: there is an event as the row says. none:
 * none is wanted.
 * gone: there was one and it was taken out of Outlook; the session does not count as booked until somebody decides.
 */
export type EventStatus = 'none' | 'wanted' | 'made' | 'gone';
export type Reply = 'none' | 'accepted' | 'tentative' | 'declined';

/** The register's row of one session. No words. */
export interface Session {
  readonly key: string;
  readonly pairKey: string;
  /** The list it stands in. */
  readonly shard: AcademicYear;
  readonly offerKey: string;
  readonly supervisorKey: PersonKey;
  /** Empty for a group session. */
  readonly superviseeKey: PersonKey;
  /** Short code for links, eight letters and digits without look-alikes. */
  readonly code: string;
  readonly day: Day;
  /** ISO instants in UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: SessionStatus;
  readonly place: MeetingPlace;
  /** Shared by the sessions booked in one press; empty for a single one. */
  readonly seriesKey: string;
  /** Graph's immutable event id in the supervisor's calendar; empty until made. */
  readonly eventId: string;
  readonly eventStatus: EventStatus;
  readonly reply: Reply;
  /** What is under way with it, see SessionIntent; empty or absent when nothing is. */
  readonly intent?: string;
  /**
   * Day on which the text was changed after somebody had signed it, so that they sign again; 0 or absent when no
   * signature is void.
   */
  readonly voidedDay?: number;
  /**
   * iCalendar's id of the meeting, the same in every attendee's calendar; left out until the organiser's calendar was
   * read.
   */
  readonly eventUid?: string;
  /** What was done to the meeting elsewhere, and by whom; left out where nothing was. */
  readonly outlook?: readonly OutlookNote[];
  /** What one of its people has done with it and others have still to see. */
  readonly news?: readonly SessionNews[];
  /** Of an unknown one: a newer version of the Hub may have written it. Left out where nobody can read it. */
  readonly newer?: true;
  /** What its row had lost and is known from its versions: the next write puts it back. Left out where nothing was. */
  readonly mended?: MendedCells;
  readonly etag: string;
  readonly itemId: number;
}

export type MendedCells = Partial<
  Pick<Session, 'startsAt' | 'endsAt' | 'day' | 'status' | 'place' | 'eventStatus' | 'reply' | 'intent' | 'outlook'>
>;

/** Still to take place as far as anybody knows: a session whose event was taken out of Outlook is not. */
export function isComing(session: Pick<Session, 'status' | 'eventStatus'>): boolean {
  return session.status === 'running' || (session.status === 'booked' && session.eventStatus !== 'gone');
}
