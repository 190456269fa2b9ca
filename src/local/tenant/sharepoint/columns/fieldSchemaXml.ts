import type { FieldRow, ListRow } from '../store/rows';

type Settings = Readonly<Record<string, unknown>>;
type Write = (value: unknown, field: FieldRow) => string | undefined;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const plain: Write = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
const flag: Write = (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : undefined);
const words =
  (...names: readonly string[]): Write =>
  (value) =>
    typeof value === 'number' ? names[value] : undefined;

const formats: Readonly<Record<string, Write>> = {
  DateTime: words('DateOnly', 'DateTime'),
  Choice: words('Dropdown', 'RadioButtons'),
  MultiChoice: words('Dropdown', 'RadioButtons'),
  URL: words('Hyperlink', 'Image'),
};

/** Settings as attributes: the other way round from readFieldXml. */
const attributes: Readonly<Record<string, readonly [attribute: string, write: Write]>> = {
  Description: ['Description', plain],
  Group: ['Group', plain],
  MaxLength: ['MaxLength', plain],
  NumberOfLines: ['NumLines', plain],
  RichText: ['RichText', flag],
  RichTextMode: ['RichTextMode', plain],
  AppendOnly: ['AppendOnly', flag],
  RestrictedMode: ['RestrictedMode', flag],
  UnlimitedLengthInDocumentLibrary: ['UnlimitedLengthInDocumentLibrary', flag],
  MinimumValue: ['Min', plain],
  MaximumValue: ['Max', plain],
  ShowAsPercentage: ['Percentage', flag],
  FillInChoice: ['FillInChoice', flag],
  FriendlyDisplayFormat: ['FriendlyDisplayFormat', words('Unspecified', 'Disabled', 'Relative')],
  SelectionMode: ['UserSelectionMode', words('PeopleOnly', 'PeopleAndGroups')],
  LookupList: ['List', plain],
  LookupField: ['ShowField', plain],
  CustomFormatter: ['CustomFormatter', plain],
  ClientSideComponentId: ['ClientSideComponentId', plain],
};

function displayFormat(value: unknown, field: FieldRow): readonly [string, string | undefined] {
  return field.type === 'Number' ? ['Decimals', plain(value, field)] : ['Format', formats[field.type]?.(value, field)];
}

type Owner = Pick<ListRow, 'guid'>;

function attributesOf(list: Owner, field: FieldRow, settings: Settings): (readonly [string, string | undefined])[] {
  return [
    ['ID', `{${field.guid}}`],
    ['Type', field.type],
    ['Name', field.name],
    ['StaticName', plain(settings['StaticName'] ?? field.name, field)],
    ['DisplayName', field.title],
    ['SourceID', field.system === 1 ? 'http://schemas.microsoft.com/sharepoint/v3' : `{${list.guid}}`],
    ['Required', field.required === 1 ? 'TRUE' : 'FALSE'],
    ['Indexed', field.indexed === 1 ? 'TRUE' : undefined],
    ['EnforceUniqueValues', field.uniq === 1 ? 'TRUE' : undefined],
    ['Hidden', field.hidden === 1 ? 'TRUE' : undefined],
    ['ReadOnly', field.read_only === 1 ? 'TRUE' : undefined],
    ['FromBaseType', field.system === 1 ? 'TRUE' : undefined],
    ['Mult', field.type.endsWith('Multi') ? 'TRUE' : undefined],
    ...Object.entries(settings).map(([name, value]): readonly [string, string | undefined] => {
      if (name === 'DisplayFormat') return displayFormat(value, field);
      const [attribute = '', write = plain] = attributes[name] ?? [];
      return [attribute, write(value, field)];
    }),
  ];
}

/** The column as `SchemaXml` tells it. */
export function fieldSchemaXml(list: Owner, field: FieldRow): string {
  const settings = JSON.parse(field.settings) as Settings;
  const written = attributesOf(list, field, settings)
    .filter(([attribute, text]) => attribute !== '' && text !== undefined)
    .map(([attribute, text = '']) => ` ${attribute}="${escapeXml(text)}"`)
    .join('');
  const choices = Array.isArray(settings['Choices'])
    ? `<CHOICES>${settings['Choices'].map((choice) => `<CHOICE>${escapeXml(String(choice))}</CHOICE>`).join('')}</CHOICES>`
    : '';
  const { DefaultValue } = settings;
  const fallback =
    typeof DefaultValue === 'string' || typeof DefaultValue === 'number'
      ? `<Default>${escapeXml(String(DefaultValue))}</Default>`
      : '';
  return `<Field${written}>${fallback}${choices}</Field>`.replace(/><\/Field>$/, (end) =>
    fallback === '' && choices === '' ? ' />' : end,
  );
}
