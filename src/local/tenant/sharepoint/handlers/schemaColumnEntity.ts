import type { SchemaColumn } from '../columns/systemColumns';
import { specials } from './fieldEntity';
import type { Entity } from '../protocol/Entity';
import type { ListRow } from '../store/rows';

const entities: Readonly<Record<string, string>> = {
  Computed: 'SP.FieldComputed',
  Guid: 'SP.FieldGuid',
  Lookup: 'SP.FieldLookup',
  Note: 'SP.FieldMultiLineText',
  Number: 'SP.FieldNumber',
  Text: 'SP.FieldText',
};

/** A column of SharePoint's own that holds nothing here: its schema alone. */
export function schemaColumnEntity(list: ListRow, column: SchemaColumn): Entity {
  const { name, title, guid, type } = column;
  return {
    type: entities[type] ?? 'SP.Field',
    link: `Web/Lists(guid'${list.guid}')/Fields(guid'${guid}')`,
    values: {
      AutoIndexed: false,
      CanBeDeleted: false,
      DefaultValue: null,
      Description: '',
      EnforceUniqueValues: false,
      EntityPropertyName: name.startsWith('_') ? `OData_${name}` : name,
      FieldTypeKind: column.kind,
      Filterable: false,
      FromBaseType: true,
      Group: column.hidden ? '_Hidden' : 'Base Columns',
      Hidden: column.hidden,
      Id: guid,
      Indexed: false,
      IndexStatus: 0,
      InternalName: name,
      ReadOnlyField: true,
      Required: false,
      Scope: list.root,
      Sealed: false,
      Sortable: false,
      StaticName: name,
      Title: title,
      TypeAsString: type,
      TypeDisplayName: type,
      ...specials[type as keyof typeof specials]?.({}),
    },
    extra: {
      ValidationFormula: () => null,
      ValidationMessage: () => null,
      SchemaXml: () =>
        `<Field ID="{${guid}}" Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${title}" ReadOnly="TRUE"${column.hidden ? ' Hidden="TRUE"' : ''} SourceID="http://schemas.microsoft.com/sharepoint/v3" FromBaseType="TRUE" />`,
    },
  };
}
