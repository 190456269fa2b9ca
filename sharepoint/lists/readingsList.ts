import { keyRow } from './keyRows';
import { latestList } from './latestList';
import type { ListTable } from './ListDefinition';

/**
 * That somebody has read and understood an edition: their own item, which nobody edits or deletes. Everybody sees their
 * own; for trust leads that rule is lifted. A day and keys, never words, and no answer to any question.
 */
export const readingsList = {
  key: 'readings',
  ...latestList('readings'),
  scope: 'personal',
  versions: false,
  grants: [
    { group: 'staff', level: 'append' },
    { group: 'keepers', level: 'append' },
    { group: 'oversight', level: 'overseer' },
  ],
  columns: {
    key: keyRow,
    // an edition at one school: as many as work there, at any size of the list
    shelf: { column: 'Shelf', kind: 'text', indexed: true },
    personKey: { column: 'PersonKey', kind: 'text', indexed: true },
    editionKey: { column: 'EditionKey', kind: 'text' },
  },
} as const satisfies ListTable;
