import { keyRow } from './keyRows';
import { latestList } from './latestList';
import type { ListTable } from './ListDefinition';
import { readAndWritten } from './readAndWritten';

/**
 * The trust's policies, as files of a document library: everybody who uses the Hub reads them, editors and trust leads
 * keep them. What the register says of a document stands in the file's own columns, so that it goes where the file goes.
 * A file without a key was put there and is not registered yet.
 */
export const policiesList = {
  key: 'policies',
  ...latestList('policies'),
  library: true,
  scope: 'reference',
  grants: readAndWritten({ editors: 'editor', oversight: 'editor' }),
  ownersLevel: 'editor',
  columns: {
    key: { ...keyRow, changes: true },
    title: { column: 'Title', kind: 'text', builtIn: true, changes: true },
    kind: {
      column: 'Kind',
      kind: 'choice',
      values: ['policy', 'role', 'thresholds', 'guidance', 'statement'],
      changes: true,
    },
    edition: { column: 'Edition', kind: 'text', changes: true },
    // made anew with each edition: what somebody signed names it
    editionKey: { column: 'EditionKey', kind: 'text', changes: true },
    owner: { column: 'Owner', kind: 'text', changes: true },
    approvedBy: { column: 'ApprovedBy', kind: 'text', changes: true },
    approvedDay: { column: 'ApprovedDay', kind: 'day', changes: true },
    fromDay: { column: 'FromDay', kind: 'day', changes: true },
    reviewedDay: { column: 'ReviewedDay', kind: 'day', changes: true },
    reviewDay: { column: 'ReviewDay', kind: 'day', changes: true },
    readByDay: { column: 'ReadByDay', kind: 'day', changes: true },
    supersedes: { column: 'Supersedes', kind: 'text', changes: true },
    // whom it is for, what changed, where it stands on the public website and when that was looked at
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
