import { grantedToEverybody } from './grantedToEverybody';
import { keyRow } from './keyRows';
import { latestList } from './latestList';
import type { ListTable } from './ListDefinition';

/**
 * Further support that somebody asked for. Everybody sees what they asked themselves; for close keepers, who hand it on,
 * that rule is lifted. Keys and times, never words: for whom and to whom it is are wishes, until a close keeper has
 * opened it by name among what is kept apart.
 */
export const furtherList = {
  key: 'further',
  ...latestList('further'),
  scope: 'personal',
  versions: false,
  grants: [...grantedToEverybody('working'), { group: 'closeKeepers', level: 'duty' }],
  columns: {
    key: keyRow,
    // the catalogue's own key of what is asked for
    kind: { column: 'Kind', kind: 'text' },
    // whom it is for; empty where it is for whoever asks
    forKey: { column: 'PersonKey', kind: 'text' },
    // whom they would have it go to; empty where the trust says so, or nobody was named
    toKey: { column: 'ToKey', kind: 'text' },
    status: {
      column: 'Status',
      kind: 'choice',
      values: ['asked', 'handed', 'declined', 'withdrawn'],
      indexed: true,
      changes: true,
    },
    // where it went on, once it was handed on
    scopeKey: { column: 'PairKey', kind: 'text', optional: true, changes: true },
  },
} as const satisfies ListTable;
