import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const requestsList = {
  key: 'requests',
  ...listNames.requests,
  scope: 'register',
  pairLevel: 'append',
  supervisorOnly: true,
  grants: [
    { group: 'keepers', level: 'keeper' },
    { group: 'oversight', level: 'append' },
  ],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['open', 'end', 'replace', 'left', 'moved'], indexed: true },
    pairKey: { column: 'PairKey', kind: 'text', indexed: true, changes: true },
    personKey: { column: 'PersonKey', kind: 'text' },
    toKey: { column: 'ToKey', kind: 'text' },
    offerKey: { column: 'OfferKey', kind: 'text' },
    // release 0.1.0 wrote here who asked; it is SharePoint's stamp that says so
    byKey: { column: 'ByKey', kind: 'text', use: 'spare' },
    day: { column: 'Day', kind: 'day', missing: 0 },
    status: { column: 'Status', kind: 'choice', values: ['asked', 'done', 'declined'], indexed: true, changes: true },
  },
} as const satisfies ListTable;
