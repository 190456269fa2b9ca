import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

/**
 * What trust leads look at: of each school who is supervised and how it stands, of each school and half-term what was
 * held, and one row of the whole trust. Only clients of leads and keepers write here, from what changed in the registers;
 * all of it can be made anew from them.
 */
export const countersList = {
  key: 'counters',
  ...listNames.counters,
  scope: 'register',
  versions: false,
  grants: [
    { group: 'keepers', level: 'working' },
    { group: 'oversight', level: 'working' },
  ],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['trust', 'school', 'part', 'halfTerm'], indexed: true },
    schoolKey: { column: 'SchoolKey', kind: 'text', indexed: true },
    year: { column: 'AcademicYear', kind: 'text', indexed: true },
    halfTerm: { column: 'HalfTerm', kind: 'text' },
    // the first day on which something in it is different without anybody having written anything
    turnsOn: { column: 'TurnsOn', kind: 'day', indexed: true, changes: true },
    asOf: { column: 'AsOf', kind: 'text', changes: true },
    summary: { column: 'Summary', kind: 'json', changes: true },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
