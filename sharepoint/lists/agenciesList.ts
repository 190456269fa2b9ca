import { calledBy } from './calledBy';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { readAndWritten } from './readAndWritten';

/** Agencies the trust works with, as trust leads and editors enter them; everybody who uses the Hub reads them. */
export const agenciesList = {
  key: 'agencies',
  ...calledBy('agencies'),
  since: 7,
  scope: 'register',
  grants: readAndWritten({ oversight: 'working', editors: 'working' }),
  columns: {
    key: keyRow,
    // the authority's area, by which they are grouped
    area: { column: 'Area', kind: 'text', changes: true },
    reviewDay: { column: 'ReviewDay', kind: 'day', needed: true, changes: true },
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
