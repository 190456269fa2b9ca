import { catalogueList } from '../../../sharepoint/lists/catalogueList';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { entryShapes } from './entryShapes';
import { parsedJson } from './parsedJson';

export const catalogueColumns = columnsOf(catalogueList.columns);

/** The parts of a catalogue that stand in the Catalogue list, with the Kind of their rows. */
export const kinds = {
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
  furtherSupport: 'support',
  scopeReasons: 'scopeReason',
} as const;
export type ContentPart = keyof typeof kinds;
export type CatalogueContent = Pick<TrustCatalogue, ContentPart>;

export const partNames = Object.keys(kinds) as readonly ContentPart[];

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
  const part = (name: ContentPart): unknown[] =>
    sorted.filter(({ kind }) => kind === kinds[name]).map(({ body }) => parsedJson(body));
  return Object.fromEntries(partNames.map((name) => [name, part(name)])) as unknown as CatalogueContent;
}
