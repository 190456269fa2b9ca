import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const sessionsList = {
  key: 'sessions',
  ...listNames.sessions,
  scope: 'register',
  pairLevel: 'working',
  formerLevel: 'read',
  signingLevel: 'working',
  settlingLevel: 'working',
  grants: [
    { group: 'keepers', level: 'keeper' },
    { group: 'oversight', level: 'read' },
  ],
  columns: {
    key: keyRow,
    pairKey: { column: 'PairKey', kind: 'text', indexed: true },
    supervisorKey: { column: 'SupervisorKey', kind: 'text', indexed: true },
    superviseeKey: { column: 'SuperviseeKey', kind: 'text', indexed: true },
    code: { column: 'Code', kind: 'text', indexed: true },
    day: { column: 'Day', kind: 'day', needed: true, indexed: true, changes: true },
    offerKey: { column: 'OfferKey', kind: 'text' },
    startsAt: { column: 'StartsAt', kind: 'text', changes: true },
    endsAt: { column: 'EndsAt', kind: 'text', changes: true },
    status: {
      column: 'Status',
      kind: 'choice',
      values: ['booked', 'running', 'signing', 'sealed', 'missed', 'cancelled', 'held'],
      changes: true,
    },
    place: { column: 'Place', kind: 'choice', values: ['teams', 'room'], otherwise: 'room', changes: true },
    seriesKey: { column: 'SeriesKey', kind: 'text' },
    eventId: { column: 'EventId', kind: 'text', changes: true },
    eventUid: { column: 'EventUid', kind: 'text', optional: true, changes: true },
    eventStatus: {
      column: 'EventStatus',
      kind: 'choice',
      values: ['none', 'wanted', 'made', 'gone'],
      otherwise: 'none',
      changes: true,
    },
    reply: {
      column: 'Reply',
      kind: 'choice',
      values: ['none', 'accepted', 'tentative', 'declined'],
      otherwise: 'none',
      changes: true,
    },
    outlook: { column: 'Outlook', kind: 'note', optional: true, changes: true },
    rows: { column: 'Rows', kind: 'number', use: 'spare' },
    signed: { column: 'Signed', kind: 'number', use: 'spare' },
    intent: { column: 'Intent', kind: 'note', optional: true, changes: true },
    // what its other people have still to see: kinds, keys and times
    news: { column: 'News', kind: 'note', since: 3, optional: true, changes: true },
    voidedDay: { column: 'VoidedDay', kind: 'day', missing: 0, optional: true, changes: true },
  },
} as const satisfies ListTable;
