import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedType } from './publishedTypes';
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

/** The text of publishedNames.json: one type a line, so that a newer metadata package shows what it changed. */
export function printPublishedNames(): string {
  const names = new Set([...typesInScope, ...alsoAnswered, ...kindsOfColumn].flatMap(lineage));
  const lines = [...names].sort().map((name) => `${JSON.stringify(name)}: ${JSON.stringify(describe(name))}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

// tsx tests/tenant/metadata/printPublishedNames.ts: brings publishedNames.json up to date
if (require.main === module)
  writeFileSync(
    path.join(__dirname, '../../../src/local/tenant/sharepoint/published/publishedNames.json'),
    printPublishedNames(),
  );
