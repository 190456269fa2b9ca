import { fieldSchemaXml } from '../columns/fieldSchemaXml';
import type { Entity } from '../protocol/Entity';
import { isPublished } from '../published/publishedType';
import { fieldKinds } from '../store/fieldTypes';
import type { FieldRow, FieldType, ListRow } from '../store/rows';

type Settings = Readonly<Record<string, unknown>>;

type Special = (settings: Settings) => Record<string, unknown>;

const choice: Special = ({ Choices = [], FillInChoice = false }) => ({ Choices, FillInChoice });

const person =
  (several: boolean): Special =>
  ({ SelectionMode = 0 }) => ({ AllowMultipleValues: several, SelectionMode, LookupField: '', LookupList: '' });

const lookup =
  (several: boolean): Special =>
  ({ LookupField = 'Title', LookupList = '' }) => ({ AllowMultipleValues: several, LookupField, LookupList });

/** Properties only some kinds of column have. */
export const specials: Readonly<Partial<Record<FieldType, Special>>> = {
  Text: ({ MaxLength = 255 }) => ({ MaxLength }),
  Note: ({
    RichText = false,
    NumberOfLines = 6,
    AppendOnly = false,
    RestrictedMode = true,
    UnlimitedLengthInDocumentLibrary = false,
  }) => ({
    RichText,
    NumberOfLines,
    AppendOnly,
    RestrictedMode,
    UnlimitedLengthInDocumentLibrary,
  }),
  Number: ({
    MinimumValue = -1.7976931348623157e308,
    MaximumValue = 1.7976931348623157e308,
    ShowAsPercentage = false,
  }) => ({
    MinimumValue,
    MaximumValue,
    ShowAsPercentage,
  }),
  Choice: choice,
  MultiChoice: choice,
  DateTime: ({ DisplayFormat = 1 }) => ({ DisplayFormat }),
  User: person(false),
  UserMulti: person(true),
  Lookup: lookup(false),
  LookupMulti: lookup(true),
  URL: ({ DisplayFormat = 0 }) => ({ DisplayFormat }),
};

type Owner = Pick<ListRow, 'guid' | 'root'>;

/** Kept as they are sent and told only when asked for. */
const keptAside: Readonly<Record<string, unknown>> = {
  CustomFormatter: null,
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
};

/** What a column tells without being asked. */
function valuesOf(list: Owner, field: FieldRow, settings: Settings): Record<string, unknown> {
  return {
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
    StaticName: settings.StaticName ?? field.name,
    Title: field.title,
    TypeAsString: field.type,
    TypeDisplayName: field.type,
    ...specials[field.type]?.(settings),
  };
}

/** What was set of a column beyond what it always tells. */
function setBeside(type: string, settings: Settings, told: readonly string[]): Record<string, () => unknown> {
  const names = Object.keys(settings).filter((name) => isPublished(type, name) && !told.includes(name));
  return Object.fromEntries(names.map((name) => [name, () => settings[name]]));
}

export function fieldEntity(list: Owner, field: FieldRow): Entity {
  const kept = Object.entries(JSON.parse(field.settings) as Settings);
  const settings: Settings = Object.fromEntries(kept.filter(([, value]) => value !== null));
  const type = fieldKinds[field.type].entity;
  const values = valuesOf(list, field, settings);
  return {
    type,
    link: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
    values,
    extra: {
      ...setBeside(type, settings, Object.keys(values)),
      SchemaXml: () => fieldSchemaXml(list, field),
      ValidationFormula: () => null,
      ValidationMessage: () => null,
      ...Object.fromEntries(Object.entries(keptAside).map(([name, usual]) => [name, () => settings[name] ?? usual])),
    },
  };
}
