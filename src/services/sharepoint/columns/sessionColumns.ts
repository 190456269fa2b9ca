import type { AcademicYear } from '../../../domain/School';
import type { Session } from '../../../domain/Session';
import type { New } from '../../ports';
import { etagOf, itemIdOf, maybeNumberIn, numberIn, oneOf, textIn } from './cells';
import type { Cells, Row } from './cells';

export const sessionSelect = [
  'Id', 'HubKey', 'PairKey', 'SupervisorKey', 'SuperviseeKey', 'Code', 'Day', 'OfferKey', 'StartsAt', 'EndsAt', 'Status', 'Place', 'SeriesKey',
  'EventId', 'EventStatus', 'Reply', 'Intent', 'VoidedDay',
];

export function sessionOf(row: Row, shard: AcademicYear): Session {
  return {
    key: textIn(row, 'HubKey'), pairKey: textIn(row, 'PairKey'), shard, offerKey: textIn(row, 'OfferKey'), supervisorKey: textIn(row, 'SupervisorKey'),
    superviseeKey: textIn(row, 'SuperviseeKey'), code: textIn(row, 'Code'), day: numberIn(row, 'Day'), startsAt: textIn(row, 'StartsAt'),
    endsAt: textIn(row, 'EndsAt'), status: oneOf(['booked', 'running', 'signing', 'sealed', 'missed', 'cancelled'], textIn(row, 'Status')),
    place: oneOf(['teams', 'room'], textIn(row, 'Place')), seriesKey: textIn(row, 'SeriesKey'), eventId: textIn(row, 'EventId'),
    eventStatus: oneOf(['none', 'wanted', 'made'], textIn(row, 'EventStatus')),
    reply: oneOf(['none', 'accepted', 'tentative', 'declined'], textIn(row, 'Reply')), intent: textIn(row, 'Intent'),
    voidedDay: maybeNumberIn(row, 'VoidedDay') ?? 0, etag: etagOf(row), itemId: itemIdOf(row),
  };
}

export function sessionCells(session: New<Session>): Cells {
  return {
    Title: session.key, HubKey: session.key, PairKey: session.pairKey, SupervisorKey: session.supervisorKey, SuperviseeKey: session.superviseeKey,
    Code: session.code, OfferKey: session.offerKey, SeriesKey: session.seriesKey, ...changeCells(session),
  };
}

/** Only what a session may change; absent properties stay as they are. */
export function changeCells(change: Partial<Session>): Cells {
  const cells: Record<string, string | number | undefined> = {
    Day: change.day, StartsAt: change.startsAt, EndsAt: change.endsAt, Status: change.status, Place: change.place, EventId: change.eventId,
    EventStatus: change.eventStatus, Reply: change.reply, Intent: change.intent, VoidedDay: change.voidedDay,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}
