import { newCells } from '../sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import { keysList } from '../../../sharepoint/lists/keysList';
import type { SignedIn } from '../ports';
import { ServiceError } from '../rules/ServiceError';
import { itemIdOf, personIn } from '../sharepoint/cells';
import { mergeBodyOf } from '../sharepoint/writtenCells';
import type { Row } from '../sharepoint/cells';
import { columnsOf } from '../sharepoint/columnsOf';
import { listAt } from '../sharepoint/listAddress';
import { answered, filtered } from '../sharepoint/readRows';
import { isListThere } from '../sharepoint/knowSchema';

const place = { list: 'keys' } as const;
const keyColumns = columnsOf(keysList.columns);
const pageSize = 1000;
const selection = { select: [...keyColumns.selection.select, 'Author/Name'], expand: ['Author'] };

/**
 * The signed-in person's own key, made on the first call. SharePoint shows nobody else's; to those it shows everything
 * (administrators), an item counts only if its person wrote it. Read in order of id and never by a key that others could
 * write too: however many items somebody plants, the first that SharePoint shows a person is their own. Made twice, in
 * two windows or after a cut connection, the lowest id is the key.
 * Rejects with `forbidden` for somebody on the site who is in none of the Hub's groups.
 */
export function sharePointKeys(
  sp: SPFI,
  { key: personKey, login }: SignedIn,
  newKey: () => string,
): () => Promise<string> {
  const isMine = (row: Row): boolean => personIn(row, 'Author', 'Name').toLowerCase() === login.toLowerCase();
  const mine = async (): Promise<string | undefined> => {
    if (!(await isListThere(sp, place))) return undefined;
    // one row is enough for everybody but those who see all
    for (let last = 0, most = 1; ; most = pageSize) {
      const after = `Id gt ${last}`;
      const page = await answered(() => filtered(sp, place, selection, after).top(most)<readonly Row[]>());
      const own = page.find(isMine);
      if (own) return keyColumns.read(own).values.secret;
      const lastRow = page[page.length - 1];
      if (lastRow === undefined) return undefined;
      last = itemIdOf(lastRow);
    }
  };
  return async () => {
    const there = await mine();
    if (there !== undefined) return there;
    await answered(() =>
      listAt(sp, place).items.add(mergeBodyOf(newCells(keyColumns, { personKey, secret: newKey() }))),
    );
    const made = await mine();
    if (made === undefined) throw new ServiceError('unexpected');
    return made;
  };
}
