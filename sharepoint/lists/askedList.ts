import { grantedToEverybody } from './grantedToEverybody';
import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

/**
 * What people ask of whoever is on duty. Everybody sees what they asked themselves; for those on duty that rule is
 * lifted. Keys and times, never words.
 */
export const askedList = {
  key: 'asked',
  ...listNames.asked,
  scope: 'personal',
  versions: false,
  grants: [...grantedToEverybody('working'), { group: 'duty', level: 'duty' }],
  columns: {
    key: keyRow,
    kind: { column: 'Kind', kind: 'choice', values: ['debrief'] },
    urgency: { column: 'Urgency', kind: 'choice', values: ['today', 'thisWeek', 'noHurry'], otherwise: 'thisWeek' },
    // a colleague who wanted it; empty where it is for whoever asks
    forKey: { column: 'PersonKey', kind: 'text' },
    status: {
      column: 'Status',
      kind: 'choice',
      values: ['asked', 'taken', 'held', 'withdrawn'],
      indexed: true,
      changes: true,
    },
    day: { column: 'Day', kind: 'day', indexed: true, optional: true, changes: true },
    // in whose order it passes on, and what was done with it: keys and times
    body: { column: 'Body', kind: 'json', changes: true },
  },
} as const satisfies ListTable;
