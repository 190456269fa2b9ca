import type { FieldType } from './rows';

/** SP.FieldType numbers and entity types by TypeAsString (source: @pnp/sp fields/types). */
export const fieldKinds: Record<FieldType, { readonly kind: number; readonly entity: string }> = {
  Text: { kind: 2, entity: 'SP.FieldText' },
  Note: { kind: 3, entity: 'SP.FieldMultiLineText' },
  DateTime: { kind: 4, entity: 'SP.FieldDateTime' },
  Counter: { kind: 5, entity: 'SP.Field' },
  Choice: { kind: 6, entity: 'SP.FieldChoice' },
  Lookup: { kind: 7, entity: 'SP.FieldLookup' },
  LookupMulti: { kind: 7, entity: 'SP.FieldLookup' },
  Boolean: { kind: 8, entity: 'SP.Field' },
  Number: { kind: 9, entity: 'SP.FieldNumber' },
  URL: { kind: 11, entity: 'SP.FieldUrl' },
  Computed: { kind: 12, entity: 'SP.FieldComputed' },
  Guid: { kind: 14, entity: 'SP.FieldGuid' },
  MultiChoice: { kind: 15, entity: 'SP.FieldMultiChoice' },
  File: { kind: 18, entity: 'SP.Field' },
  Attachments: { kind: 19, entity: 'SP.Field' },
  User: { kind: 20, entity: 'SP.FieldUser' },
  UserMulti: { kind: 20, entity: 'SP.FieldUser' },
  ContentTypeId: { kind: 25, entity: 'SP.Field' },
};

/** What a new column may be made of, by SP.FieldType number. */
export const creatable: Readonly<Record<number, FieldType>> = {
  2: 'Text',
  3: 'Note',
  4: 'DateTime',
  6: 'Choice',
  7: 'Lookup',
  8: 'Boolean',
  9: 'Number',
  11: 'URL',
  15: 'MultiChoice',
  20: 'User',
};

/** Column types whose index does not help against the list view threshold (SPFieldLookup.Indexed). */
export function isLookup(type: FieldType): boolean {
  return type === 'User' || type === 'UserMulti' || type === 'Lookup' || type === 'LookupMulti';
}

/** Column types SharePoint will not index. */
export function cannotIndex(type: FieldType): boolean {
  return (
    type === 'Note' ||
    type === 'URL' ||
    type === 'MultiChoice' ||
    type === 'UserMulti' ||
    type === 'LookupMulti' ||
    type === 'Computed'
  );
}

/** Column types that may enforce unique values. */
export function canBeUnique(type: FieldType): boolean {
  return (
    type === 'Text' ||
    type === 'Number' ||
    type === 'DateTime' ||
    type === 'Choice' ||
    type === 'User' ||
    type === 'Lookup'
  );
}

interface SystemField {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly readOnly: boolean;
}

/** Columns every list has from its first day (order as SharePoint lists them is not kept). */
export const systemFields: readonly SystemField[] = [
  { name: 'ID', title: 'ID', type: 'Counter', readOnly: true },
  { name: 'Title', title: 'Title', type: 'Text', readOnly: false },
  { name: 'ContentTypeId', title: 'Content Type ID', type: 'ContentTypeId', readOnly: true },
  { name: 'Modified', title: 'Modified', type: 'DateTime', readOnly: true },
  { name: 'Created', title: 'Created', type: 'DateTime', readOnly: true },
  { name: 'Author', title: 'Created By', type: 'User', readOnly: true },
  { name: 'Editor', title: 'Modified By', type: 'User', readOnly: true },
  { name: 'Attachments', title: 'Attachments', type: 'Attachments', readOnly: true },
  { name: 'FileLeafRef', title: 'Name', type: 'File', readOnly: false },
  { name: 'FileRef', title: 'URL Path', type: 'Text', readOnly: true },
  { name: 'FileDirRef', title: 'Path', type: 'Text', readOnly: true },
  { name: 'FSObjType', title: 'Item Type', type: 'Number', readOnly: true },
  { name: 'UniqueId', title: 'Unique Id', type: 'Guid', readOnly: true },
  { name: 'GUID', title: 'GUID', type: 'Guid', readOnly: true },
  { name: '_UIVersionString', title: 'Version', type: 'Text', readOnly: true },
  { name: '_UIVersion', title: 'UI Version', type: 'Number', readOnly: true },
];
