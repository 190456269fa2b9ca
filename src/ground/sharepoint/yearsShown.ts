import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../rules/School';
import type { Row } from './cells';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';
import { nameOfList, yearOfList } from './listAddress';
import { tellShards } from './siteSchema';
import { answered } from './readRows';

/**
 * SharePoint trims its lists by what the asking person may open as a whole: for record keepers, every year there is.
 */
export async function yearsShown(sp: SPFI, list: ListKey): Promise<readonly AcademicYear[]> {
  const urls = await listsShown(sp);
  return urls.flatMap((url) => yearOfList(list, url) ?? []);
}

/** Letters of the register's further lists, in order. */
export async function lettersShown(sp: SPFI): Promise<readonly string[]> {
  return lettersIn(await listsShown(sp));
}

/** Whoever sees a further list of the register knows of it from then on. */
async function listsShown(sp: SPFI): Promise<readonly string[]> {
  const lists = await answered(() =>
    sp.web.lists.select('RootFolder/ServerRelativeUrl').expand('RootFolder')<readonly Row[]>(),
  );
  const urls = lists.flatMap((one) => {
    const url = (one.RootFolder as { readonly ServerRelativeUrl?: unknown } | undefined)?.ServerRelativeUrl;
    return typeof url === 'string' ? [url] : [];
  });
  tellShards(sp, lettersIn(urls));
  return urls;
}

const lettersIn = (urls: readonly string[]): readonly string[] =>
  urls.flatMap((url) => new RegExp(`/${nameOfList('pairs').path}([b-z])$`).exec(url)?.[1] ?? []).sort();
