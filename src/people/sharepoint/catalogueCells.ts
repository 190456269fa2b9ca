import { newCells } from '../../ground/sharepoint/columnCells';
import type { Cells } from '../../ground/sharepoint/cells';
import { catalogueColumns, kinds, partNames } from './catalogueColumns';
import type { CatalogueContent, ContentPart } from './catalogueColumns';

/** One row for each entry, in order. */
export function catalogueCells(content: CatalogueContent): readonly Cells[] {
  return partNames.flatMap((name) => cellsOfPart(name, content[name] ?? []));
}

/** The same of one part alone. */
export const cellsOfPart = (name: ContentPart, entries: readonly Entry[]): readonly Cells[] =>
  entries.map((entry, index) => entryCells(name, entry, index + 1));

/** The row of one entry. */
export const entryCells = (name: ContentPart, entry: Entry, position: number): Cells =>
  newCells(catalogueColumns, {
    key: `${kinds[name]} ${keyOf(entry)}`,
    title: entry.title,
    kind: kinds[name],
    position,
    body: JSON.stringify(entry),
  });

type Entry = NonNullable<CatalogueContent[ContentPart]>[number];

function keyOf(entry: Entry): string {
  if ('key' in entry) return entry.key;
  return 'number' in entry ? String(entry.number) : entry.stage;
}
