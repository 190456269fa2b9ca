import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedMethod, PublishedType } from './publishedTypes';
import { published } from './publishedTypes';

/** The types whose every property and navigation the tenant answers, refuses as not implemented, or does not know. */
export const typesInScope = [
  'SP.Attachment',
  'SP.ContentType',
  'SP.Field',
  'SP.File',
  'SP.FileVersion',
  'SP.Folder',
  'SP.Group',
  'SP.List',
  'SP.ListItem',
  'SP.ListItemVersion',
  'SP.RecycleBinItem',
  'SP.RoleAssignment',
  'SP.RoleDefinition',
  'SP.Site',
  'SP.User',
  'SP.View',
  'SP.Web',
] as const;

/** Types the tenant answers besides. */
const alsoAnswered = [
  'SP.ChangeItem',
  'SP.FieldStringValues',
  'SP.RegionalSettings',
  'SP.TimeZone',
  'SP.ViewFieldCollection',
  'SP.WebInformation',
];

const metadata = published('metadata.xml');
const typeNamed = (name: string): PublishedType => {
  const found = metadata.types.get(name);
  if (found === undefined) throw new Error(`${name} is not in the metadata`);
  return found;
};

/** The type and those it derives from. */
function lineage(name: string): string[] {
  const { base } = typeNamed(name);
  return base === undefined ? [name] : [name, ...lineage(base)];
}

/** Kinds of column are types of their own. */
const kindsOfColumn = [...metadata.types.keys()].filter(
  (name) => name.startsWith('SP.Field') && lineage(name).includes('SP.Field'),
);

function describe(name: string): object {
  const { base, open, properties, navigations } = typeNamed(name);
  const set = [...metadata.sets].find(([, type]) => type === name)?.[0];
  return {
    ...(base === undefined ? {} : { base }),
    ...(set === undefined ? {} : { set }),
    ...(open ? { open } : {}),
    properties: Object.fromEntries([...properties].map(([property, { type }]) => [property, type])),
    navigations: [...navigations.keys()],
  };
}

/** What has methods the tenant answers without being a type in scope itself. */
const alsoCalled = [
  'Microsoft.Office.Server.Search.REST.SearchService',
  'SP.RegionalSettings',
  'SP.SecurableObject',
  'SP.TimeZone',
  'SP.ViewFieldCollection',
];
/** Methods the tenant answers that are called on nothing. */
const standingAlone =
  /^SP_(MoveCopyUtil|Utilities_Utility|UI_ApplicationPages_ClientPeoplePickerWebServiceInterface)_|^contextinfo$/;

const inner = (type: string): string => /^Collection\((.+)\)$/.exec(type)?.[1] ?? type;

function isAnswered({ name, on }: PublishedMethod): boolean {
  if (on === undefined) return standingAlone.test(name);
  return [...typesInScope, ...alsoCalled].includes(inner(on));
}

const methodsInScope = metadata.methods.filter(isAnswered);

/** `SP.List/getitems`, `SP.View[]/add` of a collection, `sp.movecopyutil.copyfile` of nothing. */
function methodKey({ name, on }: PublishedMethod): string {
  if (on === undefined) return name.toLowerCase().replaceAll('_', '.');
  return `${inner(on)}${on === inner(on) ? '' : '[]'}/${name.toLowerCase()}`;
}

/** A complex type, those it derives from and those its properties have. */
function reach(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name) || !metadata.types.has(name)) return known;
  known.add(name);
  const { base, properties } = typeNamed(name);
  for (const type of [...(base === undefined ? [] : [base]), ...[...properties.values()].map((each) => each.type)])
    reach(inner(type), known);
  return known;
}

const parameterTypes = methodsInScope.flatMap(({ parameters }) => [...parameters.values()].map(inner));

const printed = (entries: readonly (readonly [name: string, value: object])[]): string => {
  const lines = [...entries]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
};

/** The text of publishedNames.json: one type a line, so that a newer metadata package shows what it changed. */
function printPublishedNames(): string {
  const named = [...typesInScope, ...alsoAnswered, ...kindsOfColumn].flatMap(lineage);
  const names = new Set([...named, ...parameterTypes.flatMap((type) => [...reach(type)])]);
  return printed([...names].map((name) => [name, describe(name)]));
}

/** The text of publishedMethods.json: the parameters of each method, one method a line. */
function printPublishedMethods(): string {
  const methods = new Map<string, Record<string, string>>();
  for (const method of methodsInScope) {
    const key = methodKey(method);
    methods.set(key, { ...methods.get(key), ...Object.fromEntries(method.parameters) });
  }
  return printed([...methods]);
}

const keptIn = path.join(__dirname, '../../../src/local/tenant/sharepoint/published');
/** What is kept of the metadata, by its file. */
export const keptFiles: readonly (readonly [file: string, print: () => string])[] = [
  [path.join(keptIn, 'publishedNames.json'), printPublishedNames],
  [path.join(keptIn, 'publishedMethods.json'), printPublishedMethods],
];

// tsx tests/tenant/metadata/printPublishedNames.ts: brings both up to date
if (require.main === module) for (const [file, print] of keptFiles) writeFileSync(file, print());
