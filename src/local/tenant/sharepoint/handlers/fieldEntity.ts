import type { Entity } from '../protocol/Entity';
import { fieldKinds } from '../store/fieldTypes';
import type { FieldRow, ListRow } from '../store/rows';

type Settings = Readonly<Record<string, unknown>>;

/** Properties only some kinds of column have. */
function special(field: FieldRow, settings: Settings): Record<string, unknown> {
  switch (field.type) {
    case 'Text':
      return { MaxLength: settings.MaxLength ?? 255 };
    case 'Note':
      return {
        RichText: settings.RichText ?? false,
        NumberOfLines: settings.NumberOfLines ?? 6,
        AppendOnly: settings.AppendOnly ?? false,
        RestrictedMode: settings.RestrictedMode ?? true,
        UnlimitedLengthInDocumentLibrary: false,
      };
    case 'Number':
      return {
        MinimumValue: settings.MinimumValue ?? -1.7976931348623157e308,
        MaximumValue: settings.MaximumValue ?? 1.7976931348623157e308,
        ShowAsPercentage: false,
      };
    case 'Choice':
    case 'MultiChoice':
      return { Choices: settings.Choices ?? [], FillInChoice: settings.FillInChoice ?? false };
    case 'DateTime':
      return { DisplayFormat: settings.DisplayFormat ?? 1 };
    case 'User':
    case 'UserMulti':
      return {
        AllowMultipleValues: field.type === 'UserMulti',
        SelectionMode: settings.SelectionMode ?? 0,
        LookupField: '',
        LookupList: '',
      };
    case 'Lookup':
    case 'LookupMulti':
      return {
        AllowMultipleValues: field.type === 'LookupMulti',
        LookupField: settings.LookupField ?? 'Title',
        LookupList: settings.LookupList ?? '',
      };
    case 'URL':
      return { DisplayFormat: settings.DisplayFormat ?? 0 };
    default:
      return {};
  }
}

export function fieldEntity(list: ListRow, field: FieldRow): Entity {
  const settings = JSON.parse(field.settings) as Settings;
  return {
    type: fieldKinds[field.type].entity,
    link: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
    values: {
      AutoIndexed: false,
      CanBeDeleted: field.system === 0,
      DefaultValue: settings.DefaultValue ?? null,
      Description: settings.Description ?? '',
      EnforceUniqueValues: field.uniq === 1,
      EntityPropertyName: field.name.startsWith('_') ? `OData_${field.name}` : field.name,
      FieldTypeKind: fieldKinds[field.type].kind,
      Filterable: field.type !== 'Note',
      FromBaseType: field.system === 1,
      Group: settings.Group ?? 'Custom Columns',
      Hidden: field.hidden === 1,
      Id: field.guid,
      Indexed: field.indexed === 1,
      IndexStatus: field.indexed,
      InternalName: field.name,
      ReadOnlyField: field.read_only === 1,
      Required: field.required === 1,
      Scope: list.root,
      Sealed: false,
      Sortable: field.type !== 'Note',
      StaticName: field.name,
      Title: field.title,
      TypeAsString: field.type,
      TypeDisplayName: field.type,
      ...special(field, settings),
    },
  };
}
