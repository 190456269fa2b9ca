import type { SPFI } from '@pnp/sp';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';
import { laterColumns } from '../../../sharepoint/lists/listNames';
import type { AcademicYear } from '../rules/School';
import type { Cells, Row } from './cells';
import { textIn } from './cells';
import { lineOf } from './connectSharePoint';
import type { Schema } from './connectSharePoint';
import { listAt, nameOfList } from './listAddress';
import type { ListPlace } from './listAddress';
import { sharePointServiceError } from './sharePointServiceError';
import { isMade, isNewerSite, missingColumns, tellSchema, tellShards } from './siteSchema';
import { ServiceError } from '../rules/ServiceError';

/**
 * The settings that hold the number of the latest upgrade Set-up has made on this site, and of which years and shards it
 * has made lists.
 */
const schemaSetting = 'setUpVersion';
const shardsSetting = 'years';

/** Milliseconds for which an older site's number is believed: an administrator may press Set-up in another page. */
const believedFor = 60_000;

/**
 * Before columns of these lists are named: asks for the site's number where one of them came after the first release
 * and nobody has read the number yet; where one came after the number that is known, at most once a minute. Costs
 * nothing otherwise.
 */
export async function knowSchema(sp: SPFI, ...lists: readonly ListKey[]): Promise<void> {
  const schema = lineOf(sp)?.schema;
  if (!schema || !lists.some((list) => isAnyNewer(list, schema.number ?? 0))) return;
  await askSchema(sp, schema);
}

/** Whether a newer version has set the site up, also where nobody has read its number yet. */
export async function knowIfNewer(sp: SPFI): Promise<boolean> {
  const schema = lineOf(sp)?.schema;
  if (schema && schema.number === undefined) await askSchema(sp, schema);
  return isNewerSite(sp);
}

/**
 * Before anything is written over that no version of the Hub up to this one wrote: a newer one may have been set up since
 * the site's number was read. Rejects with `newer` there.
 */
export async function refuseOnNewerSite(sp: SPFI): Promise<void> {
  const schema = lineOf(sp)?.schema;
  if (schema && !isNewerSite(sp)) await askSchema(sp, schema);
  if (isNewerSite(sp)) throw new ServiceError('newer');
}

async function askSchema(sp: SPFI, schema: Schema): Promise<void> {
  const { number, askedAt, now } = schema;
  if (number !== undefined && askedAt !== undefined && now() - askedAt < believedFor) return;
  schema.asking ??= readSchema(sp).finally(() => {
    schema.asking = undefined;
  });
  await schema.asking;
  schema.askedAt = now();
}

function isAnyNewer(list: ListKey, number: number): boolean {
  const { since = 0 } = nameOfList(list);
  return Math.max(since, ...Object.values(laterColumns[list] ?? {})) > number;
}

/** False for a list that Set-up has still to make: it holds nothing, and need not be asked. */
export async function isListThere(sp: SPFI, place: ListPlace): Promise<boolean> {
  await knowSchema(sp, place.list);
  return isMade(sp, place);
}

async function readSchema(sp: SPFI): Promise<void> {
  try {
    const rows = await listAt(sp, { list: 'settings' })
      .items.select('Id', 'HubKey', 'Body')
      .filter(`HubKey eq '${schemaSetting}' or HubKey eq '${shardsSetting}'`)
      .orderBy('Id')
      .top(2)<readonly Row[]>();
    const bodyOf = (name: string): string =>
      rows.filter((row) => textIn(row, 'HubKey') === name).map((row) => textIn(row, 'Body'))[0] ?? '';
    tellShards(sp, shardsIn(bodyOf(shardsSetting)));
    tellSchema(sp, Number(bodyOf(schemaSetting)) || 0);
  } catch (error) {
    throw sharePointServiceError(error);
  }
}

/** None where it cannot be read: a list that was not named holds nothing for the asking person. */
function shardsIn(body: string): readonly AcademicYear[] {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** What a write says to columns that the site has. */
export function cellsThere(sp: SPFI, place: ListPlace, cells: Cells): Cells {
  const missing = missingColumns(sp, place);
  if (missing.size === 0) return cells;
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !missing.has(name)));
}
