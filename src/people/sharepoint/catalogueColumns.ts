import { catalogueList } from '../../../sharepoint/lists/catalogueList';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { entryShapes } from './entryShapes';
import { parsedJson } from './parsedJson';

export const catalogueColumns = columnsOf(catalogueList.columns);

/** The parts of a catalogue that stand in the Catalogue list, with the Kind of their rows. */
const kinds = {
  pathways: 'pathway',
  offers: 'offer',
  roles: 'role',
  agendaBlocks: 'agendaBlock',
  agenda: 'agendaItem',
  functions: 'function',
  stagePrompts: 'stagePrompt',
  logKinds: 'logKind',
  groupMethods: 'groupMethod',
  promptSets: 'promptSet',
  groupBoundaries: 'groupBoundary',
} as const;
type Part = keyof typeof kinds;
export type CatalogueContent = Pick<TrustCatalogue, Part>;

const partNames = Object.keys(kinds) as readonly Part[];

/** A row whose kind only a newer version of the Hub knows, or whose body is not what its kind holds, is left out. */
export function isEntryReadable(row: Row): boolean {
  const { kind, body } = catalogueColumns.read(row).values;
  return entryShapes.get(kind)?.(parsedJson(body)) === true;
}

export function catalogueContentOf(rows: readonly Row[]): CatalogueContent {
  const sorted = rows
    .filter(isEntryReadable)
    .map((row) => catalogueColumns.read(row).values)
    .sort((a, b) => a.position - b.position);
  const part = (name: Part): unknown[] =>
    sorted.filter(({ kind }) => kind === kinds[name]).map(({ body }) => parsedJson(body));
  return Object.fromEntries(partNames.map((name) => [name, part(name)])) as unknown as CatalogueContent;
}

/** One row for each entry, in order. */
export function catalogueCells(content: CatalogueContent): readonly Cells[] {
  return partNames.flatMap((name) =>
    (content[name] ?? []).map((entry, index) =>
      catalogueColumns.cells({
        key: `${kinds[name]} ${keyOf(entry)}`,
        title: entry.title,
        kind: kinds[name],
        position: index + 1,
        body: JSON.stringify(entry),
      }),
    ),
  );
}

function keyOf(entry: NonNullable<CatalogueContent[Part]>[number]): string {
  if ('key' in entry) return entry.key;
  return 'number' in entry ? String(entry.number) : entry.stage;
}
