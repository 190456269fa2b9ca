import type { AcademicYear } from '../../ground/rules/School';
import { isNewerIntent } from '../rules/intent';
import type { Session } from '../rules/Session';
import { etagOf, isOneOf, itemIdOf, maybeNumberIn, oneOf, oneOfOr, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { areOutlookNotes, outlookNotesOf, outlookText } from './outlookNotes';
import type { New } from '../../ground/ports';

export const sessionSelect = [
  'Id',
  'HubKey',
  'PairKey',
  'SupervisorKey',
  'SuperviseeKey',
  'Code',
  'Day',
  'OfferKey',
  'StartsAt',
  'EndsAt',
  'Status',
  'Place',
  'SeriesKey',
  'EventId',
  'EventUid',
  'EventStatus',
  'Reply',
  'Outlook',
  'Intent',
  'VoidedDay',
  'FileDirRef',
];

const statuses = ['booked', 'running', 'signing', 'sealed', 'missed', 'cancelled'] as const;
const places = ['teams', 'room'] as const;
const eventStatuses = ['none', 'wanted', 'made', 'gone'] as const;
const replies = ['none', 'accepted', 'tentative', 'declined'] as const;

/** A row with anything in it that this version does not know is one whose status is unknown; it never fails a list. */
export function sessionOf(row: Row, shard: AcademicYear): Session {
  const known = isKnown(row);
  return {
    key: textIn(row, 'HubKey'),
    pairKey: textIn(row, 'PairKey'),
    shard,
    offerKey: textIn(row, 'OfferKey'),
    supervisorKey: textIn(row, 'SupervisorKey'),
    superviseeKey: textIn(row, 'SuperviseeKey'),
    code: textIn(row, 'Code'),
    day: maybeNumberIn(row, 'Day') ?? 0,
    startsAt: textIn(row, 'StartsAt'),
    endsAt: textIn(row, 'EndsAt'),
    status: known ? oneOf(statuses, textIn(row, 'Status')) : 'unknown',
    place: oneOfOr(places, textIn(row, 'Place'), 'room'),
    seriesKey: textIn(row, 'SeriesKey'),
    eventId: textIn(row, 'EventId'),
    eventStatus: oneOfOr(eventStatuses, textIn(row, 'EventStatus'), 'none'),
    reply: oneOfOr(replies, textIn(row, 'Reply'), 'none'),
    // what nobody here can finish is not under way for us
    intent: known ? textIn(row, 'Intent') : '',
    voidedDay: maybeNumberIn(row, 'VoidedDay') ?? 0,
    eventUid: textIn(row, 'EventUid'),
    outlook: outlookNotesOf(textIn(row, 'Outlook')),
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

function isKnown(row: Row): boolean {
  return (
    isOneOf(statuses, textIn(row, 'Status')) &&
    isOneOf(places, textIn(row, 'Place')) &&
    isOneOf(eventStatuses, textIn(row, 'EventStatus')) &&
    isOneOf(replies, textIn(row, 'Reply')) &&
    maybeNumberIn(row, 'Day') !== undefined &&
    areOutlookNotes(textIn(row, 'Outlook')) &&
    !isNewerIntent({ intent: textIn(row, 'Intent') })
  );
}

export function sessionCells(session: New<Session>): Cells {
  return {
    Title: session.key,
    HubKey: session.key,
    PairKey: session.pairKey,
    SupervisorKey: session.supervisorKey,
    SuperviseeKey: session.superviseeKey,
    Code: session.code,
    OfferKey: session.offerKey,
    SeriesKey: session.seriesKey,
    ...changeCells(session),
  };
}

/** Only what a session may change; absent properties stay as they are. */
export function changeCells(change: Partial<Session>): Cells {
  const cells: Record<string, string | number | undefined> = {
    Day: change.day,
    StartsAt: change.startsAt,
    EndsAt: change.endsAt,
    Status: change.status,
    Place: change.place,
    EventId: change.eventId,
    EventUid: change.eventUid,
    EventStatus: change.eventStatus,
    Reply: change.reply,
    Outlook: change.outlook && outlookText(change.outlook),
    Intent: change.intent,
    VoidedDay: change.voidedDay,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}
