import type { SPFI } from '@pnp/sp';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';
import type { Cells, Row } from './cells';
import { textIn } from './cells';
import { lineOf } from './connectSharePoint';
import { definitionOf, listAt } from './listAddress';
import type { ListPlace } from './listAddress';
import { sharePointServiceError } from './sharePointServiceError';

/** Columns to read, and person columns to expand. */
export interface Selection {
  readonly select: readonly string[];
  readonly expand?: readonly string[];
}

/** The setting that holds the number of the latest upgrade Set-up has made on this site. */
const schemaSetting = 'setUpVersion';

/** Whoever has read the site's number says it here. It never falls: what Set-up has made stays. */
export function tellSchema(sp: SPFI, number: number): void {
  const schema = lineOf(sp)?.schema;
  if (schema) schema.number = Math.max(schema.number ?? 0, number);
}

export const schemaOf = (sp: SPFI): number | undefined => lineOf(sp)?.schema.number;

/**
 * Before columns of these lists are named: asks for the site's number where one of them came after the first release
 * and nobody has read the number yet. Costs nothing otherwise.
 */
export async function knowSchema(sp: SPFI, ...lists: readonly ListKey[]): Promise<void> {
  const schema = lineOf(sp)?.schema;
  if (!schema || schema.number !== undefined || !lists.some(isAnyNewer)) return;
  schema.asking ??= readSchema(sp).finally(() => {
    schema.asking = undefined;
  });
  await schema.asking;
}

function isAnyNewer(list: ListKey): boolean {
  const { since, columns } = definitionOf(list);
  return since !== undefined || columns.some((column) => column.since !== undefined);
}

/** False for a list that Set-up has still to make: it holds nothing, and need not be asked. */
export async function isListThere(sp: SPFI, place: ListPlace): Promise<boolean> {
  await knowSchema(sp, place.list);
  return isMade(sp, place);
}

/** The same by what is known by now; true while nothing is. */
export const isMade = (sp: SPFI, { list }: ListPlace): boolean =>
  (definitionOf(list).since ?? 0) <= (schemaOf(sp) ?? Infinity);

async function readSchema(sp: SPFI): Promise<void> {
  try {
    const [row] = await listAt(sp, { list: 'settings' })
      .items.select('Id', 'Body')
      .filter(`HubKey eq '${schemaSetting}'`)
      .orderBy('Id')
      .top(1)<readonly Row[]>();
    tellSchema(sp, row ? Number(textIn(row, 'Body')) || 0 : 0);
  } catch (error) {
    throw sharePointServiceError(error);
  }
}

/**
 * The columns of a selection that the site has. As long as the number is not known all are named, but for the settings,
 * which hold it.
 */
export function columnsThere(sp: SPFI, place: ListPlace, { select, expand = [] }: Selection): Required<Selection> {
  const missing = missingColumns(sp, place);
  const there = (name: string): boolean => !missing.has(name.split('/')[0] ?? '');
  return missing.size === 0 ? { select, expand } : { select: select.filter(there), expand: expand.filter(there) };
}

/** What a write says to columns that the site has. */
export function cellsThere(sp: SPFI, place: ListPlace, cells: Cells): Cells {
  const missing = missingColumns(sp, place);
  if (missing.size === 0) return cells;
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !missing.has(name)));
}

function missingColumns(sp: SPFI, { list }: ListPlace): ReadonlySet<string> {
  const number = schemaOf(sp) ?? (list === 'settings' ? 0 : Infinity);
  return new Set(
    definitionOf(list)
      .columns.filter(({ since = 0 }) => since > number)
      .map(({ name }) => name),
  );
}
