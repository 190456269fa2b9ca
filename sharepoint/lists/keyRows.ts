import type { ColumnRow } from './ColumnRow';

/** The client-made random key every item carries, so that a repeated create is found again. */
export const keyRow = { column: 'HubKey', kind: 'text', indexed: true } as const satisfies ColumnRow;
/** The same where SharePoint itself can refuse a second one. */
export const uniqueKeyRow = { ...keyRow, unique: true } as const satisfies ColumnRow;
