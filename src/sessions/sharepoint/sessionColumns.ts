import type { AcademicYear } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import { etagOf, itemIdOf, maybeNumberIn, numberIn, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { outlookNotesOf, outlookText } from './outlookNotes';
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
];

export function sessionOf(row: Row, shard: AcademicYear): Session {
  return {
    key: textIn(row, 'HubKey'),
    pairKey: textIn(row, 'PairKey'),
    shard,
    offerKey: textIn(row, 'OfferKey'),
    supervisorKey: textIn(row, 'SupervisorKey'),
    superviseeKey: textIn(row, 'SuperviseeKey'),
    code: textIn(row, 'Code'),
    day: numberIn(row, 'Day'),
    startsAt: textIn(row, 'StartsAt'),
    endsAt: textIn(row, 'EndsAt'),
    status: oneOf(['booked', 'running', 'signing', 'sealed', 'missed', 'cancelled'], textIn(row, 'Status')),
    place: oneOf(['teams', 'room'], textIn(row, 'Place')),
    seriesKey: textIn(row, 'SeriesKey'),
    eventId: textIn(row, 'EventId'),
    eventStatus: oneOf(['none', 'wanted', 'made', 'gone'], textIn(row, 'EventStatus')),
    reply: oneOf(['none', 'accepted', 'tentative', 'declined'], textIn(row, 'Reply')),
    intent: textIn(row, 'Intent'),
    voidedDay: maybeNumberIn(row, 'VoidedDay') ?? 0,
    eventUid: textIn(row, 'EventUid'),
    outlook: outlookNotesOf(textIn(row, 'Outlook')),
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
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
