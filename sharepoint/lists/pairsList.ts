import type { ColumnTable } from './ColumnRow';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const pairRows = {
  key: keyRow,
  pairKey: { column: 'PairKey', kind: 'text', indexed: true },
  supervisorKey: { column: 'SupervisorKey', kind: 'text', indexed: true },
  superviseeKey: { column: 'SuperviseeKey', kind: 'text', indexed: true },
  schoolKey: { column: 'SchoolKey', kind: 'text', indexed: true, changes: true },
  // they let SharePoint's own views show names, and are never filtered
  supervisor: { column: 'Supervisor', kind: 'person', optional: true },
  supervisee: { column: 'Supervisee', kind: 'person', optional: true },
  offerKey: { column: 'OfferKey', kind: 'text' },
  cadence: { column: 'Cadence', kind: 'text' },
  status: { column: 'Status', kind: 'choice', values: ['active', 'ended'], changes: true },
  firstDay: { column: 'FirstDay', kind: 'day', needed: true },
  lastDay: { column: 'LastDay', kind: 'day', changes: true },
  shards: { column: 'Shards', kind: 'keys', changes: true },
} as const satisfies ColumnTable;

/** What the row says about the pair's sessions; it can be rebuilt from them and is always written whole. */
export const pairSummary = {
  heldDays: { column: 'HeldDays', kind: 'days' },
  // of the next session, and empty where none is booked
  nextStart: { column: 'NextStart', kind: 'text' },
  nextEnd: { column: 'NextEnd', kind: 'text' },
  nextKey: { column: 'NextKey', kind: 'text' },
  nextPlace: { column: 'NextPlace', kind: 'text' },
  heldSinceStart: { column: 'HeldSinceStart', kind: 'number', missing: 0 },
  openActions: { column: 'OpenActions', kind: 'number', missing: 0 },
  unsigned: { column: 'Unsigned', kind: 'number', missing: 0 },
  oldestUnsigned: { column: 'OldestUnsigned', kind: 'day' },
  agendaAdded: { column: 'AgendaAdded', kind: 'number', missing: 0 },
  agreement: {
    column: 'Agreement',
    kind: 'choice',
    values: ['none', 'draft', 'signing', 'signed', 'changed', 'agreed'],
    missing: 'none',
    otherwise: 'none',
  },
  reviewDay: { column: 'ReviewDay', kind: 'day' },
  rhythms: { column: 'Rhythms', kind: 'keys', since: 3 },
  away: { column: 'Away', kind: 'keys', since: 3 },
} as const satisfies ColumnTable;

export const pairsList = {
  key: 'pairs',
  ...listNames.pairs,
  scope: 'register',
  pairLevel: 'working',
  formerLevel: 'read',
  grants: [
    { group: 'keepers', level: 'keeper' },
    { group: 'oversight', level: 'read' },
  ],
  columns: {
    ...pairRows,
    ...pairSummary,
  },
} as const satisfies ListTable;
