import type { SPFI } from '@pnp/sp';
import { laterColumns } from '../../../sharepoint/lists/listNames';
import { setUpVersion } from '../../../sharepoint/lists/setUpVersion';
import { shardsOfYears } from '../rules/shards';
import type { AcademicYear } from '../rules/School';
import { lineOf } from './connectSharePoint';
import { nameOfList } from './listAddress';
import type { ListPlace } from './listAddress';

/** Columns to read, and person columns to expand. */
export interface Selection {
  readonly select: readonly string[];
  readonly expand?: readonly string[];
}

/** Whoever has read the site's number, or remembers it, says it here. It never falls: what Set-up has made stays. */
export function tellSchema(sp: SPFI, number: number): void {
  const schema = lineOf(sp)?.schema;
  if (schema) schema.number = Math.max(schema.number ?? 0, number);
}

/** The same of the years and shards of its lists. */
export function tellShards(sp: SPFI, shards: readonly AcademicYear[]): void {
  const schema = lineOf(sp)?.schema;
  if (schema) schema.shards = [...new Set([...schema.shards, ...shards])].sort();
}

/** The shards of these years, as far as is known: each year's first list, and those with a letter that Set-up made. */
export const shardsThere = (sp: SPFI, years: readonly AcademicYear[]): readonly AcademicYear[] =>
  [...new Set([...years, ...shardsOfYears(lineOf(sp)?.schema.shards ?? [], years)])].sort();

/** Letters of the register's further lists, as far as is known; its first has none. */
export const lettersThere = (sp: SPFI): readonly string[] =>
  (lineOf(sp)?.schema.shards ?? []).filter((shard) => shard.length === 1);

export const schemaOf = (sp: SPFI): number | undefined => lineOf(sp)?.schema.number;

/**
 * Set up by a newer version than this: only there may a word that this version does not know be one that a newer version
 * wrote, for none writes new words before Set-up has run. Anywhere else it was written by no version of the Hub.
 */
export const isNewerSite = (sp: SPFI): boolean => (schemaOf(sp) ?? 0) > setUpVersion;

/** False for a list that Set-up has still to make, by what is known by now; true while nothing is. */
export const isMade = (sp: SPFI, { list }: ListPlace): boolean =>
  (nameOfList(list).since ?? 0) <= (schemaOf(sp) ?? Infinity);

/** The columns of a selection that the site has. As long as the number is not known all are named. */
export function columnsThere(sp: SPFI, place: ListPlace, { select, expand = [] }: Selection): Required<Selection> {
  const missing = missingColumns(sp, place);
  const there = (name: string): boolean => !missing.has(name.split('/')[0] ?? '');
  return missing.size === 0 ? { select, expand } : { select: select.filter(there), expand: expand.filter(there) };
}

/** Names of columns that came after the site's number. */
export function missingColumns(sp: SPFI, { list }: ListPlace): ReadonlySet<string> {
  const number = schemaOf(sp) ?? Infinity;
  const later = Object.entries(laterColumns[list] ?? {});
  return new Set(later.flatMap(([name, since]) => (since > number ? [name] : [])));
}
