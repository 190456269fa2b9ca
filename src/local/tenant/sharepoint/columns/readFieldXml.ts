import { problems } from '../protocol/problems';
import type { Properties } from '../protocol/readBody';
import type { Element } from '../query/parseXml';
import { child, parseXml } from '../query/parseXml';
import type { FieldType } from '../store/rows';

/** What a `<Field>` asks for. Names of settings are SP.Field's and its kinds'. */
export interface FieldXml {
  readonly type: FieldType;
  /** `Name`, a hint SharePoint takes only when told to. */
  readonly name: string | undefined;
  readonly title: string;
  /** `ID`, lower-case and without braces. */
  readonly guid: string | undefined;
  readonly indexed: boolean | undefined;
  readonly required: boolean | undefined;
  readonly unique: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly settings: Properties;
}

const types: readonly FieldType[] = [
  'Text',
  'Note',
  'Number',
  'Boolean',
  'Choice',
  'MultiChoice',
  'DateTime',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL',
];

type Read = (text: string, attribute: string, type: FieldType) => unknown;

const flag: Read = (text, attribute) => {
  if (/^(true|1)$/i.test(text)) return true;
  if (/^(false|0)$/i.test(text)) return false;
  throw problems.badArgument(`The attribute ${attribute} of the column is TRUE or FALSE.`);
};

const number: Read = (text, attribute) => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw problems.badArgument(`The attribute ${attribute} of the column is a number.`);
  return value;
};

const plain: Read = (text) => text;

/** One of the words SharePoint knows; any other is refused by name. */
const word =
  (words: Readonly<Record<string, unknown>>): Read =>
  (text, attribute) => {
    if (!Object.hasOwn(words, text)) throw problems.notImplemented(`${attribute}="${text}" of a column`);
    return words[text];
  };

/** `Format` means something else in every kind of column. */
const formats: Readonly<Partial<Record<FieldType, Read>>> = {
  DateTime: word({ DateOnly: 0, DateTime: 1 }),
  Choice: word({ Dropdown: 0, RadioButtons: 1 }),
  MultiChoice: word({ Dropdown: 0, RadioButtons: 1 }),
  URL: word({ Hyperlink: 0, Image: 1 }),
};

const format: Read = (text, attribute, type) => {
  const read = formats[type];
  if (read === undefined) throw problems.notImplemented(`${attribute} of a column of type ${type}`);
  return read(text, attribute, type);
};

const guid: Read = (text, attribute) => {
  const bare = text.replace(/[{}]/g, '').toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare))
    throw problems.badArgument(`The attribute ${attribute} of the column is a GUID.`);
  return bare;
};

/** Attributes that are kept as a setting, by the setting's name. */
const kept: Readonly<Record<string, readonly [setting: string, read: Read]>> = {
  Description: ['Description', plain],
  Group: ['Group', plain],
  StaticName: ['StaticName', plain],
  MaxLength: ['MaxLength', number],
  RichText: ['RichText', flag],
  RichTextMode: ['RichTextMode', word({ Compatible: 'Compatible', FullHtml: 'FullHtml' })],
  NumLines: ['NumberOfLines', number],
  AppendOnly: ['AppendOnly', flag],
  RestrictedMode: ['RestrictedMode', flag],
  UnlimitedLengthInDocumentLibrary: ['UnlimitedLengthInDocumentLibrary', flag],
  Min: ['MinimumValue', number],
  Max: ['MaximumValue', number],
  Decimals: ['DisplayFormat', number],
  Percentage: ['ShowAsPercentage', flag],
  FillInChoice: ['FillInChoice', flag],
  Format: ['DisplayFormat', format],
  FriendlyDisplayFormat: ['FriendlyDisplayFormat', word({ Unspecified: 0, Disabled: 1, Relative: 2 })],
  UserSelectionMode: ['SelectionMode', word({ PeopleOnly: 0, PeopleAndGroups: 1 })],
  List: ['LookupList', plain],
  ShowField: ['LookupField', plain],
  CustomFormatter: ['CustomFormatter', plain],
  ClientSideComponentId: ['ClientSideComponentId', guid],
};

/** Read elsewhere, or written by SharePoint itself and so without effect when sent. */
const others = [
  'Type',
  'Name',
  'DisplayName',
  'ID',
  'Indexed',
  'Required',
  'EnforceUniqueValues',
  'Hidden',
  'ReadOnly',
  'Mult',
  'SourceID',
  'ColName',
  'RowOrdinal',
  'Version',
  'xmlns',
];

function settingsOf(element: Element, type: FieldType): Properties {
  const settings: Properties = {};
  for (const [attribute, text] of Object.entries(element.attributes)) {
    if (Object.hasOwn(kept, attribute)) {
      const [setting = '', read = plain] = kept[attribute] ?? [];
      settings[setting] = read(text, attribute, type);
    } else if (!others.includes(attribute)) throw problems.notImplemented(`the attribute ${attribute} of a column`);
  }
  return settings;
}

function readChildren(element: Element, type: FieldType): Properties {
  const unknown = element.children.find(({ name }) => !['CHOICES', 'Default'].includes(name));
  if (unknown) throw problems.notImplemented(`the element ${unknown.name} of a column`);
  const choices = child(element, 'CHOICES');
  const fallback = child(element, 'Default');
  if (fallback && type === 'DateTime' && fallback.text.startsWith('['))
    throw problems.notImplemented(`the default ${fallback.text} of a column`);
  return {
    ...(choices ? { Choices: choices.children.map(({ text }) => text) } : {}),
    ...(fallback ? { DefaultValue: fallback.text } : {}),
  };
}

/** `Mult="TRUE"` makes one person or lookup many; the type says so too. */
function typeOf(element: Element): FieldType {
  const { Type, Mult } = element.attributes;
  const type = types.find((each) => each === Type);
  if (element.name !== 'Field' || !type) throw problems.notImplemented(`columns of type ${Type ?? element.name}`);
  const many = Mult !== undefined && flag(Mult, 'Mult', type) === true;
  if (many && type === 'User') return 'UserMulti';
  return many && type === 'Lookup' ? 'LookupMulti' : type;
}

/** Reads what `createfieldasxml` was sent. What SharePoint reads and this tenant does not is refused by its name. */
export function readFieldXml(xml: string): FieldXml {
  const element = parseXml(xml);
  const type = typeOf(element);
  const { attributes } = element;
  const flagOf = (attribute: string): boolean | undefined => {
    const text = attributes[attribute];
    return text === undefined ? undefined : flag(text, attribute, type) === true;
  };
  return {
    type,
    name: attributes['Name'],
    title: attributes['DisplayName'] ?? attributes['Name'] ?? '',
    guid: attributes['ID'] === undefined ? undefined : String(guid(attributes['ID'], 'ID', type)),
    indexed: flagOf('Indexed'),
    required: flagOf('Required'),
    unique: flagOf('EnforceUniqueValues'),
    hidden: flagOf('Hidden'),
    readOnly: flagOf('ReadOnly'),
    settings: { ...settingsOf(element, type), ...readChildren(element, type) },
  };
}
