import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../rules/School';
import type { Row } from './cells';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';
import { yearOfList } from './listAddress';
import { answered } from './readRows';

/**
 * SharePoint trims its lists by what the asking person may open as a whole: for record keepers, every year there is.
 */
export async function yearsShown(sp: SPFI, list: ListKey): Promise<readonly AcademicYear[]> {
  const lists = await answered(() =>
    sp.web.lists.select('RootFolder/ServerRelativeUrl').expand('RootFolder')<readonly Row[]>(),
  );
  return lists.flatMap((one) => {
    const url = (one.RootFolder as { readonly ServerRelativeUrl?: unknown } | undefined)?.ServerRelativeUrl;
    return (typeof url === 'string' && yearOfList(list, url)) || [];
  });
}
