import type { ColumnTable } from './ColumnRow';
import { keyRow } from './keyRows';

/** Of both lists of belonging: a scope's folder holds a row of the scope and one of each member. */
export const belongingRows = {
  key: keyRow,
  kind: { column: 'Kind', kind: 'text', indexed: true },
  scopeKey: { column: 'ScopeKey', kind: 'text', indexed: true },
  personKey: { column: 'PersonKey', kind: 'text', indexed: true },
  body: { column: 'Body', kind: 'note' },
} as const satisfies ColumnTable;
