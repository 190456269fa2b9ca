import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { latestList } from '../../../sharepoint/lists/latestList';
import { listNames } from '../../../sharepoint/lists/listNames';
import type { ListKey, ListName } from '../../../sharepoint/lists/ListDefinition';
import type { AcademicYear } from '../rules/School';
import { ServiceError } from '../rules/ServiceError';
import { sitePathOf } from './connectSharePoint';

/** A list of the site; sharded lists need their academic year, and the register's later ones their letter. */
export interface ListPlace {
  readonly list: ListKey;
  readonly shard?: AcademicYear | undefined;
}

const named: { readonly [K in ListKey]?: ListName } = listNames;
/** What a list is called; `definitionOf` says what else it is. */
export const nameOfList = (key: ListKey): ListName => named[key] ?? latestList(key);

/**
 * Last part of the list's URL, e.g. `HubWorking202627`, or `HubWorking202627b` for a year's second list, and `HubPairsb`
 * for the register's.
 */
export function listNameOf({ list, shard = '' }: ListPlace): string {
  const { path, sharded } = nameOfList(list);
  // a missing or malformed year must not end in another list
  if (!(sharded ? /^\d{4}-\d{2}( [b-z])?$/ : /^[b-z]?$/).test(shard)) throw new ServiceError('invalid');
  return path + shard.replace(/[- ]/g, '');
}

/** The shard of a sharded list by its URL; undefined for any other list. */
export function yearOfList(key: ListKey, url: string): AcademicYear | undefined {
  const [, first, second, letter] = new RegExp(`/${nameOfList(key).path}(\\d{4})(\\d{2})([b-z])?$`).exec(url) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return letter === undefined ? `${first}-${second}` : `${first}-${second} ${letter}`;
}

export function listTitleOf({ list, shard }: ListPlace): string {
  const { title } = nameOfList(list);
  return shard === undefined ? title : `${title} ${shard}`;
}

/** Server-relative URL: titles may be changed by an administrator, URLs may not. */
export const listUrlOf = (sp: SPFI, place: ListPlace): string =>
  // a library stands beside the lists
  `${sitePathOf(sp)}/${place.list === 'policies' ? '' : 'Lists/'}${listNameOf(place)}`;
export const folderUrlOf = (sp: SPFI, place: ListPlace, pairKey: string): string =>
  `${listUrlOf(sp, place)}/${pairKey}`;
export const listAt = (sp: SPFI, place: ListPlace): IList => sp.web.getList(listUrlOf(sp, place));
