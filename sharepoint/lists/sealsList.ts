import { keyRow } from './keyRows';
import type { ListTable } from './ListDefinition';
import { listNames } from './listNames';

export const sealsList = {
  key: 'seals',
  ...listNames.seals,
  scope: 'confidential',
  pairLevel: 'append',
  formerLevel: 'read',
  signingLevel: 'append',
  grants: [{ group: 'keepers', level: 'keeper' }],
  columns: {
    key: keyRow,
    kind: {
      column: 'Kind',
      kind: 'choice',
      values: [
        'text',
        'signature',
        'addendum',
        'dispute',
        'settlement',
        'closedWithout',
        'acknowledgement',
        'access',
        'removed',
      ],
      indexed: true,
    },
    // the pair's own key where the item belongs to no session
    sessionKey: { column: 'SessionKey', kind: 'text', indexed: true },
    role: {
      column: 'Slot',
      kind: 'choice',
      values: ['supervisor', 'supervisee'],
      missing: '',
      optional: true,
    },
    hash: { column: 'Hash', kind: 'text', optional: true },
    signerLogin: { column: 'SignerLogin', kind: 'text', optional: true },
    signerKey: { column: 'SignerKey', kind: 'text', optional: true },
    body: { column: 'Body', kind: 'json' },
  },
} as const satisfies ListTable;
