import { keyRow } from './keyRows';
import { latestList } from './latestList';
import type { ListTable } from './ListDefinition';

/**
 * What owners approved to be removed, whom a hold stands for, and what administrators did about it: keys, choices and
 * counts, no words and no names. Keepers and close keepers add, and nobody edits, so that it is also the log.
 */
export const retentionList = {
  key: 'retention',
  ...latestList('retention'),
  scope: 'register',
  grants: [
    { group: 'keepers', level: 'append' },
    { group: 'closeKeepers', level: 'append' },
  ],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['approved', 'hold', 'released', 'begun', 'done'], indexed: true },
    // which kind of record; of a hold why it stands
    what: { column: 'What', kind: 'text' },
    scopeKey: { column: 'PairKey', kind: 'text', indexed: true },
    // of which years
    shards: { column: 'Shards', kind: 'keys' },
    // whom a hold stands for
    personKey: { column: 'PersonKey', kind: 'text' },
    // the approval that was begun or done, or the hold that was released
    ofKey: { column: 'OfKey', kind: 'text' },
    count: { column: 'Rows', kind: 'number', missing: 0 },
  },
} as const satisfies ListTable;
